#include "ui/history/oldentriesdialog.h"

#include "core/text.h"
#include "journal/journal.h"
#include "removal/restore.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

/// What could be put back today and not any more afterwards, one line each.
QStringList restorableLines(const QList<journal::Operation> &operations)
{
    QStringList lines;
    for (const auto &operation : operations) {
        for (const auto &item : operation.items) {
            if (removal::isRestorable(operation, item)) {
                lines.append(OldEntriesDialog::tr("%1, from “%2”, removed on %3")
                                 .arg(core::displayText(item.targetText), core::displayText(item.ownerName),
                                     QLocale().toString(operation.started.toLocalTime().date(), QLocale::ShortFormat)));
            }
        }
    }
    return lines;
}

} // namespace

OldEntriesDialog::OldEntriesDialog(journal::Journal &journal, const journal::Actor &actor, QWidget *parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_actor(actor)
    , m_age(new QComboBox(this))
    , m_summary(new PlainLabel({}, this))
    , m_text(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Remove old entries"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);

    m_age->setAccessibleName(tr("Age of the entries"));
    m_age->addItem(tr("older than 30 days"), 30);
    m_age->addItem(tr("older than 90 days"), 90);
    m_age->addItem(tr("older than a year"), 365);
    m_age->addItem(tr("older than two years"), 730);
    m_age->addItem(tr("of any age"), 0);
    m_age->setCurrentIndex(2);
    auto *form = new QFormLayout;
    form->addRow(tr("&Entries"), m_age);
    m_summary->setAccessibleName(tr("What happens"));
    m_text->setReadOnly(true);
    m_text->setPlaceholderText(tr("What could still be restored is listed here."));
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("What cannot be restored any more"));

    auto *buttons = confirmationButtons(*this, tr("Remove entries"), "remove", false);
    m_accept = verbButton(*buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_summary);
    layout->addWidget(m_text, 1);
    layout->addWidget(new PlainLabel(
        tr("Entries that are not settled or wait for approval always stay, and so does a removal that a newer entry "
           "restored from. Nothing in the tenant changes."),
        this));
    layout->addWidget(buttons);
    withoutForeignIcons(*this);
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 85, fontMetrics().lineSpacing() * 20});
    connect(m_age, &QComboBox::currentIndexChanged, this, &OldEntriesDialog::look);
    look();
}

void OldEntriesDialog::look()
{
    m_operations.clear();
    m_accept->setEnabled(false);
    m_summary->setText(tr("Reading the journal…"));
    m_text->clear();
    const auto before = QDateTime::currentDateTimeUtc().addDays(-m_age->currentData().toInt());
    m_journal.forgettable(m_actor.tenant, before, this,
        [this, question = ++m_question](const core::Result<QList<journal::Operation>> &answer) {
            if (question == m_question)
                take(answer);
        });
}

void OldEntriesDialog::take(const core::Result<QList<journal::Operation>> &answer)
{
    if (!answer) {
        m_summary->setText(tr("The journal could not be read. %1").arg(answer.error().message));
        return;
    }
    m_operations = *answer;
    const auto count = int(m_operations.size());
    const auto lines = restorableLines(m_operations);
    m_accept->setEnabled(count > 0);
    m_accept->setText(count > 0 ? tr("Remove %n entries", nullptr, count) : tr("Remove entries"));
    if (count == 0)
        m_summary->setText(tr("No entry of this age can be removed."));
    else if (lines.isEmpty())
        m_summary->setText(
            tr("%n entries are removed from the journal. None of them can be restored from.", nullptr, count));
    else
        m_summary->setText(tr("%1 %2").arg(tr("%n entries are removed from the journal.", nullptr, count),
            tr("%n assignments of them could still be restored, and cannot any more afterwards:", nullptr,
                int(lines.size()))));
    m_text->setPlainText(lines.join(QLatin1Char('\n')));
}

QList<journal::OperationId> OldEntriesDialog::confirmed() const
{
    QList<journal::OperationId> ids;
    for (const auto &operation : m_operations)
        ids.append(operation.id);
    return ids;
}

} // namespace ui
