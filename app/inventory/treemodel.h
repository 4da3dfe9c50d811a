#pragma once

#include "inventory/address.h"
#include "inventory/inventory.h"

#include <QAbstractItemModel>

#include <memory>

namespace inventory {

class TreeNode;
class TreeRows;
struct TreeRow;

/// The tree of the contract: configuration > own assignments, then one node for each certificate path > the referenced
/// configuration's assignments. Nodes are on the heap with stable addresses; a removal removes its rows and keeps the
/// rest. Reads nothing itself: wishes leave as signals. What is below a row is made when first asked for (rowCount).
///
/// A path of several steps is a row of the same configuration, right after the path it goes on from. Rows of references
/// that are not read, failed, unset or lead back say so by NoticeKindRole and by the one Notice below them.
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
    enum class NoticeKind { None, Reading, NotSet, NoAssignments, Failed, Loop, MoreNotShown };
    Q_ENUM(NoticeKind)
    enum Role {
        NodeKindRole = Qt::UserRole + 1, ///< NodeKind
        NoticeKindRole, ///< NoticeKind, of a notice and of a path that leads nowhere (yet)
        PlatformRole, ///< Platform, of a configuration or the one a path leads to
        TargetKindRole, ///< TargetKind, of an assignment
        RemovableRole, ///< bool
        GroupDeletedRole, ///< bool: the target group does not exist any more
        SortRole, ///< what a column sorts by: case-folded text, number or date
        SearchTextRole, ///< all text of the row (column 0), for Search
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
    /// Every place where the assignment is shown, from top to bottom. Makes the rows of its owner and of those that are
    /// known to lead there, so the answer is whole for what is known at present.
    QList<QModelIndex> places(const core::AssignmentKey &key) const;
    /// The row that an address names, as far as it is known at present; invalid when it is not in the tree (yet). Steps
    /// match with or without cast and key; a cast that the configuration is not, matches nothing.
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
    TreeNode *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const TreeNode *node, int column = 0) const;
    TreeNode *childWith(TreeNode *node, const core::AssignmentId &assignment) const;
    bool isPathOf(const TreeNode &node, const Address &address) const;

    void build(TreeNode *node) const;
    QList<TreeRow> rowsBelow(const TreeNode *node) const;
    void enter(TreeNode *node) const;
    void leave(TreeNode *node) const;
    QList<TreeNode *> showing(const core::ConfigurationId &id) const;

    void reset();
    void append(const QList<core::ConfigurationId> &ids);
    void remove(const core::ConfigurationId &id);
    void refreshConfiguration(const core::ConfigurationId &id);
    void refreshAssignments(const core::ConfigurationId &owner);
    void refreshReference(const ReferenceKey &key);
    void refreshNames();
    void sync(TreeNode *node);
    void removeUnwanted(TreeNode *node, const QSet<TreeNode *> &kept);
    void place(TreeNode *node, const QList<TreeRow> &wanted, const QList<TreeNode *> &matches);
    void update(TreeNode *node, const TreeRow &row);
    void announceChange(const TreeNode *node);
    void wantBelow(const QList<TreeNode *> &tops);

    Inventory &m_inventory;
    std::unique_ptr<TreeRows> m_rows;
    std::unique_ptr<TreeNode> m_root;
    QHash<core::ConfigurationId, TreeNode *> m_listed;
    /// The rows that show a configuration: its own and every path to it. Grows when rows are made on demand.
    mutable QHash<core::ConfigurationId, QSet<TreeNode *>> m_showing;
};

} // namespace inventory
