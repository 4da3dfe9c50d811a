#include "removal/equalassignment.h"

#include "graph/json.h"
#include "graph/paging.h"
#include "graph/sender.h"
#include "inventory/address.h"
#include "inventory/endpoints.h"
#include "removal/assignmentjson.h"
#include "removal/settlement.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

namespace removal {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(removal::Restore)
};

bool sameIntent(const inventory::Assignment &left, const inventory::Assignment &right)
{
    using inventory::Intent;
    return left.intent == right.intent || left.intent == Intent::Unspecified || right.intent == Intent::Unspecified;
}

bool isGroup(const inventory::Target &target)
{
    return target.kind == inventory::TargetKind::Group || target.kind == inventory::TargetKind::ExclusionGroup;
}

/// The service keeps one assignment for each group, All devices and All users of a profile.
bool sameAudience(const inventory::Target &left, const inventory::Target &right)
{
    if (isGroup(left) && isGroup(right))
        return left.group == right.group;
    return left.kind == right.kind && left.collectionId == right.collectionId;
}

struct Kept {
    inventory::Assignment assignment;
    QJsonValue target; ///< as the service gave it: compares kinds that the program does not know
};

void compare(const Kept &kept, const QJsonObject &listed, const inventory::Assignment &found, EqualAssignment &result)
{
    const bool isUnknown = kept.assignment.target.kind == inventory::TargetKind::Unknown;
    const bool sameTarget
        = isUnknown ? listed.value(QLatin1String("target")) == kept.target : found.target == kept.assignment.target;
    if (sameTarget && sameIntent(kept.assignment, found))
        result.equal = found;
    else if (!isUnknown && sameAudience(kept.assignment.target, found.target))
        result.conflicting = found;
}

} // namespace

EqualAssignment equalAmong(const journal::Item &item, const QList<inventory::Assignment> &all)
{
    EqualAssignment result;
    result.all = all;
    const auto kept = assignmentOf(item.assignmentJson);
    if (!kept || kept->target.kind == inventory::TargetKind::Unknown)
        return result;
    for (const auto &assignment : all)
        compare({*kept, {}}, {}, assignment, result);
    return result;
}

void findEqual(graph::Sender &sender, const journal::Item &item, QObject *context,
    std::function<void(core::Result<EqualAssignment>)> done)
{
    auto assignment = assignmentOf(item.assignmentJson);
    const auto body = creationBody(item.assignmentJson);
    if (!assignment || !body) { // unreached: what is read as an assignment has a target, and so a body
        auto error = assignment ? body.error() : assignment.error(); // unreached: see above
        error.kind = core::ErrorKind::InvalidInput;
        error.message = Text::tr("The journal does not hold the whole assignment.");
        QMetaObject::invokeMethod(
            context, [done, error] { done(error); }, Qt::QueuedConnection);
        return;
    }
    struct Listing {
        Kept kept;
        EqualAssignment result;
        std::optional<core::Error> error;
    };
    const auto listing = std::make_shared<Listing>();
    listing->kept
        = {std::move(assignment).value(), QJsonDocument::fromJson(*body).object().value(QLatin1String("target"))};
    graph::walkPages(
        sender, inventory::listAssignments(inventory::Address(item.owner)), context,
        [listing](const QJsonArray &items) {
            for (const auto &value : items) {
                const auto found = inventory::readAssignment(value.toObject());
                if (!found) {
                    listing->error = found.error();
                    return false;
                }
                compare(listing->kept, value.toObject(), *found, listing->result);
                listing->result.all.append(*found);
            }
            return true;
        },
        [listing, done](const core::Result<void> &walked) {
            if (listing->error)
                done(*listing->error);
            else if (!walked)
                done(walked.error());
            else
                done(listing->result);
        });
}

namespace {

/// 201 is what creating is answered with, and nothing else.
bool wasCreated(const journal::Item &record) { return record.httpStatus == 201; }

bool metConflict(const journal::Item &record) { return record.httpStatus == 409; }

/// The service keeps one for each group or audience, so that the one that is there is the one that was created.
void settleChangedSince(journal::Item &record, const inventory::Assignment &found)
{
    record.outcome = journal::Outcome::Restored;
    record.restoredAs = found.id;
    addNote(record,
        Text::tr("The service created it, but read again, its filter or mode is another one than before: somebody "
                 "changed it since, or the service did. Look at the profile."));
}

void leaveOpen(journal::Item &record, const core::Error &unread)
{
    record.outcome = journal::Outcome::Unknown;
    addNote(record, Text::tr("Whether it was restored could not be read either: %1").arg(unread.message));
    addNote(record, Text::tr("It is read again at the next start."));
}

} // namespace

void settleRestoreByListing(
    journal::Item &record, const core::Result<EqualAssignment> &listed, const std::optional<core::Error> &lost)
{
    using journal::Outcome;
    if (!lost && metConflict(record)) {
        record.outcome = Outcome::Refused;
        return settleConflict(record, listed);
    }
    const bool isCreated = !lost && wasCreated(record);
    if (listed && listed->equal) {
        record.outcome = Outcome::Restored;
        record.restoredAs = listed->equal->id;
        addNote(record,
            isCreated ? Text::tr("Read again, it is there.")
                      : Text::tr("The answer was lost; read again, it is there."));
        return;
    }
    if (isCreated && listed && listed->conflicting)
        return settleChangedSince(record, *listed->conflicting);
    if (lost)
        addNote(record, lost->message);
    if (listed) {
        record.outcome = Outcome::Refused;
        if (isCreated)
            addNote(record,
                Text::tr("The service said that it was created, but read again, it is not there: it was removed since, "
                         "or it was not restored."));
        else if (listed->conflicting)
            addNote(record,
                Text::tr("Read again, the profile is assigned to the same group or audience in another way, with "
                         "another filter or mode: it was not restored, or it was changed since. Look at the profile."));
        else
            addNote(record, Text::tr("Read again, it is not there: it was not restored."));
    } else if (listed.error().kind == core::ErrorKind::NotFound) {
        record.outcome = Outcome::Refused;
        addNote(record, profileGoneText());
    } else {
        leaveOpen(record, listed.error());
    }
}

void settleCreated(journal::Item &record, const core::Result<EqualAssignment> &listed)
{
    using journal::Outcome;
    if (listed && listed->equal) {
        record.outcome = Outcome::Restored;
        record.restoredAs = listed->equal->id;
        if (record.restoredAs != record.assignment)
            addNote(record, Text::tr("It has another id now."));
        return;
    }
    if (listed && listed->conflicting)
        return settleChangedSince(record, *listed->conflicting);
    if (!listed && listed.error().kind == core::ErrorKind::NotFound) {
        record.outcome = Outcome::Refused;
        addNote(record, profileGoneText());
    } else {
        record.outcome = Outcome::Unknown;
        addNote(record,
            listed ? Text::tr("The service says that it was created, but it is not among the profile's assignments.")
                   : Text::tr("The service says that it was created, but that could not be read: %1")
                         .arg(listed.error().message));
        addNote(record, Text::tr("It is read again at the next start."));
    }
}

void settleConflict(journal::Item &record, const core::Result<EqualAssignment> &listed)
{
    using journal::Outcome;
    if (listed && listed->equal) {
        record.outcome = Outcome::AlreadyThere;
        record.restoredAs = listed->equal->id;
        addNote(record,
            Text::tr(
                "Read again, an equal assignment is there: the request arrived twice, or somebody else created it."));
    } else if (listed) {
        addNote(record, Text::tr("Read again, it is not there: it was not restored."));
    } else if (listed.error().kind == core::ErrorKind::NotFound) {
        addNote(record, profileGoneText());
    } else {
        leaveOpen(record, listed.error());
    }
}

QString profileGoneText() { return Text::tr("The profile does not exist any more, so nothing can be restored to it."); }

} // namespace removal
