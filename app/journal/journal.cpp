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
void Journal::post(QObject *context, Callback<T> done, std::function<core::Result<T>(Store &)> work)
{
    Q_ASSERT(thread() == QThread::currentThread());
    // The pointer is made and read in this thread only; the worker just carries it.
    QPointer<QObject> alive(context);
    QMetaObject::invokeMethod(
        m_worker.get(), [this, alive = std::move(alive), done = std::move(done), work = std::move(work)]() mutable {
            auto result = work(*m_store);
            QMetaObject::invokeMethod(
                this,
                [alive = std::move(alive), done = std::move(done), result = std::move(result)]() mutable {
                    if (alive && done)
                        done(std::move(result));
                },
                Qt::QueuedConnection);
        });
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
    post<void>(context, std::move(done), [=, this](Store &store) -> core::Result<void> {
        if (m_intentFailure && asked <= m_intentFailure->first)
            return m_intentFailure->second;
        auto written = store.recordIntent(item, sentPath, assignmentJson, clientRequestId, when);
        if (!written)
            m_intentFailure = {std::chrono::steady_clock::now(), written.error()};
        return written;
    });
}

void Journal::recordOutcome(const Item &item, QObject *context, Callback<void> done)
{
    post<void>(context, std::move(done), [item](Store &store) { return store.recordOutcome(item); });
}

void Journal::recordOutcomes(const QList<Item> &items, QObject *context, Callback<void> done)
{
    post<void>(context, std::move(done), [items](Store &store) { return store.recordOutcomes(items); });
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
