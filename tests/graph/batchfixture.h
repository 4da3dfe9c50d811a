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
        runUntil([] { return false; });
    }
    /// Passes simulated time until `condition` holds; false when it does not and nothing is left to happen.
    template <typename Condition>
    bool runUntil(Condition condition)
    {
        for (;;) {
            // What one event asks for is an event of the next round: time moves when there is none any more.
            for (int round = 0; round < 5; ++round)
                QCoreApplication::processEvents();
            if (condition())
                return true;
            if (!clock.runNext())
                return false;
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
    Answer answer(const SimulatedNetwork::Request &request)
    {
        if (!SimulatedNetwork::isBatch(request))
            return answerOne(request, 0);
        ++batches;
        const auto one = [this](const SimulatedNetwork::Request &part) { return answerOne(part, batches); };
        auto whole = SimulatedNetwork::answerBatch(request, one);
        if (edit) {
            auto responses = QJsonDocument::fromJson(whole.body).object().value(QLatin1String("responses")).toArray();
            edit(responses);
            whole.body = QJsonDocument(QJsonObject{{QStringLiteral("responses"), responses}}).toJson();
        }
        return spoil ? spoil(whole) : whole;
    }

    Answer answerOne(const SimulatedNetwork::Request &request, int batch)
    {
        arrivals.append({request.method, request.url.path(QUrl::FullyEncoded).toLatin1().mid(6), request.headers,
            request.body, clock.monotonic(), batch});
        return answerPart(arrivals.last());
    }
};
