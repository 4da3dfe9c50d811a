#include "inventory/membershiplookup.h"

#include "core/text.h"
#include "graph/batch.h"
#include "graph/client.h"
#include "graph/paging.h"
#include "inventory/inventory.h"

#include <QJsonArray>

#include <algorithm>

namespace inventory {

MembershipLookup::MembershipLookup(
    graph::Client &client, core::Clock &clock, const Inventory &inventory, QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock), m_inventory(inventory)
{ }

MembershipLookup::~MembershipLookup() = default;

void MembershipLookup::find(const QString &typed)
{
    m_typed = typed.trimmed();
    begin(State::Finding);
    const bool isUser = m_typed.contains(QLatin1Char('@'));
    m_membership.who.kind = isUser ? Principal::Kind::User : Principal::Kind::Device;
    if (isUser)
        findUser(m_typed);
    else
        findDevice(m_typed);
}

void MembershipLookup::choose(const Principal &who)
{
    begin(State::Reading);
    m_membership.who = who;
    readAll();
}

void MembershipLookup::cancel()
{
    m_run.reset();
    setState(State::Idle);
}

void MembershipLookup::begin(State state)
{
    m_run = std::make_unique<QObject>();
    m_membership = {};
    m_devices.clear();
    m_open.clear();
    m_frontier.clear();
    m_waysLeft = wayLimit;
    setState(state);
}

void MembershipLookup::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void MembershipLookup::findUser(const QString &name)
{
    m_client.send<Principal>(getUser(name), m_run.get(), [this](const core::Result<Principal> &answer) {
        if (answer) {
            m_membership.who = *answer;
            setState(State::Reading);
            readAll();
        } else if (answer.error().kind == core::ErrorKind::NotFound) {
            notFound(tr("There is no user “%1” in this tenant.").arg(core::displayText(m_typed)));
        } else {
            fail(answer.error(), QStringLiteral("User.Read.All"));
        }
    });
}

void MembershipLookup::findDevice(const QString &name)
{
    const auto error = std::make_shared<std::optional<core::Error>>();
    const auto page = [this, error](const QJsonArray &items) {
        for (const auto &item : items) {
            auto device = readDevice(item.toObject());
            if (!device) {
                *error = device.error();
                return false;
            }
            m_devices.append(*std::move(device));
        }
        return true;
    };
    graph::walkPages(m_client, listDevices(name), m_run.get(), page, [this, error](const core::Result<void> &read) {
        if (!read)
            return fail(error->value_or(read.error()), QStringLiteral("Device.Read.All"));
        if (m_devices.isEmpty())
            return notFound(tr("There is no device “%1” in this tenant. Users are found by their sign-in name, such as "
                               "anna@contoso.com.")
                                .arg(core::displayText(m_typed)));
        if (m_devices.size() == 1) {
            m_membership.who = m_devices.constFirst();
            setState(State::Reading);
            return readAll();
        }
        setState(State::Idle);
        Q_EMIT choiceWanted(QList(m_devices));
    });
}

void MembershipLookup::readAll()
{
    readGroups(
        listMemberships(m_membership.who),
        [this](const MemberGroup &group) {
            m_membership.groups.insert(group.id, Way());
            if (!group.name.isEmpty())
                m_membership.names.insert(group.id, group.name);
        },
        [this] { readDirect(); });
}

void MembershipLookup::readDirect()
{
    readGroups(
        listDirectMemberships(m_membership.who),
        [this](const MemberGroup &group) {
            m_membership.groups.insert(group.id, {Way::Kind::Direct, {}});
            m_frontier << group.id;
        },
        [this] {
            const auto targets = m_inventory.targetGroups();
            for (auto group = m_membership.groups.cbegin(); group != m_membership.groups.cend(); ++group) {
                if (group->kind == Way::Kind::Nested && targets.contains(group.key()))
                    m_open.insert(group.key());
            }
            setState(State::ReadingWays);
            readWays();
        });
}

/// Every group of a list, or a failure.
void MembershipLookup::readGroups(
    const graph::Request &list, const std::function<void(const MemberGroup &)> &take, const std::function<void()> &done)
{
    // An entry that cannot be read would pass for a group that it is not in.
    const auto error = std::make_shared<std::optional<core::Error>>();
    const auto page = [error, take](const QJsonArray &items) {
        for (const auto &item : items) {
            const auto group = readMemberGroup(item.toObject());
            if (!group) {
                *error = group.error();
                return false;
            }
            if (*group)
                take(**group);
        }
        return true;
    };
    graph::walkPages(m_client, list, m_run.get(), page, [this, error, done](const core::Result<void> &read) {
        if (read)
            done();
        else
            fail(error->value_or(read.error()), QStringLiteral("GroupMember.Read.All"));
    });
}

void MembershipLookup::readWays()
{
    const auto groups = m_frontier.first(std::min<qsizetype>(m_frontier.size(), m_waysLeft));
    if (m_open.isEmpty() || groups.isEmpty())
        return finish();
    m_waysLeft -= static_cast<int>(groups.size());
    m_frontier.clear();
    QList<graph::Request> requests;
    requests.reserve(groups.size());
    for (const auto &group : groups)
        requests << getParentGroups(group).request;
    const auto parents = std::make_shared<QHash<core::GroupId, QList<core::GroupId>>>();
    m_frontier = groups;
    graph::readInBatches(
        m_client, m_clock, requests, m_run.get(),
        [groups, parents](qsizetype index, const core::Result<graph::Response> &answer) {
            if (!answer)
                return;
            if (const auto read = getParentGroups(groups.at(index)).read(*answer))
                parents->insert(groups.at(index), *read);
        },
        [this, parents] { followParents(*parents); });
}

void MembershipLookup::followParents(const QHash<core::GroupId, QList<core::GroupId>> &parents)
{
    QList<core::GroupId> next;
    for (const auto &group : std::as_const(m_frontier)) {
        const auto above = parents.value(group);
        for (const auto &parent : above) {
            const auto known = m_membership.groups.find(parent);
            if (known == m_membership.groups.end() || known->kind != Way::Kind::Nested)
                continue;
            auto through = m_membership.groups.value(group).through;
            through << group;
            *known = {Way::Kind::Through, through};
            m_open.remove(parent);
            next << parent;
        }
    }
    m_frontier = next;
    readWays();
}

void MembershipLookup::finish()
{
    for (auto group = m_membership.groups.cbegin(); group != m_membership.groups.cend(); ++group) {
        const auto known = m_inventory.groupName(group.key());
        if (known.state == GroupName::State::Named)
            m_membership.names.insert(group.key(), known.name);
    }
    setState(State::Idle);
    Q_EMIT found(Membership(m_membership));
}

QString MembershipLookup::missingRight(const QString &right, const QString &typed)
{
    return tr("This account may not read it: the right %1 is missing. It is not known which groups “%2” is in.")
        .arg(right, core::displayText(typed));
}

void MembershipLookup::fail(core::Error why, const QString &rights)
{
    if (why.kind == core::ErrorKind::Forbidden) {
        why.message = missingRight(rights, m_typed);
    } else {
        why.message = tr("It is not known which groups “%1” is in. %2").arg(core::displayText(m_typed), why.message);
    }
    setState(State::Idle);
    Q_EMIT failed(why);
}

void MembershipLookup::notFound(const QString &message)
{
    core::Error error;
    error.kind = core::ErrorKind::NotFound;
    error.message = message;
    setState(State::Idle);
    Q_EMIT failed(error);
}

} // namespace inventory
