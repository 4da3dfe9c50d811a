#include "journal/journal.h"

#include "journal/store.h"

#include <QMetaObject>
#include <QPointer>

namespace journal {

Journal::Journal(const QString &directory, QObject *parent)
    : QObject(parent), m_worker(std::make_unique<QObject>()), m_store(std::make_unique<Store>(directory))
{
    m_thread.setObjectName(QStringLiteral("journal"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Journal::~Journal()
{
    // Behind everything that was asked for; QThread::quit() from here would overtake it.
    QMetaObject::invokeMethod(m_worker.get(), [this] {
        m_store.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

template <typename T>
void Journal::post(QObject *context, Callback<T> done, std::function<core::Result<T>(Store &)> work, Task::Kind kind)
{
    Q_ASSERT(thread() == QThread::currentThread());
    const auto result = std::make_shared<std::optional<core::Result<T>>>();
    Task task;
    task.kind = kind;
    task.work = [result, work = std::move(work)](Store &store) -> core::Result<void> {
        *result = work(store);
        return **result ? core::Result<void>() : core::Result<void>((*result)->error());
    };
    task.fail = [result](const core::Error &error) { *result = error; };
    // The pointer is made and read in this thread only; the worker just carries it.
    task.answer = [result, alive = QPointer<QObject>(context), done = std::move(done)] {
        if (alive && done)
            done(std::move(**result));
    };
    m_tasks.put(std::move(task));
    QMetaObject::invokeMethod(m_worker.get(), [this] { carryOut(); });
}

/// In m_thread, once for each task; those that were taken with an earlier one find nothing left.
void Journal::carryOut()
{
    auto tasks = m_tasks.take();
    if (tasks.empty())
        return;
    const bool isDone = tasks.size() > 1 && carryOutTogether(tasks);
    for (auto &task : tasks) {
        if (!isDone)
            static_cast<void>(task.work(*m_store)); // it keeps what comes of it
        QMetaObject::invokeMethod(this, std::move(task.answer), Qt::QueuedConnection);
    }
}

/// False: one of them was refused for a reason of its own, and everything is as if none had been tried.
bool Journal::carryOutTogether(const std::vector<Task> &tasks)
{
    const auto failureBefore = m_intentFailure;
    bool isRefused = false;
    const auto written = m_store->together([&]() -> core::Result<void> {
        for (const auto &task : tasks) {
            if (auto done = task.work(*m_store); !done) {
                isRefused = true;
                return done;
            }
        }
        return {};
    });
    if (written)
        return true;
    if (isRefused) {
        m_intentFailure = failureBefore;
        return false;
    }
    for (const auto &task : tasks) {
        task.fail(written.error());
        if (task.kind == Task::Kind::Intent)
            m_intentFailure = {std::chrono::steady_clock::now(), written.error()};
    }
    return true;
}

void Journal::open(QObject *context, Callback<void> done)
{
    post<void>(context, std::move(done), [](Store &store) { return store.open(); });
}

void Journal::begin(const Operation &operation, QObject *context, Callback<Operation> done)
{
    post<Operation>(context, std::move(done), [operation](Store &store) { return store.begin(operation); });
}

void Journal::recordIntent(ItemId item, const QByteArray &sentPath, const QByteArray &assignmentJson,
    const QString &clientRequestId, const QDateTime &when, QObject *context, Callback<void> done)
{
    const auto asked = std::chrono::steady_clock::now();
    post<void>(
        context, std::move(done),
        [=, this](Store &store) -> core::Result<void> {
            if (m_intentFailure && asked <= m_intentFailure->first)
                return m_intentFailure->second;
            auto written = store.recordIntent(item, sentPath, assignmentJson, clientRequestId, when);
            if (!written)
                m_intentFailure = {std::chrono::steady_clock::now(), written.error()};
            return written;
        },
        Task::Kind::Intent);
}

void Journal::recordOutcome(const Item &item, QObject *context, Callback<void> done)
{
    post<void>(
        context, std::move(done), [item](Store &store) { return store.recordOutcome(item); }, Task::Kind::Outcome);
}

void Journal::recordOutcomes(const QList<Item> &items, QObject *context, Callback<void> done)
{
    post<void>(
        context, std::move(done), [items](Store &store) { return store.recordOutcomes(items); }, Task::Kind::Outcome);
}

void Journal::unsettled(const core::TenantId &tenant, QObject *context, Callback<QList<Operation>> done)
{
    post<QList<Operation>>(context, std::move(done), [tenant](Store &store) { return store.unsettled(tenant); });
}

void Journal::waiting(const core::TenantId &tenant, QObject *context, Callback<QList<Operation>> done)
{
    post<QList<Operation>>(context, std::move(done), [tenant](Store &store) { return store.waiting(tenant); });
}

void Journal::history(const core::TenantId &tenant, int limit, QObject *context, Callback<QList<Operation>> done)
{
    post<QList<Operation>>(
        context, std::move(done), [tenant, limit](Store &store) { return store.history(tenant, limit); });
}

void Journal::forgettable(
    const core::TenantId &tenant, const QDateTime &before, QObject *context, Callback<QList<Operation>> done)
{
    post<QList<Operation>>(
        context, std::move(done), [tenant, before](Store &store) { return store.forgettable(tenant, before); });
}

void Journal::forget(
    const core::TenantId &tenant, const QList<OperationId> &operations, QObject *context, Callback<int> done)
{
    post<int>(
        context, std::move(done), [tenant, operations](Store &store) { return store.forget(tenant, operations); });
}

} // namespace journal
