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
/// Owned by the Undertaking. Ends in finished() exactly once, whatever answers; destruction is silent.
class ItemWork : public QObject
{
    Q_OBJECT

public:
    ~ItemWork() override;

    void start();
    /// Nothing more is sent for this item: a reading is given up, what has left is awaited.
    void stop();

Q_SIGNALS:
    /// An intent or outcome could not be written. finished() follows.
    void journalFailed(const core::Error &error);
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
    void beginSettling() { m_state = State::Settling; }
    /// The outcome that is in record() goes into the journal, and this is over.
    void finishItem(const std::optional<inventory::Assignment> &found = {});

    graph::Client &client() { return m_services.client; }
    journal::Item &record() { return m_record; }
    bool isStopped() const { return m_isStopped; }

private:
    enum class State { Reading, Intending, Sending, Settling, Recording };

    void skip();

    Undertaking::Services m_services;
    journal::Item m_record;
    State m_state = State::Reading;
    bool m_isStopped = false;
    std::unique_ptr<QObject> m_reading; ///< context of the reading under way
};

} // namespace removal
