#pragma once

#include <initializer_list>

class QTreeView;

namespace ui {

/// Widths in average characters, for all columns of a list but the last, which takes what is left. No title is cut off,
/// whichever language it is in: where there is no room for all of them, the list can be scrolled.
void setColumnWidths(QTreeView &list, std::initializer_list<int> characters);

} // namespace ui
