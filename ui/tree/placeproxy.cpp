#include "ui/tree/placeproxy.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <chrono>
#include <numeric>

namespace ui {

using namespace std::chrono_literals;
using inventory::PlaceModel;

namespace {

/// A frame of a screen is 16 ms; the view needs most of it for drawing what came of it.
constexpr auto slice = 4ms;
/// A view lays out all its rows after some have come.
constexpr auto together = 50ms;

} // namespace

PlaceProxy::~PlaceProxy() = default;

void PlaceProxy::setSourceModel(QAbstractItemModel *model)
{
    Q_ASSERT(!m_places);
    m_places = qobject_cast<PlaceModel *>(model);
    Q_ASSERT(m_places);
    beginResetModel();
    QAbstractProxyModel::setSourceModel(model);
    m_order = std::make_unique<RowOrder>(*m_places);
    reorder();
    endResetModel();
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &PlaceProxy::goOnSorting);
    m_wait.setSingleShot(true);
    m_wait.setInterval(together);
    connect(&m_wait, &QTimer::timeout, this, &PlaceProxy::showWaiting);

    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this,
        [this](const QModelIndex &parent, int first, int last) {
            const auto shown = mapFromSource(parent);
            m_forwards = parent.isValid() && !isNarrow() && shown.isValid();
            if (m_forwards)
                beginInsertRows(shown, first, last);
        });
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent, int first, int last) {
        if (std::exchange(m_forwards, false))
            endInsertRows();
        else if (parent.isValid())
            rowsInserted(parent, first, last);
        else
            topRowsInserted(first, last);
    });
    connect(
        model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &parent, int first, int last) {
            if (!parent.isValid())
                topRowsAboutToBeRemoved(first, last);
            else
                rowsAboutToBeRemoved(parent, first, last);
        });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &parent, int first, int last) {
        if (std::exchange(m_forwards, false))
            endRemoveRows();
        else if (parent.isValid())
            rowsRemoved(parent, first, last);
        else
            topRowsRemoved(first, last);
    });
    connect(model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
            if (first.parent().isValid())
                rowsChanged(first, last, roles);
            else
                topRowsChanged(first, last, roles);
        });
    connect(model, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_order->forget();
        restartSorting();
        reorder();
        endResetModel();
    });
    connectMoves();
}

/// Rows that change places in the source, which is rare: everything is laid out anew.
void PlaceProxy::connectMoves()
{
    const auto before = [this] {
        Q_EMIT layoutAboutToBeChanged();
        m_kept.clear();
        const auto kept = persistentIndexList();
        for (const auto &index : kept)
            m_kept.append({index.internalPointer(), index.column()});
    };
    const auto after = [this] {
        m_order->forget();
        restartSorting();
        reorder();
        QModelIndexList moved;
        for (const auto &[row, column] : std::as_const(m_kept))
            moved << mapFromSource(m_places->indexAt(row, column));
        changePersistentIndexList(persistentIndexList(), moved);
        m_kept.clear();
        Q_EMIT layoutChanged();
    };
    connect(m_places, &QAbstractItemModel::rowsAboutToBeMoved, this, before);
    connect(m_places, &QAbstractItemModel::rowsMoved, this, after);
    connect(m_places, &QAbstractItemModel::layoutAboutToBeChanged, this, before);
    connect(m_places, &QAbstractItemModel::layoutChanged, this, after);
}

QModelIndex PlaceProxy::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= PlaceModel::ColumnCount || row >= rowCount(parent))
        return {};
    if (!parent.isValid()) {
        const auto source = m_places->index(m_shown[static_cast<size_t>(row)], column);
        return createIndex(row, column, source.internalPointer());
    }
    const auto above = mapToSource(parent);
    const auto sourceRow = isNarrow() ? below(above)[static_cast<size_t>(row)] : row;
    return createIndex(row, column, m_places->index(sourceRow, column, above).internalPointer());
}

QModelIndex PlaceProxy::parent(const QModelIndex &child) const
{
    return child.isValid() ? mapFromSource(mapToSource(child).parent()) : QModelIndex();
}

QModelIndex PlaceProxy::sibling(int row, int column, const QModelIndex &index) const
{
    if (index.isValid() && row == index.row() && column >= 0 && column < PlaceModel::ColumnCount)
        return createIndex(row, column, index.internalPointer());
    return this->index(row, column, parent(index));
}

int PlaceProxy::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    if (!parent.isValid())
        return static_cast<int>(m_shown.size());
    const auto source = mapToSource(parent);
    return isNarrow() ? static_cast<int>(below(source).size()) : m_places->rowCount(source);
}

int PlaceProxy::columnCount(const QModelIndex &) const { return PlaceModel::ColumnCount; }

bool PlaceProxy::hasChildren(const QModelIndex &parent) const
{
    if (isNarrow() || !parent.isValid())
        return rowCount(parent) > 0;
    return m_places->hasChildren(mapToSource(parent));
}

QVariant PlaceProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_places ? m_places->headerData(section, orientation, role) : QVariant();
}

QModelIndex PlaceProxy::mapToSource(const QModelIndex &shown) const
{
    Q_ASSERT(!shown.isValid() || shown.model() == this);
    return shown.isValid() ? m_places->indexAt(shown.internalPointer(), shown.column()) : QModelIndex();
}

QModelIndex PlaceProxy::mapFromSource(const QModelIndex &source) const
{
    if (!source.isValid())
        return {};
    Q_ASSERT(source.model() == m_places);
    const auto above = source.parent();
    if (!above.isValid()) {
        const auto at = static_cast<size_t>(source.row());
        const auto row = at < m_position.size() ? m_position[at] : -1;
        return row < 0 ? QModelIndex() : createIndex(row, source.column(), source.internalPointer());
    }
    if (!mapFromSource(above).isValid())
        return {};
    if (!isNarrow())
        return createIndex(source.row(), source.column(), source.internalPointer());
    const auto &rows = below(above);
    const auto found = std::lower_bound(rows.cbegin(), rows.cend(), source.row());
    if (found == rows.cend() || *found != source.row())
        return {};
    return createIndex(static_cast<int>(found - rows.cbegin()), source.column(), source.internalPointer());
}

const PlaceProxy::Rows &PlaceProxy::below(const QModelIndex &source) const
{
    const auto known = m_below.constFind(source.internalPointer());
    if (known != m_below.cend())
        return *known;
    Rows rows;
    const auto count = m_places->rowCount(source);
    for (int row = 0; row < count; ++row) {
        if (accepts(m_places->index(row, 0, source)))
            rows.push_back(row);
    }
    return *m_below.insert(source.internalPointer(), rows);
}

bool PlaceProxy::showsTop(int sourceRow) const { return !isNarrow() || acceptsTop(sourceRow); }

void PlaceProxy::relayout(LayoutChangeHint hint, const std::function<void()> &change)
{
    Q_EMIT layoutAboutToBeChanged({}, hint);
    const auto kept = persistentIndexList();
    change();
    QModelIndexList moved;
    moved.reserve(kept.size());
    for (const auto &index : kept)
        moved << mapFromSource(m_places->indexAt(index.internalPointer(), index.column()));
    changePersistentIndexList(kept, moved);
    Q_EMIT layoutChanged({}, hint);
}

void PlaceProxy::refilter(const std::function<void()> &change)
{
    showWaiting();
    relayout(VerticalSortHint, [this, &change] {
        change();
        m_below.clear();
        showAll();
    });
}

/// What is shown of m_sorted.
void PlaceProxy::showAll()
{
    m_shown.clear();
    for (const auto row : m_sorted) {
        if (showsTop(row))
            m_shown.push_back(row);
    }
    m_position.assign(static_cast<size_t>(m_places->rowCount()), -1);
    renumber();
}

void PlaceProxy::renumber(size_t from)
{
    for (auto at = from; at < m_shown.size(); ++at)
        m_position[static_cast<size_t>(m_shown[at])] = static_cast<int>(at);
}

/// From nothing, at once.
void PlaceProxy::reorder()
{
    m_below.clear();
    m_waiting.clear();
    m_order->begin();
    m_order->advance(QDeadlineTimer(QDeadlineTimer::Forever));
    m_sorted = m_order->takeSorted();
    showAll();
}

void PlaceProxy::sort(int column, Qt::SortOrder order)
{
    if (column < 0)
        return;
    // QTreeView asks twice: by the signal of its header, and once more itself.
    const auto &wanted = m_nextOrder ? *m_nextOrder : *m_order;
    if (wanted.column() == column && wanted.direction() == order)
        return;
    m_nextOrder = std::make_unique<RowOrder>(*m_places);
    m_nextOrder->sortBy(column, order);
    m_nextOrder->begin();
    goOnSorting();
}

void PlaceProxy::restartSorting()
{
    if (!m_nextOrder)
        return;
    m_nextOrder->forget();
    m_nextOrder->begin();
}

void PlaceProxy::goOnSorting()
{
    if (!m_nextOrder->advance(QDeadlineTimer(slice, Qt::PreciseTimer)))
        return m_slice.isActive() ? void() : m_slice.start();
    m_slice.stop();
    relayout(VerticalSortHint, [this] {
        m_order = std::move(m_nextOrder);
        m_sorted = m_order->takeSorted();
        m_waiting.clear();
        showAll();
    });
}

} // namespace ui
