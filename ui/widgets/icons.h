#pragma once

#include "inventory/assignment.h"
#include "inventory/configurationtypes.h"
#include "journal/record.h"

#include <QIcon>
#include <QString>

namespace ui {

/// An icon of the program's own set (resources/icons), by file name without ending. It is drawn from its SVG at the
/// size and pixel ratio asked for, in colours of the palette at that moment: sharp at any scale, right in light and
/// dark, and in the colour of selected or disabled text where it stands in such.
QIcon icon(QLatin1String name);

QLatin1String platformIconName(inventory::Platform platform);
QLatin1String targetIconName(inventory::TargetKind kind);
QLatin1String outcomeIconName(journal::Outcome outcome);

} // namespace ui
