#include "ui/restoredialog.h"

#include "core/text.h"
#include "removal/describe.h"
#include "ui/dialogbuttons.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

RestoreDialog::RestoreDialog(QList<journal::Operation> chosen, const journal::Actor &actor, QWidget *parent)
    : QDialog(parent), m_chosen(std::move(chosen))
{
    setWindowTitle(tr("Restore assignments"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    int count = 0;
    for (const auto &operation : m_chosen)
        count += int(operation.items.size());

    auto *question = new PlainLabel(tr("Restore %n assignments?", nullptr, count), this);
    question->makeHeading(1.25);
    auto *place = new PlainLabel(tr("Tenant %1, signed in as %2.")
                                     .arg(core::displayText(actor.tenantName), core::displayText(actor.accountName)),
        this);
    auto *text = new QPlainTextEdit(listed(), this);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(tr("What is restored"));

    auto *buttons = new QDialogButtonBox(this);
    auto *restore = buttons->addButton(tr("Restore %n assignments", nullptr, count), QDialogButtonBox::AcceptRole);
    restore->setIcon(icon(QLatin1String("restore")));
    restore->setAutoDefault(false);
    restore->setEnabled(count > 0);
    auto *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel"));
    cancel->setDefault(true);
    cancel->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(place);
    layout->addWidget(text, 1);
    layout->addWidget(new PlainLabel(removal::restoreCaution(), this));
    layout->addWidget(buttons);
    withoutForeignIcons(*this);
    resize(fontMetrics().averageCharWidth() * 85, fontMetrics().lineSpacing() * 22);
}

QString RestoreDialog::listed() const
{
    QStringList lines;
    for (const auto &operation : m_chosen) {
        for (const auto &item : operation.items)
            lines.append(tr("%1, to “%2”").arg(core::displayText(item.targetText), core::displayText(item.ownerName)));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace ui
