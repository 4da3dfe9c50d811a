#include "auth/accountlist.h"

#include "auth/privatefile.h"
#include "core/writejson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace auth {

AccountList::AccountList(QString dataDirectory) : m_dataDirectory(std::move(dataDirectory)) { }

void AccountList::read()
{
    m_accounts.clear();
    QFile file(fileName());
    if (!file.open(QIODevice::ReadOnly))
        return;
    const auto document = QJsonDocument::fromJson(file.read(1024 * 1024));
    file.close();
    if (!document.object().value(QLatin1String("accounts")).isArray()) {
        QFile::remove(fileName() + QLatin1String(".unreadable"));
        QFile::rename(fileName(), fileName() + QLatin1String(".unreadable"));
        return;
    }
    for (const auto &value : document.object().value(QLatin1String("accounts")).toArray()) {
        const auto account = Account::fromJson(value.toObject());
        if (!account.key.realm.isEmpty() && !account.key.tenant.isEmpty() && !account.key.id.isEmpty())
            m_accounts.append(account);
    }
}

QString AccountList::fileName() const { return m_dataDirectory + QLatin1String("/accounts.json"); }

QList<Account> AccountList::ofRealm(const QString &realm) const
{
    QList<Account> found;
    std::copy_if(m_accounts.begin(), m_accounts.end(), std::back_inserter(found),
        [&realm](const Account &account) { return account.key.realm == realm; });
    std::stable_sort(found.begin(), found.end(),
        [](const Account &left, const Account &right) { return left.lastUsed > right.lastUsed; });
    return found;
}

std::optional<Account> AccountList::find(const AccountKey &key) const
{
    const auto found = std::find_if(
        m_accounts.begin(), m_accounts.end(), [&key](const Account &account) { return account.key == key; });
    return found == m_accounts.end() ? std::optional<Account>() : std::optional(*found);
}

core::Result<void> AccountList::put(const Account &account)
{
    const auto found = std::find_if(
        m_accounts.begin(), m_accounts.end(), [&account](const Account &other) { return other.key == account.key; });
    if (found == m_accounts.end())
        m_accounts.append(account);
    else
        *found = account;
    return write();
}

core::Result<void> AccountList::remove(const AccountKey &key)
{
    m_accounts.removeIf([&key](const Account &account) { return account.key == key; });
    return write();
}

core::Result<void> AccountList::write() const
{
    if (auto made = makePrivateDirectory(m_dataDirectory); !made)
        return made;
    QJsonArray accounts;
    for (const auto &account : m_accounts)
        accounts.append(account.toJson());
    const QJsonObject whole{{QStringLiteral("accounts"), accounts}};
    return writePrivateFile(fileName(), core::writeJson(whole, QJsonDocument::Indented));
}

} // namespace auth
