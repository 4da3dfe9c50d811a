#include "core/log.h"

#include "core/writejson.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace core {

Q_LOGGING_CATEGORY(lcExchange, "unassign.exchange", QtInfoMsg)

namespace {

/// Queries carry skip tokens and sign-in codes. Callers give none; this holds when one does.
QByteArray withoutQuery(const QByteArray &path)
{
    const auto end = std::find_if(path.begin(), path.end(), [](char sign) { return sign == '?' || sign == '#'; });
    return path.left(end - path.begin());
}

/// What wrote messages before hideQueriesInMessages(); a message handler can be told of it in no other way.
QtMessageHandler writeMessage = nullptr;

void writeWithoutQueries(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    writeMessage(type, context, withoutQueries(message));
}

} // namespace

void logExchange(const ExchangeLine &line)
{
    if (!lcExchange().isDebugEnabled())
        return;
    const QJsonObject members{
        {QStringLiteral("verb"), QString::fromLatin1(line.verb)},
        {QStringLiteral("path"), QString::fromUtf8(withoutQuery(line.path))},
        {QStringLiteral("status"), line.status},
        {QStringLiteral("requestId"), QString::fromUtf8(line.requestId)},
        {QStringLiteral("clientRequestId"), QString::fromUtf8(line.clientRequestId)},
        {QStringLiteral("milliseconds"), static_cast<qint64>(line.took.count())},
    };
    qCDebug(lcExchange).noquote() << core::writeJson(members);
}

QString withoutQueries(const QString &text)
{
    if (!text.contains(QLatin1String("://")))
        return text;
    static const QRegularExpression pattern(QStringLiteral("(://[^\\s?#'\"<>]*)[?#][^\\s'\"<>]*"));
    return QString(text).replace(pattern, QStringLiteral("\\1?…"));
}

void hideQueriesInMessages() { writeMessage = qInstallMessageHandler(writeWithoutQueries); }

} // namespace core
