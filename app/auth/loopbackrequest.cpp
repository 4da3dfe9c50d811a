#include "auth/loopbackrequest.h"

#include <QList>

#include <optional>

namespace auth {

namespace {

/// Form decoding of a query; nothing when a name comes twice.
std::optional<QMap<QByteArray, QByteArray>> parametersOf(const QByteArray &query)
{
    QMap<QByteArray, QByteArray> parameters;
    for (auto part : query.split('&')) {
        if (part.isEmpty())
            continue;
        part.replace('+', ' ');
        const auto equals = part.indexOf('=');
        const auto name = QByteArray::fromPercentEncoding(equals < 0 ? part : part.left(equals));
        if (parameters.contains(name))
            return {};
        parameters.insert(name, equals < 0 ? QByteArray() : QByteArray::fromPercentEncoding(part.mid(equals + 1)));
    }
    return parameters;
}

bool isOwnHost(const QByteArray &host, quint16 port)
{
    const QByteArray end = ':' + QByteArray::number(port);
    return QList<QByteArray>{"localhost" + end, "127.0.0.1" + end, "[::1]" + end}.contains(host);
}

} // namespace

LoopbackRequest readLoopbackRequest(const QByteArray &head, quint16 port)
{
    using Kind = LoopbackRequest::Kind;
    const auto lines = head.split('\n');
    const auto words = lines.constFirst().trimmed().split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1."))
        return {Kind::NotHttp, {}};
    QList<QByteArray> hosts;
    for (const auto &line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        if (line.left(colon).trimmed().toLower() == "host")
            hosts.append(line.mid(colon + 1).trimmed().toLower());
    }
    // Keeps out pages of other hosts whose name was made to point here (DNS rebinding).
    if (hosts.size() != 1 || !isOwnHost(hosts.constFirst(), port))
        return {Kind::OtherHost, {}};
    if (words.at(0) != "GET")
        return {Kind::OtherVerb, {}};
    const auto &target = words.at(1);
    const auto question = target.indexOf('?');
    if ((question < 0 ? target : target.left(question)) != "/")
        return {Kind::OtherPlace, {}};
    if (question < 0)
        return {Kind::Page, {}};
    const auto parameters = parametersOf(target.mid(question + 1));
    if (!parameters)
        return {Kind::AmbiguousQuery, {}};
    return {Kind::Query, *parameters};
}

} // namespace auth
