#pragma once

#include "inventory/address.h"
#include "inventory/inventory.h"

#include <QList>

namespace details {

/// What a person looks at: the current row of the tree, or how much is selected. A value, without any row of a model,
/// so that it stays right while rows come and go.
struct Subject {
    enum class Kind { Nothing, Configuration, Path, Assignment, Several, Target };
    Kind kind = Kind::Nothing;
    inventory::Address address; ///< how it is reached; of an assignment with it
    /// Itself, the end of the path (empty while it is not known), the owner of the assignment.
    core::ConfigurationId configuration;
    int assignments = 0; ///< of Several: each once
    int places = 0; ///< of Several: selected rows of assignments
    int profiles = 0; ///< of Several: whose assignments they are
    inventory::Target target; ///< of Target, without what an assignment adds to it
    QList<core::AssignmentKey> keys; ///< of Target: every assignment that names it
    QString way; ///< of Target: how somebody who was asked about comes to be in it; empty: nobody was asked about

    static Subject ofConfiguration(const core::ConfigurationId &id);
    /// Of a configuration at the end of certificate paths, or of an assignment there. `configuration` may be empty.
    static Subject at(const inventory::Address &address, const core::ConfigurationId &configuration);

    static Subject ofTarget(
        const inventory::Target &target, const QList<core::AssignmentKey> &keys, const QString &way = {});

    /// It is one place of the tree, with a Graph path.
    bool isPlace() const { return kind == Kind::Configuration || kind == Kind::Path || kind == Kind::Assignment; }
    /// The assignment's identity; empty ids for other kinds.
    core::AssignmentKey key() const { return {configuration, address.assignment()}; }

    friend bool operator==(const Subject &, const Subject &) = default;
};

/// A way to the configuration: itself where it is listed, else along certificate paths from one that is. An address
/// without start where nothing leads there.
inventory::Address addressOf(const inventory::Inventory &inventory, const core::ConfigurationId &id);

/// The navigation properties by which `owner` leads to `end`, as far as they are known.
QList<inventory::NavigationProperty> propertiesBetween(
    const inventory::Inventory &inventory, const core::ConfigurationId &owner, const core::ConfigurationId &end);

} // namespace details
