#include "inventory/loadchanges.h"

#include "inventory/loader.h"

namespace inventory {

LoadChanges::LoadChanges(Inventory &inventory, Loader &loader, QObject *parent)
    : QObject(parent), m_inventory(inventory)
{
    connect(&loader, &Loader::stateChanged, this, [this, &loader] {
        if (loader.state() == Loader::State::Listing)
            begin();
    });
    connect(&loader, &Loader::finished, this, [this](const core::Result<void> &result) {
        if (result)
            compare();
    });
    connect(&inventory, &Inventory::cleared, this, [this] {
        m_before.reset();
        m_isWhole = false;
        forget();
    });
    connect(&inventory, &Inventory::aboutToChange, this, &LoadChanges::keep);
    connect(&inventory, &Inventory::assignmentSettled, this, [this](const core::AssignmentKey &key) {
        m_touched.insert(key.owner);
        if (m_before)
            m_settled.insert(key);
    });
}

void LoadChanges::forget()
{
    m_configurations.clear();
    m_assignments.clear();
    m_gone = 0;
    m_isCompared = false;
    Q_EMIT changed();
}

void LoadChanges::begin()
{
    if (m_isWhole && !m_before)
        m_before.emplace();
    forget();
}

void LoadChanges::keep(const core::ConfigurationId &id)
{
    if (!m_before || m_before->contains(id))
        return;
    auto &before = (*m_before)[id];
    if (!m_inventory.isListed(id))
        return;
    const auto &assignments = m_inventory.assignments(id);
    before = {*m_inventory.find(id), assignments.isKnown() ? std::optional(assignments.value()) : std::nullopt};
}

void LoadChanges::compare()
{
    m_isWhole = true;
    if (const auto before = std::exchange(m_before, {})) {
        for (auto known = before->cbegin(); known != before->cend(); ++known) {
            const bool isListed = m_inventory.isListed(known.key());
            if (*known && isListed)
                compare(known.key(), **known);
            else if (*known)
                ++m_gone;
            else if (isListed)
                m_configurations.insert(known.key(), {Change::Added, 0});
        }
        m_isCompared = true;
    }
    m_settled.clear();
    m_touched.clear();
    Q_EMIT changed();
}

void LoadChanges::compare(const core::ConfigurationId &id, const Before &before)
{
    Difference difference;
    if (!isSame(before.configuration, *m_inventory.find(id)))
        difference.change = Change::Changed;
    const auto &now = m_inventory.assignments(id);
    if (before.assignments && now.isKnown() && *before.assignments != now.value()) {
        QHash<core::AssignmentId, const Assignment *> old;
        for (const auto &assignment : *before.assignments)
            old.insert(assignment.id, &assignment);
        for (const auto &assignment : now.value()) {
            const auto *was = old.take(assignment.id);
            const core::AssignmentKey key{id, assignment.id};
            if (m_settled.contains(key) || (was && *was == assignment))
                continue;
            m_assignments.insert(key, was ? Change::Changed : Change::Added);
            difference.change = Change::Changed;
        }
        for (auto left = old.cbegin(); left != old.cend(); ++left) {
            if (!m_settled.contains({id, left.key()}))
                ++difference.lost;
        }
    }
    if (difference.change != Change::None || difference.lost > 0) {
        difference.change = Change::Changed;
        m_configurations.insert(id, difference);
    }
}

/// Writing an assignment can count as a change of its configuration: time and version say nothing then.
bool LoadChanges::isSame(const Configuration &before, const Configuration &now) const
{
    if (!m_touched.contains(now.id))
        return before == now;
    return before.type == now.type && before.displayName == now.displayName && before.description == now.description;
}

LoadChanges::Change LoadChanges::change(const core::ConfigurationId &id) const
{
    return m_configurations.value(id).change;
}

} // namespace inventory
