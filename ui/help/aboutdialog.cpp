#include "ui/help/aboutdialog.h"

#include "ui/help/destroysdialog.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/iconbox.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Unassign"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);

    auto *picture = new IconBox(icon(QLatin1String("unassign")), 64, this);
    auto *title = new PlainLabel(tr("Unassign %1").arg(QLatin1String(UNASSIGN_VERSION)), this);
    title->makeHeading(1.4);

    auto *destroys = new PlainLabel(tr("What it can destroy"), this);
    destroys->makeHeading(1.0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *qt = buttons->addButton(tr("About &Qt…"), QDialogButtonBox::HelpRole);
    qt->setAutoDefault(false);
    connect(qt, &QAbstractButton::clicked, qApp, &QApplication::aboutQt);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *texts = new QVBoxLayout;
    texts->addWidget(title);
    texts->addWidget(new PlainLabel(
        tr("Shows Intune device configurations with their assignments, and removes assignments."), this));
    texts->addSpacing(8);
    texts->addWidget(destroys);
    texts->addWidget(new PlainLabel(DestroysDialog::summary(), this));
    texts->addSpacing(8);
    texts->addWidget(new PlainLabel(
        tr("Made with Qt %1 (LGPL 3), QtKeychain (BSD), simdjson (Apache 2.0) and SQLite (public domain).")
            .arg(QLatin1String(qVersion())),
        this));
    texts->addStretch();
    auto *upper = new QHBoxLayout;
    upper->addWidget(picture, 0, Qt::AlignTop);
    upper->addSpacing(12);
    upper->addLayout(texts, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(upper, 1);
    layout->addWidget(buttons);
    withoutForeignIcons(*this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 80, fontMetrics().lineSpacing() * 17});
}

} // namespace ui
