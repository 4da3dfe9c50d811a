#include "workspace/hostileline.h"

#include "core/writejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using Answer = LoopbackServer::Answer;

namespace {

constexpr qint64 million = 1'000'000;

QByteArray bomb()
{
    static const auto zlib = qCompress(QByteArray(64 * million, '\0'), 9).mid(4); // without Qt's length
    return zlib;
}

/// The value as one of another type, all the way down.
QJsonValue otherType(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString().size();
    case QJsonValue::Double:
        return QString::number(value.toDouble());
    case QJsonValue::Bool:
        return QJsonValue();
    case QJsonValue::Array: {
        QJsonObject object;
        for (const auto &each : value.toArray())
            object.insert(QString::number(object.size()), otherType(each));
        return object;
    }
    case QJsonValue::Object: {
        QJsonArray array;
        const auto object = value.toObject();
        for (const auto &each : object)
            array.append(otherType(each));
        return array;
    }
    default:
        return QStringLiteral("null");
    }
}

/// The id as somebody would write it who wants to leave its place in a path, or to hide.
QString hostileId(const QString &id)
{
    const QStringList forms{QStringLiteral("../") + id, id + QStringLiteral("%2F..%2F"), id + QStringLiteral("/assign"),
        id + QStringLiteral("')/assignments('"), id + QLatin1Char('"'), id + QChar(u'\0'), QChar(0x202E) + id,
        id + QStringLiteral("?x=#y"), id + QStringLiteral("\r\nX-Injected: 1"), QString(QChar(0xFEFF)) + id};
    return forms.at(static_cast<qsizetype>(qHash(id) % static_cast<size_t>(forms.size())));
}

/// Every id, all the way down, but for those that tell the parts of a $batch apart.
QJsonValue withHostileIds(const QJsonValue &value, bool isPart = false)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const auto &each : value.toArray())
            array.append(withHostileIds(each, isPart));
        return array;
    }
    if (!value.isObject())
        return value;
    auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == QLatin1String("id") && it.value().isString() && !isPart)
            it.value() = hostileId(it.value().toString());
        else
            it.value() = withHostileIds(it.value(), it.key() == QLatin1String("responses"));
    }
    return object;
}

/// Every list in the object the other way round.
QJsonObject turnedRound(QJsonObject object)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isArray())
            continue;
        auto list = it.value().toArray().toVariantList();
        std::reverse(list.begin(), list.end());
        it.value() = QJsonArray::fromVariantList(list);
    }
    return object;
}

QJsonObject objectOf(const QByteArray &body) { return QJsonDocument::fromJson(body).object(); }

QByteArray bytesOf(const QJsonObject &object) { return core::writeJson(object); }

/// As it goes over the line.
QByteArray bytesOf(const Answer &answer)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + " Scripted\r\n";
    for (const auto &[name, value] : answer.headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n" + answer.body;
}

/// Of a $batch; without what is drawn anew each time, such as client-request-id.
QList<LoopbackServer::Request> partsOf(const LoopbackServer::Request &request)
{
    QList<LoopbackServer::Request> parts;
    if (!request.target.endsWith("/$batch"))
        return parts;
    for (const auto &part : objectOf(request.body).value(QLatin1String("requests")).toArray()) {
        const auto object = part.toObject();
        parts.append({object.value(QLatin1String("method")).toString().toLatin1(),
            object.value(QLatin1String("url")).toString().toLatin1(), {}, {}});
    }
    return parts;
}

} // namespace

HostileLine::HostileLine(practice::Service &service, quint32 seed) : m_service(service), m_seed(seed)
{
    m_server.setHandler([this](const auto &request) { return answer(request); });
    m_elsewhere.setHandler([](const auto &) { return LoopbackServer::json("{}"); });
}

const char *HostileLine::name(Fault fault)
{
    static constexpr std::array names{"none", "delayed", "dropped before", "dropped after", "truncated", "doubled",
        "answered twice", "reset", "redirected away", "captive portal", "compressed bomb", "huge", "deeply nested",
        "wrong types", "hostile ids", "reordered", "unavailable", "throttled"};
    static_assert(names.size() == static_cast<std::size_t>(Fault::Count));
    return names.at(static_cast<std::size_t>(fault));
}

QStringList HostileLine::complaints() const
{
    auto all = m_complaints;
    if (!m_elsewhere.requests().isEmpty())
        all.append(QStringLiteral("a redirect was followed to another host"));
    return all;
}

QStringList HostileLine::storyOf(const QString &owner) const
{
    QStringList story;
    for (const auto &request : m_story) {
        const auto lines = request.split(QLatin1Char('\n'));
        for (const auto &line : lines.mid(1)) {
            if (line.contains(owner))
                story.append(
                    QStringLiteral("%1 (%2 in one): %3").arg(lines.constFirst()).arg(lines.size() - 1).arg(line));
        }
    }
    return story;
}

HostileLine::Fault HostileLine::draw(const LoopbackServer::Request &request)
{
    QByteArray what = request.method + ' ' + request.target;
    for (const auto &part : partsOf(request))
        what += '\n' + part.method + ' ' + part.target;
    const auto hash = qHash(std::pair(what, ++m_times[what]), m_seed);
    if (static_cast<int>(hash % 100) >= m_trouble)
        return Fault::None;
    return static_cast<Fault>(1 + (hash / 100) % (static_cast<unsigned>(Fault::Count) - 1));
}

Answer HostileLine::answer(const LoopbackServer::Request &request)
{
    const auto fault = draw(request);
    ++m_faults[fault];
    QStringList about{QString::fromLatin1(name(fault)), QString::fromLatin1(request.method + ' ' + request.target)};
    for (const auto &part : partsOf(request))
        about.append(QString::fromLatin1(part.method + ' ' + part.target));
    m_story.append(about.join(QLatin1Char('\n')));
    return spoiled(fault, request);
}

Answer HostileLine::spoiled(Fault fault, const LoopbackServer::Request &request)
{
    const Answer closed{.drop = true};
    switch (fault) {
    case Fault::DroppedBefore:
        return closed;
    case Fault::RedirectedAway:
        return {.status = 307, .headers = {{"Location", m_elsewhere.url().toEncoded() + request.target}}};
    case Fault::CaptivePortal:
        return {.headers = {{"Content-Type", "text/html"}}, .body = "<html><form action=/login>Sign in</form></html>"};
    case Fault::CompressedBomb:
        return {.headers = {{"Content-Type", "application/json"}, {"Content-Encoding", "deflate"}}, .body = bomb()};
    case Fault::Huge:
        return {.headers = {{"Content-Type", "application/json"}},
            .body = QByteArray(million, ' '),
            .drop = true,
            .repeatBody = 1000};
    case Fault::DeeplyNested:
        return LoopbackServer::json("{\"value\":" + QByteArray(10'000, '[') + QByteArray(10'000, ']') + '}');
    case Fault::Unavailable:
        return {.status = 503};
    case Fault::Throttled:
        return {.status = 429, .headers = {{"Retry-After", "0.5"}}};
    default:
        break;
    }
    auto answer = carriedOut(request);
    switch (fault) {
    case Fault::Delayed:
        answer.delayMs = 20;
        return answer;
    case Fault::DroppedAfter:
        return closed;
    case Fault::Truncated:
        return {.body = "HTTP/1.1 " + QByteArray::number(answer.status) + " Cut\r\nContent-Length: "
                + QByteArray::number(answer.body.size() + 10) + "\r\n\r\n" + answer.body.left(answer.body.size() / 2),
            .raw = true,
            .drop = true};
    case Fault::Doubled:
        return carriedOut(request);
    case Fault::AnsweredTwice: {
        const auto once = bytesOf(answer);
        return {.body = once + once, .raw = true};
    }
    case Fault::Reset:
        return {.reset = true};
    case Fault::HostileIds:
        if (!answer.body.isEmpty())
            answer.body = bytesOf(withHostileIds(objectOf(answer.body)).toObject());
        return answer;
    case Fault::WrongTypes:
        if (!answer.body.isEmpty()) {
            auto object = objectOf(answer.body);
            for (auto it = object.begin(); it != object.end(); ++it)
                it.value() = otherType(it.value());
            answer.body = bytesOf(object);
        }
        return answer;
    case Fault::Reordered:
        if (!answer.body.isEmpty())
            answer.body = bytesOf(turnedRound(objectOf(answer.body)));
        return answer;
    default:
        return answer;
    }
}

Answer HostileLine::carriedOut(const LoopbackServer::Request &request)
{
    watch(request);
    practice::HttpRequest carried;
    carried.method = request.method;
    carried.url = m_server.url().resolved(QUrl::fromEncoded(request.target));
    carried.headers = request.headers;
    carried.body = request.body;
    const auto given = m_service.answer(carried);
    Answer answer{.status = given.status, .body = given.body};
    for (auto it = given.headers.cbegin(); it != given.headers.cend(); ++it)
        answer.headers.append({it.key(), it.value()});
    return answer;
}

/// A write to what nobody confirmed is the worst that can happen.
void HostileLine::watch(const LoopbackServer::Request &request)
{
    for (const auto &part : partsOf(request))
        watch(part);
    if (request.method != "DELETE" && request.method != "POST")
        return;
    const auto segments = request.target.split('/');
    const auto owner = segments.indexOf("deviceConfigurations") + 1;
    if (owner == 0 || owner >= segments.size())
        return; // getByIds and its like change nothing
    ++m_writes[request.method + ' ' + request.target];
    auto key = QString::fromUtf8(QByteArray::fromPercentEncoding(segments.at(owner)));
    if (request.method == "DELETE")
        key += QLatin1Char('|') + QString::fromUtf8(QByteArray::fromPercentEncoding(segments.constLast()));
    if (!m_confirmed.contains(key))
        m_complaints.append(QStringLiteral("%1 %2 was never confirmed").arg(QString::fromLatin1(request.method), key));
}
