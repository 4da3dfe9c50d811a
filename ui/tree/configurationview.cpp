#include "ui/tree/configurationview.h"

#include "ui/tree/columnwidths.h"
#include "ui/tree/configurationdelegate.h"
#include "ui/tree/configurationfilter.h"
#include "ui/tree/openrows.h"
#include "ui/widgets/actions.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace ui {

using inventory::PlaceModel;

namespace {

bool isFailed(const QModelIndex &index)
{
    return index.data(PlaceModel::NoticeKindRole).value<PlaceModel::NoticeKind>() == PlaceModel::NoticeKind::Failed;
}

} // namespace

ConfigurationView::ConfigurationView(PlaceModel &tree, Actions &actions, QWidget *parent)
    : QTreeView(parent)
    , m_tree(tree)
    , m_actions(actions)
    , m_filter(new ConfigurationFilter(this))
    , m_opening(new OpenRows(this))
{
    setAccessibleName(tr("Configurations"));
    setAccessibleDescription(tr("Device configurations, their assignments and their certificate paths"));
    m_filter->setSourceModel(&tree);
    setModel(m_filter);
    setItemDelegate(new ConfigurationDelegate(this));
    // Also for safety: with a single selection Qt selects the next row in place of a removed one.
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(true);
    setSortingEnabled(true);
    sortByColumn(PlaceModel::Name, Qt::AscendingOrder);
    setTextElideMode(Qt::ElideRight);

    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setFirstSectionMovable(false);
    header()->setStretchLastSection(false);
    connect(header(), &QWidget::customContextMenuRequested, this, &ConfigurationView::showColumnMenu);
    // NOLINTNEXTLINE(cppcoreguidelines-prefer-member-initializer): it looks at the columns above
    m_columns = new ColumnWidths(this);

    new ScrollAnchor(this);
    connect(m_filter, &ConfigurationFilter::aboutToNarrow, this, &ConfigurationView::beforeNarrowing);
    connect(m_filter, &ConfigurationFilter::narrowed, this, &ConfigurationView::afterNarrowing);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &shown) { m_tree.expanded(toTree(shown)); });
    connect(this, &QTreeView::activated, this, &ConfigurationView::activateRow);
    connect(
        selectionModel(), &QItemSelectionModel::selectionChanged, this, &ConfigurationView::selectionChangedByAnyone);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &ConfigurationView::selectionChangedByAnyone);
}

void ConfigurationView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    m_columns->fit();
}

void ConfigurationView::restoreColumns(const QSettings &settings) { m_columns->restore(settings); }

void ConfigurationView::saveColumns(QSettings &settings) const { m_columns->save(settings); }

void ConfigurationView::showColumnMenu(const QPoint &position)
{
    auto *popup = new QMenu(this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < PlaceModel::ColumnCount; ++column) {
        auto *action = popup->addAction(m_filter->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header()->isSectionHidden(column));
        action->setEnabled(column != PlaceModel::Name);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { m_columns->setShown(column, shown); });
    }
    popup->addSeparator();
    connect(popup->addAction(tr("&Default columns")), &QAction::triggered, this, [this] { m_columns->setDefaults(); });
    popup->popup(header()->mapToGlobal(position));
}

QModelIndex ConfigurationView::toTree(const QModelIndex &shown) const
{
    return m_filter->mapToSource(shown.siblingAtColumn(PlaceModel::Name));
}

QModelIndex ConfigurationView::toShown(const QModelIndex &treeIndex) const
{
    return m_filter->mapFromSource(treeIndex.siblingAtColumn(PlaceModel::Name));
}

bool ConfigurationView::isSearching() const { return m_filter->isSearching(); }

bool ConfigurationView::isEmpty() const { return m_filter->rowCount() == 0; }

void ConfigurationView::search(const QString &text) { m_filter->setSearch(text); }

void ConfigurationView::beforeNarrowing()
{
    if (!m_isNarrow && isSearching())
        m_beforeSearch = TreePlace(*this);
    m_isNarrowing = true;
}

void ConfigurationView::doItemsLayout()
{
    if (m_isNarrowing)
        scheduleDelayedItemsLayout();
    else
        QTreeView::doItemsLayout();
}

void ConfigurationView::afterNarrowing(bool wanted)
{
    const bool wasNarrow = std::exchange(m_isNarrow, isSearching());
    static_cast<ConfigurationDelegate *>(itemDelegate())->setQuery(m_filter->query());
    const bool opens = m_isNarrow && wanted;
    if (opens)
        openMatches();
    m_isNarrowing = false;
    if (opens) {
        if (currentIndex().isValid())
            scrollTo(currentIndex());
        else
            scrollToTop();
    } else if (wasNarrow && !m_isNarrow) {
        std::exchange(m_beforeSearch, {}).restore(*this);
    }
    viewport()->update();
    Q_EMIT narrowed();
    // Rows that are hidden leave the selection without a word from it.
    Q_EMIT selectionChangedByAnyone();
}

void ConfigurationView::openMatches()
{
    // Opening thousands of rows would help nobody and take long; the first screens are opened.
    int budget = 50;
    for (int row = 0; row < m_filter->rowCount() && budget > 0; ++row)
        openMatchesBelow(m_filter->index(row, 0), budget);
}

void ConfigurationView::openMatchesBelow(const QModelIndex &shown, int &budget)
{
    if (--budget <= 0)
        return;
    bool deeper = false;
    for (int row = 0; row < m_filter->rowCount(shown); ++row) {
        const auto child = m_filter->index(row, 0, shown);
        deeper = deeper || m_filter->isMatch(child);
        if (m_filter->hasChildren(child))
            openMatchesBelow(child, budget);
        deeper = deeper || isExpanded(child);
    }
    if (deeper)
        expand(shown);
}

/// The selected rows. QItemSelectionModel::selectedRows() asks of each row whether it is in any range; here whole rows
/// are selected, and every range is of such.
QModelIndexList ConfigurationView::chosenRows() const
{
    QModelIndexList rows;
    const auto selection = selectionModel()->selection();
    for (const auto &range : selection) {
        const auto parent = range.parent();
        for (int row = range.top(); row <= range.bottom() && range.left() == PlaceModel::Name; ++row)
            rows << m_filter->index(row, PlaceModel::Name, parent);
    }
    return rows;
}

QList<removal::Selected> ConfigurationView::selectedAssignments() const
{
    QList<removal::Selected> selected;
    for (const auto &shown : chosenRows()) {
        const auto row = toTree(shown);
        if (const auto key = m_tree.assignmentKey(row); key && row.data(PlaceModel::RemovableRole).toBool())
            selected.append({*key, m_tree.address(row)});
    }
    return selected;
}

int ConfigurationView::selectedRows() const { return int(chosenRows().size()); }

QModelIndex ConfigurationView::currentRow() const
{
    return currentIndex().isValid() ? toTree(currentIndex()) : QModelIndex();
}

void ConfigurationView::reveal(const QModelIndex &treeIndex)
{
    if (!toShown(treeIndex).isValid()) {
        m_filter->clear();
        Q_EMIT searchGivenUp();
    }
    const auto shown = toShown(treeIndex);
    for (auto above = shown.parent(); above.isValid(); above = above.parent())
        expand(above);
    selectionModel()->setCurrentIndex(shown, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    Q_EMIT revealed();
    scrollTo(shown, QAbstractItemView::PositionAtCenter);
    setFocus();
}

void ConfigurationView::selectAssignmentsBelow(const QModelIndex &treeIndex)
{
    const auto shown = toShown(treeIndex);
    expand(shown);
    QItemSelection selection;
    for (int row = 0; row < m_filter->rowCount(shown); ++row) {
        const auto child = m_filter->index(row, 0, shown);
        if (m_tree.assignmentKey(toTree(child)))
            selection.select(child, child);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ConfigurationView::setSelectedExpanded(bool open)
{
    auto rows = chosenRows();
    if (rows.size() > 1)
        std::sort(rows.begin(), rows.end()); // from the top, where a person looks
    m_opening->setOpen(rows, open);
}

void ConfigurationView::collapseAll()
{
    m_opening->stop();
    QTreeView::collapseAll();
}

bool ConfigurationView::isOpening() const { return !m_opening->isDone(); }

void ConfigurationView::enter()
{
    if (!currentIndex().isValid())
        setCurrentIndex(m_filter->index(0, 0));
    setFocus(Qt::OtherFocusReason);
}

void ConfigurationView::activateRow(const QModelIndex &shown)
{
    if (isFailed(toTree(shown)))
        Q_EMIT retryWanted(toTree(shown));
}

void ConfigurationView::contextMenuEvent(QContextMenuEvent *event)
{
    const auto row = currentRow();
    if (!row.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (isFailed(row)) {
        connect(menu->addAction(icon(QLatin1String("refresh")), tr("&Try again")), &QAction::triggered, this,
            [this, row = QPersistentModelIndex(row)] { Q_EMIT retryWanted(row); });
        menu->addSeparator();
    }
    menu->addAction(m_actions.remove);
    menu->addAction(m_actions.selectAssignments);
    menu->addSeparator();
    menu->addAction(m_actions.assignmentsOfGroup);
    menu->addAction(m_actions.showInConfiguration);
    menu->addSeparator();
    menu->addAction(m_actions.expand);
    menu->addAction(m_actions.collapse);
    menu->addSeparator();
    menu->addAction(m_actions.copyPath);
    menu->addAction(m_actions.copyId);
    const auto position = event->reason() == QContextMenuEvent::Keyboard
        ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
        : event->globalPos();
    menu->popup(position);
}

void ConfigurationView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        const auto shown = currentIndex().siblingAtColumn(PlaceModel::Name);
        if (isFailed(toTree(shown)))
            activateRow(shown);
        else if (m_filter->hasChildren(shown))
            setExpanded(shown, !isExpanded(shown));
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace ui
