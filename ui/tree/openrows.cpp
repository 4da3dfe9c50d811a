#include "ui/tree/openrows.h"

#include <QDeadlineTimer>
#include <QTimerEvent>
#include <QTreeView>

#include <chrono>

namespace ui {

namespace {

constexpr std::chrono::milliseconds slice{4};
constexpr int atOnce = 50; ///< more than a screen shows

} // namespace

OpenRows::OpenRows(QTreeView *view) : QObject(view), m_view(view) { }

void OpenRows::setOpen(const QModelIndexList &rows, bool open)
{
    m_rows.clear();
    m_open = open;
    for (const auto &row : rows)
        m_rows.emplace_back(row);
    goOn();
}

void OpenRows::stop()
{
    m_rows.clear();
    m_timer.stop();
}

void OpenRows::goOn()
{
    const QDeadlineTimer end(slice, Qt::PreciseTimer);
    for (int done = 0; !m_rows.empty() && (done < atOnce || !end.hasExpired()); ++done) {
        const auto row = std::move(m_rows.front());
        m_rows.pop_front();
        if (row.isValid())
            m_view->setExpanded(row, m_open);
    }
    if (m_rows.empty())
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start(0, this);
}

void OpenRows::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        goOn();
    else
        QObject::timerEvent(event);
}

} // namespace ui
