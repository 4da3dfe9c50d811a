#pragma once

#include "inventory/address.h"
#include "inventory/inventory.h"

#include <QAbstractItemModel>

#include <memory>

namespace inventory {

class TreeNode;

/// The tree of the contract: configuration > own assignments, then one node for each certificate path > the referenced
/// configuration's assignments. Nodes are on the heap with stable addresses; a removal removes its rows and keeps the
/// rest. Reads nothing itself: fetchMore-like wishes leave through wanted().
class TreeModel : public QAbstractItemModel
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
    /// Configuration, Path and Assignment are things of the tenant; Notice is a line of the program: still reading, not
    /// set, loops back, or unknown with its reason.
    enum class NodeKind { Configuration, Path, Assignment, Notice };
    Q_ENUM(NodeKind)
    enum class NoticeKind { None, Reading, NotSet, NoAssignments, Failed, Loop };
    Q_ENUM(NoticeKind)
    enum Role {
        NodeKindRole = Qt::UserRole + 1, ///< NodeKind
        NoticeKindRole, ///< NoticeKind
        PlatformRole, ///< Platform, of a configuration
        TargetKindRole, ///< TargetKind, of an assignment
        RemovableRole, ///< bool
        GroupDeletedRole, ///< bool: the target group does not exist any more
        SortRole, ///< what a column sorts by
        SearchTextRole, ///< all text of the row, for Search
    };

    explicit TreeModel(Inventory &inventory, QObject *parent = nullptr);
    ~TreeModel() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    NodeKind nodeKind(const QModelIndex &index) const;
    /// How this row is reached. Of an assignment: with the assignment.
    Address address(const QModelIndex &index) const;
    /// The configuration this row shows or whose assignment it is: for a path the referenced one (empty while unknown).
    core::ConfigurationId configuration(const QModelIndex &index) const;
    /// The assignment's identity; nothing for other rows.
    std::optional<core::AssignmentKey> assignmentKey(const QModelIndex &index) const;
    /// Every place where the assignment is shown at present.
    QList<QModelIndex> places(const core::AssignmentKey &key) const;
    /// The row that an address names, as far as it is known at present; invalid when it is not in the tree (yet).
    QModelIndex find(const Address &address) const;
    /// "Try again" on a row of kind Failed.
    void retry(const QModelIndex &index);
    /// A person opened this row: what is below it is read next.
    void expanded(const QModelIndex &index);

Q_SIGNALS:
    void referenceWanted(const inventory::ReferenceKey &key);
    void referenceRetryWanted(const inventory::ReferenceKey &key);
    void assignmentsRetryWanted(const core::ConfigurationId &id);

private:
    Inventory &m_inventory;
    std::unique_ptr<TreeNode> m_root;
};

} // namespace inventory
