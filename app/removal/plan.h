#pragma once

#include "core/ids.h"
#include "inventory/address.h"
#include "inventory/assignment.h"
#include "inventory/inventory.h"
#include "journal/record.h"

#include <QList>
#include <QString>

namespace removal {

/// One place in the tree that a person selected.
struct Selected {
    core::AssignmentKey key;
    inventory::Address address; ///< with the assignment
};

/// What has to be said about an item before it goes.
enum class Consequence {
    WidensAudience, ///< an exclusion goes: more devices or users get the profile
    WidensToEverybody, ///< the same, and the profile stays assigned to all devices or all users: they get it for
                       ///< certain
    AllDevices,
    AllUsers,
    LastAssignment, ///< nobody gets the profile any more
    OtherProfile, ///< reached by a certificate path: it is the other profile's assignment
    ReliedUpon, ///< other profiles lead to the owner through certificate paths
    FromPolicySet,
    UnknownTarget, ///< a kind of target that the program does not know
    LooksLikeAnother, ///< another profile of the same type has a name that cannot be told apart; see LookAlikes
};

/// One assignment that will go, as shown and confirmed.
struct PlannedItem {
    core::AssignmentKey key;
    inventory::Assignment confirmed;
    inventory::Address address; ///< what is sent is exactly this path
    std::optional<inventory::Address>
        typed; ///< where `address` lacks a cast: the form to try when the service asks for it
    QString ownerName; ///< for display (see core::displayText), never empty
    QString ownerType; ///< concrete type name
    QString ownerTypeTitle; ///< "iOS trusted root certificate"
    QString targetText; ///< "Group “SG-Pilot”"
    QString filterText; ///< "only devices matching “Corporate”", or empty
    QString via; ///< "Corp Wi-Fi › Root certificate", or empty when reached directly
    QList<QString> reliedUponBy; ///< names of the profiles that lead to the owner
    QList<Consequence> consequences;
    int selectedPlaces = 1; ///< at how many selected rows it was shown
};

/// What a confirmation is about: each assignment once, however often it was selected. A value.
struct Plan {
    QList<PlannedItem> items;
    QString ticket; ///< as the person gave it; may be empty
    QString reason;

    bool isEmpty() const { return items.isEmpty(); }
};

/// What an earlier run confirmed and never sent, to be confirmed again: `leftOver` is an operation of the journal. What
/// the inventory holds is described by it, the rest by the journal; nothing is left out.
Plan planAgain(const inventory::Inventory &inventory, const journal::Operation &leftOver);

/// Nothing that is unknown gets into a plan: selected places whose assignment the inventory does not hold are left out.
Plan makePlan(const inventory::Inventory &inventory, const QList<Selected> &selection);

} // namespace removal
