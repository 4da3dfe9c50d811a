#include "details/describe.h"

#include "core/text.h"
#include "details/audience.h"
#include "details/describeparts.h"
#include "inventory/treetext.h"
#include "removal/reach.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace details {

using core::displayText;
using inventory::TreeText;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(details::Describe)
};

/// More than this are counted, not listed: the picture shows them too.
constexpr qsizetype listedUsers = 8;

QString timeText(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::LongFormat) : QString();
}

Page describeNothing()
{
    Page page;
    page.title = Text::tr("Nothing selected");
    page.sections = {{Section::Kind::Overview, Text::tr("Details"),
        Lines()
            .sentence(Text::tr("Choose a configuration, a certificate path or an assignment in the tree. What it is, "
                               "who gets it and what removing it would do is said here."))
            .take()}};
    return page;
}

Page describeSeveral(const Subject &subject)
{
    Page page;
    page.title = Text::tr("Several selected");
    const auto counted = Text::tr("%1 of %2 are selected.", "assignments of profiles")
                             .arg(Text::tr("%n assignments", nullptr, subject.assignments),
                                 Text::tr("%n profiles", nullptr, subject.profiles));
    Lines lines;
    lines.sentence(counted);
    if (subject.places > subject.assignments) {
        lines.sentence(
            Text::tr("They are selected at %n places; each assignment counts once.", nullptr, subject.places));
    }
    lines.sentence(
        Text::tr("Choose a single row to see its details, or “Remove…” to see what removing them would do."));
    page.sections = {{Section::Kind::Overview, Text::tr("Selection"), lines.take()}};
    return page;
}

Section audienceSection(const inventory::Inventory &inventory, const core::ConfigurationId &id)
{
    return {
        Section::Kind::Audience, Text::tr("Who gets it"), Lines().sentences(audienceSentences(inventory, id)).take()};
}

QString pathMeaning(const inventory::Inventory &inventory, const Subject &subject)
{
    const TreeText text(inventory);
    return Text::tr("“%1” uses the profile “%2” as its %3. What is below this row are the assignments of “%2” itself: "
                    "removing one takes it from every device and every other profile that uses it.")
        .arg(text.configurationName(subject.address.start()), text.configurationName(subject.configuration),
            displayText(subject.address.title()));
}

Page describePath(const Subject &subject, const inventory::Inventory &inventory, const removal::Reach &reach)
{
    Page page;
    page.title = displayText(subject.address.title());
    page.kind = Text::tr("Certificate path");
    const TreeText text(inventory);
    if (subject.configuration.isEmpty()) {
        const auto &step = subject.address.steps().constLast();
        page.sections = {{Section::Kind::Path, Text::tr("What this path means"),
            Lines()
                .sentence(Text::tr("A way from “%1” to the profile that is set as its %2. Where it leads is not known, "
                                   "or nothing is set; the row below it in the tree says which.")
                              .arg(text.configurationName(subject.address.start()),
                                  displayText(inventory::navigationPropertyTitle(step.property))))
                .take()}};
        return page;
    }
    auto overview = overviewSection(inventory, subject.configuration);
    overview.title = Text::tr("The profile it leads to");
    page.sections = {{Section::Kind::Path, Text::tr("What this path means"),
                         Lines().sentence(pathMeaning(inventory, subject)).take()},
        overview, audienceSection(inventory, subject.configuration), devicesSection(reach, subject.configuration),
        usersSection(inventory, subject.configuration)};
    return page;
}

Page describeConfiguration(const Subject &subject, const inventory::Inventory &inventory, const removal::Reach &reach)
{
    const auto &id = subject.configuration;
    Page page;
    page.title = TreeText(inventory).configurationName(id);
    page.kind = Text::tr("Configuration");
    page.sections = {overviewSection(inventory, id), audienceSection(inventory, id), devicesSection(reach, id),
        usersSection(inventory, id)};
    return page;
}

Page describeAssignment(const Subject &subject, const inventory::Inventory &inventory, const removal::Reach &reach,
    const QList<inventory::Address> &places)
{
    Page page;
    page.kind = Text::tr("Assignment");
    const auto *assignment = inventory.find(subject.key());
    if (!assignment) {
        page.title = Text::tr("Not known any more");
        page.sections = {{Section::Kind::Overview, Text::tr("Assignment"),
            Lines().sentence(Text::tr("This assignment was removed, or is being read again.")).take()}};
        return page;
    }
    page.title = TreeText(inventory).assignmentName(*assignment);
    page.sections = assignmentSections(subject, *assignment, inventory, reach, places);
    return page;
}

} // namespace

Lines &Lines::add(Line line)
{
    if (!line.text.isEmpty())
        m_lines.append(std::move(line));
    return *this;
}

Lines &Lines::sentence(const QString &text) { return add({Line::Kind::Sentence, {}, text, {}}); }

Lines &Lines::sentences(const QStringList &texts)
{
    for (const auto &text : texts)
        sentence(text);
    return *this;
}

Lines &Lines::warning(const QString &text) { return add({Line::Kind::Warning, {}, text, {}}); }

Lines &Lines::fact(const QString &label, const QString &text) { return add({Line::Kind::Fact, label, text, {}}); }

Lines &Lines::place(const QString &text, const inventory::Address &place)
{
    return add({Line::Kind::Place, {}, text, place});
}

Section overviewSection(const inventory::Inventory &inventory, const core::ConfigurationId &id)
{
    const TreeText text(inventory);
    Lines lines;
    lines.fact(Text::tr("Name:"), text.configurationName(id));
    const auto *configuration = inventory.find(id);
    if (!configuration) {
        lines.sentence(Text::tr("Nothing more is known of it."));
        return {Section::Kind::Overview, Text::tr("Overview"), lines.take()};
    }
    const auto orUnknown = [](const QString &known) { return known.isEmpty() ? Text::tr("not known") : known; };
    lines.fact(Text::tr("Type:"), orUnknown(text.typeTitle(id)));
    lines.fact(Text::tr("Platform:"), orUnknown(text.platformName(id)));
    lines.fact(Text::tr("Description:"), displayText(configuration->description.simplified()));
    lines.fact(Text::tr("Last changed:"), orUnknown(timeText(configuration->lastModified)));
    lines.fact(Text::tr("Version:"),
        configuration->version ? QLocale().toString(*configuration->version) : Text::tr("not known"));
    return {Section::Kind::Overview, Text::tr("Overview"), lines.take()};
}

Section devicesSection(const removal::Reach &reach, const core::ConfigurationId &id)
{
    Section section{Section::Kind::Devices, Text::tr("How devices fare with it"), {}};
    Lines lines;
    const auto status = reach.status(id);
    using State = removal::Reach::Reading<removal::DeviceStatus>::State;
    if (status.state() == State::Failed) {
        lines.sentence(Text::tr("Not known: %1").arg(displayText(status.error().message.simplified())));
        section.canRetry = true;
    } else if (!status.isKnown()) {
        lines.sentence(Text::tr("Being read…"));
    } else {
        const QLocale locale;
        const auto &counts = status.value();
        lines.fact(Text::tr("Succeeded:"), locale.toString(counts.success));
        lines.fact(Text::tr("Pending:"), locale.toString(counts.pending));
        lines.fact(Text::tr("Failed:"), locale.toString(counts.failed));
        lines.fact(Text::tr("With errors:"), locale.toString(counts.error));
        if (counts.conflict)
            lines.fact(Text::tr("In conflict:"), locale.toString(*counts.conflict));
        lines.fact(Text::tr("Not applicable:"), locale.toString(counts.notApplicable));
        lines.fact(Text::tr("Counted by the service:"), timeText(counts.updated));
    }
    section.lines = lines.take();
    return section;
}

Section usersSection(const inventory::Inventory &inventory, const core::ConfigurationId &id)
{
    const TreeText text(inventory);
    QList<std::pair<QString, core::ConfigurationId>> users;
    for (const auto &referrer : inventory.referrers(id))
        users.append({text.configurationName(referrer), referrer});
    std::sort(users.begin(), users.end(), [](const auto &left, const auto &right) {
        const auto order = QString::localeAwareCompare(left.first, right.first);
        return order != 0 ? order < 0 : left.second < right.second;
    });
    Lines lines;
    if (!users.isEmpty()) {
        lines.sentence(
            Text::tr("%n profiles rely on it through a certificate path.", nullptr, static_cast<int>(users.size())));
    }
    for (const auto &[name, user] : users.mid(0, listedUsers))
        lines.place(name, addressOf(inventory, user));
    if (users.size() > listedUsers)
        lines.sentence(Text::tr("And %n more.", nullptr, static_cast<int>(users.size() - listedUsers)));
    return {Section::Kind::Users, Text::tr("Who relies on it"), lines.take()};
}

QString placeText(const inventory::Inventory &inventory, const inventory::Address &place)
{
    const auto start = TreeText(inventory).configurationName(place.start());
    if (place.steps().isEmpty())
        return start;
    return Text::tr("%1 › %2", "a profile, and the certificate path that starts there")
        .arg(start, displayText(place.title()));
}

Page describe(const Subject &subject, const inventory::Inventory &inventory, const removal::Reach &reach,
    const QList<inventory::Address> &places)
{
    Page page;
    switch (subject.kind) {
    case Subject::Kind::Nothing:
        page = describeNothing();
        break;
    case Subject::Kind::Several:
        page = describeSeveral(subject);
        break;
    case Subject::Kind::Configuration:
        page = describeConfiguration(subject, inventory, reach);
        break;
    case Subject::Kind::Path:
        page = describePath(subject, inventory, reach);
        break;
    case Subject::Kind::Assignment:
        page = describeAssignment(subject, inventory, reach, places);
        break;
    case Subject::Kind::Target:
        page = describeTarget(subject, inventory, reach);
        break;
    }
    page.sections.removeIf([](const Section &section) { return section.lines.isEmpty(); });
    return page;
}

} // namespace details
