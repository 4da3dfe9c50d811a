#pragma once

#include "inventory/inventory.h"

#include <QString>
#include <QStringList>

namespace details {

/// A group as a person reads it: its name, or its id where the name is not known. Safe to show.
QString groupText(const inventory::Inventory &inventory, const core::GroupId &group);

/// "Everyone in “Sales”, only on devices that the filter “Corporate iOS” includes": one target without its full stop.
/// Of an excluded group: "everyone in “Sales interns”".
QString targetPhrase(const inventory::Inventory &inventory, const inventory::Target &target);

/// What one assignment means, in one sentence with the intent: "It gives “Corp Wi-Fi” to: Everyone in “Sales”." An
/// exclusion keeps somebody from it.
QString assignmentSentence(
    const inventory::Inventory &inventory, const QString &profile, const inventory::Assignment &assignment);

/// Who gets a configuration, from all its assignments, in plain sentences; what is not known is said to be unknown.
/// Long lists are cut and say how many more there are.
QStringList audienceSentences(const inventory::Inventory &inventory, const core::ConfigurationId &configuration);

} // namespace details
