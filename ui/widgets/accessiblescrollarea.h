#pragma once

namespace ui {

/// Has assistive technology meet scroll areas that answer to every index.
///
/// Qt's own (`QAccessibleAbstractScrollArea::child`, Qt 6.4) reads past the end of its list when it is asked for a
/// child that is not there any more: a scroll bar that went away between two questions of a screen reader ends the
/// program. To be called once, before the first window is shown.
void installAccessibleScrollAreas();

} // namespace ui
