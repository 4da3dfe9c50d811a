#pragma once

#include "inventory/memberships.h"
#include "inventory/treenode.h"

#include <QCoreApplication>
#include <QVariant>

namespace inventory {

/// The words of the tree by groups, like TreeText for the other one. Everything that comes from the service passes
/// through core::displayText; all text is plain text but toolTip().
class GroupText
{
    Q_DECLARE_TR_FUNCTIONS(inventory::GroupText)

public:
    GroupText(const Inventory &inventory, const std::optional<Membership> &membership)
        : m_inventory(inventory), m_membership(membership)
    { }

    /// `count`: of a target, its assignments, each once.
    QString column(const TreeNode &node, int column, int count) const;
    QVariant sortKey(const TreeNode &node, int column, int count) const;
    QString description(const TreeNode &node, int count) const;
    QString toolTip(const TreeNode &node, int count) const;
    QString search(const TreeNode &node, int count) const;

    QString targetName(const Target &target) const;
    /// Of the row right below a target: "Corp Wi-Fi", "Excluded from “Corp Wi-Fi”".
    QString assignmentName(const core::ConfigurationId &owner, const Assignment &assignment) const;
    /// Of a further place: "Through “Corp Wi-Fi” › Root certificate".
    QString placeName(const Address &address, const Assignment &assignment) const;
    /// Whether the one who was asked about is kept from what this assignment gives, by an exclusion of the same
    /// profile: the groups that do it, as “A” and “B”. Empty where nobody was asked about, or where a filter or a
    /// target that is not understood leaves it open.
    QString excludedBy(const core::ConfigurationId &owner, const Assignment &assignment) const;
    /// The name of such a row: "Corp Wi-Fi (excluded by “Interns”)"; others keep theirs.
    QString withExclusion(const QString &name, const core::ConfigurationId &owner, const Assignment &assignment) const;
    static QString failures(int count);

private:
    QString targetKind(const Target &target) const;

    const Inventory &m_inventory;
    const std::optional<Membership> &m_membership;
};

} // namespace inventory
