#include "core/log.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace core {

Q_LOGGING_CATEGORY(lcExchange, "unassign.exchange", QtInfoMsg)

void logExchange(const ExchangeLine &line)
{
    if (!lcExchange().isDebugEnabled())
        return;
    const QJsonObject members{
        {QStringLiteral("verb"), QString::fromLatin1(line.verb)},
        {QStringLiteral("path"), QString::fromUtf8(line.path)},
        {QStringLiteral("status"), line.status},
        {QStringLiteral("requestId"), QString::fromUtf8(line.requestId)},
        {QStringLiteral("clientRequestId"), QString::fromUtf8(line.clientRequestId)},
        {QStringLiteral("milliseconds"), static_cast<qint64>(line.took.count())},
    };
    qCDebug(lcExchange).noquote() << QJsonDocument(members).toJson(QJsonDocument::Compact);
}

} // namespace core
