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

/// Puts status and ids of an exchange into the record.
void noteResponse(journal::Item &record, const graph::Response &response);
void noteError(journal::Item &record, const core::Error &error);

/// Outcome of a DELETE that was definitely refused: WaitingForApproval when a request was filed, else Refused.
void settleByError(journal::Item &record, const core::Error &error);
/// Outcome of a DELETE whose answer is missing or was "not found", by what reading it again said. `lost` is the error
/// that left it open; of a start after a crash, nothing.
void settleByReading(journal::Item &record, const Preflight &reading, const std::optional<core::Error> &lost);

/// Appends a sentence to the record's message.
void addNote(journal::Item &record, const QString &sentence);

} // namespace removal
