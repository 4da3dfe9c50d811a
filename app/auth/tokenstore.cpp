#include "auth/tokenstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace auth {

QByteArray StoredToken::toJson() const
{
    const QJsonObject object{
        {QStringLiteral("refreshToken"), QString::fromUtf8(refreshToken)},
        {QStringLiteral("realm"), account.key.realm},
        {QStringLiteral("tid"), account.key.tenant.value},
        {QStringLiteral("oid"), account.key.id.value},
        {QStringLiteral("client"), account.key.clientId},
        {QStringLiteral("cloud"), account.cloud},
        {QStringLiteral("upn"), account.userName},
        {QStringLiteral("name"), account.displayName},
        {QStringLiteral("tenantName"), account.tenantName},
        {QStringLiteral("scopes"), QJsonArray::fromStringList(scopes)},
        {QStringLiteral("savedAt"), savedAt.toUTC().toString(Qt::ISODate)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<StoredToken> StoredToken::fromJson(const QByteArray &json)
{
    const auto object = QJsonDocument::fromJson(json).object();
    const auto text = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    StoredToken token{
        .refreshToken = text("refreshToken").toUtf8(),
        .account = {
            .key = {.realm = text("realm"), .tenant = {text("tid")}, .id = {text("oid")}, .clientId = text("client")},
            .cloud = text("cloud"),
            .userName = text("upn"),
            .displayName = text("name"),
            .tenantName = text("tenantName"),
            .lastUsed = {},
        },
        .scopes = {},
        .savedAt = QDateTime::fromString(text("savedAt"), Qt::ISODate),
    };
    for (const auto &scope : object.value(QLatin1String("scopes")).toArray())
        token.scopes.append(scope.toString());
    if (token.refreshToken.isEmpty() || token.account.key.tenant.isEmpty() || token.account.key.id.isEmpty())
        return {};
    return token;
}

} // namespace auth
