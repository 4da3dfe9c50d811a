#include "removal/recovery.h"

#include "inventory/address.h"
#include "removal/assignmentjson.h"
#include "removal/equalassignment.h"
#include "removal/latersettlement.h"
#include "removal/preflight.h"
#include "removal/settlement.h"

#include <QPointer>

namespace removal {

Recovery::Recovery(graph::Client &client, journal::Journal &journal, core::Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_journal(journal), m_clock(clock)
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
    m_position = {};
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
        return settleNext();
    m_journal.history(tenant, -1, m_run.get(), [this](const core::Result<QList<journal::Operation>> &history) {
        if (history)
            m_history = *history;
        settleNext();
    });
}

void Recovery::settleNext()
{
    while (m_position.operation < m_operations.size()
        && m_position.item >= m_operations.at(m_position.operation).items.size())
        m_position = {m_position.operation + 1, 0};
    if (m_position.operation >= m_operations.size())
        return finish(m_error ? core::Result<QList<journal::Operation>>(*m_error) : m_operations);

    const auto &operation = m_operations.at(m_position.operation);
    auto item = operation.items.at(m_position.item);
    item.message.clear();
    if (const auto settled = settledByLater(item, operation.kind, m_history))
        record(*settled);
    else if (operation.kind == journal::Operation::Kind::Restore)
        settleRestore(item);
    else
        settleRemoval(item);
}

void Recovery::settleRemoval(const journal::Item &item)
{
    const auto own = inventory::Address(item.owner).withAssignment(item.assignment);
    const auto sent = inventory::Address::parse(QString::fromUtf8(item.sentPath));
    const auto kept = assignmentOf(item.assignmentJson);
    if (!kept) {
        auto unreadable = item;
        unreadable.outcome = journal::Outcome::Unknown;
        addNote(unreadable, tr("The journal does not hold the whole assignment. Look at the profile yourself."));
        return record(unreadable);
    }
    const auto address = sent && sent->assignment() == item.assignment ? *sent : own;
    readAgain(
        m_client, address, {item.owner, item.assignment}, *kept, m_run.get(), [this, item](const Preflight &read) {
            auto settled = item;
            settleByReading(settled, read, std::nullopt);
            record(settled);
        });
}

void Recovery::settleRestore(const journal::Item &item)
{
    findEqual(m_client, item, m_run.get(), [this, item](const core::Result<EqualAssignment> &found) {
        auto settled = item;
        settleRestoreByListing(settled, found, std::nullopt);
        record(settled);
    });
}

void Recovery::record(journal::Item item)
{
    item.changed = m_clock.now();
    m_journal.recordOutcome(item, m_run.get(), [this, item](const core::Result<void> &written) {
        if (written)
            m_operations[m_position.operation].items[m_position.item] = item;
        else if (!m_error)
            m_error = written.error();
        ++m_position.item;
        settleNext();
    });
}

void Recovery::finish(const core::Result<QList<journal::Operation>> &settled)
{
    m_run.reset();
    Q_EMIT finished(settled);
}

} // namespace removal
