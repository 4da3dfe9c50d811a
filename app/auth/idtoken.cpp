#include "auth/idtoken.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace auth {

namespace {

/// A string that can be an identifier; nothing otherwise.
QString idMember(const QJsonObject &claims, QLatin1String name)
{
    const auto text = claims.value(name).toString();
    return text.size() <= 255 ? text : QString();
}

QString audienceOf(const QJsonObject &claims, const QString &clientId)
{
    const auto audience = claims.value(QLatin1String("aud"));
    if (!audience.isArray())
        return audience.toString();
    return audience.toArray().contains(clientId) ? clientId : QString();
}

} // namespace

std::optional<IdToken> IdToken::read(const QByteArray &token, const Registration &registration)
{
    const auto parts = token.split('.');
    if (parts.size() != 3)
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(
        parts.at(1), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return {};
    const auto document = QJsonDocument::fromJson(*decoded);
    if (!document.isObject())
        return {};
    const auto claims = document.object();

    IdToken read;
    read.tenant.value = idMember(claims, QLatin1String("tid"));
    read.account.value = idMember(claims, QLatin1String("oid"));
    if (registration.isOverridden) {
        if (read.tenant.isEmpty())
            read.tenant.value = registration.tenant;
        if (read.account.isEmpty())
            read.account.value = idMember(claims, QLatin1String("sub"));
    }
    const auto expires = claims.value(QLatin1String("exp"));
    if (read.tenant.isEmpty() || read.account.isEmpty() || !expires.isDouble())
        return {};
    read.expires = QDateTime::fromSecsSinceEpoch(expires.toInteger()).toUTC();
    read.userName = claims.value(QLatin1String("preferred_username")).toString();
    read.displayName = claims.value(QLatin1String("name")).toString();
    read.nonce = claims.value(QLatin1String("nonce")).toString().toUtf8();
    read.audience = audienceOf(claims, registration.clientId);
    return read;
}

} // namespace auth
