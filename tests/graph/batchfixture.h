#pragma once

#include "graph/batchsender.h"
#include "support/fakeclock.h"
#include "support/faketokens.h"
#include "support/simulatednetwork.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

/// A BatchSender before a service that answers every part as the test says, in another order than asked.
struct BatchFixture {
    using Answer = SimulatedNetwork::Answer;
    using Time = std::chrono::milliseconds;

    struct Part {
        QByteArray method;
        QByteArray path; ///< below /beta
        QMap<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
        Time when{0};
        int batch = 0; ///< number of the $batch, 0 when it came alone
    };

    BatchFixture()
    {
        network.handler = [this](const SimulatedNetwork::Request &request) { return answer(request); };
    }

    static graph::Path path(int number)
    {
        return graph::Path::of(QLatin1String("deviceManagement")) / QStringLiteral("n%1").arg(number);
    }

    /// The index of its answer.
    qsizetype ask(const graph::Request &request, QObject *by = nullptr)
    {
        const auto index = answers.size();
        answers.append(std::nullopt);
        sender->exchange(request, by ? by : &context, [this, index](core::Result<graph::Response> result) {
            if (answers[index])
                qFatal("answered twice");
            answers[index] = std::move(result);
            if (onAnswer)
                onAnswer(index);
        });
        return index;
    }

    /// Passes simulated time until nothing is left to happen.
    void run()
    {
        do
            QCoreApplication::processEvents();
        while (clock.runNext() || hasEvents());
    }
    /// Passes simulated time as long as `condition` does not hold.
    template <typename Condition>
    bool runUntil(Condition condition)
    {
        for (;;) {
            QCoreApplication::processEvents();
            if (condition())
                return true;
            if (!clock.runNext() && !hasEvents())
                return condition();
        }
    }

    int left(int number) const
    {
        return static_cast<int>(std::count_if(arrivals.cbegin(), arrivals.cend(),
            [suffix = QByteArray("/n" + QByteArray::number(number))](
                const Part &part) { return part.path.endsWith(suffix); }));
    }
    /// How many parts each request had, in order; 0 for one that came alone.
    QList<int> sizes() const
    {
        QList<int> sizes;
        int last = -1;
        for (const auto &part : arrivals) {
            if (part.batch != 0 && part.batch == last)
                ++sizes.last();
            else
                sizes.append(part.batch == 0 ? 0 : 1);
            last = part.batch;
        }
        return sizes;
    }
    const core::Error &error(qsizetype index) const { return answers.at(index)->error(); }

    FakeClock clock;
    SimulatedNetwork network{clock};
    FakeTokens tokens;
    std::unique_ptr<graph::Client> client = std::make_unique<graph::Client>(network, tokens, clock,
        graph::ClientOptions{.root = QUrl(QStringLiteral("https://service.test")), .timeout = std::chrono::hours(10)});
    std::unique_ptr<graph::BatchSender> sender = std::make_unique<graph::BatchSender>(*client, clock);
    QObject context;
    QList<std::optional<core::Result<graph::Response>>> answers;
    std::function<void(qsizetype)> onAnswer;
    QList<Part> arrivals;
    int batches = 0;
    std::function<Answer(const Part &)> answerPart = [](const Part &) { return Answer{.status = 204}; };
    /// Makes something else of the answer to a whole $batch.
    std::function<Answer(const Answer &)> spoil;
    /// Makes something else of its list of answers.
    std::function<void(QJsonArray &)> edit;

private:
    bool hasEvents()
    {
        // A token comes from a timer of the event loop: that it may be there is seen by looking.
        const auto before = arrivals.size();
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        return !clock.isIdle() || arrivals.size() != before;
    }

    Answer answer(const SimulatedNetwork::Request &request)
    {
        const auto below = request.url.path(QUrl::FullyEncoded).toLatin1().mid(6);
        if (below != "$batch") {
            arrivals.append({request.method, below, request.headers, request.body, clock.monotonic(), 0});
            return answerPart(arrivals.last());
        }
        ++batches;
        QJsonArray responses;
        const auto requests = QJsonDocument::fromJson(request.body).object().value(QLatin1String("requests")).toArray();
        for (const auto &value : requests) {
            const auto json = value.toObject();
            Part part;
            part.method = json.value(QLatin1String("method")).toString().toLatin1();
            part.path = json.value(QLatin1String("url")).toString().toLatin1().mid(1);
            const auto headers = json.value(QLatin1String("headers")).toObject();
            for (auto header = headers.begin(); header != headers.end(); ++header)
                part.headers.insert(header.key().toLatin1().toLower(), header.value().toString().toLatin1());
            part.body = QJsonDocument(json.value(QLatin1String("body")).toObject()).toJson(QJsonDocument::Compact);
            part.when = clock.monotonic();
            part.batch = batches;
            arrivals.append(part);
            responses.prepend(describe(json.value(QLatin1String("id")).toString(), answerPart(part)));
        }
        if (edit)
            edit(responses);
        const Answer whole{.status = 200,
            .headers = {{"Content-Type", "application/json"}},
            .body = QJsonDocument(QJsonObject{{QStringLiteral("responses"), responses}}).toJson()};
        return spoil ? spoil(whole) : whole;
    }

    static QJsonObject describe(const QString &id, const Answer &answer)
    {
        QJsonObject headers;
        for (auto header = answer.headers.cbegin(); header != answer.headers.cend(); ++header)
            headers.insert(QString::fromLatin1(header.key()), QString::fromLatin1(header.value()));
        return {{QStringLiteral("id"), id}, {QStringLiteral("status"), answer.status},
            {QStringLiteral("headers"), headers},
            {QStringLiteral("body"), QJsonDocument::fromJson(answer.body).object()}};
    }
};
