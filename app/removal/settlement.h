#pragma once

#include "core/error.h"
#include "graph/request.h"
#include "journal/record.h"
#include "removal/preflight.h"

namespace removal {

/// What the answer to a DELETE says by itself.
enum class Answered {
    Done, ///< 2xx
    Definite, ///< the service, or the network before it, refused: nothing was removed
    Missing, ///< 404
    Open, ///< it may have been done: only reading tells
};
Answered answeredBy(const core::Result<graph::Response> &answer);
/// What kept a request from being done lies in the connection, the sign-in or the service's limits: later it may pass.
bool isPassing(const core::Error &error);

/// Puts status and ids of an exchange into the record.
void noteResponse(journal::Item &record, const graph::Response &response);
void noteError(journal::Item &record, const core::Error &error);

/// Outcome of a DELETE that was definitely refused: WaitingForApproval when a request was filed, or when the service
/// wants a reason before it files one (then without an approvalCode); else Refused.
void settleByError(journal::Item &record, const core::Error &error);
/// Outcome of a DELETE whose answer is missing or was "not found", by what reading it again said. `lost` is the error
/// that left it open; of a start after a crash, nothing.
void settleByReading(journal::Item &record, const Preflight &reading, const std::optional<core::Error> &lost);

/// What a person is told of a DELETE that the service does not offer: that there is the way of a Reassignment.
QString guardedWayText();

/// Whether the item is of a restore, also of one that puts back what no entry of the journal had removed.
bool isOfRestore(const journal::Item &record);

/// Outcome of an Unknown item, removal or restore, by what its profile has: it is Unknown no more.
void settleByList(journal::Item &record, const QList<inventory::Assignment> &all);

/// Appends a sentence to the record's message.
void addNote(journal::Item &record, const QString &sentence);

} // namespace removal
