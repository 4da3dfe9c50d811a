#include "ui/widgets/dialogbuttons.h"

#include "core/text.h"
#include "journal/record.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

#include <algorithm>

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Confirmation)
};

} // namespace

QDialogButtonBox *confirmationButtons(QDialog &dialog, const QString &verb, const char *iconName, bool possible)
{
    auto *buttons = new QDialogButtonBox(&dialog);
    auto *accept = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    accept->setIcon(icon(QLatin1String(iconName)));
    accept->setAutoDefault(false);
    accept->setEnabled(possible);
    auto *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setText(Text::tr("Cancel"));
    cancel->setDefault(true);
    cancel->setFocus();
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

QPushButton *verbButton(const QDialogButtonBox &buttons)
{
    const auto all = buttons.buttons();
    for (auto *button : all) {
        if (buttons.buttonRole(button) == QDialogButtonBox::AcceptRole)
            return qobject_cast<QPushButton *>(button);
    }
    return nullptr;
}

PlainLabel *placeLabel(QDialog &dialog, const journal::Actor &actor, bool practice)
{
    return new PlainLabel(practice
            ? Text::tr("Practice tenant: nothing outside this computer changes.")
            : Text::tr("Tenant %1, signed in as %2.")
                  .arg(core::displayText(actor.tenantName), core::displayText(actor.accountName)),
        &dialog);
}

void resizeOnScreen(QWidget &dialog, const QSize &wanted)
{
    constexpr QSize frame(20, 40); // that the desktop draws around it
    const auto most = dialog.screen()->availableSize() - frame;
    const auto width = std::min(wanted.width(), most.width());
    auto height = std::max(wanted.height(), dialog.layout()->totalHeightForWidth(width));
    dialog.resize(QSize(width, height).boundedTo(most));
    // Fonts differ in how many words they put on a line; what is scrolled has a say too.
    dialog.layout()->activate();
    for (const auto *area : dialog.findChildren<QScrollArea *>()) {
        const auto *body = area->widget()->layout();
        if (!body)
            continue;
        const auto needed
            = body->hasHeightForWidth() ? body->totalHeightForWidth(area->width()) : body->totalMinimumSize().height();
        height += std::max(0, needed - area->height());
    }
    dialog.resize(QSize(width, height).boundedTo(most));
}

void withoutForeignIcons(QWidget &dialog)
{
    if (auto *box = qobject_cast<QMessageBox *>(&dialog); box && box->icon() != QMessageBox::NoIcon) {
        const QLatin1String name(box->icon() == QMessageBox::Question ? "question" : "warning");
        box->setIconPixmap(icon(name).pixmap(QSize(40, 40), box->devicePixelRatio()));
    }
    for (auto *box : dialog.findChildren<QDialogButtonBox *>()) {
        box->setFocusProxy(nullptr); // from the last button Tab would lead to the first, and never out: see tabstops.h
        for (auto *button : box->buttons()) {
            if (box->standardButton(button) != QDialogButtonBox::NoButton)
                button->setIcon({});
        }
    }
}

} // namespace ui
