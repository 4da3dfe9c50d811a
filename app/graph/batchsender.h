#pragma once

#include "graph/client.h"

#include <map>
#include <memory>
#include <optional>
#include <set>

namespace graph {

/// Carries requests that wait at the same time together, in $batch of at most batchLimit (Graph JSON batching): reads
/// with reads, writes with writes, first come first served. On a slow network this is what makes the service's budget
/// usable. What waits alone goes alone, as does what a batch cannot express.
///
///     Waiting --a moment for others, and the budget--> on its way --answer--> answered
///        ^                                                |
///        +--- "later" (as retryDelay allows); 401, alone -+
///
/// Each part has its own answer, matched by id. A write goes again only where the service said "later" of this very
/// part, refused it for the sign-in, or refused the batch as such; after anything that may have been done it is
/// answered with maybeDone. Where the service does not route $batch, requests go one by one from then on.
/// Requests are kept back here until the client would let them go at once, so that withdraw() finds them.
class BatchSender : public Sender
{
    Q_OBJECT

public:
    /// Both references outlive this.
    BatchSender(Client &client, core::Clock &clock, QObject *parent = nullptr);
    ~BatchSender() override;

    using Sender::exchange;
    void exchange(const Request &request, QObject *context, std::function<void(core::Result<Response>)> done,
        std::function<void(const QByteArray &head)> peek) override;
    void withdraw(const QObject *context) override;
    std::chrono::milliseconds delay(int count, bool writes) const override { return m_client.delay(count, writes); }

private:
    using Id = qint64;

    struct Part {
        Request request;
        const QObject *context = nullptr; ///< who asked; only compared
        std::function<void(core::Result<Response>)> done;
        QMetaObject::Connection death; ///< of the context
        int attempt = 0; ///< times that it left in a batch
        bool alone = false; ///< not in a batch
        bool isWithdrawn = false;
        Id batch = 0; ///< under way with this one
        std::unique_ptr<QObject> exchange; ///< context of what is under way alone
    };

    struct Batch {
        QList<Id> parts;
        QList<Request> requests;
        std::unique_ptr<QObject> exchange; ///< context of what is under way
    };

    std::set<Id> &queueOf(const Part &part) { return part.request.writes() ? m_writes : m_reads; }
    void flush();
    bool flush(std::set<Id> &queue, bool writes);
    void flushAfter(std::chrono::milliseconds delay);
    QList<Id> take(std::set<Id> &queue, int most);
    void sendAlone(Id id);
    void sendTogether(const QList<Id> &ids);
    void receive(Id batch, core::Result<Response> answer);
    void settle(Id id, core::Result<Response> answer);
    void settleWhole(Id id, const core::Error &error);
    void again(Id id, std::chrono::milliseconds delay);
    void againAlone(Id id);
    using Ended = std::map<Id, Part>::node_type;
    Ended end(Id id);
    void answer(Id id, core::Result<Response> answer);
    void forget(Id id);
    void giveUpUnwanted(Id batch);

    Client &m_client;
    core::Clock &m_clock;
    Id m_last = 0;
    std::map<Id, Part> m_parts; ///< all that have no answer yet, in the order asked
    std::set<Id> m_writes; ///< waiting
    std::set<Id> m_reads; ///< waiting
    std::map<Id, Batch> m_batches; ///< under way
    std::size_t m_alone = 0; ///< parts under way alone
    std::optional<std::chrono::milliseconds> m_flushAt;
    bool m_isBatching = true; ///< the service has not refused $batch
};

} // namespace graph
