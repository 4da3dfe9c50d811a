#pragma once

#include "core/error.h"
#include "core/ids.h"
#include "inventory/address.h"
#include "inventory/assignment.h"
#include "inventory/endpoints.h"

#include <QString>

#include <functional>

class QObject;

namespace graph {
class Sender;
}

namespace removal {

/// What reading one assignment again says about the one that was confirmed (or journalled).
struct Preflight {
    enum class Verdict {
        Unchanged,
        Changed, ///< it exists, but is another than the one that was confirmed; `change` says how
        Gone, ///< 404, also at its own profile
        Unreadable, ///< `error` says why; nothing is known
    };

    Verdict verdict = Verdict::Unreadable;
    inventory::ReadAssignment found; ///< of Unchanged and Changed
    QString change; ///< one sentence, of Changed
    core::Error error; ///< of Gone and Unreadable
};

/// One sentence that says what of the confirmed assignment is different now; empty when nothing is. Members that the
/// service leaves out of one of its answers (source, intent) are no difference.
QString changeBetween(const inventory::Assignment &confirmed, const inventory::Assignment &found);

/// Reads the assignment by the same address and compares. A 404 through a certificate path may only mean that the path
/// leads elsewhere now: then its own profile is asked before it counts as gone. Answers once, never before returning,
/// never after `context` died; with it the reading is given up.
void readAgain(graph::Sender &sender, const inventory::Address &address, const core::AssignmentKey &key,
    const inventory::Assignment &confirmed, QObject *context, std::function<void(Preflight)> done);

} // namespace removal
