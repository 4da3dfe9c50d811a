#pragma once

#include "core/error.h"
#include "removal/operation.h"
#include "removal/preflight.h"

#include <QObject>

#include <memory>
#include <optional>

namespace removal {

/// One item of an operation, from reading it again to its outcome in the journal.
///
///   Reading --unchanged--> Intending --on disk--> Sending --definite answer-----------------> Recording --> finished
///      |  ^--the path wants its cast, once-----------|   \--it may be done--> Settling --read--^
///      \--gone, changed, unreadable, stop()-----------------------------------------------------^
///
/// Owned by the Operation. Ends in finished() exactly once, whatever answers; destruction is silent.
class ItemWork : public QObject
{
    Q_OBJECT

public:
    ItemWork(Operation::Services services, PlannedItem item, journal::Item record, QObject *parent);
    ~ItemWork() override;

    void start();
    /// Nothing more is sent for this item: a reading is given up, what has left is awaited.
    void stop();

Q_SIGNALS:
    /// An intent or outcome could not be written. finished() follows.
    void journalFailed(const core::Error &error);
    /// The record is as the journal has it (or should have). `found` is what was read last, where it matters.
    void finished(const journal::Item &record, const std::optional<inventory::Assignment> &found);

private:
    enum class State { Reading, Intending, Sending, Settling, Recording };

    void read();
    void judge(const Preflight &reading);
    void intend(const inventory::ReadAssignment &found);
    void send();
    void answered(const core::Result<graph::Response> &answer);
    void settle(const core::Error &lost);
    bool turnToTypedForm(const core::Error &error);
    void skip();
    void record();

    Operation::Services m_services;
    PlannedItem m_item;
    inventory::Address m_address; ///< the one that is used now
    journal::Item m_record;
    std::optional<inventory::Assignment> m_found;
    State m_state = State::Reading;
    bool m_isStopped = false;
    bool m_isTyped = false; ///< the typed form was turned to
    std::unique_ptr<QObject> m_reading; ///< context of the reading under way
};

} // namespace removal
