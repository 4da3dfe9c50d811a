#pragma once

#include "inventory/placemodel.h"

#include <QBasicTimer>

#include <memory>

namespace inventory {

class TreeNode;
class TreeRows;
struct TreeRow;

/// The tree of the contract: configuration > own assignments, then one node for each certificate path > the referenced
/// configuration's assignments. Nodes are on the heap with stable addresses; a removal removes its rows and keeps the
/// rest. What is below a row is made when first asked for (rowCount).
///
/// A path of several steps is a row of the same configuration, right after the path it goes on from. Rows of references
/// that are not read, failed, unset or lead back say so by NoticeKindRole and by the one Notice below them.
class TreeModel : public PlaceModel
{
    Q_OBJECT

public:
    explicit TreeModel(Inventory &inventory, QObject *parent = nullptr);
    ~TreeModel() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    QModelIndex indexAt(const void *internalPointer, int column) const override;
    NodeKind nodeKind(const QModelIndex &index) const override;
    Address address(const QModelIndex &index) const override;
    core::ConfigurationId configuration(const QModelIndex &index) const override;
    std::optional<core::AssignmentKey> assignmentKey(const QModelIndex &index) const override;
    /// Makes the rows of the assignment's owner and of those that are known to lead there, so the answer is whole for
    /// what is known at present.
    QList<QModelIndex> places(const core::AssignmentKey &key) const override;
    QModelIndex find(const Address &address) const override;
    void retry(const QModelIndex &index) override;
    void expanded(const QModelIndex &index) override;

protected:
    void timerEvent(QTimerEvent *event) override;

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
    void goOnRefreshingNames();
    void sync(TreeNode *node);
    void removeUnwanted(TreeNode *node, const QSet<TreeNode *> &kept);
    void place(TreeNode *node, const QList<TreeRow> &wanted, const QList<TreeNode *> &matches);
    void update(TreeNode *node, const TreeRow &row);
    void announceChange(const TreeNode *node);
    void wantBelow(const QList<TreeNode *> &tops);

    Inventory &m_inventory;
    int m_namesFrom = 0; ///< top row from which on names are to be refreshed, while the timer is active
    QBasicTimer m_namesTimer;
    std::unique_ptr<TreeRows> m_rows;
    std::unique_ptr<TreeNode> m_root;
    QHash<core::ConfigurationId, TreeNode *> m_listed;
    /// The paths to a configuration, which show it besides its own row. Grows when rows are made on demand. Most have
    /// none, and a set of one takes as much memory as all else about a row.
    mutable QHash<core::ConfigurationId, QSet<TreeNode *>> m_showing;
};

} // namespace inventory
