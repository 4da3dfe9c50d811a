#pragma once

#include "graph/client.h"
#include "support/fakeclock.h"
#include "support/faketokens.h"
#include "support/loopbackserver.h"

#include <QNetworkAccessManager>
#include <QTest>

#include <memory>

/// A client of a loopback server, on a clock that stands still until waitFor() moves it.
struct ClientFixture {
    using Answers = QList<core::Result<graph::Response>>;

    explicit ClientFixture(
        graph::ClientOptions options = {}, QList<QByteArray> tokenList = {"token-1", "token-2", "token-3"})
        : tokens(std::move(tokenList))
    {
        if (options.root.isEmpty())
            options.root = server.url();
        client = std::make_unique<graph::Client>(network, tokens, clock, options);
    }

    static graph::Path path() { return graph::Path::of(QLatin1String("deviceManagement/deviceConfigurations")); }

    /// Every request is answered with the next of these, the last one for ever.
    void script(QList<LoopbackServer::Answer> list)
    {
        server.setHandler([this, list](const LoopbackServer::Request &) mutable {
            arrivals.append(clock.monotonic());
            return list.size() > 1 ? list.takeFirst() : list.first();
        });
    }

    void ask(const graph::Request &request)
    {
        client->exchange(request, &context, [this](core::Result<graph::Response> answer) { answers.append(answer); });
    }

    /// Waits for `count` answers while simulated time passes, `step` at a time.
    bool waitFor(qsizetype count = 1, std::chrono::milliseconds step = std::chrono::milliseconds(250))
    {
        return waitUntil([this, count] { return answers.size() >= count; }, step);
    }

    template <typename Condition>
    bool waitUntil(Condition condition, std::chrono::milliseconds step = std::chrono::milliseconds(250))
    {
        return QTest::qWaitFor(
            [&] {
                if (!condition())
                    clock.advance(step);
                return condition();
            },
            30'000);
    }

    const core::Error &error(qsizetype i = 0) const { return answers.at(i).error(); }

    LoopbackServer server;
    QNetworkAccessManager network;
    FakeTokens tokens;
    FakeClock clock;
    QObject context;
    std::unique_ptr<graph::Client> client;
    Answers answers;
    QList<std::chrono::milliseconds> arrivals; ///< simulated times of the requests
};
