#pragma once

#include "core/ids.h"
#include "graph/request.h"
#include "inventory/assignment.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace inventory {

/// A user or a device of the directory (Graph: user, device).
struct Principal {
    enum class Kind { User, Device };
    Kind kind = Kind::User;
    QString id; ///< object id
    QString name; ///< display name
    QString detail; ///< user principal name; of a device, what tells it from others of the same name

    /// "Anna Schmidt (anna@contoso.com)"; plain text that may be shown.
    QString title() const;
    friend bool operator==(const Principal &, const Principal &) = default;
};

/// How somebody comes to be in a group.
struct Way {
    enum class Kind {
        Direct, ///< a member itself
        Through, ///< a member of `through.first()`, which is in the next one, and so on up to the group
        Nested, ///< through a group in the group; which one was not read
    };
    Kind kind = Kind::Nested;
    QList<core::GroupId> through;

    friend bool operator==(const Way &, const Way &) = default;
};

/// The groups that a user or a device is in, nested ones included: what decides which targets reach it. A value.
class Membership
{
    Q_DECLARE_TR_FUNCTIONS(inventory::Membership)

public:
    enum class Reach { No, Yes, NotKnown };

    Principal who;
    QHash<core::GroupId, Way> groups;
    QHash<core::GroupId, QString> names; ///< as the directory calls them; groups without a readable name are not here

    /// Whether assignments to this target count for `who`. Not known for Configuration Manager collections and kinds of
    /// target that the program does not know.
    Reach reach(const Target &target) const;
    /// "Direct member", "Member of “B”, which is in it", "Every user"; empty where the target does not reach.
    QString wayText(const Target &target) const;

private:
    QString nameOf(const core::GroupId &group) const;
};

/// `GET /users/{user principal name}` (Graph: get user; one that begins with "$" wants the form with parentheses).
/// Rights: User.Read.All or User.ReadBasic.All.
graph::Query<Principal> getUser(const QString &userPrincipalName);
/// `GET /devices?$filter=displayName eq '…'` (Graph: list devices). Paged. Rights: Device.Read.All.
graph::Request listDevices(const QString &name);
core::Result<Principal> readDevice(const QJsonObject &object);
/// `GET /users|devices/{id}/transitiveMemberOf` and `…/memberOf`: every group, role and unit, nested ones included, or
/// the direct ones only. Paged. Rights: GroupMember.Read.All with User.Read.All or Device.Read.All, or
/// Directory.Read.All.
graph::Request listMemberships(const Principal &who);
graph::Request listDirectMemberships(const Principal &who);
/// `GET /groups/{id}/memberOf`: the groups that the group is directly in. The first page only, up to 999.
graph::Query<QList<core::GroupId>> getParentGroups(const core::GroupId &group);

/// One entry of such a list; nothing for what is not a group.
struct MemberGroup {
    core::GroupId id;
    QString name; ///< empty where the right to read it is missing
};
core::Result<std::optional<MemberGroup>> readMemberGroup(const QJsonObject &object);

} // namespace inventory
