#include "removal/recovery.h"

#include "inventory/address.h"
#include "inventory/inventory.h"
#include "removal/assignmentjson.h"
#include "removal/equalassignment.h"
#include "removal/latersettlement.h"
#include "removal/preflight.h"
#include "removal/settlement.h"

#include <QPointer>

namespace removal {

Recovery::Recovery(graph::Sender &sender, journal::Journal &journal, core::Clock &clock, QObject *parent)
    : QObject(parent), m_sender(sender), m_journal(journal), m_clock(clock)
{ }

Recovery::~Recovery() = default;

void Recovery::run(const core::TenantId &tenant)
{
    if (m_run) {
        core::Error cancelled;
        cancelled.kind = core::ErrorKind::Cancelled;
        cancelled.message = tr("It was started again.");
        const QPointer<Recovery> alive(this);
        finish(cancelled);
        if (!alive)
            return;
    }
    m_run = std::make_unique<QObject>();
    m_operations.clear();
    m_leftOver.clear();
    m_history.clear();
    m_putBack.clear();
    m_open = 0;
    m_error.reset();
    m_journal.unsettled(tenant, m_run.get(), [this, tenant](const core::Result<QList<journal::Operation>> &open) {
        const QPointer<QObject> run(m_run.get());
        if (open)
            sort(*open);
        else
            m_error = open.error();
        Q_EMIT found(m_operations);
        if (run)
            readHistory(tenant);
    });
}

void Recovery::sort(const QList<journal::Operation> &open)
{
    for (const auto &operation : open) {
        auto sent = operation;
        auto unsent = operation;
        sent.items.removeIf([](const journal::Item &item) { return item.outcome == journal::Outcome::Pending; });
        unsent.items.removeIf([](const journal::Item &item) { return item.outcome != journal::Outcome::Pending; });
        if (!sent.items.isEmpty())
            m_operations.append(sent);
        if (!unsent.items.isEmpty())
            m_leftOver.append(unsent);
    }
}

/// What came later may say what became of something; without it, reading has to do.
void Recovery::readHistory(const core::TenantId &tenant)
{
    if (m_operations.isEmpty())
        return finishWhenSettled();
    m_journal.history(tenant, -1, m_run.get(), [this](const core::Result<QList<journal::Operation>> &history) {
        if (history)
            m_history = *history;
        settleAll();
    });
}

/// No answer comes before all are asked for.
void Recovery::settleAll()
{
    for (qsizetype operation = 0; operation < m_operations.size(); ++operation) {
        const auto count = m_operations.at(operation).items.size();
        m_open += static_cast<int>(count);
        if (settleSet(operation))
            continue;
        for (qsizetype item = 0; item < count; ++item)
            settle({operation, item});
    }
}

void Recovery::settle(Position at)
{
    const auto &operation = m_operations.at(at.operation);
    auto item = operation.items.at(at.item);
    item.message.clear();
    if (const auto settled = settledByLater(item, operation.kind, m_history))
        record(at, *settled);
    else if (operation.kind == journal::Operation::Kind::Restore)
        settleRestore(at, item);
    else
        settleRemoval(at, item);
}

/// Of a removal in the guarded way: others may have gone with the chosen ones. False where it is none.
bool Recovery::settleSet(qsizetype number)
{
    const auto &operation = m_operations.at(number);
    const auto before = keptProfileSet(operation.setBefore);
    if (operation.kind != journal::Operation::Kind::Remove || operation.setBefore.isEmpty() || !before)
        return false;
    readProfileSet(m_sender, operation.items.constFirst().owner, m_run.get(),
        [this, number, before = *before](const core::Result<ProfileSet> &after) { judgeSet(number, before, after); });
    return true;
}

void Recovery::judgeSet(qsizetype number, const ProfileSet &before, const core::Result<ProfileSet> &after)
{
    const auto guarded = m_operations.at(number);
    auto open = guarded.items;
    for (auto &item : open) {
        item.message.clear();
        if (const auto settled = settledByLater(item, guarded.kind, m_history)) {
            item = *settled;
        } else if (!after) {
            item.outcome = journal::Outcome::Unknown;
            addNote(item,
                tr("What the profile is assigned to now could not be read: %1 It is read again at the next start. Look "
                   "at the profile: others may have lost it too.")
                    .arg(after.error().message));
        }
    }
    if (!after)
        return recordAll(number, open);
    auto check = checkSet(open, before, *after, false, std::nullopt);
    const auto lost = lostBy(guarded, check);
    if (lost.isEmpty())
        return recordAll(number, check.records);
    for (const auto &element : lost)
        m_putBack.insert({guarded.items.constFirst().owner, element.assignment.id});
    for (auto &item : check.records)
        addNote(item, tr("Other assignments of the profile are missing since. They wait to be put back."));
    // First, as when it runs on: as long as the outcomes are open, the next start looks for what was lost.
    m_journal.begin(putBackOf(guarded, lost, inventory::Inventory(), m_clock.now()), m_run.get(),
        [this, number, records = check.records](const core::Result<journal::Operation> &written) {
            if (written) {
                m_leftOver.append(*written);
                return recordAll(number, records);
            }
            m_error = written.error();
            m_open -= static_cast<int>(records.size());
            finishWhenSettled();
        });
}

void Recovery::recordAll(qsizetype number, const QList<journal::Item> &records)
{
    for (qsizetype i = 0; i < records.size(); ++i)
        record({number, i}, records.at(i));
}

/// Without what any entry of this or a later operation is about, or what another removal of the same profile lost too:
/// that it is missing has another reason, or is being put right already.
QList<ProfileSet::Element> Recovery::lostBy(const journal::Operation &guarded, const SetCheck &check) const
{
    QSet<core::AssignmentId> known;
    for (const auto &operation : m_history) {
        for (const auto &item : operation.items) {
            if (operation.id >= guarded.id && item.owner == guarded.items.constFirst().owner)
                known.insert(item.assignment);
        }
    }
    if (known.isEmpty())
        return {}; // the history could not be read
    auto lost = check.lost;
    lost.removeIf([&](const ProfileSet::Element &element) {
        return known.contains(element.assignment.id)
            || m_putBack.contains({guarded.items.constFirst().owner, element.assignment.id});
    });
    return lost;
}

void Recovery::settleRemoval(Position at, const journal::Item &item)
{
    const auto own = inventory::Address(item.owner).withAssignment(item.assignment);
    const auto sent = inventory::Address::parse(QString::fromUtf8(item.sentPath));
    const auto kept = assignmentOf(item.assignmentJson);
    if (!kept) {
        auto unreadable = item;
        unreadable.outcome = journal::Outcome::Unknown;
        addNote(unreadable, tr("The journal does not hold the whole assignment. Look at the profile yourself."));
        return record(at, unreadable);
    }
    const auto address = sent && sent->assignment() == item.assignment ? *sent : own;
    readAgain(
        m_sender, address, {item.owner, item.assignment}, *kept, m_run.get(), [this, at, item](const Preflight &read) {
            auto settled = item;
            settleByReading(settled, read, std::nullopt);
            record(at, settled);
        });
}

void Recovery::settleRestore(Position at, const journal::Item &item)
{
    findEqual(m_sender, item, m_run.get(), [this, at, item](const core::Result<EqualAssignment> &found) {
        auto settled = item;
        settleRestoreByListing(settled, found, std::nullopt);
        record(at, settled);
    });
}

void Recovery::record(Position at, journal::Item item)
{
    item.changed = m_clock.now();
    m_journal.recordOutcome(item, m_run.get(), [this, at, item](const core::Result<void> &written) {
        if (written)
            m_operations[at.operation].items[at.item] = item;
        else if (!m_error)
            m_error = written.error();
        --m_open;
        finishWhenSettled();
    });
}

void Recovery::finishWhenSettled()
{
    if (m_open == 0)
        finish(m_error ? core::Result<QList<journal::Operation>>(*m_error) : m_operations);
}

void Recovery::finish(const core::Result<QList<journal::Operation>> &settled)
{
    m_run.reset();
    Q_EMIT finished(settled);
}

} // namespace removal
