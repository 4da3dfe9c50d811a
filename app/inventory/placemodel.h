#pragma once

#include "inventory/address.h"
#include "inventory/inventory.h"

#include <QAbstractItemModel>

#include <optional>

namespace inventory {

/// A tree whose rows are places of one tenant: configurations, certificate paths, targets and the assignments they
/// lead to. What a view needs to know of it, whichever way round it is: TreeModel goes from configurations to targets,
/// GroupModel from targets to configurations. Reads nothing itself: wishes leave as signals.
class PlaceModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Kind,
        FilterColumn,
        IntentColumn,
        SourceColumn,
        PlatformColumn,
        CountColumn,
        ModifiedColumn,
        IdColumn,
        ColumnCount
    };
    /// Configuration, Path, Assignment and Target are things of the tenant; Notice is a line of the program: still
    /// reading, not set, loops back, or unknown with its reason.
    enum class NodeKind { Configuration, Path, Assignment, Notice, Target };
    Q_ENUM(NodeKind)
    enum class NoticeKind { None, Reading, NotSet, NoAssignments, Failed, Loop, MoreNotShown };
    Q_ENUM(NoticeKind)
    enum Role {
        NodeKindRole = Qt::UserRole + 1, ///< NodeKind
        NoticeKindRole, ///< NoticeKind, of a notice and of a path that leads nowhere (yet)
        PlatformRole, ///< Platform, of a configuration or the one a path leads to
        TargetKindRole, ///< TargetKind, of an assignment and of a target
        RemovableRole, ///< bool
        GroupDeletedRole, ///< bool: the target group does not exist any more
        SortRole, ///< what a column sorts by: case-folded text, number or date
        SearchTextRole, ///< all text of the row (column 0), for Search
    };

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The index of a row by what its indexes point to (QModelIndex::internalPointer), which stays the same as long as
    /// the row exists; for a proxy that keeps no index of its own.
    virtual QModelIndex indexAt(const void *internalPointer, int column) const = 0;
    virtual NodeKind nodeKind(const QModelIndex &index) const = 0;
    /// How this row is reached. Of an assignment: with the assignment. Empty for a target and for a notice of no place.
    virtual Address address(const QModelIndex &index) const = 0;
    /// The configuration this row shows or whose assignment it is: for a path the referenced one (empty while unknown).
    virtual core::ConfigurationId configuration(const QModelIndex &index) const = 0;
    /// The assignment's identity; nothing for other rows.
    virtual std::optional<core::AssignmentKey> assignmentKey(const QModelIndex &index) const = 0;
    /// Every place where the assignment is shown, from top to bottom, as far as it is known at present.
    virtual QList<QModelIndex> places(const core::AssignmentKey &key) const = 0;
    /// The row that an address names, as far as it is known at present; invalid when it is not in the tree (yet). Steps
    /// match with or without cast and key; a cast that the configuration is not, matches nothing.
    virtual QModelIndex find(const Address &address) const = 0;
    /// "Try again" on a row of kind Failed.
    virtual void retry(const QModelIndex &index) = 0;
    /// A person opened this row: what is below it is read next.
    virtual void expanded(const QModelIndex &index) = 0;

Q_SIGNALS:
    void referenceWanted(const inventory::ReferenceKey &key);
    void referenceRetryWanted(const inventory::ReferenceKey &key);
    void assignmentsRetryWanted(const core::ConfigurationId &id);

protected:
    using QAbstractItemModel::QAbstractItemModel;
};

} // namespace inventory
