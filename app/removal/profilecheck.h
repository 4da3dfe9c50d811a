#pragma once

#include "core/error.h"
#include "core/ids.h"
#include "core/result.h"
#include "inventory/assignment.h"
#include "journal/record.h"

#include <QList>
#include <QString>

#include <optional>

namespace inventory {
class Inventory;
}

namespace removal {

/// What reading a profile once more after an undertaking says: whether it has the assignments that it should have now.
/// A value; every text is whole sentences, safe to show.
struct ProfileCheck {
    core::ConfigurationId owner;
    QString ownerName;
    std::optional<int> before; ///< assignments right before the first request; nothing: not known
    std::optional<int> after; ///< and now
    bool asExpected = false; ///< both lists are known, and nothing differs but what was chosen
    QList<QString> differences; ///< whatever else differs, one sentence each
    std::optional<core::Error> error; ///< why one of the lists is not known; Cancelled: the check was given up
    QString
        text; ///< "5 before, 4 after: the missing one is the one you chose.", or what differs, or why it is not known
};

/// A whole list of assignments, or why it could not be read.
using AssignmentList = core::Result<QList<inventory::Assignment>>;

/// Compares the lists with what became of the profile's items. `records`: those of this profile, with their outcomes,
/// at least one. Names of groups are looked up in `names`.
ProfileCheck checkProfile(const inventory::Inventory &names, const QList<journal::Item> &records,
    const AssignmentList &before, const AssignmentList &after);

/// Whether a request left for this item, so that its profile has to be looked at again.
bool wasSent(const journal::Item &record);

} // namespace removal
