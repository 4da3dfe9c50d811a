#include "ui/removal/reasondialog.h"

#include "core/text.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ReasonDialog::ReasonDialog(removal::Approvals &approvals, const removal::WaitingChange &change, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Reason wanted"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    auto *text = new PlainLabel(
        tr("This organisation wants a reason before a second administrator is asked. Nothing was changed yet.\n“%1”, %2")
            .arg(core::displayText(change.item.ownerName), core::displayText(change.item.targetText)),
        this);
    auto *reason = new QLineEdit(change.operation.reason, this);
    reason->setAccessibleName(tr("Reason"));
    auto *fields = new QFormLayout;
    fields->addRow(tr("Rea&son:"), reason);
    QList<journal::ItemId> others;
    for (const auto &each : approvals.waiting()) {
        if (each.item.id != change.item.id && each.status == removal::WaitingChange::Status::ReasonWanted)
            others.append(each.item.id);
    }
    auto *forAll = new QCheckBox(tr("Give it for the %n &others that want one too", nullptr, int(others.size())), this);
    forAll->setVisible(!others.isEmpty());
    auto *buttons = confirmationButtons(*this, tr("Ask for approval"), "done", !reason->text().trimmed().isEmpty());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addLayout(fields);
    layout->addWidget(forAll);
    layout->addWidget(buttons);
    withoutForeignIcons(*this);
    resize(fontMetrics().averageCharWidth() * 75, sizeHint().height());
    reason->setFocus();
    connect(reason, &QLineEdit::textChanged, this,
        [button = verbButton(*buttons)](const QString &now) { button->setEnabled(!now.trimmed().isEmpty()); });
    connect(this, &QDialog::accepted, &approvals, [&approvals, reason, forAll, others, item = change.item.id] {
        approvals.request(item, reason->text().trimmed());
        for (const auto other : forAll->isChecked() ? others : QList<journal::ItemId>())
            approvals.request(other, reason->text().trimmed());
    });
}

} // namespace ui
