#include "ui/removal/outcomesview.h"

#include "ui/removal/outcomesmodel.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui {

OutcomesView::OutcomesView(QWidget *parent)
    : QWidget(parent)
    , m_model(new OutcomesModel(this))
    , m_table(new QTreeView(this))
    , m_details(new QPlainTextEdit(this))
    , m_copy(new QPushButton(icon(QLatin1String("copy")), tr("Copy &details"), this))
{
    m_table->setAccessibleName(tr("Outcomes"));
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setAlternatingRowColors(true);
    m_table->setUniformRowHeights(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAllColumnsShowFocus(true);
    m_table->setTabKeyNavigation(false);
    setColumnWidths(*m_table, {24, 28, 34}); // outcome, assignment, profile

    m_details->setReadOnly(true);
    m_details->setAccessibleName(tr("Details"));
    m_details->setPlaceholderText(tr("Choose an assignment to see what was sent and what came back"));
    m_details->setTabChangesFocus(true);
    m_copy->setEnabled(false);
    m_copy->setAutoDefault(false);

    auto *lower = new QWidget(this);
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->addWidget(m_details, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch();
    lowerLayout->addLayout(buttons);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showDetails();
        Q_EMIT selectionChanged();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &OutcomesView::selectionChanged);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_details->toPlainText()); });
}

void OutcomesView::setItems(const QList<journal::Item> &items)
{
    m_model->setItems(items);
    if (items.size() == 1)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showDetails();
}

QList<journal::Item> OutcomesView::selectedItems() const
{
    auto rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<journal::Item> items;
    for (const auto &row : rows)
        items.append(m_model->items().at(row.row()));
    return items;
}

void OutcomesView::showDetails()
{
    QStringList texts;
    const auto items = selectedItems();
    for (const auto &item : items)
        texts.append(itemDetails(item));
    m_details->setPlainText(texts.join(QStringLiteral("\n\n")));
    m_copy->setEnabled(!texts.isEmpty());
}

} // namespace ui
