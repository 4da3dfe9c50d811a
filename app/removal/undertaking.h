#pragma once

#include "core/clock.h"
#include "graph/client.h"
#include "inventory/inventory.h"
#include "journal/journal.h"

#include <QHash>
#include <QMap>
#include <QObject>

#include <optional>

namespace removal {

class ItemWork;

/// Carries a list of journalled items out, a removal or a restore: for each item intent into the journal -> request ->
/// outcome into the journal -> inventory. Nothing is sent whose intent is not on disk.
///
///   Ready --start()--> Recording --journal holds the list--> Working --all settled--> Finished
///                          \--journal cannot be written--> Finished (nothing sent)      cancel(): what is not sent is
///                          Skipped
///
/// Owned by the composition root, never by a dialog. References outlive it.
class Undertaking : public QObject
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

    ~Undertaking() override;

    /// Once; what was started does not start again.
    void start();
    /// What was not sent becomes Skipped; what is under way is awaited. finished() follows in every case.
    void cancel();

    journal::Operation::Kind kind() const { return m_draft.kind; }
    State state() const { return m_state; }
    int total() const { return static_cast<int>(m_records.size()); }
    int done() const { return m_done; }
    bool isCancelling() const { return m_cancelling; }
    /// Of the items that have their outcome.
    QMap<journal::Outcome, int> counts() const;
    /// In the order given; complete when finished (until then, items without their outcome are Pending).
    const QList<journal::Item> &records() const { return m_records; }
    /// Why nothing could be sent, or why an outcome could not be written; nothing when all is well.
    const std::optional<core::Error> &journalError() const { return m_journalError; }

Q_SIGNALS:
    void progressed(int done, int total);
    void itemFinished(const journal::Item &record);
    void finished();

protected:
    /// `draft` is what the journal is to hold. Items of it that are not Pending have their outcome already: they are
    /// reported, but neither journalled nor worked on.
    Undertaking(Services services, journal::Operation draft, QObject *parent);

    virtual ItemWork *makeWork(qsizetype index, const journal::Item &record) = 0;
    /// Whether the item may be worked on beside those that are under way.
    virtual bool mayBegin(const journal::Item &record) const = 0;
    /// Brings what became of an item into the inventory.
    virtual void applyToInventory(const journal::Item &record, const std::optional<inventory::Assignment> &found) = 0;
    virtual QString cancelledText() const = 0; ///< why an item was not sent: one sentence

    const Services &services() const { return m_services; }
    bool isOwnerUnderWay(const core::ConfigurationId &owner) const;

private:
    void recorded(const core::Result<journal::Operation> &written);
    void reportSettled();
    void startWork();
    std::optional<qsizetype> takeNext();
    void itemDone(qsizetype index, const journal::Item &record, const std::optional<inventory::Assignment> &found);
    bool announce(qsizetype index, const journal::Item &record);
    QString skippedText() const;
    void skipRest();
    void journalFailed(const core::Error &error);
    void stopWork();
    void finish();
    bool mustStop() const { return m_cancelling || m_journalError; }

    Services m_services;
    journal::Operation m_draft; ///< without its items
    State m_state = State::Ready;
    bool m_cancelling = false;
    QList<journal::Item> m_records;
    QList<qsizetype> m_waiting; ///< indexes of the items that were not begun, in order
    QHash<ItemWork *, qsizetype> m_working; ///< with the index of the item
    int m_done = 0;
    std::optional<core::Error> m_journalError;
};

} // namespace removal
