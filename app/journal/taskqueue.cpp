#include "journal/taskqueue.h"

namespace journal {

namespace {

constexpr size_t mostTogether = 100; ///< writings; their answers are waited for

} // namespace

void TaskQueue::put(Task task)
{
    const QMutexLocker lock(&m_mutex);
    m_tasks.push_back(std::move(task));
}

std::vector<Task> TaskQueue::take()
{
    const QMutexLocker lock(&m_mutex);
    std::vector<Task> taken;
    const auto isNext = [this, &taken] {
        if (m_tasks.empty() || taken.size() == mostTogether)
            return false;
        return taken.empty() || (taken.front().kind != Task::Kind::Alone && m_tasks.front().kind != Task::Kind::Alone);
    };
    while (isNext()) {
        taken.push_back(std::move(m_tasks.front()));
        m_tasks.pop_front();
    }
    return taken;
}

} // namespace journal
