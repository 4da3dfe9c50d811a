#include "ui/history/historydialog.h"

#include "core/text.h"
#include "journal/journal.h"
#include "removal/restore.h"
#include "ui/history/historyfilterbar.h"
#include "ui/history/historylist.h"
#include "ui/history/oldentriesdialog.h"
#include "ui/history/reportexport.h"
#include "ui/removal/outcomesview.h"
#include "ui/removal/restoredialog.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/mnemonic.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QPushButton>
#include <QSet>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

namespace {

int itemsOf(const QList<journal::Operation> &operations)
{
    qsizetype count = 0;
    for (const auto &operation : operations)
        count += operation.items.size();
    return static_cast<int>(count);
}

} // namespace

HistoryDialog::HistoryDialog(journal::Journal &journal, const inventory::Inventory &inventory,
    const journal::Actor &actor, bool practice, QWidget *parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_inventory(inventory)
    , m_actor(actor)
    , m_practice(practice)
    , m_message(new PlainLabel({}, this))
    , m_filter(new HistoryFilterBar(this))
    , m_list(new HistoryList(this))
    , m_outcomes(new OutcomesView(this))
    , m_shown(new PlainLabel({}, this))
{
    setWindowTitle(tr("History"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_outcomes);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = addButton(buttons, tr("Re&store…"), "restore",
        tr("Put the selected assignments back, or all of the selected entries when none is selected"));
    m_export = addButton(buttons, tr("E&xport…"), "copy", tr("Write the entries that are shown into a file"));
    m_forget = addButton(buttons, tr("Remove &old entries…"), "remove",
        tr("Take entries out of the journal; nothing in the tenant changes"));
    connect(m_restore, &QPushButton::clicked, this, &HistoryDialog::askToRestore);
    connect(m_export, &QPushButton::clicked, this, &HistoryDialog::exportShown);
    connect(m_forget, &QPushButton::clicked, this, &HistoryDialog::askToForget);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(m_filter);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_shown);
    layout->addWidget(buttons);
    withoutForeignIcons(*this);
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 130, fontMetrics().lineSpacing() * 40});

    connect(m_filter, &HistoryFilterBar::changed, this, &HistoryDialog::narrow);
    connect(m_filter, &HistoryFilterBar::leavingForResults, m_list, [this] { m_list->setFocus(); });
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &HistoryDialog::showChosen);
    connect(m_outcomes, &OutcomesView::selectionChanged, this, &HistoryDialog::followSelection);
    m_list->setFocus();
    m_message->setText(tr("Reading the journal…"));
    say({});
    followSelection();
    reload();
}

QPushButton *HistoryDialog::addButton(
    QDialogButtonBox *box, const QString &text, const char *iconName, const QString &tip)
{
    auto *button = box->addButton(text, QDialogButtonBox::ActionRole);
    button->setAccessibleName(withoutMnemonic(text));
    button->setIcon(icon(QLatin1String(iconName)));
    button->setToolTip(tip);
    button->setAutoDefault(false);
    return button;
}

void HistoryDialog::setBusy(bool busy)
{
    m_busy = busy;
    followSelection();
}

void HistoryDialog::reload()
{
    m_journal.history(
        m_actor.tenant, -1, this, [this](const core::Result<QList<journal::Operation>> &answer) { take(answer); });
}

void HistoryDialog::take(const core::Result<QList<journal::Operation>> &answer)
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
            : tr("What was removed from %1, and restored, with this program on this computer.").arg(tenant));
    narrow();
}

void HistoryDialog::narrow()
{
    m_list->setOperations(m_filter->filter().apply(m_operations));
    const auto entries = tr("%n entries", nullptr, int(m_operations.size()));
    const auto items = tr("%n assignments", nullptr, itemsOf(m_operations));
    if (m_operations.isEmpty())
        say({});
    else if (m_filter->filter().isEmpty())
        say(tr("%1, %2").arg(entries, items));
    else if (m_list->operations().isEmpty())
        say(tr("Nothing of %1 matches.").arg(entries));
    else
        say(tr("%1 of %2, %3 of %4")
                .arg(QString::number(m_list->operations().size()), entries,
                    QString::number(itemsOf(m_list->operations())), items));
}

void HistoryDialog::say(const QString &text)
{
    m_shown->setText(text);
    m_shown->setVisible(!text.isEmpty());
}

void HistoryDialog::showChosen()
{
    QList<journal::Item> items;
    const auto chosen = m_list->chosen();
    for (const auto &operation : chosen)
        items.append(operation.items);
    m_outcomes->setItems(items);
    followSelection();
}

/// The selected items that can be put back; where none is selected, all of the chosen entries.
QList<journal::Operation> HistoryDialog::restorable() const
{
    QSet<journal::ItemId> selected;
    const auto items = m_outcomes->selectedItems();
    for (const auto &item : items)
        selected.insert(item.id);
    QList<journal::Operation> chosen;
    const auto operations = m_list->chosen();
    for (const auto &entry : operations) {
        auto operation = entry;
        operation.items.removeIf([&](const journal::Item &item) {
            return (!selected.isEmpty() && !selected.contains(item.id)) || !removal::isRestorable(operation, item);
        });
        if (!operation.items.isEmpty())
            chosen.append(operation);
    }
    return chosen;
}

void HistoryDialog::followSelection()
{
    m_restore->setEnabled(!m_busy && !restorable().isEmpty());
    m_export->setEnabled(!m_list->operations().isEmpty());
    m_forget->setEnabled(!m_operations.isEmpty());
}

void HistoryDialog::askToRestore()
{
    const auto chosen = restorable();
    if (chosen.isEmpty())
        return;
    auto *dialog = new RestoreDialog(chosen, m_inventory, m_actor, m_practice, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Q_EMIT restoreWanted(dialog->chosen());
        accept();
    });
    dialog->open();
}

void HistoryDialog::exportShown()
{
    const removal::Report report{
        m_actor.tenantName, m_actor.tenant, QDateTime::currentDateTimeUtc(), m_list->operations()};
    exportReport(*this, report, [this, count = int(report.operations.size())](const QString &path) {
        say(tr("%n entries were written to %1", nullptr, count).arg(QDir::toNativeSeparators(path)));
    });
}

void HistoryDialog::askToForget()
{
    auto *dialog = new OldEntriesDialog(m_journal, m_actor, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_journal.forget(m_actor.tenant, dialog->confirmed(), this,
            [this](const core::Result<int> &count) { tellForgotten(count); });
    });
    dialog->open();
}

void HistoryDialog::tellForgotten(const core::Result<int> &count)
{
    if (!count) {
        say(tr("Nothing was removed from the journal. %1").arg(count.error().message));
        return;
    }
    Q_EMIT forgotten();
    m_journal.history(
        m_actor.tenant, -1, this, [this, removed = *count](const core::Result<QList<journal::Operation>> &left) {
            take(left);
            say(tr("%n entries were removed from the journal.", nullptr, removed));
        });
}

} // namespace ui
