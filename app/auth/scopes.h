#pragma once

#include <QString>
#include <QStringList>

namespace auth {

/// What the program may ask a tenant for; delegated permissions of Microsoft Graph. Read-only first: the others are
/// asked for when they are needed.
enum class Permission {
    ReadConfigurations, ///< DeviceManagementConfiguration.Read.All
    WriteConfigurations, ///< DeviceManagementConfiguration.ReadWrite.All; implies reading
    ReadGroups, ///< GroupMember.Read.All, for names in place of ids and for who is in which group
    ReadUsers, ///< User.Read.All, for the groups of a user (Graph: user list transitiveMemberOf)
    ReadDevices, ///< Device.Read.All, for the groups of a device (Graph: list devices)
};

/// `{resource}/DeviceManagementConfiguration.Read.All`, …
QString scopeOf(Permission permission, const QString &resource);
/// `openid profile offline_access` and the permissions: the value of the `scope` parameter.
QString scopeParameter(const QList<Permission> &permissions, const QString &resource);
/// Whether scopes as a token answer lists them include the permission. Names are compared without their resource and
/// without case, because the service shortens them at times.
bool grants(const QStringList &scopes, Permission permission);

} // namespace auth
