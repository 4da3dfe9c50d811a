#include "removal/removalwork.h"

#include "graph/errorreader.h"
#include "removal/settlement.h"
#include "removal/typedpath.h"

namespace removal {

namespace {

/// Graph answers a DELETE with 204 and an empty body; another success may come from whatever stands in between.
core::Error oddSuccess(const graph::Response &answer)
{
    auto error = graph::unexpectedAnswer(QStringLiteral("HTTP %1").arg(answer.status));
    error.httpStatus = answer.status;
    error.requestId = QString::fromUtf8(answer.requestId());
    error.clientRequestId = QString::fromUtf8(answer.clientRequestId);
    return error;
}

} // namespace

RemovalWork::RemovalWork(Undertaking::Services services, PlannedItem item, journal::Item record, QObject *parent)
    : ItemWork(services, std::move(record), parent), m_item(std::move(item)), m_address(m_item.address)
{ }

void RemovalWork::read(QObject *reading)
{
    if (m_item.confirmed.id != m_item.key.id || m_address.assignment() != m_item.key.id)
        return refuseUnread();
    readAgain(sender(), m_address, m_item.key, m_item.confirmed, reading,
        [this](const Preflight &preflight) { judge(preflight); });
}

void RemovalWork::judge(const Preflight &reading)
{
    switch (reading.verdict) {
    case Preflight::Verdict::Unchanged:
        return intend(inventory::deleteAssignment(m_address), reading.found.json);
    case Preflight::Verdict::Changed:
        record().outcome = journal::Outcome::ChangedMeanwhile;
        addNote(record(), tr("It was changed after it was confirmed, so it was left alone."));
        addNote(record(), reading.change);
        return finishItem(reading.found.assignment);
    case Preflight::Verdict::Gone:
        record().outcome = journal::Outcome::AlreadyGone;
        noteError(record(), reading.error);
        addNote(record(), tr("It was gone already when it was read again."));
        return finishItem();
    case Preflight::Verdict::Unreadable:
        break;
    }
    if (wantsTypedForm(reading.error))
        return turnToTypedForm();
    if (hasWaited())
        return waitOn(reading.error);
    record().outcome = journal::Outcome::Refused;
    noteError(record(), reading.error);
    addNote(record(), tr("It could not be read again, so nothing was sent."));
    addNote(record(), reading.error.message);
    finishItem();
}

/// Of an operation that is gone on with: the journal is all there is.
void RemovalWork::refuseUnread()
{
    record().outcome = journal::Outcome::Refused;
    addNote(record(), tr("The journal does not hold the whole of what was confirmed, so nothing was sent."));
    finishItem();
}

bool RemovalWork::wantsTypedForm(const core::Error &error)
{
    if (error.kind != core::ErrorKind::SegmentNotFound || m_isTyped)
        return false;
    // Of an operation that is gone on with, the inventory may not have known enough when it began.
    if (!m_item.typed)
        m_item.typed = typedForm(inventory(), m_item.address);
    return m_item.typed.has_value();
}

void RemovalWork::turnToTypedForm()
{
    if (isStopped())
        return giveUp();
    m_isTyped = true;
    m_address = *m_item.typed;
    addNote(record(), tr("The service asked for the typed path, with the type of each profile; it was used instead."));
    readAgainFirst();
}

void RemovalWork::answered(const core::Result<graph::Response> &answer)
{
    switch (answeredBy(answer)) {
    case Answered::Done:
        if (answer->status != 204)
            return settle(oddSuccess(*answer));
        record().outcome = journal::Outcome::Removed;
        noteResponse(record(), *answer);
        return finishItem();
    case Answered::Open:
        return settle(answer.error());
    case Answered::Missing:
        // Through a certificate path "not found" may be said of the path: its own profile is asked.
        if (!m_address.steps().isEmpty())
            return settle(answer.error());
        record().outcome = journal::Outcome::AlreadyGone;
        noteError(record(), answer.error());
        return finishItem();
    case Answered::Definite:
        break;
    }
    if (wantsTypedForm(answer.error()))
        return turnToTypedForm();
    settleByError(record(), answer.error());
    if (answer.error().kind == core::ErrorKind::NotRouted)
        addNote(record(), guardedWayText());
    finishItem();
}

void RemovalWork::settle(const core::Error &lost)
{
    beginSettling();
    noteError(record(), lost);
    readAgain(sender(), m_address, m_item.key, m_item.confirmed, this, [this, lost](const Preflight &reading) {
        settleByReading(record(), reading, lost);
        std::optional<inventory::Assignment> found;
        if (reading.verdict == Preflight::Verdict::Changed)
            found = reading.found.assignment;
        finishItem(found);
    });
}

} // namespace removal
