#include "removal/history.h"

#include <QEventLoop>

#include <cstdlib>

using journal::Outcome;

// How a history ends, and what must be true then.

bool History::runUntil(const std::function<bool()> &condition)
{
    // Several records in a row take the journal longer than one settle(), without any timer of ours.
    constexpr int patience = 100;
    int still = 0;
    for (int i = 0; i < 20'000 && still < patience; ++i) {
        settle();
        if (condition())
            return true;
        still = m_clock.runNext() ? 0 : still + 1;
    }
    return false;
}

QList<journal::Operation> History::journalled()
{
    QList<journal::Operation> operations;
    QEventLoop loop;
    m_journal->history(actor().tenant, -1, &loop, [&](const core::Result<QList<journal::Operation>> &read) {
        operations = *read;
        loop.quit();
    });
    loop.exec();
    return operations;
}

/// What was never sent is gone on with, or dropped, as Workspace does.
void History::settleLeftOver()
{
    const auto leftOver = m_program->recovery.leftOver();
    for (const auto &operation : leftOver) {
        if (draws(50)) {
            tell(QStringLiteral("go on: %1").arg(operation.items.size()));
            confirmAgain(operation);
            if (operation.kind == journal::Operation::Kind::Remove)
                take(std::make_unique<removal::Operation>(services(), operation));
            else
                take(std::make_unique<removal::Restore>(services(), operation));
            runUntil([this] { return isIdle(); });
            continue;
        }
        tell(QStringLiteral("drop: %1").arg(operation.items.size()));
        auto items = operation.items;
        for (auto &item : items)
            item.outcome = Outcome::Skipped;
        m_journal->recordOutcomes(items, &m_program->client, {});
        settle();
    }
}

/// The trouble is over, and what is open is brought to its end.
QString History::end()
{
    m_service.setTrouble(0);
    if (auto *undertaking = m_program->undertaking.get(); undertaking && undertaking->isPaused())
        undertaking->resume();
    if (!runUntil([this] { return isIdle(); }))
        return QStringLiteral("it does not come to its end");
    // Another start, for what could not be read before; then nothing may be open.
    m_program.reset();
    start();
    if (!runUntil([this] { return isIdle(); }))
        return QStringLiteral("the recovery does not come to its end");
    settleLeftOver();
    m_program.reset();
    start();
    if (!runUntil([this] { return isIdle(); }))
        return QStringLiteral("the last recovery does not come to its end");
    return compare();
}

QString History::compare()
{
    if (!m_service.complaints().isEmpty())
        return m_service.complaints().constFirst();
    QHash<QString, int> byJournal;
    const auto operations = journalled();
    for (const auto &operation : operations) {
        for (const auto &item : operation.items) {
            m_story.append(QStringLiteral("journal: operation %1, %2: %3 %4")
                               .arg(operation.id)
                               .arg(keyOf(item), journal::outcomeName(item.outcome), item.message));
            const auto key = keyOf(item);
            ++m_tally[QStringLiteral("outcome ") + journal::outcomeName(item.outcome)];
            if (journal::isUnsettled(item.outcome))
                return QStringLiteral("%1 is still %2").arg(key, journal::outcomeName(item.outcome));
            if (item.outcome == Outcome::Removed)
                --byJournal[key];
            else if (item.outcome == Outcome::Restored)
                ++byJournal[key];
        }
    }
    const auto accounts = m_service.accounts();
    for (auto it = accounts.cbegin(); it != accounts.cend(); ++it) {
        const auto &account = it.value();
        const auto expected = (account.wasThere ? 1 : 0) + account.byOthers + byJournal.value(it.key());
        const auto difference = std::abs(expected - (account.isThere ? 1 : 0));
        if (difference > account.doubtful)
            return QStringLiteral("%1 was there %2, others %3, we %4, the journal says %5, is there %6, doubtful %7")
                .arg(it.key())
                .arg(account.wasThere)
                .arg(account.byOthers)
                .arg(account.byUs)
                .arg(byJournal.value(it.key()))
                .arg(account.isThere)
                .arg(account.doubtful);
        m_tally[QStringLiteral("doubtful")] += difference > 0 ? 1 : 0;
    }
    for (auto it = byJournal.cbegin(); it != byJournal.cend(); ++it) {
        if (!accounts.contains(it.key()))
            return QStringLiteral("%1 is in the journal only").arg(it.key());
    }
    return {};
}
