#include "graph/batch.h"

#include "core/writejson.h"
#include "graph/batchreader.h"
#include "graph/errorreader.h"
#include "graph/headers.h"
#include "graph/json.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace graph {

namespace {

QByteArray partOf(const Request &request, qsizetype index)
{
    QJsonObject part{
        {QStringLiteral("id"), QString::number(index)},
        {QStringLiteral("method"), QLatin1String(verbName(request.verb))},
        {QStringLiteral("url"), QString::fromLatin1(request.relativeUrl())},
    };
    QJsonObject headers;
    for (const auto &[name, value] : request.headers)
        headers.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    if (!request.clientRequestId.isEmpty())
        headers.insert(QStringLiteral("client-request-id"), QString::fromLatin1(request.clientRequestId));
    if (!request.body.isEmpty())
        headers.insert(QStringLiteral("Content-Type"), QStringLiteral("application/json"));
    if (!headers.isEmpty())
        part.insert(QStringLiteral("headers"), headers);
    auto json = core::writeJson(part);
    // As it is: what is read and written again may lose digits of numbers.
    if (!request.body.isEmpty())
        json.insert(json.size() - 1, QByteArray(",\"body\":" + request.body));
    return json;
}

/// A status that is a whole number of three digits, also written as text; 0 otherwise.
int statusOf(const QJsonValue &value)
{
    const auto status = value.isString() ? value.toString().toDouble() : value.toDouble();
    return status >= 100 && status <= 599 && std::floor(status) == status ? static_cast<int>(status) : 0;
}

QMap<QByteArray, QByteArray> headersOf(const QJsonObject &part)
{
    QMap<QByteArray, QByteArray> headers;
    const auto members = part.value(QLatin1String("headers")).toObject();
    for (auto it = members.begin(); it != members.end(); ++it) {
        const auto text = it.value().isDouble() ? QString::number(it.value().toDouble()) : it.value().toString();
        headers.insert(it.key().toUtf8().toLower(), text.toUtf8());
    }
    return headers;
}

bool isNumber(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// JSON stays JSON; what is no JSON comes as Base64 text (Graph JSON batching, response format).
QByteArray bodyOf(const QJsonValue &body, bool isJson)
{
    if (body.isObject())
        return core::writeJson(body.toObject());
    if (body.isArray())
        return core::writeJson(body.toArray());
    if (body.isDouble())
        return QByteArray::number(body.toDouble(), 'g', 17);
    if (!body.isString())
        return {};
    auto text = body.toString().toUtf8();
    // A number in plain text comes as it is or in Base64, and Base64 of digits always has letters.
    if (isJson || isNumber(text))
        return text;
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : text;
}

core::Error unknownPart(const Request &request, const Response &answer, const QString &detail, const QDateTime &when)
{
    auto error = unexpectedAnswer(detail);
    error.requestId = QString::fromUtf8(answer.requestId());
    error.clientRequestId
        = QString::fromLatin1(request.clientRequestId.isEmpty() ? answer.clientRequestId : request.clientRequestId);
    error.when = when;
    error.maybeDone = request.writes();
    return error;
}

core::Result<Response> readPart(
    const QJsonObject &part, const Request &request, const Response &whole, const QDateTime &when)
{
    Response answer;
    answer.status = statusOf(part.value(QLatin1String("status")));
    if (answer.status < 200)
        return unknownPart(request, whole, QStringLiteral("a part of a batch without a status"), when);
    answer.headers = headersOf(part);
    const auto isJson = answer.headers.value("content-type", "application/json").toLower().contains("json");
    answer.body = bodyOf(part.value(QLatin1String("body")), isJson);
    const auto own = request.clientRequestId.isEmpty() ? whole.clientRequestId : request.clientRequestId;
    answer.clientRequestId = answer.headers.value("client-request-id", own);
    if (answer.requestId().isEmpty())
        answer.headers.insert("request-id", whole.requestId());
    const bool saysWhen = answer.headers.contains("date");
    if (!saysWhen && whole.headers.contains("date"))
        answer.headers.insert("date", whole.headers.value("date"));
    if (answer.status <= 299 && !isWebPage(answer))
        return answer;
    auto error = answer.status <= 299 ? webPageAnswer(answer, when) : errorOfAnswer(answer, when);
    error.maybeDone = request.writes() && (error.maybeDone || answer.status <= 299);
    return error;
}

} // namespace

bool isBatchable(const Request &request)
{
    const auto isOwn = [](const auto &header) { return isOwnHeader(header.first, header.second); };
    return !request.link && request.path.isValid() && isVisibleAscii(request.clientRequestId)
        && std::all_of(request.headers.begin(), request.headers.end(), isOwn)
        && (request.body.isEmpty() || QJsonDocument::fromJson(request.body).isObject());
}

Request batchRequest(const QList<Request> &parts)
{
    Q_ASSERT(parts.size() <= batchLimit);
    QList<QByteArray> requests;
    bool isValid = !parts.isEmpty();
    bool writes = false;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        isValid = isValid && isBatchable(parts.at(i));
        writes = writes || parts.at(i).writes();
        requests.append(isValid ? partOf(parts.at(i), i) : QByteArray());
    }
    auto request = Request::post(isValid ? Path::of(QLatin1String("$batch")) : Path(),
        QByteArray("{\"requests\":[" + requests.join(',') + "]}"));
    request.readsOnly = !writes;
    request.counts = static_cast<int>(parts.size());
    return request;
}

core::Result<QList<core::Result<Response>>> readBatch(
    const Response &answer, const QList<Request> &parts, const QDateTime &when)
{
    const bool writes = std::any_of(parts.begin(), parts.end(), [](const Request &part) { return part.writes(); });
    const auto failed = [&](core::Error error) {
        error.requestId = QString::fromUtf8(answer.requestId());
        error.clientRequestId = QString::fromLatin1(answer.clientRequestId);
        error.httpStatus = answer.status;
        error.when = when;
        error.maybeDone = writes;
        return error;
    };
    const auto object = readObject(answer.body);
    if (!object)
        return failed(object.error());
    const auto responses = object->value(QLatin1String("responses"));
    if (!responses.isArray())
        return failed(unexpectedAnswer(QStringLiteral("\"responses\" is not a list")));

    QList<QList<QJsonObject>> found(parts.size());
    for (const auto &response : responses.toArray()) {
        const auto part = response.toObject();
        const auto idMember = part.value(QLatin1String("id"));
        const auto id = idMember.isDouble() ? QString::number(idMember.toDouble()) : idMember.toString();
        bool isNumber = false;
        const auto index = id.toLongLong(&isNumber);
        if (isNumber && index >= 0 && index < parts.size() && id == QString::number(index))
            found[index].append(part);
    }
    QList<core::Result<Response>> results;
    results.reserve(parts.size());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto &part = parts.at(i);
        if (found.at(i).size() == 1)
            results.append(readPart(found.at(i).first(), part, answer, when));
        else if (found.at(i).isEmpty())
            results.append(unknownPart(part, answer, QStringLiteral("a part of a batch has no answer"), when));
        else
            results.append(unknownPart(part, answer, QStringLiteral("a part of a batch has two answers"), when));
    }
    return results;
}

void readInBatches(Client &client, core::Clock &clock, const QList<Request> &parts, QObject *context,
    std::function<void(qsizetype, core::Result<Response>)> each, std::function<void()> finished)
{
    new BatchReader(client, clock, parts, context, std::move(each), std::move(finished));
}

} // namespace graph
