#pragma once

#include "core/result.h"
#include "graph/path.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QUrl>

#include <optional>
#include <utility>

namespace graph {

enum class Verb { Get, Post, Delete };

const char *verbName(Verb verb);
/// GET only; everything else counts as a write against the service's budget.
bool isWrite(Verb verb);

/// What is asked, as a value: free of token and host, comparable and printable.
struct Request {
    Verb verb = Verb::Get;
    Path path;
    /// Query options in order, unencoded: {"$expand", "assignments"}.
    QList<std::pair<QByteArray, QByteArray>> query;
    /// JSON of a POST; empty for the others.
    QByteArray body;
    /// Further headers, such as x-msft-approval-code. Never Authorization: the client adds it.
    QList<std::pair<QByteArray, QByteArray>> headers;
    /// An @odata.nextLink, opaque. Takes the place of path and query; the client follows it on its own host only.
    std::optional<QUrl> link;
    /// A POST that only reads (getByIds, $batch of reads): neither paced nor treated as a write.
    bool readsOnly = false;
    /// How many requests of the service's budget it takes: the parts of a $batch count singly.
    int counts = 1;
    /// The client-request-id (visible ASCII) under which it leaves the first time, for an asker who has to write it
    /// down before; the client makes one where there is none, and for each further attempt.
    QByteArray clientRequestId;

    static Request get(Path path, QList<std::pair<QByteArray, QByteArray>> query = {});
    static Request remove(Path path);
    static Request post(Path path, QByteArray json);
    static Request following(QUrl link);

    bool writes() const { return isWrite(verb) && !readsOnly; }
    /// Path and query, percent-encoded ASCII, below `{root}/beta`. Not for a request that follows a link.
    QByteArray relativeUrl() const;
    friend bool operator==(const Request &, const Request &) = default;
};

/// What came back, normally with a 2xx status; other statuses become an Error (errorreader.h).
struct Response {
    int status = 0;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    QByteArray clientRequestId;

    QByteArray requestId() const { return headers.value("request-id"); }
};

/// An endpoint: how it is asked and how its answer is read, side by side.
template <typename T>
struct Query {
    Request request;
    core::Result<T> (*read)(const Response &) = nullptr;
};

} // namespace graph
