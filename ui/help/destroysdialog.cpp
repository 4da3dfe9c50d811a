#include "ui/help/destroysdialog.h"

#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

QString DestroysDialog::summary()
{
    return tr(
        "It deletes assignments of device configurations, and nothing else. A device that loses a profile can lose "
        "its Wi-Fi, VPN or certificate with it. Removing an exclusion gives the profile to more devices. Every "
        "removal is confirmed by you and kept in History.");
}

DestroysDialog::DestroysDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("What it can destroy"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);

    auto *page = new QWidget(this);
    auto *texts = new QVBoxLayout(page);
    const auto add = [page, texts](const QString &title, const QString &text) {
        auto *heading = new PlainLabel(title, page);
        heading->makeHeading(1.1);
        texts->addWidget(heading);
        texts->addWidget(new PlainLabel(text, page));
        texts->addSpacing(10);
    };
    add(tr("What it deletes"), summary());
    add(tr("What it does to devices"),
        tr("Intune tells devices at their next check-in, which can be within minutes or take days. A device that no "
           "longer gets a profile removes what the profile brought: a Wi-Fi or VPN connection, a certificate and what "
           "signs in with it, restrictions. A device that loses its only network that way cannot be reached to put it "
           "back."));
    add(tr("What goes further than it looks"),
        tr("A certificate path leads to another profile: an assignment that is removed there is that other profile's own, "
           "and all profiles that rely on it are touched. An exclusion that is removed widens the audience. An "
           "assignment that comes from a policy set can come back."));
    add(tr("What it never does"),
        tr("It never deletes a configuration, a group, a filter or a device. It never removes what was not selected and "
           "confirmed, nor what somebody changed since you saw it. It sends nothing when the journal cannot be written."));
    add(tr("The way back"),
        tr("History keeps every removed assignment whole and can put it back with the same target, filter and intent, "
           "under an id that can be new. What devices did in the meantime does not come undone by that."));
    texts->addStretch();

    auto *area = new QScrollArea(this);
    area->setAccessibleName(windowTitle());
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::StrongFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    withoutForeignIcons(*this);
    resizeOnScreen(*this, QSize(fontMetrics().averageCharWidth() * 85, fontMetrics().lineSpacing() * 33));
    area->setFocus();
}

} // namespace ui
