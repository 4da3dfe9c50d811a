#include "inventory/address.h"

#include "inventory/addressparser.h"

#include <algorithm>

namespace inventory {

core::Result<Address> Address::parse(const QString &pasted)
{
    const auto parsed = parseAddress(pasted);
    if (!parsed)
        return parsed.error();
    Address address(core::ConfigurationId{parsed->start.id});
    address.m_parenthesised = parsed->start.parenthesised ? startKey : 0;
    for (const auto &step : parsed->steps) {
        if (step.key.parenthesised)
            address.m_parenthesised |= stepKey(address.m_steps.size());
        address.m_steps.append({step.cast, step.property, {step.key.id}});
    }
    address.m_lastCast = parsed->lastCast;
    address.m_isList = parsed->isList;
    address.m_assignment.value = parsed->assignment.id;
    if (parsed->assignment.parenthesised)
        address.m_parenthesised |= assignmentKey;
    return address;
}

Address Address::along(const NavigationProperty &property, core::ConfigurationId key) const
{
    auto further = withoutAssignment();
    further.m_lastCast.clear();
    further.m_steps.append({property.owningType, property.name, std::move(key)});
    return further;
}

Address Address::withAssignment(core::AssignmentId assignment) const
{
    auto further = withoutAssignment();
    further.m_assignment = std::move(assignment);
    return further;
}

Address Address::withoutAssignment() const
{
    auto shorter = *this;
    shorter.m_assignment = {};
    shorter.m_parenthesised &= ~assignmentKey;
    shorter.m_isList = false;
    return shorter;
}

bool Address::namesSame(const Address &other) const
{
    return m_start == other.m_start && m_assignment == other.m_assignment && m_steps.size() == other.m_steps.size()
        && std::equal(
            m_steps.cbegin(), m_steps.cend(), other.m_steps.cbegin(), [](const Step &left, const Step &right) {
                return left.property == right.property && left.key == right.key;
            });
}

bool Address::isUntyped() const
{
    const auto &types = ConfigurationTypes::builtIn();
    const auto &paths = CertificatePaths::builtIn();
    auto type = QStringLiteral("deviceConfiguration"); // what the metadata promises at this point of the path
    for (const auto &step : m_steps) {
        const auto *property = paths.find(step.cast.isEmpty() ? type : step.cast, step.property, types);
        if (!property)
            return true;
        type = property->targetType;
    }
    return false;
}

QString Address::title() const
{
    QStringList titles;
    titles.reserve(m_steps.size());
    for (const auto &step : m_steps)
        titles.append(navigationPropertyTitle(step.property));
    return titles.join(QStringLiteral(" › "));
}

graph::Path Address::keyed(const graph::Path &path, const QString &name, const QString &key, quint32 which) const
{
    return (m_parenthesised & which) != 0 ? path.withKey(name, key) : path / name / key;
}

graph::Path Address::configurationPath() const
{
    const auto cast = [](const graph::Path &path, const QString &type) {
        return type.isEmpty() ? path : path / QString(QLatin1String("microsoft.graph.") + type);
    };
    auto path = keyed(graph::Path::of(QLatin1String("deviceManagement")), QStringLiteral("deviceConfigurations"),
        m_start.value, startKey);
    for (qsizetype index = 0; index < m_steps.size(); ++index) {
        const auto &step = m_steps.at(index);
        path = cast(path, step.cast);
        path = step.key.isEmpty() ? path / step.property : keyed(path, step.property, step.key.value, stepKey(index));
    }
    return cast(path, m_lastCast);
}

graph::Path Address::path() const
{
    if (m_isList)
        return assignmentsPath();
    if (m_assignment.isEmpty())
        return configurationPath();
    return keyed(configurationPath(), QStringLiteral("assignments"), m_assignment.value, assignmentKey);
}

graph::Path Address::assignmentsPath() const { return configurationPath() / QLatin1String("assignments"); }

} // namespace inventory
