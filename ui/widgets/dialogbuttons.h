#pragma once

class QDialog;
class QDialogButtonBox;
class QPushButton;
class QSize;
class QString;
class QWidget;

namespace journal {
struct Actor;
}

namespace ui {

class PlainLabel;

/// The buttons of a question that has consequences: the verb, with our icon of that name, and Cancel, which is the
/// default and has the focus. They are connected to accept() and reject(). Owned by `dialog`.
QDialogButtonBox *confirmationButtons(QDialog &dialog, const QString &verb, const char *iconName, bool possible);
/// The button with the verb.
QPushButton *verbButton(const QDialogButtonBox &buttons);
/// In which tenant and as whom something is about to happen. Owned by `dialog`.
PlainLabel *placeLabel(QDialog &dialog, const journal::Actor &actor, bool practice);

/// The size that is wanted, higher where the texts need more lines than that, as far as the screen allows.
void resizeOnScreen(QWidget &dialog, const QSize &wanted);

/// The last thing to be done for a dialog. Takes the icons off its standard buttons, and gives a message box ours: some
/// desktops have icons of their own set for them, which would stand beside ours; the verbs say enough. Lets Tab lead
/// past the buttons.
void withoutForeignIcons(QWidget &dialog);

} // namespace ui
