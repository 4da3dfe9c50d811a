#include "auth/settings.h"

#include "auth/cloud.h"
#include "auth/privatefile.h"
#include "core/plainini.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QUuid>

namespace auth {

namespace {

struct ProxyName {
    ProxyMode mode = ProxyMode::System;
    QLatin1String name;
};

constexpr ProxyName proxyNames[] = {
    {ProxyMode::System, QLatin1String("system")},
    {ProxyMode::None, QLatin1String("none")},
    {ProxyMode::Manual, QLatin1String("manual")},
};

QString fileName(const QString &dataDirectory) { return dataDirectory + QLatin1String("/settings.ini"); }

struct Text {
    Q_DECLARE_TR_FUNCTIONS(auth::Settings)
};

core::Error invalid(const QString &message) { return {.kind = core::ErrorKind::InvalidInput, .message = message}; }

QUrl endpointOf(const Registration &registration, const char *path)
{
    return QUrl::fromEncoded(QByteArray(registration.authority.toEncoded(QUrl::StripTrailingSlash) + '/'
                                 + QUrl::toPercentEncoding(registration.tenant) + path),
        QUrl::StrictMode);
}

bool isHostName(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$"));
    return !text.contains(QLatin1String("..")) && pattern.match(text).hasMatch();
}

} // namespace

QString defaultClientId() { return QStringLiteral("14d82eec-204b-4c2f-b7e8-296a70dab67e"); }

QString defaultTenant() { return QStringLiteral("organizations"); }

QUrl Registration::authorizeEndpoint() const { return endpointOf(*this, "/oauth2/v2.0/authorize"); }

QUrl Registration::tokenEndpoint() const { return endpointOf(*this, "/oauth2/v2.0/token"); }

QUrl Registration::deviceCodeEndpoint() const { return endpointOf(*this, "/oauth2/v2.0/devicecode"); }

QUrl Registration::adminConsentEndpoint() const { return endpointOf(*this, "/v2.0/adminconsent"); }

Registration registrationOf(const Settings &settings, const Overrides &overrides)
{
    const auto otherwise = [](const QString &first, const QString &second) { return first.isEmpty() ? second : first; };
    auto cloud = findCloud(otherwise(overrides.cloud, settings.cloud));
    if (!cloud)
        cloud = clouds().constFirst();

    Registration registration{
        .cloud = cloud->name,
        .realm = cloud->name,
        .authority = overrides.authority.value_or(cloud->authority).adjusted(QUrl::StripTrailingSlash),
        .graphRoot = overrides.graphRoot.value_or(cloud->graphRoot).adjusted(QUrl::StripTrailingSlash),
        .resource = cloud->graphRoot.toString(QUrl::StripTrailingSlash),
        .tenant = otherwise(overrides.tenant, settings.tenant),
        .clientId = otherwise(overrides.clientId, settings.clientId),
    };
    registration.isOverridden = registration.authority != cloud->authority;
    if (registration.isOverridden)
        registration.realm += QLatin1Char('@') + registration.authority.toString();
    if (registration.graphRoot != cloud->graphRoot)
        registration.realm += QLatin1Char('+') + registration.graphRoot.toString();
    return registration;
}

core::Result<void> checkSettings(const Settings &settings)
{
    if (!findCloud(settings.cloud))
        return invalid(Text::tr("“%1” is not a cloud that the program knows.").arg(settings.cloud));
    if (!isHostName(settings.tenant))
        return invalid(Text::tr("The tenant has to be a tenant id, a domain such as contoso.com, or “organizations”."));
    if (settings.tenant.compare(QLatin1String("consumers"), Qt::CaseInsensitive) == 0)
        return invalid(Text::tr("Personal Microsoft accounts have no Intune. Enter the tenant of your organisation."));
    if (QUuid::fromString(settings.clientId).isNull())
        return invalid(Text::tr("The client ID has to look like %1.").arg(defaultClientId()));
    if (settings.proxy == ProxyMode::Manual && (!isHostName(settings.proxyHost) || settings.proxyPort == 0))
        return invalid(Text::tr("The proxy has to be a host name or address, and a port from 1 to 65535."));
    return {};
}

Settings loadSettings(const QString &dataDirectory)
{
    const QSettings file(fileName(dataDirectory), core::plainIni());
    const Settings defaults;
    Settings read;
    const auto text = [&file](const char *key, const QString &otherwise) {
        return file.value(QLatin1String(key), otherwise).toString().trimmed();
    };
    read.cloud = text("signIn/cloud", defaults.cloud);
    read.tenant = text("signIn/tenant", defaults.tenant);
    read.clientId = text("signIn/clientId", defaults.clientId);
    read.deviceCode = file.value(QLatin1String("signIn/deviceCode"), defaults.deviceCode).toBool();
    read.groupNames = file.value(QLatin1String("browse/groupNames"), defaults.groupNames).toBool();
    for (const auto &[mode, name] : proxyNames) {
        if (text("proxy/mode", {}) == name)
            read.proxy = mode;
    }
    read.proxyHost = text("proxy/host", {});
    read.proxyPort = static_cast<quint16>(
        qBound(0u, file.value(QLatin1String("proxy/port"), defaults.proxyPort).toUInt(), 65535u));

    // One wrong line in the file must not keep the program from starting, nor the other lines from counting.
    auto settings = defaults;
    const auto take = [&settings, &read](auto member) {
        auto tried = settings;
        tried.*member = read.*member;
        if (checkSettings(tried))
            settings = tried;
    };
    take(&Settings::cloud);
    take(&Settings::tenant);
    take(&Settings::clientId);
    take(&Settings::deviceCode);
    take(&Settings::groupNames);
    take(&Settings::proxyHost);
    take(&Settings::proxyPort);
    take(&Settings::proxy);
    return settings;
}

core::Result<void> saveSettings(const QString &dataDirectory, const Settings &settings)
{
    if (auto made = makePrivateDirectory(dataDirectory); !made)
        return made;
    const auto name = fileName(dataDirectory);
    // QSettings keeps the permissions of a file that is there, and would create one that others can read.
    if (!QFile::exists(name)) {
        if (auto created = writePrivateFile(name, {}); !created)
            return created;
    }
    QSettings file(name, core::plainIni());
    file.setValue(QLatin1String("signIn/cloud"), settings.cloud);
    file.setValue(QLatin1String("signIn/tenant"), settings.tenant);
    file.setValue(QLatin1String("signIn/clientId"), settings.clientId);
    file.setValue(QLatin1String("signIn/deviceCode"), settings.deviceCode);
    file.setValue(QLatin1String("browse/groupNames"), settings.groupNames);
    for (const auto &[mode, proxyName] : proxyNames) {
        if (settings.proxy == mode)
            file.setValue(QLatin1String("proxy/mode"), QString(proxyName));
    }
    file.setValue(QLatin1String("proxy/host"), settings.proxyHost);
    file.setValue(QLatin1String("proxy/port"), settings.proxyPort);
    file.sync();
    if (file.status() != QSettings::NoError)
        return core::Error{
            .kind = core::ErrorKind::Storage, .message = Text::tr("“%1” could not be written.").arg(name)};
    return {};
}

} // namespace auth
