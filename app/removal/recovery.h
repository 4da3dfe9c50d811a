#pragma once

#include "core/clock.h"
#include "graph/client.h"
#include "journal/journal.h"

#include <QObject>

#include <memory>
#include <optional>

namespace removal {

/// After a start: finds what the journal holds as unsettled for this tenant. What was sent is settled by reading, never
/// by sending again: Removed (404), or "still there" (Refused: not removed); of a restore, there again is Restored, not
/// there is Refused. What cannot be read stays Unknown until the next start. What was never sent stays Pending: it is
/// left over, for a person to go on with or to drop (see Workspace).
class Recovery : public QObject
{
    Q_OBJECT

public:
    Recovery(graph::Client &client, journal::Journal &journal, core::Clock &clock, QObject *parent = nullptr);
    ~Recovery() override;

    /// A run that is under way ends first, as Cancelled.
    void run(const core::TenantId &tenant);
    /// What was never sent, as of the last run(): operations with only those items. Known with found().
    const QList<journal::Operation> &leftOver() const { return m_leftOver; }

Q_SIGNALS:
    /// What was sent and not settled; empty when nothing was. Emitted once per run(), before anything is read.
    void found(const QList<journal::Operation> &operations);
    /// Once per run(), with the items as they are recorded now; the error of the journal where it could not be used.
    void finished(const core::Result<QList<journal::Operation>> &settled);

private:
    struct Position {
        qsizetype operation = 0;
        qsizetype item = 0;
    };

    void sort(const QList<journal::Operation> &open);
    void readHistory(const core::TenantId &tenant);
    void settleNext();
    void settleRemoval(const journal::Item &item);
    void settleRestore(const journal::Item &item);
    void record(journal::Item item);
    void finish(const core::Result<QList<journal::Operation>> &settled);

    graph::Client &m_client;
    journal::Journal &m_journal;
    core::Clock &m_clock;
    std::unique_ptr<QObject> m_run; ///< context of everything asked by the present run
    QList<journal::Operation> m_operations;
    QList<journal::Operation> m_leftOver;
    QList<journal::Operation> m_history; ///< the tenant's, where something is open
    Position m_position; ///< of the item that is being settled
    std::optional<core::Error> m_error;
};

} // namespace removal
