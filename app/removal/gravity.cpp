#include "removal/gravity.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace removal {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(removal::Gravity)
};

int countOf(const Plan &plan, Consequence consequence)
{
    return static_cast<int>(std::count_if(plan.items.cbegin(), plan.items.cend(),
        [consequence](const PlannedItem &item) { return item.consequences.contains(consequence); }));
}

QSet<core::ConfigurationId> ownersOf(const Plan &plan)
{
    QSet<core::ConfigurationId> owners;
    for (const auto &item : plan.items)
        owners.insert(item.key.owner);
    return owners;
}

QString overviewText(Consequence consequence, int count)
{
    switch (consequence) {
    case Consequence::WidensAudience:
        return Text::tr("%n are exclusions: more devices or users are reached, not fewer.", nullptr, count);
    case Consequence::WidensToEverybody:
        return Text::tr(
            "%n of the exclusions are of profiles that stay assigned to all devices or all users.", nullptr, count);
    case Consequence::AllDevices:
        return Text::tr("%n are to all devices.", nullptr, count);
    case Consequence::AllUsers:
        return Text::tr("%n are to all users.", nullptr, count);
    case Consequence::LastAssignment:
        return Text::tr("%n are the last of their profile: nobody gets it any more.", nullptr, count);
    case Consequence::OtherProfile:
        return Text::tr("%n were reached by a certificate path and belong to another profile.", nullptr, count);
    case Consequence::ReliedUpon:
        return Text::tr("%n belong to profiles that other profiles rely on.", nullptr, count);
    case Consequence::FromPolicySet:
        return Text::tr("%n come from a policy set, which may assign them again.", nullptr, count);
    case Consequence::UnknownTarget:
        return Text::tr("%n are of a kind that this program does not know.", nullptr, count);
    case Consequence::LooksLikeAnother:
        return Text::tr("%n belong to profiles whose names look like those of others.", nullptr, count);
    }
    return {};
}

/// What keyboards have in place of what people see.
QString asTyped(const QString &text)
{
    auto plain = text.normalized(QString::NormalizationForm_KC);
    for (auto &character : plain) {
        switch (character.unicode()) {
        case 0x2018:
        case 0x2019:
        case 0x201a:
            character = QLatin1Char('\'');
            break;
        case 0x201c:
        case 0x201d:
        case 0x201e:
            character = QLatin1Char('"');
            break;
        case 0x2010:
        case 0x2011:
        case 0x2012:
        case 0x2013:
        case 0x2014:
        case 0x2212:
            character = QLatin1Char('-');
            break;
        case 0x2039:
        case 0x27e8:
            character = QLatin1Char('<');
            break;
        case 0x203a:
        case 0x27e9:
            character = QLatin1Char('>');
            break;
        default:
            break;
        }
    }
    // Upper case first: it is what writes a sharp s in two letters.
    return plain.simplified().toUpper().toCaseFolded();
}

} // namespace

QList<Gravity> gravityOf(const Plan &plan)
{
    const auto some = [&plan](Consequence consequence) { return countOf(plan, consequence) > 0; };
    const bool cutsOff = std::any_of(plan.items.cbegin(), plan.items.cend(), [](const PlannedItem &item) {
        return item.consequences.contains(Consequence::LastAssignment) && !item.reliedUponBy.isEmpty();
    });
    QList<Gravity> reasons;
    const auto add = [&reasons](bool applies, Gravity gravity) {
        if (applies)
            reasons.append(gravity);
    };
    add(some(Consequence::AllDevices), Gravity::AllDevices);
    add(some(Consequence::AllUsers), Gravity::AllUsers);
    add(some(Consequence::WidensToEverybody), Gravity::WidensToEverybody);
    add(cutsOff, Gravity::CutsOffOthers);
    add(some(Consequence::UnknownTarget), Gravity::UnknownTarget);
    add(plan.items.size() > manyAtOnce, Gravity::ManyAtOnce);
    return reasons;
}

QString gravityText(Gravity gravity, const Plan &plan)
{
    switch (gravity) {
    case Gravity::AllDevices:
        return Text::tr("This removes an assignment to all devices.");
    case Gravity::AllUsers:
        return Text::tr("This removes an assignment to all users.");
    case Gravity::WidensToEverybody:
        return Text::tr("This removes an exclusion from a profile that is assigned to all devices or all users: those "
                        "who were spared get it.");
    case Gravity::CutsOffOthers:
        return Text::tr("This leaves nobody with a profile that other profiles rely on: connections that use it stop "
                        "working.");
    case Gravity::UnknownTarget:
        return Text::tr("This removes an assignment of which nobody can say whom it reaches.");
    case Gravity::ManyAtOnce:
        return Text::tr("This removes more than %1 at once: %2").arg(manyAtOnce).arg(extentText(plan));
    }
    return {};
}

QList<std::pair<Consequence, QString>> overview(const Plan &plan)
{
    QList<std::pair<Consequence, QString>> lines;
    if (plan.items.size() < 2)
        return lines;
    constexpr std::array order{Consequence::LooksLikeAnother, Consequence::AllDevices, Consequence::AllUsers,
        Consequence::WidensAudience, Consequence::WidensToEverybody, Consequence::LastAssignment,
        Consequence::OtherProfile, Consequence::ReliedUpon, Consequence::UnknownTarget, Consequence::FromPolicySet};
    for (const auto consequence : order) {
        if (const int count = countOf(plan, consequence); count > 0)
            lines.append({consequence, overviewText(consequence, count)});
    }
    return lines;
}

QString extentText(const Plan &plan)
{
    return Text::tr("%1 of %2.", "assignments of profiles")
        .arg(Text::tr("%n assignments", nullptr, static_cast<int>(plan.items.size())),
            Text::tr("%n profiles", nullptr, static_cast<int>(ownersOf(plan).size())));
}

QString nameToType(const Plan &plan, const QString &tenantName, const core::TenantId &tenant)
{
    const bool isOneProfile = ownersOf(plan).size() == 1;
    if (isOneProfile && !asTyped(plan.items.constFirst().ownerName).isEmpty())
        return core::displayText(plan.items.constFirst().ownerName);
    return core::displayText(tenantName.trimmed().isEmpty() ? tenant.value : tenantName);
}

bool isTypedName(const QString &typed, const QString &name)
{
    const auto wanted = asTyped(core::displayText(name));
    return !wanted.isEmpty() && asTyped(core::displayText(typed)) == wanted;
}

} // namespace removal
