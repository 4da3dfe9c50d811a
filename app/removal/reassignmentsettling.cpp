// What became of the one POST of a Reassignment, and what has to be put right after it.

#include "removal/profilecheck.h"
#include "removal/reassignment.h"
#include "removal/restorework.h"
#include "removal/setcheck.h"
#include "removal/settlement.h"

#include <QPointer>

namespace removal {

namespace {

using journal::Outcome;

bool isOpen(const journal::Item &record)
{
    return record.outcome == Outcome::Pending || record.outcome == Outcome::Sent;
}

QList<inventory::Assignment> assignmentsOf(const ProfileSet &set)
{
    QList<inventory::Assignment> assignments;
    assignments.reserve(set.elements.size());
    for (const auto &element : set.elements)
        assignments.append(element.assignment);
    return assignments;
}

} // namespace

void Reassignment::verify(const std::optional<core::Error> &lost)
{
    const QPointer<Reassignment> alive(this);
    enter(State::Verifying);
    if (!alive)
        return;
    readProfileSet(m_services.client, m_owner, this, [this, lost](const core::Result<ProfileSet> &after) {
        if (after)
            return settle(*after, lost);
        endAll(Outcome::Unknown,
            tr("What the profile is assigned to now could not be read: %1 It is read again at the next start. Look at "
               "the profile: others may have lost it too.")
                .arg(after.error().message));
    });
}

void Reassignment::settle(const ProfileSet &after, const std::optional<core::Error> &lost)
{
    const auto check = checkSet(m_operation.items, m_before, after, !lost, lost);
    m_operation.items = check.records;
    const QPointer<Reassignment> alive(this);
    m_services.inventory.setAssignments(m_owner, assignmentsOf(after));
    if (!alive)
        return;
    describe(after);
    if (check.lost.isEmpty())
        writeOutcomes(m_operation.items, [this] { finish(); });
    else
        recordPuttingBack(check.lost);
}

void Reassignment::describe(const ProfileSet &after)
{
    m_summary
        = checkProfile(m_services.inventory, m_operation.items, assignmentsOf(m_before), assignmentsOf(after)).text;
}

/// Before the outcomes: as long as those are open, the next start looks for what was lost.
void Reassignment::recordPuttingBack(const QList<ProfileSet::Element> &lost)
{
    m_putBack = putBackOf(m_operation, lost, m_services.inventory, m_services.clock.now());
    const QPointer<Reassignment> alive(this);
    enter(State::PuttingBack);
    if (!alive)
        return;
    m_services.journal.begin(m_putBack, this, [this](const core::Result<journal::Operation> &written) {
        if (written) {
            m_putBack = *written;
            return writeOutcomes(m_operation.items, [this] { putBackFrom(0); });
        }
        m_journalError = written.error();
        for (auto &record : m_putBack.items) {
            record.outcome = Outcome::Skipped;
            addNote(record,
                tr("It was lost and not created anew, because the journal could not be written. Assign it "
                   "again in the Intune admin center."));
        }
        finish();
    });
}

void Reassignment::putBackFrom(qsizetype index)
{
    if (index == m_putBack.items.size())
        return finish();
    m_work = std::make_unique<RestoreWork>(m_services, m_putBack.items.at(index), this);
    connect(m_work.get(), &ItemWork::journalFailed, this, [this](const core::Error &error) { m_journalError = error; });
    connect(m_work.get(), &ItemWork::finished, this,
        [this, index](const journal::Item &record, const std::optional<inventory::Assignment> &found) {
            m_putBack.items[index] = record;
            m_work.release()->deleteLater(); // it is what calls, and a child of this
            const QPointer<Reassignment> alive(this);
            if (found)
                m_services.inventory.putAssignment(m_owner, *found);
            if (alive)
                putBackFrom(index + 1);
        });
    m_work->start();
}

void Reassignment::endAll(Outcome outcome, const QString &sentence, const std::optional<core::Error> &error)
{
    m_reading.reset();
    for (auto &record : m_operation.items) {
        if (!isOpen(record))
            continue;
        record.outcome = outcome;
        if (error)
            noteError(record, *error);
        addNote(record, sentence);
    }
    m_summary = sentence;
    writeOutcomes(m_operation.items, [this] { finish(); });
}

void Reassignment::failJournal(const core::Error &error)
{
    m_journalError = error;
    endAll(Outcome::Skipped, tr("It was not sent, because the journal could not be written."));
}

/// What the journal does not hold, or could not be written into it, is left out: the next start settles it by reading.
void Reassignment::writeOutcomes(const QList<journal::Item> &records, const std::function<void()> &then)
{
    auto left = records;
    left.removeIf([](const journal::Item &record) { return record.id == 0; });
    if (left.isEmpty() || m_journalError) {
        QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
        return;
    }
    auto record = left.takeFirst();
    record.changed = m_services.clock.now();
    m_services.journal.recordOutcome(record, this, [this, left, then](const core::Result<void> &written) {
        if (!written)
            m_journalError = written.error();
        writeOutcomes(left, then);
    });
}

QMap<Outcome, int> Reassignment::counts() const
{
    QMap<Outcome, int> counts;
    for (const auto &record : m_operation.items) {
        if (!isOpen(record))
            ++counts[record.outcome];
    }
    return counts;
}

void Reassignment::finish()
{
    if (m_state == State::Finished)
        return;
    const QPointer<Reassignment> alive(this);
    enter(State::Finished);
    if (alive)
        Q_EMIT finished();
}

} // namespace removal
