#include "inventory/inventory.h"

#include <algorithm>
#include <utility>

namespace inventory {

namespace {

template <typename T>
bool isSame(const Reading<T> &left, const Reading<T> &right)
{
    if (left.state() != right.state() || left.state() == Reading<T>::State::Failed)
        return false; // a failure may have another reason
    return !left.isKnown() || left.value() == right.value();
}

template <typename T>
const Reading<T> &notRead()
{
    static const Reading<T> reading;
    return reading;
}

} // namespace

Inventory::Inventory(const ConfigurationTypes &types, const CertificatePaths &paths, QObject *parent)
    : QObject(parent), m_types(types), m_paths(paths)
{ }

const Configuration *Inventory::find(const core::ConfigurationId &id) const
{
    const auto entry = m_entries.constFind(id);
    return entry == m_entries.cend() ? nullptr : &entry->configuration;
}

bool Inventory::isListed(const core::ConfigurationId &id) const
{
    const auto entry = m_entries.constFind(id);
    return entry != m_entries.cend() && entry->listed;
}

const Reading<QList<Assignment>> &Inventory::assignments(const core::ConfigurationId &id) const
{
    const auto entry = m_entries.constFind(id);
    return entry == m_entries.cend() ? notRead<QList<Assignment>>() : entry->assignments;
}

const Assignment *Inventory::find(const core::AssignmentKey &key) const
{
    const auto &all = assignments(key.owner).value();
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [&key](const Assignment &assignment) { return assignment.id == key.id; });
    return found == all.cend() ? nullptr : &*found;
}

const Reading<QList<core::ConfigurationId>> &Inventory::reference(const ReferenceKey &key) const
{
    const auto found = m_references.constFind(key);
    return found == m_references.cend() ? notRead<QList<core::ConfigurationId>>() : *found;
}

QList<core::ConfigurationId> Inventory::referrers(const core::ConfigurationId &id) const
{
    return m_referrers.value(id).keys();
}

GroupName Inventory::groupName(const core::GroupId &group) const { return m_groupNames.value(group); }

std::optional<Filter> Inventory::filter(const core::FilterId &id) const
{
    const auto found = m_filters.constFind(id);
    return found == m_filters.cend() ? std::nullopt : std::optional(*found);
}

int Inventory::assignmentCount() const { return m_assignmentCount; }

QSet<core::GroupId> Inventory::targetGroups() const
{
    if (m_targetGroups)
        return *m_targetGroups;
    auto &groups = m_targetGroups.emplace();
    for (const auto &entry : m_entries) {
        for (const auto &assignment : entry.assignments.value()) {
            if (!assignment.target.group.isEmpty())
                groups.insert(assignment.target.group);
        }
    }
    return groups;
}

QSet<core::GroupId> Inventory::unresolvedGroups() const
{
    auto groups = targetGroups();
    groups.removeIf(
        [this](const core::GroupId &group) { return m_groupNames.value(group).state != GroupName::State::Unresolved; });
    return groups;
}

void Inventory::clear()
{
    m_entries.clear();
    m_listed.clear();
    m_references.clear();
    m_referrers.clear();
    m_groupNames.clear();
    m_filters.clear();
    m_assignmentCount = 0;
    m_targetGroups.reset();
    Q_EMIT cleared();
}

bool Inventory::update(Entry &entry, const Configuration &configuration)
{
    if (entry.configuration == configuration)
        return false;
    Q_EMIT aboutToChange(configuration.id);
    entry.configuration = configuration;
    if (const auto *type = m_types.find(configuration.type))
        entry.configuration.type = type->name; // one text for all configurations of the type
    return true;
}

bool Inventory::replace(Entry &entry, Reading<QList<Assignment>> assignments)
{
    if (isSame(entry.assignments, assignments))
        return false;
    Q_EMIT aboutToChange(entry.configuration.id);
    m_assignmentCount += static_cast<int>(assignments.value().size() - entry.assignments.value().size());
    m_targetGroups.reset();
    entry.assignments = std::move(assignments);
    return true;
}

void Inventory::add(const QList<ListedConfiguration> &configurations)
{
    QList<core::ConfigurationId> added;
    QList<core::ConfigurationId> changed;
    QList<core::ConfigurationId> assigned;
    m_entries.reserve(m_entries.size() + configurations.size());
    for (const auto &listed : configurations) {
        const auto &id = listed.configuration.id;
        const bool wasKnown = m_entries.contains(id); // perhaps behind a reference, and shown there
        auto &entry = m_entries[id];
        const bool isNew = !entry.listed;
        if (isNew) {
            Q_EMIT aboutToChange(id);
            m_listed.append(id);
            added.append(id);
        }
        if (update(entry, listed.configuration) && wasKnown)
            changed.append(id);
        bool reassigned = false;
        if (listed.assignmentsError)
            reassigned = replace(entry, *listed.assignmentsError);
        else if (listed.assignments && !listed.moreAssignments)
            reassigned = replace(entry, *listed.assignments);
        if (reassigned && wasKnown)
            assigned.append(id);
        entry.listed = true;
    }
    if (!added.isEmpty())
        Q_EMIT configurationsAdded(added);
    for (const auto &id : changed)
        Q_EMIT configurationChanged(id);
    for (const auto &id : assigned)
        Q_EMIT assignmentsChanged(id);
}

void Inventory::addReferenced(const Configuration &configuration)
{
    const bool known = m_entries.contains(configuration.id);
    const bool changed = update(m_entries[configuration.id], configuration);
    if (known && changed)
        Q_EMIT configurationChanged(configuration.id);
}

void Inventory::setAssignments(const core::ConfigurationId &id, Reading<QList<Assignment>> assignments)
{
    const auto entry = m_entries.find(id);
    if (entry != m_entries.end() && replace(*entry, std::move(assignments)))
        Q_EMIT assignmentsChanged(id);
}

void Inventory::unlink(const ReferenceKey &key)
{
    const auto &old = reference(key).value();
    for (const auto &id : QSet<core::ConfigurationId>(old.cbegin(), old.cend())) {
        auto &owners = m_referrers[id];
        if (--owners[key.owner] == 0)
            owners.remove(key.owner);
        if (owners.isEmpty())
            m_referrers.remove(id);
    }
}

void Inventory::setReference(const ReferenceKey &key, Reading<QList<core::ConfigurationId>> reference)
{
    if (isSame(this->reference(key), reference))
        return;
    unlink(key);
    const auto &ids = reference.value();
    for (const auto &id : QSet<core::ConfigurationId>(ids.cbegin(), ids.cend()))
        ++m_referrers[id][key.owner];
    m_references[key] = std::move(reference);
    Q_EMIT referenceChanged(key);
}

void Inventory::setGroupNames(const QHash<core::GroupId, GroupName> &names)
{
    bool anyChange = false;
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        auto &known = m_groupNames[name.key()];
        anyChange = anyChange || known != *name;
        known = *name;
    }
    if (anyChange)
        Q_EMIT namesChanged();
}

void Inventory::forgetGroupNames()
{
    if (m_groupNames.isEmpty())
        return;
    m_groupNames.clear();
    Q_EMIT namesChanged();
}

void Inventory::setFilters(const QList<Filter> &filters)
{
    const auto before = std::exchange(m_filters, {});
    for (const auto &filter : filters)
        m_filters.insert(filter.id, filter);
    if (m_filters != before)
        Q_EMIT namesChanged();
}

void Inventory::removeAssignment(const core::AssignmentKey &key)
{
    const auto entry = m_entries.find(key.owner);
    if (entry == m_entries.end())
        return;
    Q_EMIT aboutToChange(key.owner);
    const auto removed
        = entry->assignments.value().removeIf([&key](const Assignment &assignment) { return assignment.id == key.id; });
    m_assignmentCount -= static_cast<int>(removed);
    m_targetGroups.reset();
    Q_EMIT assignmentSettled(key);
    if (removed > 0)
        Q_EMIT assignmentsChanged(key.owner);
}

void Inventory::putAssignment(const core::ConfigurationId &owner, const Assignment &assignment)
{
    const auto entry = m_entries.find(owner);
    if (entry == m_entries.end() || !entry->assignments.isKnown())
        return;
    Q_EMIT aboutToChange(owner);
    Q_EMIT assignmentSettled({owner, assignment.id});
    m_targetGroups.reset();
    auto &all = entry->assignments.value();
    const auto found = std::find_if(
        all.begin(), all.end(), [&assignment](const Assignment &candidate) { return candidate.id == assignment.id; });
    if (found == all.end()) {
        all.append(assignment);
        ++m_assignmentCount;
    } else if (*found == assignment) {
        return;
    } else {
        *found = assignment;
    }
    Q_EMIT assignmentsChanged(owner);
}

void Inventory::forget(const core::ConfigurationId &id)
{
    const auto entry = m_entries.find(id);
    m_assignmentCount -= static_cast<int>(entry->assignments.value().size());
    m_targetGroups.reset();
    for (const auto &property : m_paths.of(entry->configuration.type, m_types)) {
        const ReferenceKey key{id, property.name};
        unlink(key);
        m_references.remove(key);
    }
    m_entries.erase(entry);
}

/// One that goes may have been the only one to lead to another.
void Inventory::forgetUnreferred()
{
    QList<core::ConfigurationId> gone;
    do {
        gone.clear();
        for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
            if (!entry->listed && !m_referrers.contains(entry.key()))
                gone.append(entry.key());
        }
        for (const auto &id : gone)
            forget(id);
    } while (!gone.isEmpty());
}

void Inventory::keepOnly(const QSet<core::ConfigurationId> &existing)
{
    QList<core::ConfigurationId> gone;
    m_listed.removeIf([&](const core::ConfigurationId &id) {
        const bool exists = existing.contains(id);
        if (!exists) {
            Q_EMIT aboutToChange(id);
            gone.append(id);
        }
        return !exists;
    });
    for (const auto &id : gone)
        m_entries[id].listed = false;
    forgetUnreferred();
    for (const auto &id : gone)
        Q_EMIT configurationRemoved(id);
}

} // namespace inventory
