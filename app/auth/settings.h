#pragma once

#include "core/result.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace auth {

/// The client id of "Microsoft Graph Command Line Tools", which needs no registration for a first sign-in.
QString defaultClientId();
/// Any work or school account of the cloud.
QString defaultTenant();

enum class ProxyMode { System, None, Manual };

/// What a person sets in the Settings dialog. A value; kept in settings.ini of the data directory, no secrets in it.
struct Settings {
    QString cloud = QStringLiteral("global"); ///< Cloud::name
    QString tenant = defaultTenant(); ///< tenant id, domain, or `organizations`
    QString clientId = defaultClientId();
    bool groupNames = false; ///< ask for GroupMember.Read.All, to show names in place of ids
    bool deviceCode = false; ///< offer the device code sign-in; Microsoft advises tenants to block it
    ProxyMode proxy = ProxyMode::System;
    QString proxyHost; ///< with ProxyMode::Manual
    quint16 proxyPort = 8080;

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// What the command line says for this run only; empty members say nothing. Never written to a file.
struct Overrides {
    QString cloud;
    QString tenant;
    QString clientId;
    std::optional<QUrl> graphRoot;
    std::optional<QUrl> authority;

    bool isEmpty() const
    {
        return cloud.isEmpty() && tenant.isEmpty() && clientId.isEmpty() && !graphRoot && !authority;
    }
};

/// Where and as which app the program signs in: settings and overrides brought together.
struct Registration {
    QString cloud; ///< Cloud::name
    /// The cloud's name, and the addresses that took the place of its own. Accounts of one realm are never used in
    /// another, so that `--authority` cannot make the program send a stored refresh token to another host.
    QString realm;
    QUrl authority; ///< ends before /{tenant}
    QUrl graphRoot; ///< ends before /beta
    QString resource; ///< what the scopes begin with: the cloud's own Graph root
    QString tenant;
    QString clientId;
    bool isOverridden = false; ///< another authority than the cloud's

    QUrl authorizeEndpoint() const;
    QUrl tokenEndpoint() const;
    QUrl deviceCodeEndpoint() const;
    QUrl adminConsentEndpoint() const;
    friend bool operator==(const Registration &, const Registration &) = default;
};

Registration registrationOf(const Settings &settings, const Overrides &overrides);

/// InvalidInput, with the sentence for the dialog, when a member cannot be used as it is.
core::Result<void> checkSettings(const Settings &settings);
/// Settings of `dataDirectory`; what is missing or unusable there has its default.
Settings loadSettings(const QString &dataDirectory);
/// Storage when the file cannot be written. Creates the directory (0700) and the file (0600).
core::Result<void> saveSettings(const QString &dataDirectory, const Settings &settings);

} // namespace auth
