#include "ui/history/historylist.h"

#include "core/text.h"
#include "removal/describe.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plaintooltip.h"

#include <QHeaderView>
#include <QLocale>
#include <QMap>
#include <QSet>
#include <QSignalBlocker>

namespace ui {

namespace {

QString summary(const journal::Operation &operation)
{
    QMap<journal::Outcome, int> counts;
    for (const auto &item : operation.items)
        ++counts[item.outcome];
    return removal::summaryText(counts);
}

QTreeWidgetItem *rowOf(const journal::Operation &operation)
{
    const bool removes = operation.kind == journal::Operation::Kind::Remove;
    auto *row = new QTreeWidgetItem({QLocale().toString(operation.started.toLocalTime(), QLocale::ShortFormat),
        removes ? HistoryList::tr("Removal") : HistoryList::tr("Restore"), summary(operation),
        core::displayText(operation.ticket), core::displayText(operation.reason),
        core::displayText(operation.actor.accountName)});
    row->setIcon(1, icon(removes ? QLatin1String("remove") : QLatin1String("restore")));
    for (int column = 0; column < row->columnCount(); ++column)
        row->setToolTip(column, plainToolTip(row->text(column)));
    return row;
}

} // namespace

HistoryList::HistoryList(QWidget *parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("Removals"));
    setHeaderLabels({tr("When"), tr("What"), tr("Outcome"), tr("Ticket"), tr("Reason"), tr("Who")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setColumnWidths(*this, {22, 16, 26, 12, 22});
}

void HistoryList::setOperations(QList<journal::Operation> operations)
{
    QSet<journal::OperationId> before;
    const auto chosenBefore = chosen();
    for (const auto &operation : chosenBefore)
        before.insert(operation.id);
    {
        const QSignalBlocker quiet(this);
        clear();
        m_operations = std::move(operations);
        QTreeWidgetItem *first = nullptr;
        QList<QTreeWidgetItem *> rows;
        for (const auto &operation : std::as_const(m_operations))
            rows.append(rowOf(operation));
        addTopLevelItems(rows);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (!before.contains(m_operations.at(i).id))
                continue;
            if (!first)
                setCurrentItem(first = rows.at(i));
            rows.at(i)->setSelected(true);
        }
        if (!first && !rows.isEmpty())
            setCurrentItem(rows.constFirst());
    }
    Q_EMIT itemSelectionChanged();
}

QList<journal::Operation> HistoryList::chosen() const
{
    QList<journal::Operation> operations;
    for (int row = 0; row < topLevelItemCount() && row < m_operations.size(); ++row) {
        if (topLevelItem(row)->isSelected())
            operations.append(m_operations.at(row));
    }
    return operations;
}

} // namespace ui
