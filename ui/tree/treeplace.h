#pragma once

#include <QList>
#include <QObject>
#include <QPersistentModelIndex>

class QAbstractProxyModel;
class QTreeView;

namespace ui {

/// Where a person is in a tree: what is open, what is selected, what is at the top of the window. Speaks of rows of the
/// model behind the view's proxy, so that it outlives what a search hides; rows that go are left out. A value.
class TreePlace
{
public:
    TreePlace() = default;
    explicit TreePlace(const QTreeView &view);

    /// Brings the view there. What a person has selected since stays selected instead, and is kept in sight.
    void restore(QTreeView &view) const;

private:
    QList<QPersistentModelIndex> m_open;
    QList<QPersistentModelIndex> m_selected;
    QPersistentModelIndex m_current;
    QPersistentModelIndex m_top;
};

/// Keeps the row at the top of a tree there when rows come or go above it, as they do while everything is read again.
/// Who looks at the very beginning stays at the beginning. Owned by the view.
class ScrollAnchor : public QObject
{
    Q_OBJECT

public:
    explicit ScrollAnchor(QTreeView *view);

private:
    void hold(const QModelIndex &parent);
    void settle();

    QTreeView *m_view;
    QPersistentModelIndex m_top;
    bool m_holds = false;
};

} // namespace ui
