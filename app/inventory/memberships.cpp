#include "inventory/memberships.h"

#include "core/text.h"
#include "graph/errorreader.h"
#include "graph/json.h"

#include <QJsonArray>

namespace inventory {

namespace {

core::Result<Principal> readUser(const graph::Response &answer)
{
    const auto object = graph::readObject(answer.body);
    if (!object)
        return object.error();
    const auto id = graph::readId(*object, QLatin1String("id"));
    if (!id)
        return id.error();
    return Principal{Principal::Kind::User, *id, object->value(QLatin1String("displayName")).toString(),
        object->value(QLatin1String("userPrincipalName")).toString()};
}

core::Result<QList<core::GroupId>> readParentGroups(const graph::Response &answer)
{
    const auto object = graph::readObject(answer.body);
    if (!object)
        return object.error();
    const auto items = graph::readCollection(*object);
    if (!items)
        return items.error();
    QList<core::GroupId> groups;
    for (const auto &item : *items) {
        const auto group = readMemberGroup(item.toObject());
        if (!group)
            return group.error();
        if (*group)
            groups.append((*group)->id);
    }
    return groups;
}

graph::Request memberships(const Principal &who, QLatin1String relation)
{
    const auto set = who.kind == Principal::Kind::User ? QLatin1String("users") : QLatin1String("devices");
    return graph::Request::get(
        graph::Path::of(set) / who.id / relation, {{"$select", "id,displayName"}, {"$top", "999"}});
}

} // namespace

QString Principal::title() const
{
    const auto shownName = core::displayText(name);
    const auto shownDetail = core::displayText(detail);
    if (shownName.trimmed().isEmpty())
        return shownDetail.isEmpty() ? core::displayText(id) : shownDetail;
    return shownDetail.isEmpty() ? shownName : Membership::tr("%1 (%2)").arg(shownName, shownDetail);
}

Membership::Reach Membership::reach(const Target &target) const
{
    switch (target.kind) {
    case TargetKind::Group:
    case TargetKind::ExclusionGroup:
        return groups.contains(target.group) ? Reach::Yes : Reach::No;
    case TargetKind::AllUsers:
        return who.kind == Principal::Kind::User ? Reach::Yes : Reach::No;
    case TargetKind::AllDevices:
        return who.kind == Principal::Kind::Device ? Reach::Yes : Reach::No;
    case TargetKind::ConfigurationManagerCollection:
    case TargetKind::Unknown:
        break;
    }
    return Reach::NotKnown;
}

QString Membership::wayText(const Target &target) const
{
    switch (reach(target)) {
    case Reach::No:
        return {};
    case Reach::NotKnown:
        return tr("Not known whether this reaches it");
    case Reach::Yes:
        break;
    }
    if (target.kind == TargetKind::AllUsers)
        return tr("Every user with a licence");
    if (target.kind == TargetKind::AllDevices)
        return tr("Every device");
    const auto way = groups.value(target.group);
    if (way.kind == Way::Kind::Direct)
        return tr("Direct member");
    if (way.kind == Way::Kind::Nested || way.through.isEmpty())
        return tr("Member through a nested group");
    auto text = tr("Member of “%1”").arg(nameOf(way.through.constFirst()));
    for (qsizetype at = 1; at < way.through.size(); ++at)
        text = tr("%1, which is in “%2”", "nested groups, from the inside out").arg(text, nameOf(way.through.at(at)));
    return tr("%1, which is in this group").arg(text);
}

QString Membership::nameOf(const core::GroupId &group) const
{
    const auto name = core::displayText(names.value(group));
    return name.trimmed().isEmpty() ? core::displayText(group.value) : name;
}

graph::Query<Principal> getUser(const QString &userPrincipalName)
{
    const auto path = userPrincipalName.startsWith(QLatin1Char('$'))
        ? graph::Path().withKey(QStringLiteral("users"), userPrincipalName)
        : graph::Path::of(QLatin1String("users")) / userPrincipalName;
    return {graph::Request::get(path, {{"$select", "id,displayName,userPrincipalName"}}), readUser};
}

graph::Request listDevices(const QString &name)
{
    auto quoted = name;
    quoted.replace(QLatin1Char('\''), QLatin1String("''")); // OData 4.01: a quote inside a text is doubled
    const QString filter = QStringLiteral("displayName eq '") + quoted + QLatin1Char('\'');
    return graph::Request::get(graph::Path::of(QLatin1String("devices")),
        {{"$filter", filter.toUtf8()},
            {"$select",
                "id,deviceId,displayName,operatingSystem,operatingSystemVersion,approximateLastSignInDateTime"}});
}

core::Result<Principal> readDevice(const QJsonObject &object)
{
    const auto id = graph::readId(object, QLatin1String("id"));
    if (!id)
        return id.error();
    const auto text = [&object](QLatin1String member) { return object.value(member).toString(); };
    const QString system
        = QStringList{text(QLatin1String("operatingSystem")), text(QLatin1String("operatingSystemVersion"))}
              .join(QLatin1Char(' '))
              .trimmed();
    QStringList details{system, text(QLatin1String("approximateLastSignInDateTime")).left(10)};
    details.removeAll(QString());
    const auto device = text(QLatin1String("deviceId"));
    if (!device.isEmpty())
        details.append(device);
    return Principal{
        Principal::Kind::Device, *id, text(QLatin1String("displayName")), details.join(QStringLiteral(", "))};
}

graph::Request listMemberships(const Principal &who) { return memberships(who, QLatin1String("transitiveMemberOf")); }

graph::Request listDirectMemberships(const Principal &who) { return memberships(who, QLatin1String("memberOf")); }

graph::Query<QList<core::GroupId>> getParentGroups(const core::GroupId &group)
{
    return {graph::Request::get(graph::Path::of(QLatin1String("groups")) / group.value / QLatin1String("memberOf"),
                {{"$select", "id,displayName"}, {"$top", "999"}}),
        readParentGroups};
}

core::Result<std::optional<MemberGroup>> readMemberGroup(const QJsonObject &object)
{
    // Directory roles and administrative units come in the same list.
    const auto type = graph::odataType(object);
    if (!type.isEmpty() && type != QLatin1String("group"))
        return std::optional<MemberGroup>();
    const auto id = graph::readId(object, QLatin1String("id"));
    if (!id)
        return id.error();
    return std::optional(MemberGroup{{*id}, object.value(QLatin1String("displayName")).toString()});
}

} // namespace inventory
