#pragma once

#include "core/rare.h"
#include "inventory/treemodel.h"

#include <memory>
#include <optional>
#include <vector>

namespace inventory {

/// What one row of the tree is, apart from its place. A value; made by TreeRows, kept by TreeNode. Texts that depend on
/// names read later are kept as shown, so that a change of names is announced only where it is seen.
struct TreeRow {
    TreeModel::NodeKind kind = TreeModel::NodeKind::Notice;
    TreeModel::NoticeKind notice = TreeModel::NoticeKind::None; ///< of a Notice, or of a Path that leads nowhere (yet)
    core::ConfigurationId configuration; ///< itself, the end of the path (empty while unknown), the assignment's owner
    core::Rare<Address> address; ///< of a Path: from the listed configuration
    core::Rare<QList<core::ConfigurationId>> owners; ///< of a Path: which configuration each step starts from
    core::Rare<Assignment> assignment;
    QString name; ///< as shown; empty for a Configuration
    QString filter; ///< of an Assignment, as shown

    /// Of a Path: what its last step reads.
    ReferenceKey reference() const;
    /// Equal for rows that are the same thing before and after a change.
    QStringList identity() const;
    /// Of a Path: its identity without its end. A row whose end becomes known, or unknown, stays the same row.
    QStringList place() const;

    friend bool operator==(const TreeRow &, const TreeRow &) = default;
};

/// A row in its place. Its address is what a QModelIndex points to, so it never changes while the row exists.
class TreeNode
{
public:
    explicit TreeNode(TreeNode *above = nullptr, TreeRow content = {}) : parent(above), row(std::move(content)) { }

    int count() const { return static_cast<int>(children.size()); }
    TreeNode *child(int at) const { return children[static_cast<size_t>(at)].get(); }
    /// The listed configuration that this row belongs to.
    TreeNode *top();
    const TreeNode *top() const;
    bool isAbove(const TreeNode &other) const; ///< comes before `other` in a tree that is opened all the way

    TreeNode *insert(int at, TreeRow content);
    void remove(int first, int last);
    void move(int from, int to);
    /// Numbers the children again from `first` on.
    void renumber(int first);

    TreeNode *parent;
    TreeRow row;
    int position = 0;
    bool built = false; ///< the children are made
    bool opened = false; ///< a person opened it: what is below is wanted as soon as it is known to be there
    bool asked = false; ///< its reference was asked for
    std::optional<bool> anyBelow; ///< whether there would be children, once somebody asked, while they are not made
    std::vector<std::unique_ptr<TreeNode>> children;
};

} // namespace inventory
