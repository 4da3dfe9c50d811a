#include "auth/claims.h"

#include "core/writejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace auth {

QByteArray claimsWith(const QByteArray &challenge)
{
    // {"access_token":{"xms_cc":{"values":["cp1"]}}} beside whatever the challenge asks of the access token.
    auto claims = QJsonDocument::fromJson(challenge).object();
    auto accessToken = claims.value(QLatin1String("access_token")).toObject();
    accessToken.insert(
        QStringLiteral("xms_cc"), QJsonObject{{QStringLiteral("values"), QJsonArray{QStringLiteral("cp1")}}});
    claims.insert(QStringLiteral("access_token"), accessToken);
    return core::writeJson(claims);
}

} // namespace auth
