#pragma once

#include <QString>

namespace ui {

/// A tool tip that shows `text` as it is. Qt takes a tip for markup where it looks like markup, and names come from
/// outside.
QString plainToolTip(const QString &text);

} // namespace ui
