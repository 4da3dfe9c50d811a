#pragma once

#include "core/clock.h"
#include "graph/client.h"
#include "inventory/inventory.h"
#include "journal/journal.h"
#include "removal/profilechecks.h"
#include "removal/timeestimate.h"

#include <QHash>
#include <QMap>
#include <QObject>

#include <optional>

namespace removal {

class ItemWork;

/// Carries a list of journalled items out, a removal or a restore: for each item intent into the journal -> request ->
/// outcome into the journal -> inventory. Nothing is sent whose intent is not on disk. Each profile is read right
/// before its first item and once more after the last one of all; checks() says whether anything but what was chosen
/// differs.
///
///   Ready --start()--> Recording --journal holds the list--> Working --all settled--> Verifying --read--> Finished
///                       ^  \--journal cannot be written--> Finished (nothing sent)      ^
///                       |------------- what is skipped ------------ cancel() -----------|
///
///   cancel(): what is not sent is Skipped; leave(): it stays Pending in the journal, for a later start to go on.
///
/// Owned by the composition root, never by a dialog. References outlive it.
class Undertaking : public QObject
{
    Q_OBJECT

public:
    enum class State { Ready, Recording, Working, Verifying, Finished };

    struct Services {
        graph::Client &client;
        journal::Journal &journal;
        inventory::Inventory &inventory;
        core::Clock &clock;
        graph::Sender *sender = nullptr; ///< carries the items' requests; without one, the client does

        graph::Sender &requests() const { return sender ? *sender : client; }
    };

    ~Undertaking() override;

    /// Once; what was started does not start again.
    void start();
    /// What was not sent becomes Skipped; what is under way is awaited. While Verifying: what was not read yet is said
    /// to be unchecked. finished() follows in every case.
    void cancel();
    /// The program is about to end: what was not sent stays Pending in the journal (and in records()), what is under
    /// way is awaited, profiles are not checked any more. finished() follows in every case.
    void leave();
    /// Nothing new is begun until resume(); what is under way goes on. Nothing happens once all is begun.
    void pause();
    void resume();

    journal::Operation::Kind kind() const { return m_draft.kind; }
    journal::OperationId operationId() const { return m_draft.id; } ///< 0 until the journal has it
    State state() const { return m_state; }
    int total() const { return static_cast<int>(m_records.size()); }
    int done() const { return m_done; }
    bool isCancelling() const { return m_cancelling; }
    bool isLeaving() const { return m_leaving; }
    bool isPaused() const { return m_paused; }
    /// For the items that are left, were they not paused: by the pace so far and the service's limit. Nothing while
    /// nothing can be said.
    std::optional<std::chrono::milliseconds> timeLeft() const;
    /// Of the items that have their outcome.
    QMap<journal::Outcome, int> counts() const;
    /// In the order given; complete when finished (until then, items without their outcome are Pending).
    const QList<journal::Item> &records() const { return m_records; }
    /// One for each profile for which something was sent; complete when finished, empty after leave().
    const QList<ProfileCheck> &checks() const { return m_checks.checks(); }
    /// The operation as the journal has it, with only the items that leave() left Pending there; else without items.
    journal::Operation leftOver() const;
    /// Why nothing could be sent, or why an outcome could not be written; nothing when all is well.
    const std::optional<core::Error> &journalError() const { return m_journalError; }

Q_SIGNALS:
    void progressed(int done, int total);
    /// Once for each; once more for one that was Unknown and that reading its profile afterwards has settled.
    void itemFinished(const journal::Item &record);
    /// Working, Verifying and Finished, each before the other signals of that state.
    void stateChanged(removal::Undertaking::State state);
    void pausedChanged(bool paused);
    void finished();

protected:
    /// `draft` is what the journal is to hold, or, when it has an id, what it holds already. Items of it that are not
    /// Pending have their outcome already: they are reported, but neither journalled nor worked on.
    Undertaking(Services services, journal::Operation draft, QObject *parent);

    virtual ItemWork *makeWork(qsizetype index, const journal::Item &record) = 0;
    /// Whether the item may be worked on beside those that are under way.
    virtual bool mayBegin(const journal::Item &record) const = 0;
    /// Whether a profile's list has to be read before its first item; else the works read it themselves.
    virtual bool readsProfilesFirst() const { return true; }
    /// Brings what became of an item into the inventory.
    virtual void applyToInventory(const journal::Item &record, const std::optional<inventory::Assignment> &found) = 0;
    virtual QString cancelledText() const = 0; ///< why an item was not sent: one sentence

    const Services &services() const { return m_services; }
    bool isOwnerUnderWay(const core::ConfigurationId &owner) const;

private:
    void recorded(const core::Result<journal::Operation> &written);
    void reportSettled();
    void startWork();
    void startWorkLater();
    bool mayBeginMore();
    void begin(qsizetype index);
    std::optional<qsizetype> takeNext();
    void readAhead();
    void itemDone(qsizetype index, const journal::Item &record, const std::optional<inventory::Assignment> &found);
    bool announce(qsizetype index, const journal::Item &record);
    QString skippedText() const;
    void endWork();
    void skipRest();
    void skipped(const QList<journal::Item> &records, const core::Result<void> &written);
    void verify();
    void settleUnknown();
    void journalFailed(const core::Error &error);
    void stopWork();
    void enter(State state);
    void finish();
    bool mustStop() const { return m_cancelling || m_leaving || m_journalError; }

    Services m_services;
    journal::Operation m_draft; ///< without its items
    State m_state = State::Ready;
    bool m_cancelling = false;
    bool m_leaving = false;
    bool m_paused = false;
    QList<journal::Item> m_records;
    QList<qsizetype> m_waiting; ///< indexes of the items that were not begun, in order
    QHash<ItemWork *, qsizetype> m_working; ///< with the index of the item
    int m_done = 0;
    bool m_awaitsBudget = false; ///< startWork() comes when there is some
    std::optional<core::Error> m_journalError;
    ProfileChecks m_checks;
    TimeEstimate m_estimate;
};

} // namespace removal
