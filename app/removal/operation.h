#pragma once

#include "core/clock.h"
#include "graph/client.h"
#include "inventory/inventory.h"
#include "journal/journal.h"
#include "removal/plan.h"

#include <QMap>
#include <QObject>
#include <QSet>

#include <optional>

namespace removal {

class ItemWork;

/// What became of one planned item.
struct ItemResult {
    PlannedItem item;
    journal::Item record; ///< outcome, status, request ids, message, path that was sent
};

/// Carries one confirmed plan out. For each item: read again -> compare -> intent into the journal -> DELETE -> outcome
/// into the journal -> inventory. Nothing is sent whose intent is not on disk.
///
///   Ready --start()--> Recording --journal holds the plan--> Working --all settled--> Finished
///                          \--journal cannot be written--> Finished (nothing sent)      cancel(): what is not sent is
///                          Skipped
///
/// Owned by the composition root, never by a dialog. References outlive it.
class Operation : public QObject
{
    Q_OBJECT

public:
    enum class State { Ready, Recording, Working, Finished };

    struct Services {
        graph::Client &client;
        journal::Journal &journal;
        inventory::Inventory &inventory;
        core::Clock &clock;
    };

    Operation(Services services, journal::Actor actor, Plan plan, QObject *parent = nullptr);
    ~Operation() override;

    /// Once; an operation that was started does not start again.
    void start();
    /// What was not sent becomes Skipped; what is under way is awaited. finished() follows in every case.
    void cancel();

    State state() const { return m_state; }
    int total() const { return static_cast<int>(m_results.size()); }
    int done() const { return m_done; }
    bool isCancelling() const { return m_cancelling; }
    /// Of the items that have their outcome.
    QMap<journal::Outcome, int> counts() const;
    /// In the order of the plan; complete when finished (until then, items without their outcome are Pending).
    const QList<ItemResult> &results() const { return m_results; }
    /// Why nothing could be sent, or why an outcome could not be written; nothing when all is well.
    const std::optional<core::Error> &journalError() const { return m_journalError; }

Q_SIGNALS:
    void progressed(int done, int total);
    void itemFinished(const removal::ItemResult &result);
    void finished();

private:
    void recorded(const core::Result<journal::Operation> &written);
    void startWork();
    void itemDone(qsizetype index, const journal::Item &record, const std::optional<inventory::Assignment> &found);
    bool announce(qsizetype index, const journal::Item &record);
    void skipRest();
    void journalFailed(const core::Error &error);
    void stopWork();
    void finish();
    bool mustStop() const { return m_cancelling || m_journalError; }

    Services m_services;
    journal::Actor m_actor;
    Plan m_plan;
    State m_state = State::Ready;
    bool m_cancelling = false;
    QList<ItemResult> m_results;
    QSet<ItemWork *> m_working;
    qsizetype m_next = 0; ///< the first item that was not begun
    int m_done = 0;
    std::optional<core::Error> m_journalError;
};

} // namespace removal
