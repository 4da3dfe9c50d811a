#include "practice/exchange.h"

#include "core/writejson.h"
#include "practice/service.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

// Graph JSON batching: at most 20 requests, ids unique, answers in any order, each with its own status.

namespace practice {
namespace {

constexpr int partLimit = 20;

HttpAnswer refused(const Exchange &exchange, const QString &message)
{
    return errorAnswer(exchange, 400, QStringLiteral("BadRequest"), message);
}

/// What makes the service refuse the whole batch; empty when all is well.
QString fault(const QJsonArray &parts)
{
    if (parts.size() > partLimit)
        return QStringLiteral("Number of batch request steps exceeds the maximum limit: 20.");
    QSet<QString> ids;
    for (const auto &each : parts) {
        const auto part = each.toObject();
        const auto id = part.value(QLatin1String("id")).toString();
        const auto method = part.value(QLatin1String("method")).toString();
        const auto url = part.value(QLatin1String("url")).toString();
        if (id.isEmpty() || method.isEmpty() || url.isEmpty())
            return QStringLiteral("Invalid batch payload format.");
        if (ids.contains(id))
            return QStringLiteral("Request Id : '%1' has to be unique in a batch.").arg(id);
        ids.insert(id);
        const auto headers = part.value(QLatin1String("headers")).toObject().keys();
        if (part.contains(QLatin1String("body"))
            && !headers.contains(QStringLiteral("content-type"), Qt::CaseInsensitive))
            return QStringLiteral("Write request id : %1 does not contain Content-Type header or body.").arg(id);
    }
    return {};
}

HttpRequest readPart(const Exchange &batch, const QJsonObject &part)
{
    HttpRequest request;
    request.method = part.value(QLatin1String("method")).toString().toUpper().toLatin1();
    auto address = part.value(QLatin1String("url")).toString();
    if (!address.startsWith(QLatin1Char('/')))
        address.prepend(QLatin1Char('/'));
    request.url = QUrl(QString(batch.base.toString(QUrl::FullyEncoded) + QStringLiteral("/beta") + address));
    const auto headers = part.value(QLatin1String("headers")).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        request.headers.insert(header.key().toLower().toLatin1(), header.value().toString().toUtf8());
    if (!request.headers.contains("client-request-id"))
        request.headers.insert("client-request-id", batch.clientRequestId.toLatin1());
    const auto body = part.value(QLatin1String("body"));
    if (body.isObject())
        request.body = core::writeJson(body.toObject());
    return request;
}

QJsonObject describe(const QString &id, const HttpAnswer &answer)
{
    QJsonObject headers;
    for (auto header = answer.headers.begin(); header != answer.headers.end(); ++header)
        headers.insert(QString::fromLatin1(header.key()), QString::fromLatin1(header.value()));
    QJsonValue body;
    if (const auto json = QJsonDocument::fromJson(answer.body); json.isObject())
        body = json.object();
    else if (!answer.body.isEmpty())
        body = answer.body.toInt(); // the only text there is: a count
    return {
        {QStringLiteral("id"), id},
        {QStringLiteral("status"), answer.status},
        {QStringLiteral("headers"), headers},
        {QStringLiteral("body"), body},
    };
}

bool waitsForFailed(const QJsonObject &part, const QHash<QString, int> &statuses)
{
    const auto earlier = part.value(QLatin1String("dependsOn")).toArray();
    return std::any_of(earlier.begin(), earlier.end(), [&](const QJsonValue &id) {
        const auto status = statuses.value(id.toString(), 0);
        return status < 200 || status > 299;
    });
}

} // namespace

HttpAnswer Service::answerBatch(Exchange &exchange)
{
    if (exchange.request.method != "POST")
        return notRouted(exchange, QStringLiteral("~/$batch"));
    const auto requests = QJsonDocument::fromJson(exchange.request.body).object().value(QLatin1String("requests"));
    if (!requests.isArray() || requests.toArray().isEmpty())
        return refused(exchange, QStringLiteral("Invalid batch payload format."));
    const auto parts = requests.toArray();
    if (const auto text = fault(parts); !text.isEmpty())
        return refused(exchange, text);

    auto shuffle = m_requests; // of this batch: another order every time, the same at every start
    QList<QJsonObject> answers;
    QHash<QString, int> statuses;
    for (const auto &each : parts) {
        const auto part = each.toObject();
        const auto id = part.value(QLatin1String("id")).toString();
        auto inner = readExchange(readPart(exchange, part), nextRequestId(), exchange.when);
        HttpAnswer answer;
        if (waitsForFailed(part, statuses))
            answer = errorAnswer(inner, 424, QStringLiteral("FailedDependency"),
                QStringLiteral("Failed to execute the request because one it depends on failed."));
        else if (inner.segments == QList<QByteArray>{"$batch"})
            answer = segmentNotFound(inner, QStringLiteral("$batch"));
        else
            answer = answerOne(inner);
        statuses.insert(id, answer.status);
        shuffle = shuffle * 1664525U + 1013904223U;
        answers.insert(
            static_cast<qsizetype>((shuffle >> 8) % static_cast<quint32>(answers.size() + 1)), describe(id, answer));
    }
    QJsonArray responses;
    for (const auto &answer : std::as_const(answers))
        responses.append(answer);
    return jsonAnswer(exchange, 200, {{QStringLiteral("responses"), responses}});
}

} // namespace practice
