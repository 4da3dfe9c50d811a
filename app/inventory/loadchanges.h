#pragma once

#include "inventory/inventory.h"

#include <QObject>

#include <optional>

namespace inventory {

class Loader;

/// What a load found otherwise than the one before: compared when a load ends well, with what was known when it began.
/// Of that only what changes is kept, just before it does, so that a load pays for changes and not for the tenant.
/// What this program removed or put back is no difference. Unknown is not empty: where assignments are not known on
/// either side they are not compared. A load that fails or is stopped compares nothing; the next whole one compares
/// with what was known before it. Owned by the workspace, beside inventory and loader, which must outlive it.
class LoadChanges : public QObject
{
    Q_OBJECT

public:
    enum class Change { None, Added, Changed };

    LoadChanges(Inventory &inventory, Loader &loader, QObject *parent = nullptr);

    /// Two whole loads were compared, and no other has begun since.
    bool isCompared() const { return m_isCompared; }
    /// Listed configurations that are new, or changed themselves or in their assignments.
    int count() const { return static_cast<int>(m_configurations.size()); }
    /// Configurations that are not listed any more.
    int gone() const { return m_gone; }

    bool isChanged(const core::ConfigurationId &id) const { return m_configurations.contains(id); }
    /// Of the configuration: Changed also where only its assignments are.
    Change change(const core::ConfigurationId &id) const;
    Change change(const core::AssignmentKey &key) const { return m_assignments.value(key, Change::None); }
    /// How many of its assignments are gone.
    int lost(const core::ConfigurationId &id) const { return m_configurations.value(id).lost; }

Q_SIGNALS:
    void changed();

private:
    struct Difference {
        Change change = Change::None;
        int lost = 0;
    };
    struct Before {
        Configuration configuration;
        std::optional<QList<Assignment>> assignments; ///< nothing where they were not known
    };

    void begin();
    void keep(const core::ConfigurationId &id);
    void compare();
    void compare(const core::ConfigurationId &id, const Before &before);
    bool isSame(const Configuration &before, const Configuration &now) const;
    void forget();

    Inventory &m_inventory;
    /// What changed since the load began, as it was; nothing of what was not listed. None while nothing is loaded.
    std::optional<QHash<core::ConfigurationId, std::optional<Before>>> m_before;
    QHash<core::ConfigurationId, Difference> m_configurations;
    QHash<core::AssignmentKey, Change> m_assignments;
    QSet<core::AssignmentKey> m_settled; ///< by this program since m_before
    QSet<core::ConfigurationId> m_touched; ///< by this program since the last whole load
    int m_gone = 0;
    bool m_isWhole = false; ///< some load ended well
    bool m_isCompared = false;
};

} // namespace inventory
