#include "removal/reassignment.h"

#include "inventory/address.h"
#include "removal/itemwork.h"
#include "removal/planrecord.h"
#include "removal/preflight.h"
#include "removal/settlement.h"

#include <QPointer>
#include <QUuid>

#include <algorithm>

namespace removal {

namespace {

using journal::Outcome;

graph::Path assignPath(const core::ConfigurationId &owner)
{
    return inventory::Address(owner).path() / QLatin1String("assign");
}

/// Which way it was reached by does not matter here.
journal::Item recordOfSet(const PlannedItem &item)
{
    auto record = recordOf(item);
    record.via.clear();
    record.path = assignPath(item.key.owner).encoded();
    return record;
}

bool isOpen(const journal::Item &record)
{
    return record.outcome == Outcome::Pending || record.outcome == Outcome::Sent;
}

} // namespace

Reassignment::Reassignment(Undertaking::Services services, const journal::Actor &actor, Plan plan, QObject *parent)
    : QObject(parent), m_services(services), m_plan(std::move(plan))
{
    m_operation.actor = actor;
    m_operation.ticket = m_plan.ticket;
    m_operation.reason = m_plan.reason;
    for (const auto &item : std::as_const(m_plan.items))
        m_operation.items.append(recordOfSet(item));
    if (!m_plan.items.isEmpty())
        m_owner = m_plan.items.constFirst().key.owner;
}

Reassignment::~Reassignment() = default;

void Reassignment::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void Reassignment::start()
{
    if (m_state != State::Ready)
        return;
    m_reading = std::make_unique<QObject>();
    const bool isOneProfile = std::all_of(m_plan.items.cbegin(), m_plan.items.cend(),
        [this](const PlannedItem &item) { return item.key.owner == m_owner; });
    const QPointer<Reassignment> alive(this);
    enter(State::Reading);
    if (!alive)
        return;
    if (m_isCancelled)
        return cancelLater();
    if (m_plan.items.isEmpty() || !isOneProfile) {
        QMetaObject::invokeMethod(
            this,
            [this] { endAll(Outcome::Refused, tr("Only assignments of one profile can be removed in this way.")); },
            Qt::QueuedConnection);
        return;
    }
    readProfileSet(
        m_services.client, m_owner, m_reading.get(), [this](const core::Result<ProfileSet> &set) { examine(set); });
}

void Reassignment::cancel()
{
    if (m_isCancelled || m_state >= State::Sending)
        return;
    m_isCancelled = true;
    // What the journal is asked for is awaited.
    if (m_state == State::Reading || m_state == State::Comparing)
        cancelLater();
}

void Reassignment::cancelLater()
{
    m_reading.reset();
    QMetaObject::invokeMethod(
        this, [this] { endAll(Outcome::Skipped, tr("It was not sent, because the removal was cancelled.")); },
        Qt::QueuedConnection);
}

/// Whether the chosen ones are as confirmed, and nothing else keeps the set from being given back.
void Reassignment::examine(const core::Result<ProfileSet> &set)
{
    if (!set) {
        const auto gone = set.error().kind == core::ErrorKind::NotFound;
        return endAll(gone ? Outcome::AlreadyGone : Outcome::Refused,
            gone ? tr("The profile does not exist any more.")
                 : tr("The profile's assignments could not be read, so nothing was sent. %1").arg(set.error().message),
            set.error());
    }
    m_before = *set;
    for (qsizetype i = 0; i < m_plan.items.size(); ++i) {
        auto &record = m_operation.items[i];
        const auto *found = m_before.find(record.assignment);
        const auto change = found ? changeBetween(m_plan.items.at(i).confirmed, found->assignment) : QString();
        if (!found) {
            record.outcome = Outcome::AlreadyGone;
            addNote(record, tr("It was gone already when it was read again."));
        } else if (!change.isEmpty()) {
            record.outcome = Outcome::ChangedMeanwhile;
            addNote(record, tr("It was changed after it was confirmed, so it was left alone."));
            addNote(record, change);
        } else {
            record.assignmentJson = found->json;
        }
    }
    if (const auto obstacle = m_before.obstacle(); !obstacle.isEmpty())
        return endAll(
            Outcome::Refused, tr("%1 Nothing was changed. Remove it in the Intune admin center.").arg(obstacle));
    if (std::none_of(m_operation.items.cbegin(), m_operation.items.cend(), isOpen))
        return finish();
    recordPlan();
}

/// The journal takes items without an outcome only; the others are reported, but not journalled.
void Reassignment::recordPlan()
{
    auto draft = m_operation;
    draft.started = m_services.clock.now();
    // Were this to end between the request and the look afterwards, the next start could still tell what was lost.
    m_operation.setBefore = m_before.kept();
    draft.setBefore = m_operation.setBefore;
    draft.items.removeIf([](const journal::Item &record) { return !isOpen(record); });
    const QPointer<Reassignment> alive(this);
    enter(State::Recording);
    if (!alive)
        return;
    m_services.journal.begin(draft, this, [this](const core::Result<journal::Operation> &written) {
        if (!written)
            return failJournal(written.error());
        m_operation.id = written->id;
        qsizetype next = 0;
        for (auto &record : m_operation.items) {
            if (isOpen(record))
                record = written->items.at(next++);
        }
        m_clientRequestId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        recordIntent(0);
    });
}

void Reassignment::recordIntent(qsizetype index)
{
    while (index < m_operation.items.size() && !isOpen(m_operation.items.at(index)))
        ++index;
    if (m_isCancelled)
        return cancelLater();
    if (index == m_operation.items.size())
        return compare();
    auto &record = m_operation.items[index];
    record.sentPath = record.path;
    record.clientRequestId = QString::fromLatin1(m_clientRequestId);
    m_services.journal.recordIntent(record.id, record.sentPath, record.assignmentJson, record.clientRequestId,
        m_services.clock.now(), this, [this, index](const core::Result<void> &written) {
            if (!written)
                return failJournal(written.error());
            m_operation.items[index].outcome = Outcome::Sent;
            recordIntent(index + 1);
        });
}

void Reassignment::compare()
{
    const QPointer<Reassignment> alive(this);
    enter(State::Comparing);
    if (!alive || m_isCancelled)
        return;
    m_reading = std::make_unique<QObject>();
    readProfileSet(m_services.client, m_owner, m_reading.get(), [this](const core::Result<ProfileSet> &set) {
        if (!set)
            return endAll(Outcome::Refused,
                tr("The profile's assignments could not be read once more, so nothing was sent. %1")
                    .arg(set.error().message),
                set.error());
        if (!set->holdsSameAs(m_before))
            return endAll(Outcome::ChangedMeanwhile,
                tr("Somebody changed the profile's assignments just now, so nothing was sent. Look at them and decide "
                   "again."));
        send();
    });
}

void Reassignment::send()
{
    QSet<core::AssignmentId> chosen;
    for (const auto &record : std::as_const(m_operation.items)) {
        if (isOpen(record))
            chosen.insert(record.assignment);
    }
    auto request = graph::Request::post(assignPath(m_owner), m_before.bodyWithout(chosen));
    request.clientRequestId = m_clientRequestId;
    // Without a justification: a request that is filed for approval could not be sent again as it was.
    m_state = State::Sending; // before anybody is told: from here on nothing is cancelled
    m_services.client.exchange(
        request, this, [this](const core::Result<graph::Response> &answer) { answered(answer); });
    Q_EMIT stateChanged();
}

void Reassignment::answered(const core::Result<graph::Response> &answer)
{
    const bool isDone = answeredBy(answer) == Answered::Done;
    for (auto &record : m_operation.items) {
        if (!isOpen(record))
            continue;
        if (isDone)
            noteResponse(record, *answer);
        else
            noteError(record, answer.error());
    }
    if (isDone)
        return verify({});
    const auto &error = answer.error();
    if (answeredBy(answer) == Answered::Open)
        return verify(error);
    if (error.kind == core::ErrorKind::ApprovalRequired)
        return endAll(Outcome::Refused,
            tr("Your organisation wants a second administrator to approve this change, which is not possible for a "
               "removal in this way. Nothing was changed. Remove it in the Intune admin center."));
    endAll(Outcome::Refused, error.message);
}

} // namespace removal
