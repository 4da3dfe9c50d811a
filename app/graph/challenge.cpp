#include "graph/challenge.h"

#include <QJsonDocument>

namespace graph {

namespace {

constexpr qsizetype longestHeader = 16 * 1024;

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || (c != 0 && strchr("-_.!#$%&'*+^`|~", c));
}

/// Reads a quoted string from behind its opening quote; leaves `at` behind the closing one.
QByteArray quotedString(const QByteArray &text, qsizetype &at)
{
    QByteArray content;
    for (; at < text.size(); ++at) {
        if (text.at(at) == '"') {
            ++at;
            return content;
        }
        if (text.at(at) == '\\' && at + 1 < text.size())
            ++at;
        content += text.at(at);
    }
    return {};
}

QByteArray token(const QByteArray &text, qsizetype &at)
{
    const auto start = at;
    while (at < text.size() && isTokenCharacter(text.at(at)))
        ++at;
    return text.mid(start, at - start);
}

QByteArray decoded(QByteArray base64)
{
    base64.replace('-', '+').replace('_', '/');
    const auto result = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    return result && QJsonDocument::fromJson(*result).isObject() ? *result : QByteArray();
}

} // namespace

QByteArray claimsOfChallenge(const QByteArray &wwwAuthenticate)
{
    if (wwwAuthenticate.size() > longestHeader)
        return {};
    bool bearer = false;
    for (qsizetype at = 0; at < wwwAuthenticate.size();) {
        const auto name = token(wwwAuthenticate, at);
        if (name.isEmpty()) {
            // A quoted string without a name is skipped as a whole, so that nothing inside it counts as a parameter.
            if (wwwAuthenticate.at(at++) == '"')
                quotedString(wwwAuthenticate, at);
            continue;
        }
        auto equals = at;
        while (equals < wwwAuthenticate.size() && wwwAuthenticate.at(equals) == ' ')
            ++equals;
        if (equals >= wwwAuthenticate.size() || wwwAuthenticate.at(equals) != '=') {
            bearer = name.compare("bearer", Qt::CaseInsensitive) == 0;
            continue;
        }
        at = equals + 1;
        while (at < wwwAuthenticate.size() && wwwAuthenticate.at(at) == ' ')
            ++at;
        QByteArray value;
        if (at < wwwAuthenticate.size() && wwwAuthenticate.at(at) == '"')
            value = quotedString(wwwAuthenticate, ++at);
        else
            while (at < wwwAuthenticate.size() && !strchr(", ", wwwAuthenticate.at(at)))
                value += wwwAuthenticate.at(at++);
        if (bearer && name.compare("claims", Qt::CaseInsensitive) == 0) {
            const auto claims = decoded(value);
            if (!claims.isEmpty())
                return claims;
        }
    }
    return {};
}

} // namespace graph
