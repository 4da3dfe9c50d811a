#pragma once

#include "core/error.h"
#include "removal/undertaking.h"

#include <QObject>

#include <memory>
#include <optional>

namespace removal {

/// One item of an undertaking, from reading to its outcome in the journal. What is read, sent and made of the answer is
/// the derived class's; that nothing is sent without its intent on disk is here.
///
///   Reading --as it should be--> Intending --on disk--> Sending --definite answer--------------> Recording -->
///   finished
///      |  ^--has to read again (path wants its cast)--------|   \--has to be read--> Settling --read--^
///      \--not as it should be, unreadable, stop()------------------------------------------------------^
///
///   leave(): the same as stop(), but what was not sent stays Pending in the journal.
///
/// Owned by the Undertaking. Ends in finished() exactly once, whatever answers; destruction is silent.
class ItemWork : public QObject
{
    Q_OBJECT

public:
    ~ItemWork() override;

    /// Before start(): what a second administrator reads where the tenant wants changes to be approved.
    void setJustification(const QString &justification) { m_justification = justification; }
    void start();
    /// Nothing more is sent for this item: a reading is given up, what has left is awaited.
    void stop();
    /// The same, but the item stays Pending in the journal instead of becoming Skipped; it is finished() as Pending.
    void leave();
    /// The same as stop(), but the journal cannot be written: about what was not sent nothing is written, and the item
    /// stays Pending there although it is finished() as Skipped.
    void abandon();

Q_SIGNALS:
    /// An intent or outcome could not be written. finished() follows.
    void journalFailed(const core::Error &error);
    /// What the item's profile has, read right before anything is sent; only of a work that reads all of it.
    void profileRead(const QList<inventory::Assignment> &assignments);
    /// The record is as the journal has it (or should have). `found` is what was read last, where it matters.
    void finished(const journal::Item &record, const std::optional<inventory::Assignment> &found);

protected:
    ItemWork(Undertaking::Services services, journal::Item record, QObject *parent);

    /// Reads what decides whether anything is sent; ends in intend() or finishAs(), not before it returned. With
    /// `reading` it is given up.
    virtual void read(QObject *reading) = 0;
    virtual void answered(const core::Result<graph::Response> &answer) = 0;

    void readAgainFirst();
    /// Sends `request` as soon as the journal holds that it will be. `json` is the assignment it is about.
    void intend(const graph::Request &request, const QByteArray &json);
    /// It waited for approval before this: what keeps it from being sent leaves it waiting.
    bool hasWaited() const { return m_hasWaited; }
    void waitOn(const core::Error &error);
    void beginSettling() { m_state = State::Settling; }
    /// The outcome that is in record() goes into the journal, and this is over.
    void finishItem(const std::optional<inventory::Assignment> &found = {});

    /// After stop() or leave(), where nothing was done by what was sent: Skipped, or Pending again.
    void giveUp();

    graph::Sender &sender() { return m_services.requests(); }
    journal::Item &record() { return m_record; }
    inventory::Inventory &inventory() { return m_services.inventory; }
    bool isStopped() const { return m_ending != Ending::None; }

private:
    enum class State { Reading, Intending, Sending, Settling, Recording };
    enum class Ending { None, Stopped, Left, Abandoned };

    void end(Ending ending);
    void receive(const core::Result<graph::Response> &answer);
    void putBack();
    void finishUnwritten();

    Undertaking::Services m_services;
    journal::Item m_record;
    QString m_justification;
    bool m_hasWaited;
    State m_state = State::Reading;
    Ending m_ending = Ending::None;
    bool m_isIntentOnDisk = false;
    std::unique_ptr<QObject> m_reading; ///< context of the reading under way
};

} // namespace removal
