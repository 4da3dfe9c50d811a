#pragma once

#include "auth/account.h"
#include "core/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace auth {

/// The accounts of this computer, in accounts.json of the data directory (0600). No secrets in it. A file that cannot
/// be read is set aside as accounts.json.unreadable, never overwritten.
class AccountList
{
public:
    explicit AccountList(QString dataDirectory);
    /// What the file has; nothing is in the list before.
    void read();

    const QList<Account> &all() const { return m_accounts; }
    /// Of one realm, the one used last first.
    QList<Account> ofRealm(const QString &realm) const;
    std::optional<Account> find(const AccountKey &key) const;

    /// Adds or replaces, and writes. Storage when that fails; it is in the list all the same.
    core::Result<void> put(const Account &account);
    core::Result<void> remove(const AccountKey &key);

private:
    core::Result<void> write() const;
    QString fileName() const;

    QString m_dataDirectory;
    QList<Account> m_accounts;
};

} // namespace auth
