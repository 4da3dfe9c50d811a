#include "removal/undertaking.h"

#include "graph/batch.h"
#include "removal/approvalrequests.h"
#include "removal/itemwork.h"

#include <QPointer>
#include <QSet>

#include <algorithm>

namespace removal {

namespace {

/// Items under way at once: what the service allows in one window, because on a slow network all of it leaves before
/// the first answer is there (see graph::Pacer).
constexpr int itemsAtOnce = 100;
/// An item begins so long before its turn in the service's budget: enough for reading it and for the intents to be on
/// disk, and short, so that what leaves was read just before, and so that little is left to do after Pause or Cancel.
constexpr std::chrono::seconds leadTime{4};

} // namespace

Undertaking::Undertaking(Services services, journal::Operation draft, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_draft(std::move(draft))
    , m_checks(services.client, services.clock, services.inventory)
{
    m_records.swap(m_draft.items);
    for (qsizetype i = 0; i < m_records.size(); ++i) {
        if (m_records.at(i).outcome == journal::Outcome::Pending)
            m_waiting.append(i);
    }
    connect(&m_checks, &ProfileChecks::beforeRead, this, &Undertaking::startWork);
    connect(&m_checks, &ProfileChecks::finished, this, &Undertaking::settleUnknown);
}

Undertaking::~Undertaking() = default;

void Undertaking::start()
{
    if (m_state != State::Ready)
        return;
    m_state = State::Recording;
    if (m_waiting.isEmpty() || m_draft.id != 0) {
        QMetaObject::invokeMethod(this, &Undertaking::reportSettled, Qt::QueuedConnection);
        return;
    }
    auto operation = m_draft;
    operation.started = m_services.clock.now();
    for (const auto index : std::as_const(m_waiting))
        operation.items.append(m_records.at(index));
    m_services.journal.begin(
        operation, this, [this](const core::Result<journal::Operation> &written) { recorded(written); });
}

void Undertaking::recorded(const core::Result<journal::Operation> &written)
{
    if (written) {
        for (qsizetype i = 0; i < m_waiting.size(); ++i)
            m_records[m_waiting.at(i)] = written->items.at(i);
        // What the journal did not take, because it knows better, has its outcome.
        m_waiting.removeIf([this](qsizetype i) { return m_records.at(i).outcome != journal::Outcome::Pending; });
        m_draft.id = written->id;
        m_draft.started = written->started;
    } else {
        m_journalError = written.error();
    }
    reportSettled();
}

/// What had its outcome before the start; then the others begin.
void Undertaking::reportSettled()
{
    const QPointer<Undertaking> alive(this);
    enter(State::Working);
    for (qsizetype i = 0; alive && i < m_records.size(); ++i) {
        if (m_records.at(i).outcome != journal::Outcome::Pending && !announce(i, m_records.at(i)))
            return;
    }
    if (!alive)
        return;
    if (!m_paused)
        m_estimate.begin(m_services.clock.monotonic());
    startWork();
}

void Undertaking::cancel()
{
    if (m_state == State::Verifying)
        return m_checks.stop();
    if (m_state == State::Finished || m_cancelling)
        return;
    m_cancelling = true;
    if (m_state == State::Ready) {
        // Nothing is in the journal yet, and nothing will be: it is as if the person had not confirmed.
        m_state = State::Recording;
        QMetaObject::invokeMethod(this, &Undertaking::reportSettled, Qt::QueuedConnection);
    } else if (m_state == State::Working) {
        stopWork();
    }
}

void Undertaking::leave()
{
    if (m_state == State::Ready || m_state == State::Verifying)
        return cancel();
    if (m_state == State::Finished || m_leaving)
        return;
    m_leaving = true;
    if (m_state == State::Working)
        stopWork();
}

void Undertaking::stopWork()
{
    m_checks.stop();
    const auto working = m_working.keys();
    for (auto *work : working) {
        if (m_journalError)
            work->abandon();
        else if (m_leaving && !m_cancelling)
            work->leave();
        else
            work->stop();
    }
    startWorkLater();
}

void Undertaking::pause()
{
    if (m_paused || m_state == State::Verifying || m_state == State::Finished)
        return;
    m_paused = true;
    m_estimate.pause(m_services.clock.monotonic());
    Q_EMIT pausedChanged(true);
}

void Undertaking::resume()
{
    if (!m_paused)
        return;
    m_paused = false;
    if (m_state == State::Working) {
        m_estimate.begin(m_services.clock.monotonic());
        // What the others had was read before the pause, which may have been long.
        QSet<core::ConfigurationId> begun;
        for (qsizetype i = 0; i < m_records.size(); ++i) {
            if (m_records.at(i).outcome != journal::Outcome::Pending || !m_waiting.contains(i))
                begun.insert(m_records.at(i).owner);
        }
        m_checks.keepOnly(begun);
        startWorkLater();
    }
    Q_EMIT pausedChanged(false);
}

void Undertaking::startWorkLater() { QMetaObject::invokeMethod(this, &Undertaking::startWork, Qt::QueuedConnection); }

void Undertaking::startWork()
{
    if (m_state != State::Working)
        return;
    while (!mustStop() && !m_paused && mayBeginMore()) {
        const auto next = takeNext();
        if (!next)
            break;
        begin(*next);
    }
    if (!mustStop() && !m_paused && mayBeginMore())
        readAhead();
    if (m_working.isEmpty() && !m_checks.isReading() && (mustStop() || m_waiting.isEmpty()))
        endWork();
}

/// Whether there is room for one more. When there is none in the service's budget, work goes on by itself later.
bool Undertaking::mayBeginMore()
{
    if (m_working.size() >= itemsAtOnce || m_waiting.isEmpty())
        return false;
    // Those under way count as if none of them had left yet: a little late is better than too early.
    const auto count = static_cast<int>(m_working.size()) + 1;
    const auto wait = m_services.requests().delay(count, true) - leadTime;
    if (wait <= std::chrono::milliseconds(0))
        return true;
    if (!m_awaitsBudget) {
        m_awaitsBudget = true;
        m_services.clock.after(wait, this, [this] {
            m_awaitsBudget = false;
            startWork();
        });
    }
    return false;
}

void Undertaking::begin(qsizetype index)
{
    auto *work = makeWork(index, m_records.at(index));
    work->setJustification(justificationOf(m_draft));
    m_working.insert(work, index);
    connect(work, &ItemWork::journalFailed, this, &Undertaking::journalFailed);
    connect(work, &ItemWork::profileRead, this,
        [this, index](const auto &assignments) { m_checks.noteBefore(m_records.at(index).owner, assignments); });
    connect(work, &ItemWork::finished, this, [this, work, index](const auto &record, const auto &found) {
        m_working.remove(work);
        work->deleteLater();
        itemDone(index, record, found);
    });
    work->start();
}

/// The first item that may begin now; nothing when all are begun, or have to wait for one that is under way or for
/// what their profile has before.
std::optional<qsizetype> Undertaking::takeNext()
{
    const auto next = std::find_if(m_waiting.cbegin(), m_waiting.cend(), [this](qsizetype index) {
        const auto &record = m_records.at(index);
        return (!readsProfilesFirst() || m_checks.isSettled(record.owner)) && mayBegin(record);
    });
    if (next == m_waiting.cend())
        return std::nullopt;
    return m_waiting.takeAt(next - m_waiting.cbegin());
}

/// Reads what the next profiles have, a batch at a time: not all at once, because it has to be fresh.
void Undertaking::readAhead()
{
    if (!readsProfilesFirst() || m_checks.isReading())
        return;
    QList<core::ConfigurationId> owners;
    for (const auto index : std::as_const(m_waiting)) {
        const auto &owner = m_records.at(index).owner;
        // Who is settled has begun, but for room that came just now.
        if (!m_checks.isSettled(owner) && !owners.contains(owner)) // unreached: time would have to pass in startWork()
            owners.append(owner);
        if (owners.size() == graph::batchLimit)
            break;
    }
    if (!owners.isEmpty()) // unreached: time would have to pass in startWork()
        m_checks.readBefore(owners);
}

bool Undertaking::isOwnerUnderWay(const core::ConfigurationId &owner) const
{
    return std::any_of(m_working.cbegin(), m_working.cend(),
        [this, &owner](qsizetype index) { return m_records.at(index).owner == owner; });
}

void Undertaking::itemDone(
    qsizetype index, const journal::Item &record, const std::optional<inventory::Assignment> &found)
{
    if (record.outcome == journal::Outcome::Pending) {
        m_records[index] = record;
        m_waiting.prepend(index);
        return startWork();
    }
    m_estimate.countOne();
    const QPointer<Undertaking> alive(this);
    applyToInventory(record, found);
    if (alive && announce(index, record))
        startWork();
}

/// False when somebody who heard of it ended the undertaking.
bool Undertaking::announce(qsizetype index, const journal::Item &record)
{
    m_records[index] = record;
    ++m_done;
    const QPointer<Undertaking> alive(this);
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization): `record` may lie in what a listener ends
    const auto told = record;
    Q_EMIT itemFinished(told);
    if (alive)
        Q_EMIT progressed(m_done, total());
    return alive;
}

void Undertaking::journalFailed(const core::Error &error)
{
    if (m_journalError)
        return;
    m_journalError = error;
    stopWork();
}

void Undertaking::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

std::optional<std::chrono::milliseconds> Undertaking::timeLeft() const
{
    if (m_state != State::Working)
        return std::nullopt;
    return m_estimate.left(m_services.clock.monotonic(), static_cast<int>(m_waiting.size() + m_working.size()));
}

QMap<journal::Outcome, int> Undertaking::counts() const
{
    QMap<journal::Outcome, int> counts;
    for (const auto &record : m_records) {
        const bool isSettled = record.outcome != journal::Outcome::Pending
            && record.outcome != journal::Outcome::Sent; // unreached: only the journal holds Sent meanwhile
        if (isSettled)
            ++counts[record.outcome];
    }
    return counts;
}

} // namespace removal
