#pragma once

#include "journal/record.h"
#include "removal/profileset.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace inventory {
class Inventory;
}

namespace removal {

/// What reading a profile's whole set once more says about a removal in the guarded way (see Reassignment). A value.
struct SetCheck {
    QList<journal::Item> records; ///< all that were given, with their outcomes
    bool isDone = false; ///< the set was given back
    QList<ProfileSet::Element> lost; ///< not chosen, there before and not any more: empty where nothing was done
};

/// `records`: the chosen ones; those that have their outcome already keep it. `isAnswered`: the service said that it
/// was done. Else `error` is what left it open; of a start after a crash, nothing.
SetCheck checkSet(QList<journal::Item> records, const ProfileSet &before, const ProfileSet &after, bool isAnswered,
    const std::optional<core::Error> &error);

/// The restore of what was lost by `guarded`, not in the journal yet; each of it is created anew from the bytes that
/// were read before. Names of groups are looked up in `names`.
journal::Operation putBackOf(const journal::Operation &guarded, const QList<ProfileSet::Element> &lost,
    const inventory::Inventory &names, const QDateTime &now);

} // namespace removal
