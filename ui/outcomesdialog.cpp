#include "ui/outcomesdialog.h"

#include "removal/describe.h"
#include "ui/outcomesview.h"
#include "ui/plainlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

OutcomesDialog::OutcomesDialog(const removal::Operation &operation, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Removal details"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);

    QList<journal::Item> items;
    for (const auto &result : operation.results())
        items.append(result.record);
    auto *summary = new PlainLabel(removal::summaryText(operation.counts()), this);
    summary->makeHeading(1.15);
    auto *view = new OutcomesView(this);
    view->setItems(items);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(summary);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 30);
}

} // namespace ui
