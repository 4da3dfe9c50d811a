#include "ui/removal/outcomesdialog.h"

#include "core/text.h"
#include "removal/describe.h"
#include "ui/removal/outcomesview.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

/// What reading each touched profile once more said, one line each; the ones that differ come first.
QWidget *checksOf(const removal::Undertaking &undertaking)
{
    QStringList differing;
    QStringList others;
    for (const auto &check : undertaking.checks())
        (check.differences.isEmpty() ? others : differing)
            .append(OutcomesDialog::tr("“%1”: %2").arg(core::displayText(check.ownerName), check.text));
    auto *text = new QPlainTextEdit((differing + others).join(QLatin1Char('\n')));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(OutcomesDialog::tr("Profiles read once more"));
    const auto lines = std::clamp<qsizetype>(undertaking.checks().size() + 1, 2, 5);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * int(lines) + 2 * text->frameWidth() + 8);
    return text;
}

} // namespace

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
    if (!undertaking.checks().isEmpty())
        layout->addWidget(checksOf(undertaking));
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    withoutForeignIcons(*this);
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 30});
}

} // namespace ui
