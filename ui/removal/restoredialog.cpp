#include "ui/removal/restoredialog.h"

#include "core/text.h"
#include "removal/describe.h"
#include "removal/lookalikes.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

RestoreDialog::RestoreDialog(QList<journal::Operation> chosen, const inventory::Inventory &inventory,
    const journal::Actor &actor, bool practice, QWidget *parent)
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
    auto *place = placeLabel(*this, actor, practice);
    auto *text = new QPlainTextEdit(listed(inventory), this);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(tr("What is restored"));

    auto *buttons = confirmationButtons(*this, tr("Restore %n assignments", nullptr, count), "restore", count > 0);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(place);
    layout->addWidget(text, 1);
    layout->addWidget(new PlainLabel(removal::restoreCaution(), this));
    layout->addWidget(buttons);
    withoutForeignIcons(*this);
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 85, fontMetrics().lineSpacing() * 22});
}

QString RestoreDialog::listed(const inventory::Inventory &inventory) const
{
    const removal::LookAlikes lookAlikes(inventory);
    QStringList lines;
    for (const auto &operation : m_chosen) {
        for (const auto &item : operation.items) {
            const auto owner = core::displayText(item.ownerName);
            const auto type = removal::typeTitle(inventory, item.ownerType);
            lines.append(tr("%1, to %2").arg(core::displayText(item.targetText), removal::profileText(owner, type)));
            if (lookAlikes.has(item.owner, owner, item.ownerType))
                lines.append(QString(QLatin1String("    ") + removal::lookAlikeText(item.owner)));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace ui
