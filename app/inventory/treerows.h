#pragma once

#include "inventory/treenode.h"

#include <QCoreApplication>

namespace inventory {

/// What belongs below a row of the tree, by what the inventory knows now. Pure: the model compares it with what is
/// shown.
class TreeRows
{
    Q_DECLARE_TR_FUNCTIONS(inventory::TreeRows)

public:
    /// Certificate paths of one configuration that are shown; a notice says when there are more. Real tenants have at
    /// most a handful: only domain-join profiles that refer to each other come near.
    static constexpr int pathLimit = 500;
    static constexpr int depthLimit = 8;

    explicit TreeRows(const Inventory &inventory) : m_inventory(inventory) { }

    /// Own assignments, then the certificate paths, each followed by those that go on from it.
    QList<TreeRow> belowConfiguration(const core::ConfigurationId &id) const;
    /// Only the certificate paths of it.
    QList<TreeRow> paths(const core::ConfigurationId &id) const;
    /// The assignments of the configuration behind the path, or the notice why there are none to show.
    QList<TreeRow> belowPath(const TreeRow &path) const;
    /// Whether belowConfiguration() has anything, without making it.
    bool anyBelowConfiguration(const core::ConfigurationId &id) const;
    TreeRow assignmentRow(const core::ConfigurationId &owner, const Assignment &assignment) const;
    /// The navigation properties of the configuration's type.
    QList<NavigationProperty> pathsOf(const core::ConfigurationId &id) const;

private:
    struct Walk {
        QList<TreeRow> rows;
        int paths = 0;
        bool cutRows = false;
        bool cutDepth = false;
    };

    void addAssignments(QList<TreeRow> &rows, const core::ConfigurationId &id) const;
    void addPaths(Walk &walk, const Address &from, const QList<core::ConfigurationId> &owners) const;
    void addPath(Walk &walk, TreeRow row) const;
    static TreeRow notice(TreeModel::NoticeKind kind, const QString &text);
    static QString reason(const core::Error &error);

    const Inventory &m_inventory;
    mutable QHash<QString, QList<NavigationProperty>> m_pathsOfType;
};

} // namespace inventory
