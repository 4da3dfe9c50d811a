#include "inventory/certificatepaths.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace inventory {

namespace {

constexpr auto context = "inventory::CertificatePaths";

constexpr std::array titles{
    std::pair{"identityCertificate", QT_TRANSLATE_NOOP("inventory::CertificatePaths", "Identity certificate")},
    std::pair{"identityCertificateForClientAuthentication",
        QT_TRANSLATE_NOOP("inventory::CertificatePaths", "Identity certificate for client authentication")},
    std::pair{"networkAccessConfigurations",
        QT_TRANSLATE_NOOP("inventory::CertificatePaths", "Network access configurations")},
    std::pair{"rootCertificate", QT_TRANSLATE_NOOP("inventory::CertificatePaths", "Root certificate")},
    std::pair{"rootCertificateForClientValidation",
        QT_TRANSLATE_NOOP("inventory::CertificatePaths", "Root certificate for client validation")},
    std::pair{"rootCertificateForServerValidation",
        QT_TRANSLATE_NOOP("inventory::CertificatePaths", "Root certificate for server validation")},
    std::pair{"rootCertificatesForClientValidation",
        QT_TRANSLATE_NOOP("inventory::CertificatePaths", "Root certificates for client validation")},
    std::pair{"rootCertificatesForServerValidation",
        QT_TRANSLATE_NOOP("inventory::CertificatePaths", "Root certificates for server validation")},
    std::pair{"secondaryIdentityCertificateForClientAuthentication",
        QT_TRANSLATE_NOOP("inventory::CertificatePaths", "Secondary identity certificate for client authentication")},
    std::pair{"secondaryRootCertificateForClientValidation",
        QT_TRANSLATE_NOOP("inventory::CertificatePaths", "Secondary root certificate for client validation")},
    std::pair{"singleSignOnExtensionPkinitCertificate",
        QT_TRANSLATE_NOOP("inventory::CertificatePaths", "Single sign-on extension PKINIT certificate")},
    std::pair{"smimeEncryptionCertificate",
        QT_TRANSLATE_NOOP("inventory::CertificatePaths", "S/MIME encryption certificate")},
    std::pair{
        "smimeSigningCertificate", QT_TRANSLATE_NOOP("inventory::CertificatePaths", "S/MIME signing certificate")},
};

QString wordsOf(const QString &camelCase)
{
    QString words;
    for (const auto character : camelCase) {
        if (words.isEmpty())
            words += character.toUpper();
        else if (character.isUpper())
            words += QLatin1Char(' ') + QString(character.toLower());
        else
            words += character;
    }
    return words;
}

} // namespace

QString navigationPropertyTitle(const QString &property)
{
    for (const auto &[name, title] : titles) {
        if (property == QLatin1String(name))
            return QCoreApplication::translate(context, title);
    }
    return wordsOf(property);
}

} // namespace inventory
