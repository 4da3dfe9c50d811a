#include "auth/account.h"

#include <QUrl>

namespace auth {

QString AccountKey::keychainKey() const
{
    const auto part = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    return QStringLiteral("Unassign/v1/%1/%2/%3/%4")
        .arg(part(realm), part(tenant.value), part(id.value), part(clientId));
}

QJsonObject Account::toJson() const
{
    return {
        {QStringLiteral("realm"), key.realm},
        {QStringLiteral("tid"), key.tenant.value},
        {QStringLiteral("oid"), key.id.value},
        {QStringLiteral("client"), key.clientId},
        {QStringLiteral("cloud"), cloud},
        {QStringLiteral("upn"), userName},
        {QStringLiteral("name"), displayName},
        {QStringLiteral("path"), pathTenant},
        {QStringLiteral("tenantName"), tenantName},
        {QStringLiteral("lastUsed"), lastUsed.toUTC().toString(Qt::ISODateWithMs)},
    };
}

Account Account::fromJson(const QJsonObject &object)
{
    const auto text = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    return {
        .key = {.realm = text("realm"), .tenant = {text("tid")}, .id = {text("oid")}, .clientId = text("client")},
        .cloud = text("cloud"),
        .userName = text("upn"),
        .displayName = text("name"),
        .pathTenant = text("path"),
        .tenantName = text("tenantName"),
        .lastUsed = QDateTime::fromString(text("lastUsed"), Qt::ISODateWithMs),
    };
}

} // namespace auth
