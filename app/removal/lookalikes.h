#pragma once

#include "core/ids.h"

#include <QHash>
#include <QList>
#include <QString>

#include <utility>

namespace inventory {
class Inventory;
}

namespace removal {

struct Plan;

/// Which profiles have names that cannot be told apart at a glance: those of the same type whose names look the same
/// (core::lookOf). Looks at every name of the tenant when it is made, so it is made where a person is asked.
class LookAlikes
{
public:
    explicit LookAlikes(const inventory::Inventory &inventory);

    /// Whether another profile than `id` looks like one of that name and type.
    bool has(const core::ConfigurationId &id, const QString &name, const QString &type) const;

private:
    using Look = std::pair<QString, QString>; ///< of the name, and the type

    static Look lookOf(const QString &name, const QString &type);

    QHash<Look, QList<core::ConfigurationId>> m_profiles;
};

/// Marks the items whose profile looks like another one.
void addLookAlikes(Plan &plan, const LookAlikes &lookAlikes);

} // namespace removal
