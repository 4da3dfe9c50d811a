#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "inventory/assignment.h"
#include "inventory/certificatepaths.h"
#include "inventory/configuration.h"
#include "inventory/configurationtypes.h"
#include "inventory/endpoints.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>
#include <variant>

namespace inventory {

/// Something that is read from the service when needed. Unknown is not empty: Failed keeps the reason.
template <typename T>
class Reading
{
public:
    enum class State { NotRead, InProgress, Known, Failed };

    Reading() = default;
    Reading(T value) : m_state(State::Known), m_value(std::move(value)) { }
    Reading(core::Error error) : m_state(State::Failed), m_error(std::make_shared<const core::Error>(std::move(error)))
    { }
    static Reading inProgress()
    {
        Reading reading;
        reading.m_state = State::InProgress;
        return reading;
    }

    State state() const { return m_state; }
    bool isKnown() const { return m_state == State::Known; }
    const T &value() const { return m_value; } ///< empty unless known
    T &value() { return m_value; }
    const core::Error &error() const ///< meaningful when Failed
    {
        static const core::Error none;
        return m_error ? *m_error : none;
    }

private:
    State m_state = State::NotRead;
    T m_value{};
    std::shared_ptr<const core::Error> m_error; ///< few have one, and it is larger than all else
};

/// What is known of a group's name.
struct GroupName {
    enum class State { Unresolved, Named, Deleted, NotReadable };
    State state = State::Unresolved;
    QString name;

    friend bool operator==(const GroupName &, const GroupName &) = default;
};

/// One navigation property of one configuration.
struct ReferenceKey {
    core::ConfigurationId owner;
    QString property;

    friend bool operator==(const ReferenceKey &, const ReferenceKey &) = default;
    friend size_t qHash(const ReferenceKey &key, size_t seed = 0) { return qHashMulti(seed, key.owner, key.property); }
};

/// Everything that was read of one tenant: the one place where a configuration and an assignment live, however many
/// certificate paths lead to them. Filled by Loader and by what a removal finds out; watched by the tree model. A
/// signal comes once for each change, after it, and not when nothing changed. Owned by the workspace of its tenant.
class Inventory : public QObject
{
    Q_OBJECT

public:
    explicit Inventory(const ConfigurationTypes &types = ConfigurationTypes::builtIn(),
        const CertificatePaths &paths = CertificatePaths::builtIn(), QObject *parent = nullptr);

    const ConfigurationTypes &types() const { return m_types; }
    const CertificatePaths &paths() const { return m_paths; }

    /// In the order they came; referenced configurations that are not listed are found too, but are not in this list.
    const QList<core::ConfigurationId> &listed() const { return m_listed; }
    bool isListed(const core::ConfigurationId &id) const;
    const Configuration *find(const core::ConfigurationId &id) const;
    const Reading<QList<Assignment>> &assignments(const core::ConfigurationId &id) const;
    const Assignment *find(const core::AssignmentKey &key) const;
    const Reading<QList<core::ConfigurationId>> &reference(const ReferenceKey &key) const;
    /// Who is known to lead to this configuration through a certificate path; each once, in no particular order.
    QList<core::ConfigurationId> referrers(const core::ConfigurationId &id) const;
    GroupName groupName(const core::GroupId &group) const;
    /// The filter's name; nothing when it could not be read or does not exist.
    std::optional<Filter> filter(const core::FilterId &id) const;
    int assignmentCount() const; ///< known assignments of all configurations, each once
    QSet<core::GroupId> targetGroups() const; ///< every group that some known assignment names
    QSet<core::GroupId> unresolvedGroups() const; ///< those of them whose name was not asked for successfully

    void clear();
    /// Adds configurations at the end of the list, or brings ones that are already there up to date.
    void add(const QList<ListedConfiguration> &configurations);
    /// A configuration that was met behind a reference: known, but not listed by itself.
    void addReferenced(const Configuration &configuration);
    /// Of a configuration that is not known: nothing happens.
    void setAssignments(const core::ConfigurationId &id, Reading<QList<Assignment>> assignments);
    void setReference(const ReferenceKey &key, Reading<QList<core::ConfigurationId>> reference);
    void setGroupNames(const QHash<core::GroupId, GroupName> &names);
    void forgetGroupNames(); ///< every group is Unresolved again
    void setFilters(const QList<Filter> &filters);
    void removeAssignment(const core::AssignmentKey &key);
    /// Adds or replaces. Where the owner's assignments are not known, one of them does not make them known: nothing
    /// happens.
    void putAssignment(const core::ConfigurationId &owner, const Assignment &assignment);
    /// After a complete reload: what is listed but no longer exists in the tenant goes. What another configuration
    /// refers to stays known, though no longer listed, until that reference is read again.
    void keepOnly(const QSet<core::ConfigurationId> &existing);

Q_SIGNALS:
    void cleared();
    /// Something is about to be known otherwise of a configuration: itself, its assignments, or that it is listed. Who
    /// hears this must change nothing.
    void aboutToChange(const core::ConfigurationId &id);
    void configurationsAdded(const QList<core::ConfigurationId> &ids);
    void configurationChanged(const core::ConfigurationId &id);
    void configurationRemoved(const core::ConfigurationId &id);
    void assignmentsChanged(const core::ConfigurationId &owner);
    /// removeAssignment() or putAssignment(): this program changed it, or found out while it wanted to.
    void assignmentSettled(const core::AssignmentKey &key);
    void referenceChanged(const inventory::ReferenceKey &key);
    void namesChanged();

private:
    struct Entry {
        Configuration configuration;
        Reading<QList<Assignment>> assignments;
        bool listed = false;
    };

    bool update(Entry &entry, const Configuration &configuration);
    bool replace(Entry &entry, Reading<QList<Assignment>> assignments);
    void forget(const core::ConfigurationId &id);
    void forgetUnreferred();
    void unlink(const ReferenceKey &key);

    const ConfigurationTypes &m_types;
    const CertificatePaths &m_paths;
    QHash<core::ConfigurationId, Entry> m_entries;
    QList<core::ConfigurationId> m_listed;
    QHash<ReferenceKey, Reading<QList<core::ConfigurationId>>> m_references;
    /// Referenced configuration -> owner -> through how many of its properties.
    QHash<core::ConfigurationId, QHash<core::ConfigurationId, int>> m_referrers;
    int m_assignmentCount = 0;
    mutable std::optional<QSet<core::GroupId>> m_targetGroups; ///< worked out when asked, until assignments change
    QHash<core::GroupId, GroupName> m_groupNames;
    QHash<core::FilterId, Filter> m_filters;
};

} // namespace inventory
