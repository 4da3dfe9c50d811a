#include "removal/profilecheck.h"

#include "core/text.h"
#include "inventory/inventory.h"
#include "removal/assignmentjson.h"
#include "removal/describe.h"
#include "removal/preflight.h"
#include "removal/settlement.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace removal {

namespace {

using journal::Outcome;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(removal::ProfileCheck)
};

using ById = QHash<core::AssignmentId, const inventory::Assignment *>;

ById byId(const QList<inventory::Assignment> &assignments)
{
    ById found;
    for (const auto &assignment : assignments)
        found.insert(assignment.id, &assignment);
    return found;
}

/// What the items say about the profile's assignments.
struct Expected {
    QSet<core::AssignmentId> gone;
    QSet<core::AssignmentId> there; ///< put back, or equal ones that were found there
    QHash<core::AssignmentId, inventory::Target> asBefore; ///< of these, what they were
    QSet<core::AssignmentId> changed; ///< by somebody else, and told with the item
    QSet<core::AssignmentId> open; ///< removals of which nobody knows what became
    QList<inventory::Target> openTargets; ///< the same of restores
};

Expected expectedOf(const QList<journal::Item> &records)
{
    Expected expected;
    for (const auto &record : records) {
        if (record.outcome == Outcome::Removed || record.outcome == Outcome::AlreadyGone)
            expected.gone.insert(record.assignment);
        else if (record.outcome == Outcome::ChangedMeanwhile)
            expected.changed.insert(record.assignment);
        else if (record.outcome == Outcome::Restored || record.outcome == Outcome::AlreadyThere)
            expected.there.insert(record.restoredAs);
        else if (record.outcome == Outcome::Unknown && !isOfRestore(record))
            expected.open.insert(record.assignment);
        const auto kept = assignmentOf(record.assignmentJson);
        if (kept && expected.there.contains(record.restoredAs))
            expected.asBefore.insert(record.restoredAs, kept->target);
        else if (kept && record.outcome == Outcome::Unknown && isOfRestore(record))
            expected.openTargets.append(kept->target);
    }
    return expected;
}

/// Goes through both lists and takes down what is not as expected.
class Comparison
{
public:
    Comparison(const inventory::Inventory &names, const Expected &expected) : m_names(names), m_expected(expected) { }

    void compare(const QList<inventory::Assignment> &before, const QList<inventory::Assignment> &after)
    {
        const auto now = byId(after);
        const auto then = byId(before);
        for (const auto &assignment : before) {
            const auto *found = now.value(assignment.id);
            if (found)
                compareOne(assignment, *found);
            else if (m_expected.gone.contains(assignment.id) || m_expected.open.contains(assignment.id))
                ++missing;
            else
                add(Text::tr("An assignment that was not chosen is missing: %1."), assignment);
        }
        for (const auto &assignment : after) {
            if (!then.contains(assignment.id))
                lookAtNew(assignment);
        }
        lookAfterRemoved(after);
        lookForRestored(now);
    }

    /// What can be said without knowing what was before.
    void lookAfterRemoved(const QList<inventory::Assignment> &after)
    {
        for (const auto &assignment : after) {
            if (m_expected.gone.contains(assignment.id))
                add(Text::tr("One that was removed is there: %1."), assignment);
        }
    }
    void lookForRestored(const ById &now)
    {
        for (const auto &id : m_expected.there) {
            const auto *found = now.value(id);
            const auto before = m_expected.asBefore.constFind(id);
            if (!found)
                differences.append(Text::tr("One that was restored is not there."));
            else if (before != m_expected.asBefore.cend() && *before != found->target)
                add(Text::tr("One that was restored has another filter or mode than before: %1."), *found);
        }
    }

    QList<QString> differences;
    int missing = 0; ///< chosen ones that went
    int added = 0; ///< restored ones that came

private:
    void add(const QString &sentence, const inventory::Assignment &assignment)
    {
        differences.append(sentence.arg(targetText(m_names, assignment.target)));
    }
    void compareOne(const inventory::Assignment &before, const inventory::Assignment &after)
    {
        const auto change = m_expected.changed.contains(before.id) ? QString() : changeBetween(before, after);
        if (!change.isEmpty())
            add(Text::tr("An assignment was changed: %1. ") + change, after);
    }
    void lookAtNew(const inventory::Assignment &assignment)
    {
        if (m_expected.there.contains(assignment.id) || m_expected.openTargets.contains(assignment.target))
            ++added;
        else if (!m_expected.gone.contains(assignment.id))
            add(Text::tr("An assignment is new: %1."), assignment);
    }

    const inventory::Inventory &m_names;
    const Expected &m_expected;
};

QString countsText(const ProfileCheck &check)
{
    return Text::tr("%1 before, %2 after").arg(QString::number(*check.before), QString::number(*check.after));
}

QString expectedText(const ProfileCheck &check, const Comparison &comparison)
{
    if (comparison.missing > 0) {
        return Text::tr("%1: the %n missing are those that you chose.", nullptr, comparison.missing)
            .arg(countsText(check));
    }
    if (comparison.added > 0) {
        return Text::tr("%1: the %n added are those that you restored.", nullptr, comparison.added)
            .arg(countsText(check));
    }
    return Text::tr("%1: nothing is different.").arg(countsText(check));
}

QString unknownText(const core::Error &error)
{
    return error.kind == core::ErrorKind::Cancelled
        ? Text::tr("It was not checked whether anything else is different.")
        : Text::tr("It is not known whether anything else is different. %1").arg(error.message);
}

QString joined(const QString &first, const QList<QString> &sentences)
{
    return sentences.isEmpty() ? first : QString(first + QLatin1Char(' ') + sentences.join(QLatin1Char(' ')));
}

} // namespace

bool wasSent(const journal::Item &record)
{
    return !record.sentPath.isEmpty() && record.outcome != Outcome::Pending && record.outcome != Outcome::Skipped;
}

ProfileCheck checkProfile(const inventory::Inventory &names, const QList<journal::Item> &records,
    const AssignmentList &before, const AssignmentList &after)
{
    ProfileCheck check;
    check.owner = records.constFirst().owner;
    check.ownerName = core::displayText(records.constFirst().ownerName);
    if (before)
        check.before = static_cast<int>(before->size());
    if (after)
        check.after = static_cast<int>(after->size());
    if (!after || !before)
        check.error = after ? before.error() : after.error();

    const auto expected = expectedOf(records);
    Comparison comparison(names, expected);
    if (before && after) {
        comparison.compare(*before, *after);
    } else if (after) {
        comparison.lookAfterRemoved(*after);
        comparison.lookForRestored(byId(*after));
    }
    check.differences = comparison.differences;
    check.asExpected = before && after && check.differences.isEmpty();
    if (check.error)
        check.text = joined(unknownText(*check.error), check.differences);
    else if (check.asExpected)
        check.text = expectedText(check, comparison);
    else
        check.text = joined(Text::tr("%1. This is not as expected:").arg(countsText(check)), check.differences);
    return check;
}

} // namespace removal
