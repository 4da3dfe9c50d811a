#pragma once

#include "practice/http.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace practice {

/// A request taken apart, with what its answer has to repeat. A value; lives while one request is answered.
struct Exchange {
    HttpRequest request;
    QUrl base; ///< scheme, host and whatever precedes "/beta"
    bool hasVersion = false; ///< the address goes on with "/beta"
    QList<QByteArray> segments; ///< after the version, still percent-encoded
    QList<std::pair<QString, QString>> query; ///< decoded, in order
    QString requestId;
    QString clientRequestId;
    QDateTime when; ///< UTC

    QString option(QLatin1String name) const;
    /// `{base}/beta/{path}`, as in @odata.context and @odata.nextLink.
    QString link(const QString &path) const;
};

Exchange readExchange(const HttpRequest &request, const QString &requestId, const QDateTime &when);

/// Answers in the shapes of Microsoft Graph (Graph error responses; Intune puts a JSON document into the message).
HttpAnswer jsonAnswer(const Exchange &exchange, int status, const QJsonObject &body);
HttpAnswer emptyAnswer(const Exchange &exchange); ///< 204
HttpAnswer errorAnswer(const Exchange &exchange, int status, const QString &code, const QString &message);
HttpAnswer intuneError(const Exchange &exchange, int status, const QString &code, const QString &message);
HttpAnswer segmentNotFound(const Exchange &exchange, const QString &segment);
HttpAnswer notRouted(const Exchange &exchange, const QString &pathTemplate);
HttpAnswer notFound(const Exchange &exchange);
HttpAnswer unauthorized(const Exchange &exchange, bool tokenMissing);
HttpAnswer throttled(const Exchange &exchange, const QByteArray &retryAfter);

} // namespace practice
