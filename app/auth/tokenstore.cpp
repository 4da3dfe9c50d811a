#include "auth/tokenstore.h"

#include "core/writejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

namespace auth {

QByteArray StoredToken::toJson() const
{
    auto object = account.toJson();
    QStringDecoder asItIs(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom); // fromUtf8() drops U+FEFF
    object.insert(QStringLiteral("refreshToken"), QString(asItIs(refreshToken)));
    object.insert(QStringLiteral("scopes"), QJsonArray::fromStringList(scopes));
    object.insert(QStringLiteral("savedAt"), savedAt.toUTC().toString(Qt::ISODate));
    return core::writeJson(object);
}

std::optional<StoredToken> StoredToken::fromJson(const QByteArray &json)
{
    const auto object = QJsonDocument::fromJson(json).object();
    StoredToken token{
        .refreshToken = object.value(QLatin1String("refreshToken")).toString().toUtf8(),
        .account = Account::fromJson(object),
        .scopes = {},
        .savedAt = QDateTime::fromString(object.value(QLatin1String("savedAt")).toString(), Qt::ISODate),
    };
    for (const auto &scope : object.value(QLatin1String("scopes")).toArray())
        token.scopes.append(scope.toString());
    if (token.refreshToken.isEmpty() || token.account.key.tenant.isEmpty() || token.account.key.id.isEmpty())
        return {};
    return token;
}

} // namespace auth
