#include "graph/request.h"

namespace graph {

const char *verbName(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return "GET";
    case Verb::Post:
        return "POST";
    case Verb::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
}

bool isWrite(Verb verb) { return verb != Verb::Get; }

Request Request::get(Path path, QList<std::pair<QByteArray, QByteArray>> query)
{
    Request request;
    request.path = std::move(path);
    request.query = std::move(query);
    return request;
}

Request Request::remove(Path path)
{
    Request request;
    request.verb = Verb::Delete;
    request.path = std::move(path);
    return request;
}

Request Request::post(Path path, QByteArray json)
{
    Request request;
    request.verb = Verb::Post;
    request.path = std::move(path);
    request.body = std::move(json);
    return request;
}

Request Request::following(QUrl link)
{
    Request request;
    request.link = std::move(link);
    return request;
}

QByteArray Request::relativeUrl() const
{
    auto url = path.encoded();
    auto separator = '?';
    for (const auto &[name, value] : query) {
        url += separator + name.toPercentEncoding("$") + '=' + value.toPercentEncoding("$,()'/:@*");
        separator = '&';
    }
    return url;
}

} // namespace graph
