#include "ui/dialogbuttons.h"

#include <QDialogButtonBox>
#include <QPushButton>

namespace ui {

void withoutForeignIcons(const QWidget &dialog)
{
    for (const auto *box : dialog.findChildren<QDialogButtonBox *>()) {
        for (auto *button : box->buttons()) {
            if (box->standardButton(button) != QDialogButtonBox::NoButton)
                button->setIcon({});
        }
    }
}

} // namespace ui
