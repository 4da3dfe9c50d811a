#include "ui/historydialog.h"

#include "core/text.h"
#include "journal/journal.h"
#include "removal/describe.h"
#include "removal/restore.h"
#include "ui/dialogbuttons.h"
#include "ui/icons.h"
#include "ui/outcomesview.h"
#include "ui/plainlabel.h"
#include "ui/restoredialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int operationsShown = 500;

QString summary(const journal::Operation &operation)
{
    QMap<journal::Outcome, int> counts;
    for (const auto &item : operation.items)
        ++counts[item.outcome];
    return removal::summaryText(counts);
}

} // namespace

HistoryDialog::HistoryDialog(journal::Journal &journal, const journal::Actor &actor, bool practice, QWidget *parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_actor(actor)
    , m_practice(practice)
    , m_message(new PlainLabel({}, this))
    , m_list(new QTreeWidget(this))
    , m_outcomes(new OutcomesView(this))
{
    setWindowTitle(tr("History"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);

    m_list->setAccessibleName(tr("Removals"));
    m_list->setHeaderLabels({tr("When"), tr("Who"), tr("Outcome"), tr("Ticket"), tr("Reason")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    const auto character = fontMetrics().averageCharWidth();
    m_list->header()->resizeSection(0, character * 26);
    m_list->header()->resizeSection(1, character * 30);
    m_list->header()->resizeSection(2, character * 30);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_outcomes);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("Re&store…"), QDialogButtonBox::ActionRole);
    m_restore->setAccessibleName(tr("Restore…"));
    m_restore->setIcon(icon(QLatin1String("restore")));
    m_restore->setToolTip(tr("Put the selected assignments back"));
    m_restore->setEnabled(false);
    m_restore->setAutoDefault(false);
    connect(m_restore, &QPushButton::clicked, this, &HistoryDialog::askToRestore);
    connect(m_outcomes, &OutcomesView::selectionChanged, this, &HistoryDialog::followSelection);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    withoutForeignIcons(*this);
    resize(character * 120, fontMetrics().lineSpacing() * 38);

    m_list->setFocus();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HistoryDialog::showOperation);
    reload();
}

void HistoryDialog::reload()
{
    m_message->setText(tr("Reading the journal…"));
    m_journal.history(m_actor.tenant, operationsShown, this,
        [this](const core::Result<QList<journal::Operation>> &answer) { show(answer); });
}

void HistoryDialog::show(const core::Result<QList<journal::Operation>> &answer)
{
    const auto tenant = core::displayText(m_actor.tenantName);
    if (!answer) {
        m_message->setText(tr("The journal could not be read. %1").arg(answer.error().message));
        return;
    }
    m_operations = *answer;
    m_message->setText(m_operations.isEmpty()
            ? tr("Nothing was removed from %1 with this program on this computer yet. What you remove is listed here.")
                  .arg(tenant)
            : tr(
                "What was removed from %1, and restored, with this program on this computer. Select removed assignments to restore them.")
                  .arg(tenant));
    m_list->clear();
    for (const auto &operation : m_operations) {
        m_list->addTopLevelItem(
            new QTreeWidgetItem({QLocale().toString(operation.started.toLocalTime(), QLocale::ShortFormat),
                core::displayText(operation.actor.accountName), summary(operation), core::displayText(operation.ticket),
                core::displayText(operation.reason)}));
    }
    if (!m_operations.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    else
        showOperation();
}

void HistoryDialog::showOperation()
{
    const auto row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_outcomes->setItems(row >= 0 && row < m_operations.size() ? m_operations.at(row).items : QList<journal::Item>());
}

QList<journal::Operation> HistoryDialog::restorable() const
{
    const auto row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || row >= m_operations.size())
        return {};
    auto chosen = m_operations.at(row);
    chosen.items = m_outcomes->selectedItems();
    chosen.items.removeIf(
        [this, row](const journal::Item &item) { return !removal::isRestorable(m_operations.at(row), item); });
    return chosen.items.isEmpty() ? QList<journal::Operation>() : QList{chosen};
}

void HistoryDialog::followSelection() { m_restore->setEnabled(!restorable().isEmpty()); }

void HistoryDialog::askToRestore()
{
    const auto chosen = restorable();
    if (chosen.isEmpty())
        return;
    auto *dialog = new RestoreDialog(chosen, m_actor, m_practice, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Q_EMIT restoreWanted(dialog->chosen());
        accept();
    });
    dialog->open();
}

} // namespace ui
