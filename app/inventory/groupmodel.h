#pragma once

#include "inventory/memberships.h"
#include "inventory/placemodel.h"

#include <QBasicTimer>

#include <memory>

namespace inventory {

class TreeNode;
class TreeRows;
struct TreeRow;

/// The tree of TreeModel turned round: target (group, All devices, …) > each assignment that names it, by its
/// configuration > the certificate paths by which it is reached besides. The places of an assignment are those of
/// TreeModel, with the same addresses. Follows the inventory row by row. What is below a row is made when first asked
/// for; many configurations at once are taken in by slices, so that the window never waits (isComplete()).
///
/// Assignments that could not be read are not left out in silence: a Notice of kind Failed says how many lists are
/// missing. Owned by the workspace.
class GroupModel : public PlaceModel
{
    Q_OBJECT

public:
    explicit GroupModel(Inventory &inventory, QObject *parent = nullptr);
    ~GroupModel() override;

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
    QList<QModelIndex> places(const core::AssignmentKey &key) const override;
    QModelIndex find(const Address &address) const override;
    void retry(const QModelIndex &index) override;
    void expanded(const QModelIndex &index) override;

    /// The row of an assignment's target; invalid when there is none, or when it is not shown at present.
    QModelIndex targetOf(const Target &target) const;
    /// Of the row of a target: whom it is, without what an assignment adds to it, and every assignment that names it.
    Target target(const QModelIndex &index) const;
    QList<core::AssignmentKey> assignmentsOf(const Target &target) const;
    /// Shows only the targets that reach somebody, with the way they come, and those of which that is not known.
    void setMembership(std::optional<Membership> membership);
    const std::optional<Membership> &membership() const { return m_membership; }
    /// Targets that are shown, and among those that reach, whether some assignment excludes.
    int targetCount() const;
    bool anyExclusion() const;
    /// Everything of the inventory has been taken in.
    bool isComplete() const { return m_waiting.isEmpty(); }

Q_SIGNALS:
    void completed(); ///< isComplete() again

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    /// A target without what an assignment adds to it (filter, inclusion or exclusion).
    struct Key {
        TargetKind kind = TargetKind::Unknown;
        QString id;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, static_cast<int>(key.kind), key.id);
        }
    };
    struct Entry {
        Target target;
        QList<core::AssignmentKey> assignments;
        TreeNode *node = nullptr; ///< while it is shown
    };
    /// What one assignment of an owner names. In lists, because a hash of three takes twenty times the memory.
    struct Named {
        core::AssignmentId assignment;
        Key target;
    };
    using Targets = QHash<core::AssignmentId, Key>;
    using Added = QHash<Key, QList<core::AssignmentKey>>;

    static Key keyOf(const Target &target);
    Targets targetsOf(const core::ConfigurationId &owner) const;
    TreeNode *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const TreeNode *node, int column = 0) const;
    TreeNode *nodeOf(const core::AssignmentKey &key) const;
    void build(TreeNode *node) const;
    QList<Address> addresses(const core::ConfigurationId &owner) const;
    QSet<core::ConfigurationId> below(const core::ConfigurationId &start) const;
    bool isReachable(const core::ConfigurationId &owner) const;
    bool isShown(const Entry &entry) const;
    TreeRow targetRow(const Entry &entry) const;
    TreeRow assignmentRow(const core::AssignmentKey &key, const Address &address, bool isFirst) const;
    int countOf(const TreeNode &node) const;

    void reset();
    void append(const QList<core::ConfigurationId> &ids);
    void takeIn(qsizetype count);
    void takeAllIn() const;
    void readReferences(const core::ConfigurationId &owner, QSet<core::ConfigurationId> &met);
    void remove(const core::ConfigurationId &id);
    void refreshConfiguration(const core::ConfigurationId &id);
    void refreshReference(const ReferenceKey &key);
    void refreshNames();
    void follow(const QList<core::ConfigurationId> &owners);
    void followOne(const core::ConfigurationId &owner, Added &added, QList<Key> &order, QSet<Key> &touched);
    void announceChanges(const QSet<Key> &keys);
    void takeOut(const Key &key, const core::AssignmentKey &assignment);
    void show(const QList<Key> &keys);
    void hide(Entry &entry);
    void refreshPlaces(const core::ConfigurationId &owner);
    void refreshRow(TreeNode *node, TreeRow row);
    void followFailures();

    Inventory &m_inventory;
    std::unique_ptr<TreeRows> m_rows;
    std::unique_ptr<TreeNode> m_root;
    TreeNode *m_notice = nullptr; ///< what could not be read
    QHash<Key, Entry> m_entries;
    QHash<core::ConfigurationId, QList<Named>> m_targets; ///< of each owner's assignments
    QHash<core::ConfigurationId, int> m_listed; ///< in which order
    int m_listedSoFar = 0;
    QHash<core::ConfigurationId, QHash<QString, QList<core::ConfigurationId>>> m_ends; ///< where references lead
    QSet<core::ConfigurationId> m_unreadAssignments;
    QSet<ReferenceKey> m_unreadReferences;
    QList<core::ConfigurationId> m_waiting; ///< to be taken in
    QBasicTimer m_turns; ///< runs while something waits
    std::optional<Membership> m_membership;
};

} // namespace inventory
