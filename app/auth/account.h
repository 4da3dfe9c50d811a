#pragma once

#include "core/ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace auth {

/// What makes a signed-in account the same one.
struct AccountKey {
    QString realm; ///< Registration::realm
    core::TenantId tenant; ///< `tid`
    core::AccountId id; ///< `oid`
    QString clientId;

    /// `Unassign/v1/{cloud}/{tenantId}/{oid}/{clientId}`, each part percent-encoded. Carries the program's name because
    /// Credential Manager does not know services.
    QString keychainKey() const;
    friend bool operator==(const AccountKey &, const AccountKey &) = default;
};

/// An account that was signed in to on this computer. A value without secrets.
struct Account {
    AccountKey key;
    QString cloud; ///< Cloud::name
    QString userName; ///< preferred_username, such as ada@contoso.com; outside text, show it by core::displayText
    QString displayName; ///< may be empty; outside text
    /// What stands for the tenant in the addresses of its authority: its id at Microsoft's, elsewhere what the sign-in
    /// was begun with, for there the id may be no address.
    QString pathTenant;
    QString tenantName; ///< a domain where one is known, else the tenant id; outside text
    QDateTime lastUsed; ///< UTC

    /// As it stands in the account list and in the keychain, and back; members that are missing are empty.
    QJsonObject toJson() const;
    static Account fromJson(const QJsonObject &object);
    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace auth
