#include "ui/tree/treeplace.h"

#include <QAbstractProxyModel>
#include <QItemSelectionModel>
#include <QScrollBar>
#include <QTreeView>

namespace ui {

namespace {

QAbstractProxyModel *proxyOf(const QTreeView &view)
{
    auto *proxy = qobject_cast<QAbstractProxyModel *>(view.model());
    Q_ASSERT(proxy);
    return proxy;
}

QModelIndex topRow(const QTreeView &view)
{
    if (view.verticalScrollBar()->value() == 0)
        return {};
    return view.indexAt(QPoint(1, 1)).siblingAtColumn(0);
}

} // namespace

TreePlace::TreePlace(const QTreeView &view)
{
    const auto *proxy = proxyOf(view);
    const auto note = [proxy](const QModelIndex &shown) {
        return QPersistentModelIndex(proxy->mapToSource(shown.siblingAtColumn(0)));
    };
    QList<QModelIndex> next{QModelIndex()};
    while (!next.isEmpty()) {
        const auto parent = next.takeLast();
        for (int row = 0; row < proxy->rowCount(parent); ++row) {
            const auto shown = proxy->index(row, 0, parent);
            if (view.isExpanded(shown)) {
                m_open << note(shown);
                next << shown;
            }
        }
    }
    for (const auto &shown : view.selectionModel()->selectedRows())
        m_selected << note(shown);
    if (view.currentIndex().isValid())
        m_current = note(view.currentIndex());
    if (const auto top = topRow(view); top.isValid())
        m_top = note(top);
}

void TreePlace::restore(QTreeView &view) const
{
    const auto *proxy = proxyOf(view);
    const auto shown = [proxy](const QPersistentModelIndex &source) {
        return source.isValid() ? proxy->mapFromSource(source) : QModelIndex();
    };
    const auto chosen = view.selectionModel()->selectedRows();
    view.collapseAll();
    for (const auto &row : m_open) {
        if (const auto index = shown(row); index.isValid())
            view.expand(index);
    }
    if (!chosen.isEmpty()) {
        for (auto above = view.currentIndex().parent(); above.isValid(); above = above.parent())
            view.expand(above);
        if (view.currentIndex().isValid())
            view.scrollTo(view.currentIndex());
        return;
    }
    QItemSelection selection;
    for (const auto &row : m_selected) {
        if (const auto index = shown(row); index.isValid())
            selection.select(index, index);
    }
    if (const auto current = shown(m_current); current.isValid())
        view.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (const auto top = shown(m_top); top.isValid())
        view.scrollTo(top, QAbstractItemView::PositionAtTop);
    else
        view.scrollToTop();
}

ScrollAnchor::ScrollAnchor(QTreeView *view) : QObject(view), m_view(view)
{
    const auto *model = view->model();
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &ScrollAnchor::hold);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ScrollAnchor::hold);
    // Many rows that come at once; a person who sorts wants to see what comes first then.
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this,
        [this](const QList<QPersistentModelIndex> &, QAbstractItemModel::LayoutChangeHint hint) {
            if (hint != QAbstractItemModel::VerticalSortHint)
                hold({});
        });
}

void ScrollAnchor::hold(const QModelIndex &parent)
{
    if (m_holds || (parent.isValid() && !m_view->isExpanded(parent)))
        return;
    const auto top = topRow(*m_view);
    if (!top.isValid())
        return;
    m_top = top;
    m_holds = true;
    // Once for all rows of this moment.
    QMetaObject::invokeMethod(this, &ScrollAnchor::settle, Qt::QueuedConnection);
}

void ScrollAnchor::settle()
{
    m_holds = false;
    if (m_top.isValid())
        m_view->scrollTo(m_top, QAbstractItemView::PositionAtTop);
    m_top = QModelIndex();
}

} // namespace ui
