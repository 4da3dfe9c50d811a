#pragma once

#include "core/clock.h"
#include "graph/sender.h"
#include "journal/journal.h"
#include "removal/setcheck.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace removal {

/// After a start: finds what the journal holds as unsettled for this tenant. What was sent is settled by reading, never
/// by sending again: Removed (404), or "still there" (Refused: not removed); of a restore, there again is Restored, not
/// there is Refused. Of a removal in the guarded way the whole set is compared with the one that was read before: what
/// was lost with the chosen ones is left over as a restore. What cannot be read stays Unknown until the next start.
/// What was never sent stays Pending: it is left over, for a person to go on with or to drop (see Workspace).
class Recovery : public QObject
{
    Q_OBJECT

public:
    /// `sender` is asked for everything at once: where it sends together, a hundred items take a few requests.
    Recovery(graph::Sender &sender, journal::Journal &journal, core::Clock &clock, QObject *parent = nullptr);
    ~Recovery() override;

    /// A run that is under way ends first, as Cancelled.
    void run(const core::TenantId &tenant);
    /// What was never sent, as of the last run(): operations with only those items. Known with finished().
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
    void settleAll();
    void settle(Position at);
    bool settleSet(qsizetype operation);
    void judgeSet(qsizetype operation, const ProfileSet &before, const core::Result<ProfileSet> &after);
    QList<ProfileSet::Element> lostBy(const journal::Operation &guarded, const SetCheck &check) const;
    void settleRemoval(Position at, const journal::Item &item);
    void settleRestore(Position at, const journal::Item &item);
    void record(Position at, journal::Item item);
    void recordAll(qsizetype operation, const QList<journal::Item> &records);
    void finishWhenSettled();
    void finish(const core::Result<QList<journal::Operation>> &settled);

    graph::Sender &m_sender;
    journal::Journal &m_journal;
    core::Clock &m_clock;
    std::unique_ptr<QObject> m_run; ///< context of everything asked by the present run
    QList<journal::Operation> m_operations;
    QList<journal::Operation> m_leftOver;
    QList<journal::Operation> m_history; ///< the tenant's, where something is open
    QSet<core::AssignmentKey> m_putBack; ///< what this run has left over as a restore
    int m_open = 0; ///< items that are being settled
    std::optional<core::Error> m_error;
};

} // namespace removal
