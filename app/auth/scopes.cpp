#include "auth/scopes.h"

#include <algorithm>

namespace auth {

namespace {

QString nameOf(Permission permission)
{
    switch (permission) {
    case Permission::ReadConfigurations:
        return QStringLiteral("DeviceManagementConfiguration.Read.All");
    case Permission::WriteConfigurations:
        return QStringLiteral("DeviceManagementConfiguration.ReadWrite.All");
    case Permission::ReadGroups:
        return QStringLiteral("GroupMember.Read.All");
    case Permission::ReadUsers:
        return QStringLiteral("User.Read.All");
    case Permission::ReadDevices:
        return QStringLiteral("Device.Read.All");
    }
    return {};
}

} // namespace

QString scopeOf(Permission permission, const QString &resource)
{
    return resource + QLatin1Char('/') + nameOf(permission);
}

QString scopeParameter(const QList<Permission> &permissions, const QString &resource)
{
    QString scope = QStringLiteral("openid profile offline_access");
    for (const auto permission : permissions)
        scope += QLatin1Char(' ') + scopeOf(permission, resource);
    return scope;
}

bool grants(const QStringList &scopes, Permission permission)
{
    const auto has = [&scopes](const QString &name) {
        return std::any_of(scopes.begin(), scopes.end(), [&name](const QString &scope) {
            return scope.mid(scope.lastIndexOf(QLatin1Char('/')) + 1).compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    if (permission == Permission::ReadConfigurations && grants(scopes, Permission::WriteConfigurations))
        return true;
    const bool isOfDirectory
        = permission != Permission::ReadConfigurations && permission != Permission::WriteConfigurations;
    if (isOfDirectory && has(QStringLiteral("Directory.Read.All")))
        return true;
    if (permission == Permission::ReadGroups
        && (has(QStringLiteral("Group.Read.All")) || has(QStringLiteral("Group.ReadWrite.All"))))
        return true;
    return has(nameOf(permission));
}

} // namespace auth
