#include "graph/servicewords.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <cmath>

namespace graph {

namespace {

constexpr qsizetype longestMessage = 2000;
constexpr double longestSeconds = 30.0 * 24 * 3600;

QJsonObject objectOf(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

QString member(const QJsonObject &object, const char *name) { return object.value(QLatin1String(name)).toString(); }

/// Intune ends its texts with " - Operation ID (for customer support): … - Activity ID: … - Url: …".
QString withoutTail(QString message)
{
    const auto tail = message.indexOf(QLatin1String(" - Operation ID (for customer support)"));
    if (tail >= 0)
        message.truncate(tail);
    message.truncate(longestMessage);
    return message.trimmed();
}

QString innerMessage(const QString &message)
{
    if (!message.trimmed().startsWith(QLatin1Char('{')))
        return message;
    const auto inner = objectOf(message.toUtf8());
    for (const auto *name : {"Message", "message", "CustomApiErrorPhrase"}) {
        const auto text = member(inner, name);
        if (!text.isEmpty())
            return text;
    }
    return message;
}

} // namespace

ServiceWords serviceWords(const QByteArray &body)
{
    const auto error = objectOf(body).value(QLatin1String("error")).toObject();
    const auto inner = error.value(QLatin1String("innerError")).toObject();
    return {
        .code = member(error, "code").left(200),
        .message = withoutTail(innerMessage(member(error, "message"))),
        .requestId = member(inner, "request-id").left(200),
    };
}

std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &header, const QDateTime &now)
{
    const auto text = header.trimmed();
    if (text.isEmpty())
        return {};
    bool isNumber = false;
    const auto seconds = text.toDouble(&isNumber);
    if (isNumber) {
        if (!std::isfinite(seconds) || seconds < 0)
            return {};
        return std::chrono::milliseconds(std::llround(std::min(seconds, longestSeconds) * 1000));
    }
    const auto date = httpDate(text);
    if (!date)
        return {};
    return std::chrono::milliseconds(std::max<qint64>(0, now.msecsTo(*date)));
}

std::optional<QDateTime> httpDate(const QByteArray &header)
{
    const auto text = QString::fromLatin1(header.trimmed());
    const auto date = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return {};
    return QDateTime(date.date(), date.time(), QTimeZone::utc());
}

QString approvalCode(const Response &answer, const QString &message)
{
    // The code is sent back as a header later on, so that nothing but the form of a GUID is taken for one.
    static const QRegularExpression form(QStringLiteral("\\A[0-9A-Za-z-]{8,64}\\z"));
    static const QRegularExpression inText(QStringLiteral("x-msft-approval-code:\\s*([0-9A-Za-z-]{8,64})"));
    const auto header = QString::fromLatin1(answer.headers.value("x-msft-approval-code").trimmed());
    return form.match(header).hasMatch() ? header : inText.match(message).captured(1);
}

} // namespace graph
