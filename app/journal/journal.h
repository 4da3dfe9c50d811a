#pragma once

#include "core/result.h"
#include "journal/record.h"
#include "journal/taskqueue.h"

#include <QObject>
#include <QThread>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace journal {

class Store;

/// The journal as the program uses it: Store on a thread of its own, so that a slow disk never stops the window. Calls
/// are carried out in order; intents and outcomes that wait one behind the other are written in one transaction, which
/// is on disk before any of them is answered. Used from the thread it lives in; every callback comes there, once, in
/// the order asked, unless `context` died. Owned by the composition root; destruction finishes what was asked for.
class Journal : public QObject
{
    Q_OBJECT

public:
    /// `directory` is the data directory of the program; the file is journal.sqlite in it.
    explicit Journal(const QString &directory, QObject *parent = nullptr);
    ~Journal() override;

    template <typename T>
    using Callback = std::function<void(core::Result<T>)>;

    /// Until it succeeds, every other call answers with its error. May be called again, when the disk is back.
    void open(QObject *context, Callback<void> done);
    void begin(const Operation &operation, QObject *context, Callback<Operation> done);
    /// When one fails, those that were asked for before it are not tried any more: they fail alike, so that many do not
    /// wait for a locked file one after the other.
    void recordIntent(ItemId item, const QByteArray &sentPath, const QByteArray &assignmentJson,
        const QString &clientRequestId, const QDateTime &when, QObject *context, Callback<void> done);
    void recordOutcome(const Item &item, QObject *context, Callback<void> done);
    void recordOutcomes(const QList<Item> &items, QObject *context, Callback<void> done);
    void unsettled(const core::TenantId &tenant, QObject *context, Callback<QList<Operation>> done);
    void waiting(const core::TenantId &tenant, QObject *context, Callback<QList<Operation>> done);
    void history(const core::TenantId &tenant, int limit, QObject *context, Callback<QList<Operation>> done);
    void forgettable(
        const core::TenantId &tenant, const QDateTime &before, QObject *context, Callback<QList<Operation>> done);
    void forget(
        const core::TenantId &tenant, const QList<OperationId> &operations, QObject *context, Callback<int> done);

private:
    template <typename T>
    void post(QObject *context, Callback<T> done, std::function<core::Result<T>(Store &)> work,
        Task::Kind kind = Task::Kind::Alone);
    void carryOut();
    bool carryOutTogether(const std::vector<Task> &tasks);

    using Moment = std::chrono::steady_clock::time_point;

    QThread m_thread;
    TaskQueue m_tasks;
    std::unique_ptr<QObject> m_worker; ///< lives in m_thread; what is posted to it runs in order
    std::unique_ptr<Store> m_store; ///< used and destroyed in m_thread only
    std::optional<std::pair<Moment, core::Error>> m_intentFailure; ///< the last one; used in m_thread only
};

} // namespace journal
