#include "auth/pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace auth {

namespace {

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

QByteArray randomText()
{
    std::array<quint32, 8> words{};
    // system() asks the operating system each time; global() would be a seeded generator whose next values can be
    // worked out from earlier ones.
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return base64Url(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words));
}

QByteArray Pkce::challengeOf(const QByteArray &verifier)
{
    return base64Url(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256));
}

Pkce Pkce::make()
{
    const auto verifier = randomText();
    return {.verifier = verifier, .challenge = challengeOf(verifier)};
}

} // namespace auth
