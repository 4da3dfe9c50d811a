#pragma once

#include "inventory/inventory.h"
#include "journal/record.h"
#include "removal/plan.h"

#include <QMap>
#include <QString>

namespace removal {

/// The profile's name made safe for display; the id where it has none.
QString profileName(const inventory::Inventory &inventory, const core::ConfigurationId &id);
/// "iOS trusted root certificate"; the name of the type where this program does not know it.
QString typeTitle(const inventory::Inventory &inventory, const QString &type);
/// "“iOS - Root” (iOS trusted root certificate)", of a name that is safe for display: profiles of different types may
/// have the same name.
QString profileText(const QString &name, const QString &typeTitle);
/// "Group “SG-Pilot”, excluded", "All devices", … Names are made safe for display; an unresolved name is the id.
QString targetText(const inventory::Inventory &inventory, const inventory::Target &target);
QString filterText(const inventory::Inventory &inventory, const inventory::Target &target);
/// One plain sentence about one consequence of one item.
QString consequenceText(Consequence consequence, const PlannedItem &item);
/// That another profile cannot be told apart from this one by its name, and what tells it apart.
QString lookAlikeText(const core::ConfigurationId &id);
/// What a person has to know before putting anything back: one sentence for wherever Restore is offered.
QString restoreCaution();
/// Whether a removal was refused because the service does not offer DELETE there, as the record says it in the language
/// of this run: then there is the guarded way (see Reassignment).
bool isNotRouted(const journal::Item &item);
/// "Removed", "Already gone", …
QString outcomeTitle(journal::Outcome outcome);
/// "3 removed, 1 already gone": outcomes counted, in a fixed order, absent ones left out.
QString summaryText(const QMap<journal::Outcome, int> &counts);

} // namespace removal
