#pragma once

#include "inventory/treenode.h"

#include <QCoreApplication>
#include <QVariant>

namespace inventory {

/// The words of the tree: what a person reads in each column, and what a column sorts by. Everything that comes from
/// the service passes through core::displayText; all text is plain text but toolTip().
class TreeText
{
    Q_DECLARE_TR_FUNCTIONS(inventory::TreeText)

public:
    explicit TreeText(const Inventory &inventory) : m_inventory(inventory) { }

    static QString header(int column);
    QString column(const TreeNode &node, int column) const;
    QVariant sortKey(const TreeNode &node, int column) const;
    /// Sentences for a screen reader, read after the name.
    QString description(const TreeNode &node) const;
    /// Rich text in which names are escaped, so that markup in a name is shown and never obeyed.
    QString toolTip(const TreeNode &node) const;
    QString search(const TreeNode &node) const;

    QString configurationName(const core::ConfigurationId &id) const;
    QString assignmentName(const Assignment &assignment) const;
    QString filter(const Assignment &assignment) const;
    bool isGroupDeleted(const Assignment &assignment) const;
    Platform platform(const core::ConfigurationId &id) const;
    QString platformName(const core::ConfigurationId &id) const;
    /// "iOS trusted root certificate"; the type's own name where the program does not know it.
    QString typeTitle(const core::ConfigurationId &id) const;

private:
    QString kind(const TreeNode &node) const;
    QString pathKind(const TreeRow &row) const;
    QString count(const core::ConfigurationId &id) const;
    QString assignmentDescription(const TreeNode &node) const;
    const Configuration *configuration(const TreeNode &node) const;
    const ConfigurationType *type(const core::ConfigurationId &id) const;

    const Inventory &m_inventory;
};

QString targetKindTitle(const Target &target);
/// Empty for one that the service did not say.
QString intentTitle(Intent intent);
QString sourceTitle(Source source);

} // namespace inventory
