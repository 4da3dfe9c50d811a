#pragma once

#include "inventory/placemodel.h"
#include "ui/tree/roworder.h"

#include <QAbstractProxyModel>
#include <QHash>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace ui {

/// The rows of an inventory::PlaceModel as a view shows them: the top ones in the order of a column, what is below one
/// in its own; all of them, or those that a derived class accepts. In place of QSortFilterProxyModel, which compares
/// through indexes, keeps a table for every open row, and takes a walk through all of them for every row that comes.
/// Here an index points to what the source's own index points to, and the only tables are of the top rows.
///
/// A new order is found out in slices; what was shown stays until it is whole. Many rows that come one after the other
/// are shown together, a few times in a second.
class PlaceProxy : public QAbstractProxyModel
{
    Q_OBJECT

public:
    using QAbstractProxyModel::QAbstractProxyModel;
    ~PlaceProxy() override;

    /// The source is an inventory::PlaceModel, set once, which lives as long as this.
    void setSourceModel(QAbstractItemModel *model) override;
    inventory::PlaceModel &places() const { return *m_places; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QModelIndex mapToSource(const QModelIndex &shown) const override;
    QModelIndex mapFromSource(const QModelIndex &source) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    bool isSorted() const { return !m_nextOrder; }

    /// Shows what has come and is not shown yet.
    void showWaiting();

protected:
    /// Not all rows are shown.
    virtual bool isNarrow() const = 0;
    /// Asked while isNarrow(), of a row that is not a top one; and of a top one, of which there are many.
    virtual bool accepts(const QModelIndex &source) const = 0;
    virtual bool acceptsTop(int sourceRow) const = 0;
    /// What isNarrow(), accepts() and acceptsTop() say has changed by what `change` does.
    void refilter(const std::function<void()> &change);

private:
    using Rows = std::vector<int>;

    const Rows &below(const QModelIndex &source) const;
    bool showsTop(int sourceRow) const;
    void forgetBelow(const QModelIndex &sourceParent, int first, int last);
    void relayout(QAbstractItemModel::LayoutChangeHint hint, const std::function<void()> &change);
    void rebuild();
    void reorder();
    void showAll();
    void renumber(size_t from = 0);
    void goOnSorting();
    void restartSorting();

    void topRowsInserted(int first, int last);
    void topRowsAboutToBeRemoved(int first, int last);
    void topRowsRemoved(int first, int last);
    void topRowsChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void topRowChanged(int sourceRow);
    void hideTop(int from, int to);
    void rowsInserted(const QModelIndex &parent, int first, int last);
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last);
    void rowsRemoved(const QModelIndex &parent, int first, int last);
    void rowsChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void connectMoves();

    inventory::PlaceModel *m_places = nullptr;
    std::unique_ptr<RowOrder> m_order;
    std::unique_ptr<RowOrder> m_nextOrder; ///< being found out
    Rows m_sorted; ///< rows of the source in order, all but those that wait
    Rows m_shown; ///< those of them that are accepted
    Rows m_position; ///< of a row of the source in m_shown; -1 when it is not there
    Rows m_waiting; ///< rows of the source that are not in m_sorted yet
    /// What is shown below a row, while not all rows are: rows of the source, by what its index points to.
    mutable QHash<const void *, Rows> m_below;
    bool m_forwards = false; ///< a change below a row is on its way through
    QList<std::pair<const void *, int>> m_kept; ///< of persistent indexes, during a change of the source
    QTimer m_slice;
    QTimer m_wait;
};

} // namespace ui
