#pragma once

#include "core/result.h"

#include <QMutex>

#include <deque>
#include <functional>
#include <vector>

namespace journal {

class Store;

/// One thing that Journal was asked for. What comes of it is kept by the functions.
struct Task {
    enum class Kind {
        Alone,
        Intent, ///< of these and outcomes, several may be one transaction
        Outcome,
    };

    Kind kind = Kind::Alone;
    std::function<core::Result<void>(Store &)> work; ///< may be called again, when what it did was undone
    std::function<void(const core::Error &)> fail; ///< in place of work
    std::function<void()> answer; ///< afterwards, in the thread of the one who asked
};

/// What the journal has to do, in the order it was asked for, between two threads.
class TaskQueue
{
public:
    void put(Task task);
    /// The next one, and behind a writing the writings that follow it; none when they were taken with another.
    std::vector<Task> take();

private:
    QMutex m_mutex;
    std::deque<Task> m_tasks;
};

} // namespace journal
