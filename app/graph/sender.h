#pragma once

#include "core/result.h"
#include "graph/request.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace graph {

/// Who carries requests to Microsoft Graph and brings the answers back: Client one by one, BatchSender together where
/// that is quicker. Owned by the composition root; outlives those who ask.
class Sender : public QObject
{
    Q_OBJECT

public:
    /// Asks and reads. `done` is called exactly once, never before this returns and never after `context` died; with
    /// it the request is given up.
    template <typename T>
    void send(const Query<T> &query, QObject *context, std::function<void(core::Result<T>)> done)
    {
        exchange(query.request, context, [read = query.read, done = std::move(done)](core::Result<Response> answer) {
            if (answer)
                done(read(*answer));
            else
                done(std::move(answer).error());
        });
    }

    /// The same without reading. A status that is not 2xx becomes an Error (see errorreader.h).
    void exchange(const Request &request, QObject *context, std::function<void(core::Result<Response>)> done)
    {
        exchange(request, context, std::move(done), {});
    }
    /// `peek` sees the beginning of a large answer (8 KB or more) while the rest is still on its way: at most once each
    /// time that the request leaves, and for a 2xx status only. Nothing says that the rest will come. It must not end
    /// `context`.
    virtual void exchange(const Request &request, QObject *context, std::function<void(core::Result<Response>)> done,
        std::function<void(const QByteArray &head)> peek)
        = 0;

    /// What was asked for with this context and is not on its way (never sent, or the service said "later") is not sent
    /// any more: it is answered Cancelled, without maybeDone. What is on its way is answered as ever.
    virtual void withdraw(const QObject *context) = 0;

    /// How long `count` requests, together with those that wait already, would have to wait now for the service's
    /// budget.
    virtual std::chrono::milliseconds delay(int count, bool writes) const = 0;

protected:
    using QObject::QObject;
};

/// The Error of a request that was withdrawn.
core::Error withdrawnError();

} // namespace graph
