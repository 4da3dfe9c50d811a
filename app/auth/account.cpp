#include "auth/account.h"

#include <QUrl>

namespace auth {

QString AccountKey::keychainKey() const
{
    const auto part = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    return QStringLiteral("Unassign/v1/%1/%2/%3/%4")
        .arg(part(realm), part(tenant.value), part(id.value), part(clientId));
}

} // namespace auth
