#include "ui/outcomesdialog.h"

#include "removal/describe.h"
#include "ui/dialogbuttons.h"
#include "ui/outcomesview.h"
#include "ui/plainlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

OutcomesDialog::OutcomesDialog(const removal::Undertaking &undertaking, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(
        undertaking.kind() == journal::Operation::Kind::Remove ? tr("Removal details") : tr("Restore details"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);

    auto *summary = new PlainLabel(removal::summaryText(undertaking.counts()), this);
    summary->makeHeading(1.15);
    auto *view = new OutcomesView(this);
    view->setItems(undertaking.records());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(summary);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    withoutForeignIcons(*this);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 30);
}

} // namespace ui
