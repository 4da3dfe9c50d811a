#include "removal/typedpath.h"

namespace removal {

namespace {

std::optional<inventory::NavigationProperty> propertyOf(
    const inventory::Inventory &inventory, const core::ConfigurationId &owner, const inventory::Step &step)
{
    // A cast that was written stays: it may be a more special type than the one that declares the property.
    if (!step.cast.isEmpty())
        return inventory::NavigationProperty{.owningType = step.cast, .name = step.property};
    if (const auto *configuration = inventory.find(owner)) {
        for (const auto &property : inventory.paths().of(configuration->type, inventory.types())) {
            if (property.name == step.property)
                return property;
        }
    }
    const auto candidates = inventory.paths().named(step.property);
    if (candidates.size() == 1)
        return candidates.constFirst();
    return std::nullopt;
}

} // namespace

QList<core::ConfigurationId> configurationsAlong(
    const inventory::Inventory &inventory, const inventory::Address &address)
{
    QList<core::ConfigurationId> passed{address.start()};
    for (const auto &step : address.steps()) {
        if (!step.key.isEmpty()) {
            passed.append(step.key);
            continue;
        }
        const auto &reference = inventory.reference({passed.constLast(), step.property});
        if (!reference.isKnown() || reference.value().size() != 1)
            break;
        passed.append(reference.value().constFirst());
    }
    return passed;
}

std::optional<inventory::Address> typedForm(const inventory::Inventory &inventory, const inventory::Address &address)
{
    if (!address.isUntyped())
        return std::nullopt;
    const auto passed = configurationsAlong(inventory, address);
    inventory::Address typed(address.start());
    for (qsizetype i = 0; i < address.steps().size(); ++i) {
        const auto &step = address.steps().at(i);
        const auto property = propertyOf(inventory, passed.value(i), step);
        if (!property)
            return std::nullopt;
        typed = typed.along(*property, step.key);
    }
    return address.assignment().isEmpty() ? typed : typed.withAssignment(address.assignment());
}

} // namespace removal
