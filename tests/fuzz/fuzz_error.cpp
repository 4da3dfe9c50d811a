#include "fuzz/fuzz.h"

#include "graph/errorreader.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace {

void look(const graph::Response &answer)
{
    const auto error = graph::errorOfAnswer(answer, QDateTime::fromSecsSinceEpoch(1'700'000'000));
    mustBeReadable(error.message);
    must(error.httpStatus == answer.status, "an error has the status of its answer");
    must(!error.retryAfter || error.retryAfter->count() >= 0, "nobody waits into the past");
    must(!graph::wantsJustification(error) || error.kind == core::ErrorKind::ApprovalRequired,
        "a reason is wanted for an approval only");
}

} // namespace

/// Both layers: the body of Graph, and the JSON text that Intune puts into its message.
void fuzz(const QByteArray &input)
{
    static constexpr std::array statuses{302, 400, 401, 403, 404, 405, 409, 412, 423, 429, 500, 503, 599};
    Input parts(input);
    const auto status = statuses.at(static_cast<std::size_t>(parts.number(static_cast<int>(statuses.size()))));
    const auto type = parts.number(3) == 0 ? QByteArray("text/html") : QByteArray("application/json");
    const auto later = parts.line();
    graph::Response answer{.status = status,
        .headers = {{"content-type", type}, {"retry-after", later}, {"x-msft-approval-code", later}},
        .body = parts.rest(),
        .clientRequestId = {}};
    look(answer);
    const QJsonObject outer{{QStringLiteral("code"), QStringLiteral("BadRequest")},
        {QStringLiteral("message"), QString::fromUtf8(parts.rest())}};
    answer.body = QJsonDocument(QJsonObject{{QStringLiteral("error"), outer}}).toJson();
    look(answer);
}
