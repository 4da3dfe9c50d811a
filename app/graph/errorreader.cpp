#include "graph/errorreader.h"

#include "core/text.h"
#include "graph/servicewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace graph {

using core::Error;

namespace {

using core::ErrorKind;

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(graph::ErrorReader)
};

bool says(const QString &message, const char *words)
{
    return message.contains(QLatin1String(words), Qt::CaseInsensitive);
}

enum class Approval { None, ReasonWanted, Filed, AlreadyOpen };

/// Sources disagree on the status (400, 403, 409, 412), so that header and text decide.
Approval approvalOf(const core::Error &error)
{
    if (says(error.serviceMessage, "active approval request already exists"))
        return Approval::AlreadyOpen;
    if (!error.approvalCode.isEmpty())
        return Approval::Filed;
    if (says(error.serviceMessage, "x-msft-approval-justification"))
        return Approval::ReasonWanted;
    if (says(error.serviceMessage, "approval required") || error.graphCode == QLatin1String("ApprovalRequired"))
        return Approval::Filed;
    return Approval::None;
}

QString approvalSentence(Approval approval)
{
    switch (approval) {
    case Approval::ReasonWanted:
        return Sentences::tr(
            "Your organisation wants a second administrator to approve this change, and a reason for it. "
            "Nothing was changed.");
    case Approval::AlreadyOpen:
        return Sentences::tr("An approval request for this is already open. A second administrator has to decide on it "
                             "first. Nothing was changed.");
    default:
        return Sentences::tr(
            "Your organisation wants a second administrator to approve this change. Nothing was changed yet.");
    }
}

ErrorKind kindOf(const core::Error &error)
{
    // The texts come before the status: "segment not found" taken for 404 would pass for "already gone".
    const bool refused = error.httpStatus >= 400 && error.httpStatus < 500;
    if (refused && says(error.serviceMessage, "resource not found for the segment"))
        return ErrorKind::SegmentNotFound;
    if (refused
        && (says(error.serviceMessage, "no odata route exists")
            || says(error.graphCode, "no method match route template")))
        return ErrorKind::NotRouted;
    switch (error.httpStatus) {
    case 401:
        return ErrorKind::SignInRequired;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 405:
    case 501:
        return ErrorKind::NotRouted;
    case 409:
    case 412:
    case 423:
        return ErrorKind::Conflict;
    case 413:
        return ErrorKind::BadRequest;
    case 429:
        return ErrorKind::Throttled;
    default:
        if (error.httpStatus >= 500)
            return ErrorKind::ServiceUnavailable;
        return error.httpStatus >= 400 ? ErrorKind::BadRequest : ErrorKind::UnexpectedAnswer;
    }
}

QString forbiddenSentence(const core::Error &error)
{
    if (says(error.serviceMessage, "must have one of the following scopes")
        || says(error.serviceMessage, "application is not authorized"))
        return Sentences::tr("This program lacks a permission. Ask your Entra administrator to grant it "
                             "DeviceManagementConfiguration.ReadWrite.All (delegated), then sign in again.");
    if (says(error.serviceMessage, "user is not authorized"))
        return Sentences::tr(
            "Your account lacks an Intune role for this. Ask your Intune administrator for a role that "
            "may assign device configurations and whose scope covers this profile.");
    return Sentences::tr("The service refused this: a right is missing. Your account may lack an Intune role, or this "
                         "program a permission. Ask your Intune administrator.");
}

QString conflictSentence(const core::Error &error)
{
    switch (error.httpStatus) {
    case 412:
        return Sentences::tr("This was changed meanwhile. Refresh, look at it again and decide again.");
    case 423:
        return Sentences::tr(
            "This is locked, because the service is working on it or it is protected. Try again later.");
    default:
        return Sentences::tr(
            "The service refused this because of another change to the same profile. Refresh, then try again.");
    }
}

QString sentenceOf(const core::Error &error)
{
    switch (error.kind) {
    case ErrorKind::SegmentNotFound:
        return Sentences::tr("The service does not know this path. A certificate path may have to name the type of the "
                             "profile that it starts from.");
    case ErrorKind::NotRouted:
        return notRoutedSentence();
    case ErrorKind::SignInRequired:
        return Sentences::tr("The service did not accept your sign-in. Sign in again.");
    case ErrorKind::Forbidden:
        return forbiddenSentence(error);
    case ErrorKind::NotFound:
        return Sentences::tr("The service does not find this. It may be gone, or your account may not see it.");
    case ErrorKind::Conflict:
        return conflictSentence(error);
    case ErrorKind::Throttled:
        return Sentences::tr(
            "The service received too many requests from this tenant and asks to wait. Try again later.");
    case ErrorKind::ServiceUnavailable:
        return Sentences::tr("Microsoft's service has trouble at the moment (status %1). Try again later.")
            .arg(error.httpStatus);
    case ErrorKind::UnexpectedAnswer:
        return Sentences::tr(
            "The answer was a redirect (status %1), which Microsoft Graph does not use. A proxy or another "
            "network device may want a sign-in: open a web page in your browser, then try again.")
            .arg(error.httpStatus);
    default:
        if (error.serviceMessage.isEmpty())
            return Sentences::tr("The service refused the request (status %1) without saying why.")
                .arg(error.httpStatus);
        return Sentences::tr("The service refused the request: %1").arg(core::displayText(error.serviceMessage));
    }
}

/// 503 with Retry-After says that nothing was started, 501 that it cannot; any other 5xx may have come after the fact.
bool mayBeDone(const core::Error &error)
{
    return error.kind == ErrorKind::ServiceUnavailable && !(error.httpStatus == 503 && error.retryAfter);
}

} // namespace

Error errorOfAnswer(const Response &answer, const QDateTime &when)
{
    if (isWebPage(answer) && answer.status >= 400 && answer.status < 500 && answer.status != 401
        && answer.status != 429)
        return webPageAnswer(answer, when);
    const auto words = serviceWords(answer.body);
    core::Error error;
    error.httpStatus = answer.status;
    error.graphCode = words.code;
    error.serviceMessage = words.message;
    error.requestId = answer.requestId().isEmpty() ? words.requestId : QString::fromUtf8(answer.requestId());
    error.clientRequestId = QString::fromLatin1(answer.clientRequestId);
    error.when = when;
    error.retryAfter
        = retryAfter(answer.headers.value("retry-after"), httpDate(answer.headers.value("date")).value_or(when));
    error.approvalCode = approvalCode(answer, words.message);

    const auto approval = approvalOf(error);
    error.kind = approval == Approval::None ? kindOf(error) : ErrorKind::ApprovalRequired;
    error.message = approval == Approval::None ? sentenceOf(error) : approvalSentence(approval);
    error.maybeDone = mayBeDone(error);
    return error;
}

bool wantsJustification(const core::Error &error)
{
    return error.kind == ErrorKind::ApprovalRequired && approvalOf(error) == Approval::ReasonWanted;
}

Error errorOfTransport(
    QNetworkReply::NetworkError error, const QString &host, const QString &detail, bool sent, const QDateTime &when)
{
    core::Error made;
    made.when = when;
    made.serviceMessage = detail;
    made.maybeDone = sent;
    const auto shownHost = core::displayText(host);
    const auto shownDetail = core::displayText(detail);
    if (sent) {
        made.kind = ErrorKind::LostAnswer;
        made.message
            = Sentences::tr("The connection to %1 broke before the answer had come. Whether the request was carried "
                            "out is not known.")
                  .arg(shownHost);
        return made;
    }
    made.kind = ErrorKind::Offline;
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        made.kind = ErrorKind::Tls;
        made.message
            = Sentences::tr("There is no trusted connection to %1 (%2). Nothing was sent. A wrong clock, or a network "
                            "device that opens encrypted connections, can be the reason.")
                  .arg(shownHost, shownDetail);
        break;
    case QNetworkReply::HostNotFoundError:
        made.message
            = Sentences::tr("%1 cannot be found. Check your network connection. Nothing was sent.").arg(shownHost);
        break;
    case QNetworkReply::ConnectionRefusedError:
        made.message
            = Sentences::tr("%1 refuses connections. Check your network connection. Nothing was sent.").arg(shownHost);
        break;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        made.message = Sentences::tr("The proxy of your network wants a sign-in. Nothing was sent.");
        break;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        made.message
            = Sentences::tr("The proxy of your network does not work (%1). Nothing was sent.").arg(shownDetail);
        break;
    default:
        made.message
            = Sentences::tr("There is no connection to %1 (%2). Nothing was sent.").arg(shownHost, shownDetail);
    }
    return made;
}

Error unexpectedAnswer(const QString &detail)
{
    core::Error error;
    error.kind = ErrorKind::UnexpectedAnswer;
    error.serviceMessage = detail;
    error.message
        = Sentences::tr("The answer was not what Microsoft Graph describes (%1).").arg(core::displayText(detail));
    return error;
}

bool isWebPage(const Response &answer)
{
    const auto type = answer.headers.value("content-type").trimmed().toLower();
    return type.startsWith("text/html") || type.startsWith("application/xhtml");
}

Error webPageAnswer(const Response &answer, const QDateTime &when)
{
    auto error = unexpectedAnswer(QStringLiteral("a web page in place of JSON"));
    error.httpStatus = answer.status;
    error.requestId = QString::fromUtf8(answer.requestId());
    error.clientRequestId = QString::fromLatin1(answer.clientRequestId);
    error.when = when;
    error.message
        = Sentences::tr("A web page came in place of the answer of Microsoft Graph. A proxy or another network device "
                        "may want a sign-in, or blocks the service: open a web page in your browser, then try again.");
    return error;
}

Error tooLargeAnswer(int status, qint64 limit, const QDateTime &when)
{
    core::Error error;
    error.kind = ErrorKind::TooLarge;
    error.httpStatus = status;
    error.when = when;
    error.maybeDone = true;
    error.message
        = Sentences::tr("The answer is larger than %1 and was not read.").arg(QLocale().formattedDataSize(limit));
    return error;
}

QString notRoutedSentence()
{
    return Sentences::tr("The service does not offer this operation at this path. Nothing was changed.");
}

} // namespace graph
