#include "removal/settlement.h"

#include "removal/assignmentjson.h"
#include "removal/equalassignment.h"

#include "graph/errorreader.h"

#include <QCoreApplication>

namespace removal {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(removal::Settlement)
};

} // namespace

Answered answeredBy(const core::Result<graph::Response> &answer)
{
    using core::ErrorKind;
    if (answer)
        return Answered::Done;
    const auto &error = answer.error();
    // 408: the service gave up waiting for us, or a proxy for the service.
    if (error.maybeDone || error.httpStatus == 408)
        return Answered::Open;
    switch (error.kind) {
    case ErrorKind::NotFound:
        return Answered::Missing;
    case ErrorKind::InvalidInput:
    case ErrorKind::Offline:
    case ErrorKind::Tls:
    case ErrorKind::SignInRequired:
    case ErrorKind::Forbidden:
    case ErrorKind::Conflict:
    case ErrorKind::ApprovalRequired:
    case ErrorKind::Throttled:
    case ErrorKind::SegmentNotFound:
    case ErrorKind::NotRouted:
    case ErrorKind::BadRequest:
        return Answered::Definite;
    case ErrorKind::LostAnswer:
    case ErrorKind::Cancelled:
    case ErrorKind::ServiceUnavailable:
    case ErrorKind::UnexpectedAnswer:
    case ErrorKind::TooLarge:
    case ErrorKind::Storage:
        break;
    }
    return Answered::Open;
}

bool isPassing(const core::Error &error)
{
    using core::ErrorKind;
    return error.kind == ErrorKind::Offline || error.kind == ErrorKind::Tls || error.kind == ErrorKind::SignInRequired
        || error.kind == ErrorKind::Throttled;
}

void noteResponse(journal::Item &record, const graph::Response &response)
{
    record.httpStatus = response.status;
    record.requestId = QString::fromUtf8(response.requestId());
    record.clientRequestId = QString::fromUtf8(response.clientRequestId);
}

void noteError(journal::Item &record, const core::Error &error)
{
    record.httpStatus = error.httpStatus;
    record.requestId = error.requestId;
    if (!error.clientRequestId.isEmpty())
        record.clientRequestId = error.clientRequestId;
    if (!error.approvalCode.isEmpty())
        record.approvalCode = error.approvalCode;
}

void addNote(journal::Item &record, const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    if (!record.message.isEmpty())
        record.message += QLatin1Char(' ');
    record.message += sentence;
}

void settleByError(journal::Item &record, const core::Error &error)
{
    noteError(record, error);
    const bool wantsReason = graph::wantsJustification(error);
    const bool isFiled = error.kind == core::ErrorKind::ApprovalRequired && !error.approvalCode.isEmpty();
    if (wantsReason)
        record.approvalCode.clear();
    record.outcome = isFiled || wantsReason ? journal::Outcome::WaitingForApproval : journal::Outcome::Refused;
    addNote(record, error.message);
    if (wantsReason)
        addNote(record, Text::tr("Give a reason to ask for the approval."));
}

QString guardedWayText()
{
    return Text::tr(
        "There is another way, which gives the profile's whole set of assignments back without this one and "
        "is guarded against losing others: ask for it if you want it.");
}

void settleByReading(journal::Item &record, const Preflight &reading, const std::optional<core::Error> &lost)
{
    using journal::Outcome;
    const bool answeredMissing = lost && lost->kind == core::ErrorKind::NotFound;
    switch (reading.verdict) {
    case Preflight::Verdict::Gone:
        record.outcome = answeredMissing ? Outcome::AlreadyGone : Outcome::Removed;
        if (!answeredMissing)
            addNote(record, Text::tr("The answer was lost; read again, it is gone."));
        return;
    case Preflight::Verdict::Unchanged:
        record.outcome = Outcome::Refused;
        if (lost)
            addNote(record, lost->message);
        addNote(record, Text::tr("Read again, it is still there: it was not removed."));
        return;
    case Preflight::Verdict::Changed:
        record.outcome = Outcome::ChangedMeanwhile;
        addNote(record,
            Text::tr("Read again, it is there, but is another than the one that was confirmed. It was left "
                     "alone."));
        addNote(record, reading.change);
        return;
    case Preflight::Verdict::Unreadable:
        break;
    }
    record.outcome = Outcome::Unknown;
    if (lost)
        addNote(record, lost->message);
    addNote(record, Text::tr("Whether it was removed could not be read either: %1").arg(reading.error.message));
    addNote(record, Text::tr("It is read again at the next start."));
}

bool isOfRestore(const journal::Item &record)
{
    // What is created is sent to the list, what is removed is named.
    return record.restoredItem != 0 || record.path.endsWith("/assignments");
}

void settleByList(journal::Item &record, const QList<inventory::Assignment> &all)
{
    const auto kept = assignmentOf(record.assignmentJson);
    if (!kept)
        return;
    record.message.clear(); // it said that nothing is known
    if (isOfRestore(record))
        return settleRestoreByListing(record, equalAmong(record, all), std::nullopt);
    Preflight reading;
    reading.verdict = Preflight::Verdict::Gone;
    for (const auto &assignment : all) {
        if (assignment.id != record.assignment)
            continue;
        reading.change = changeBetween(*kept, assignment);
        reading.verdict = reading.change.isEmpty() ? Preflight::Verdict::Unchanged : Preflight::Verdict::Changed;
    }
    settleByReading(record, reading, std::nullopt);
}

} // namespace removal
