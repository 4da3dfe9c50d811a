#pragma once

#include <QBasicTimer>
#include <QModelIndex>
#include <QObject>
#include <QPersistentModelIndex>

#include <deque>

class QTreeView;

namespace ui {

/// Opens or closes rows of a view, the first ones at once, thousands of them in slices that leave the window alive:
/// QTreeView moves everything below a row that is opened. Owned by the view.
class OpenRows : public QObject
{
    Q_OBJECT

public:
    explicit OpenRows(QTreeView *view);

    /// In place of what is still to be opened or closed.
    void setOpen(const QModelIndexList &rows, bool open);
    void stop();
    bool isDone() const { return m_rows.empty(); }

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void goOn();

    QTreeView *m_view;
    std::deque<QPersistentModelIndex> m_rows;
    bool m_open = true;
    QBasicTimer m_timer;
};

} // namespace ui
