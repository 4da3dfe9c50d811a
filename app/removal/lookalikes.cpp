#include "removal/lookalikes.h"

#include "core/lookalike.h"
#include "inventory/inventory.h"
#include "removal/describe.h"
#include "removal/plan.h"

#include <algorithm>

namespace removal {

LookAlikes::LookAlikes(const inventory::Inventory &inventory)
{
    for (const auto &id : inventory.listed()) {
        if (const auto *configuration = inventory.find(id)) // unreached: what is listed is known
            m_profiles[lookOf(profileName(inventory, id), configuration->type)].append(id);
    }
}

bool LookAlikes::has(const core::ConfigurationId &id, const QString &name, const QString &type) const
{
    const auto alike = m_profiles.value(lookOf(name, type));
    return std::any_of(alike.cbegin(), alike.cend(), [&id](const auto &other) { return other != id; });
}

LookAlikes::Look LookAlikes::lookOf(const QString &name, const QString &type) { return {core::lookOf(name), type}; }

void addLookAlikes(Plan &plan, const LookAlikes &lookAlikes)
{
    for (auto &item : plan.items) {
        if (lookAlikes.has(item.key.owner, item.ownerName, item.ownerType))
            item.consequences.append(Consequence::LooksLikeAnother);
    }
}

} // namespace removal
