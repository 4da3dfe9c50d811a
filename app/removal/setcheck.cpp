#include "removal/setcheck.h"

#include "inventory/address.h"
#include "removal/assignmentjson.h"
#include "removal/describe.h"
#include "removal/preflight.h"
#include "removal/settlement.h"

#include <QCoreApplication>

#include <algorithm>

namespace removal {

namespace {

using journal::Outcome;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(removal::Reassignment)
};

/// Whether it is still there, as itself or under another id.
bool isThere(const ProfileSet &set, const inventory::Assignment &assignment)
{
    return set.find(assignment.id)
        || std::any_of(set.elements.cbegin(), set.elements.cend(), [&assignment](const ProfileSet::Element &element) {
               return element.assignment.target == assignment.target && element.assignment.intent == assignment.intent;
           });
}

/// Of one that is still there.
void settleThere(journal::Item &record, const inventory::Assignment &found, const std::optional<core::Error> &error)
{
    const auto confirmed = assignmentOf(record.assignmentJson);
    const auto change = confirmed ? changeBetween(*confirmed, found) : QString();
    record.outcome = change.isEmpty() ? Outcome::Refused : Outcome::ChangedMeanwhile;
    if (error)
        addNote(record, error->message);
    addNote(record, Text::tr("Read again, it is still there: it was not removed."));
    addNote(record, change);
}

} // namespace

SetCheck checkSet(QList<journal::Item> records, const ProfileSet &before, const ProfileSet &after, bool isAnswered,
    const std::optional<core::Error> &error)
{
    SetCheck check;
    check.isDone = isAnswered;
    QSet<core::AssignmentId> chosen;
    for (auto &record : records) {
        chosen.insert(record.assignment);
        if (!isUnsettled(record.outcome)) {
            check.isDone = check.isDone || record.outcome == Outcome::Removed;
            continue;
        }
        if (const auto *found = after.find(record.assignment)) {
            settleThere(record, found->assignment, error);
            continue;
        }
        check.isDone = true;
        record.outcome = Outcome::Removed;
        if (!isAnswered)
            addNote(record, Text::tr("The answer was lost; read again, it is gone."));
    }
    check.records = std::move(records);
    // Where nothing was done, whatever is missing went by somebody else's hand.
    for (const auto &element : before.elements) {
        if (check.isDone && !chosen.contains(element.assignment.id) && !isThere(after, element.assignment))
            check.lost.append(element);
    }
    return check;
}

QString putBackReason() { return Text::tr("Lost when the profile's assignments were given back as a whole."); }

journal::Operation putBackOf(const journal::Operation &guarded, const QList<ProfileSet::Element> &lost,
    const inventory::Inventory &names, const QDateTime &now)
{
    journal::Operation putBack;
    putBack.kind = journal::Operation::Kind::Restore;
    putBack.actor = guarded.actor;
    putBack.ticket = guarded.ticket;
    putBack.reason = putBackReason();
    putBack.started = now;
    const auto &first = guarded.items.constFirst();
    for (const auto &element : lost) {
        journal::Item record;
        record.owner = first.owner;
        record.ownerName = first.ownerName;
        record.ownerType = first.ownerType;
        record.assignment = element.assignment.id;
        record.targetText = targetText(names, element.assignment.target);
        record.path = inventory::Address(first.owner).assignmentsPath().encoded();
        record.assignmentJson = element.json;
        putBack.items.append(record);
    }
    return putBack;
}

} // namespace removal
