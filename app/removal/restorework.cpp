#include "removal/restorework.h"

#include "core/text.h"
#include "removal/assignmentjson.h"
#include "removal/settlement.h"

namespace removal {

RestoreWork::RestoreWork(Undertaking::Services services, journal::Item record, QObject *parent)
    : ItemWork(services, std::move(record), parent)
{ }

void RestoreWork::read(QObject *reading)
{
    const auto kept = assignmentOf(record().assignmentJson);
    if (!kept)
        return refuse(tr("The journal does not hold the whole assignment, so it cannot be created again."));
    // What cannot be compared cannot be kept from being there twice.
    if (kept->target.kind == inventory::TargetKind::Unknown || kept->target.filterType == inventory::FilterType::Unknown
        || kept->intent == inventory::Intent::Unknown)
        return refuse(tr("Its target, filter or intent is of a kind that this program does not know, so it is not "
                         "created again. Restore it in the Intune admin center."));
    m_isFromPolicySet = kept->source == inventory::Source::PolicySets;
    findEqual(sender(), record(), reading, [this](const core::Result<EqualAssignment> &listed) { judge(listed); });
}

void RestoreWork::judge(const core::Result<EqualAssignment> &listed)
{
    if (!listed) {
        noteError(record(), listed.error());
        if (listed.error().kind == core::ErrorKind::NotFound)
            return refuse(profileGoneText());
        if (hasWaited())
            return waitOn(listed.error());
        addNote(record(), tr("Nothing was sent."));
        return refuse(listed.error().message);
    }
    Q_EMIT profileRead(listed->all);
    if (listed->equal) {
        record().outcome = journal::Outcome::AlreadyThere;
        record().restoredAs = listed->equal->id;
        addNote(record(), tr("The profile has an equal assignment already, so nothing was sent."));
        return finishItem(listed->equal);
    }
    if (listed->conflicting)
        return refuse(tr("The profile is assigned to the same group or audience in another way now, with another "
                         "filter or mode. It was left alone, and nothing was sent."));
    const auto request = creationRequest(record().owner, record().assignmentJson);
    if (!request) // unreached: findEqual() has read it; but nothing that is not whole is ever sent
        return refuse(request.error().message);
    intend(*request, record().assignmentJson);
}

void RestoreWork::refuse(const QString &sentence)
{
    record().outcome = journal::Outcome::Refused;
    addNote(record(), sentence);
    finishItem();
}

void RestoreWork::answered(const core::Result<graph::Response> &answer)
{
    switch (answeredBy(answer)) {
    case Answered::Done:
        noteResponse(record(), *answer);
        return verify();
    case Answered::Open:
        return settle(answer.error());
    case Answered::Missing:
    case Answered::Definite:
        break;
    }
    const auto &error = answer.error();
    settleByError(record(), error);
    // Which of profile, group and filter it is that is missing or in the way is known to the service alone.
    if ((error.kind == core::ErrorKind::NotFound || error.kind == core::ErrorKind::Conflict)
        && !error.serviceMessage.isEmpty())
        addNote(record(), tr("The service said: %1").arg(core::displayText(error.serviceMessage)));
    if (error.kind == core::ErrorKind::Conflict)
        return lookForTwin();
    finishItem();
}

/// A request that arrives twice on its way meets, the second time, what it created the first time.
void RestoreWork::lookForTwin()
{
    beginSettling();
    findEqual(sender(), record(), this, [this](const core::Result<EqualAssignment> &listed) {
        settleConflict(record(), listed);
        finishItem(listed ? listed->equal : std::nullopt);
    });
}

void RestoreWork::verify()
{
    beginSettling();
    findEqual(sender(), record(), this, [this](const core::Result<EqualAssignment> &listed) {
        settleCreated(record(), listed);
        if (m_isFromPolicySet && record().outcome == journal::Outcome::Restored)
            addNote(record(), tr("It came from a policy set; restored, it is the profile's own assignment."));
        finishItem(listed ? (listed->equal ? listed->equal : listed->conflicting) : std::nullopt);
    });
}

void RestoreWork::settle(const core::Error &lost)
{
    beginSettling();
    noteError(record(), lost);
    findEqual(sender(), record(), this, [this, lost](const core::Result<EqualAssignment> &listed) {
        settleRestoreByListing(record(), listed, lost);
        finishItem(listed ? listed->equal : std::nullopt);
    });
}

} // namespace removal
