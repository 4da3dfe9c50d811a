#pragma once

#include "core/error.h"
#include "graph/request.h"

#include <QNetworkReply>

namespace graph {

/// Makes the Error of an answer whose status is not 2xx. Reads `{"error":{code,message,innerError}}`, and the JSON text
/// that Intune puts into `message`; survives either layer being something else. Status, headers and text decide the
/// kind, because sources disagree on the status of Multi Admin Approval (Graph error responses; Intune multi admin
/// approval). `maybeDone` is set for a 5xx that may have come after the fact; it means something for writes only. An
/// ApprovalRequired without approvalCode means that no request was filed by this answer.
core::Error errorOfAnswer(const Response &answer, const QDateTime &when);

/// Makes the Error of a request that got no whole answer. `sent` tells whether it may have reached the service.
core::Error errorOfTransport(
    QNetworkReply::NetworkError error, const QString &host, const QString &detail, bool sent, const QDateTime &when);

/// The service wants a justification with the request before it files it for approval; nothing was filed or done.
bool wantsJustification(const core::Error &error);

/// What Error::message says of kind NotRouted.
QString notRoutedSentence();

/// An answer that is not what the documentation describes; `detail` names the member or the reason.
core::Error unexpectedAnswer(const QString &detail);

/// A web page where JSON was expected: a captive portal or a proxy speaks, not the service. Its 404 is not "gone".
bool isWebPage(const Response &answer);
core::Error webPageAnswer(const Response &answer, const QDateTime &when);

/// An answer with a good status that is larger than `limit` bytes; maybeDone is set.
core::Error tooLargeAnswer(int status, qint64 limit, const QDateTime &when);

} // namespace graph
