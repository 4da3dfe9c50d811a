#pragma once

#include "core/result.h"
#include "inventory/assignment.h"
#include "journal/record.h"

#include <functional>
#include <optional>

class QObject;

namespace graph {
class Sender;
}

namespace removal {

/// What the assignments of a profile say about one that is to be put back there.
struct EqualAssignment {
    std::optional<inventory::Assignment> equal; ///< same target, filter and intent, whatever its id
    std::optional<inventory::Assignment> conflicting; ///< same group or audience, but in another way
    QList<inventory::Assignment> all; ///< the whole list
};

/// The same of a list that was read already. Of an assignment that the journal does not hold whole, or of a kind that
/// the program does not know, nothing is found.
EqualAssignment equalAmong(const journal::Item &item, const QList<inventory::Assignment> &all);

/// Reads all assignments of the item's owner and looks for the one the journal holds. Answers once, never before
/// returning, never after `context` died. NotFound: the profile does not exist any more. InvalidInput, and nothing was
/// asked: the journal does not hold it whole.
void findEqual(graph::Sender &sender, const journal::Item &item, QObject *context,
    std::function<void(core::Result<EqualAssignment>)> done);

/// Outcome of a POST whose answer is missing, by what listing said: it is there (Restored), it is not (Refused), or it
/// could not be read (Unknown). `lost` is the error that left it open; of a start after a crash, nothing. Where the
/// record says that the service had created it (201), one of the same audience that is there in another way is it;
/// where it had refused it for a conflict (409), as settleConflict().
void settleRestoreByListing(
    journal::Item &record, const core::Result<EqualAssignment> &listed, const std::optional<core::Error> &lost);

/// Outcome of a POST that the service says it has done, by what listing said: Restored when it is there, also in
/// another way than it was, which is said; Unknown when it is not.
void settleCreated(journal::Item &record, const core::Result<EqualAssignment> &listed);

/// Outcome of a POST that was refused for a conflict and is Refused in the record, by what listing said: an equal one
/// is there (AlreadyThere), it could not be read (Unknown), else it stays Refused.
void settleConflict(journal::Item &record, const core::Result<EqualAssignment> &listed);

/// "The profile does not exist any more …"
QString profileGoneText();

} // namespace removal
