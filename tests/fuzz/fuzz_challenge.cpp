#include "fuzz/fuzz.h"

#include "auth/claims.h"
#include "graph/challenge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

void look(const QByteArray &header)
{
    const auto claims = graph::claimsOfChallenge(header);
    must(claims.isEmpty() || QJsonDocument::fromJson(claims).isObject(), "claims are a JSON object");
    const auto asked = QJsonDocument::fromJson(auth::claimsWith(claims)).object();
    const auto able = asked.value(QLatin1String("access_token")).toObject().value(QLatin1String("xms_cc"));
    must(able.toObject().value(QLatin1String("values")).toArray() == QJsonArray{QStringLiteral("cp1")},
        "whatever is asked, the program says what it can");
}

} // namespace

void fuzz(const QByteArray &input)
{
    look(input);
    look("Bearer realm=\"\", claims=\"" + input.toBase64() + "\"");
}
