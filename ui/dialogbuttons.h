#pragma once

class QWidget;

namespace ui {

/// Takes the icons off the standard buttons of a dialog. Some desktops give them icons of their own set, which would
/// stand beside ours; the verbs say enough.
void withoutForeignIcons(const QWidget &dialog);

} // namespace ui
