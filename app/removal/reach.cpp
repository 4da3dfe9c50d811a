#include "removal/reach.h"

#include "graph/batch.h"
#include "graph/client.h"
#include "inventory/endpoints.h"

#include <QLocale>
#include <QPointer>

#include <utility>

namespace removal {

namespace {

using State = inventory::Reading<qint64>::State;

template <typename T>
inventory::Reading<T> readingOf(const core::Result<graph::Response> &answer, const graph::Query<T> &query)
{
    if (!answer)
        return answer.error();
    auto value = query.read(*answer);
    return value ? inventory::Reading<T>(std::move(value).value()) : inventory::Reading<T>(value.error());
}

} // namespace

/// One part of a batch: about a group or about a profile.
struct Reach::Question {
    core::GroupId group;
    core::ConfigurationId owner;

    graph::Request request() const
    {
        return group.isEmpty() ? inventory::getDeviceStatus(owner).request : inventory::getMemberCount(group).request;
    }
};

Reach::Reach(graph::Client &client, core::Clock &clock, const inventory::Inventory &inventory, QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock), m_inventory(inventory), m_run(std::make_unique<QObject>())
{ }

Reach::~Reach() = default;

void Reach::ask(const Plan &plan)
{
    QList<core::ConfigurationId> owners;
    QList<core::GroupId> groups;
    for (const auto &item : plan.items) {
        owners.append(item.key.owner);
        groups.append(item.confirmed.target.group);
    }
    ask(owners, groups);
}

void Reach::ask(const QList<core::ConfigurationId> &owners, const QList<core::GroupId> &groups)
{
    QList<Question> questions;
    for (const auto &owner : owners) {
        if (!m_status.contains(owner)) {
            m_status.insert(owner, Reading<DeviceStatus>::inProgress());
            questions.append({{}, owner});
        }
    }
    for (const auto &group : groups) {
        const bool isNamed = m_inventory.groupName(group).state == inventory::GroupName::State::Named;
        if (!group.isEmpty() && isNamed && !m_members.contains(group)) {
            m_members.insert(group, Reading<qint64>::inProgress());
            questions.append({group, {}});
        }
    }
    if (questions.isEmpty())
        return;
    QList<graph::Request> requests;
    requests.reserve(questions.size());
    for (const auto &question : questions)
        requests.append(question.request());
    ++m_underWay;
    graph::readInBatches(
        m_client, m_clock, requests, m_run.get(),
        [this, questions](
            qsizetype index, const core::Result<graph::Response> &answer) { receive(questions.at(index), answer); },
        [this] {
            --m_underWay;
            const QPointer<Reach> alive(this);
            announce();
            if (alive && !isAsking())
                Q_EMIT finished();
        });
}

void Reach::giveUp()
{
    m_run = std::make_unique<QObject>();
    m_underWay = 0;
    m_members.removeIf([](const auto &entry) { return entry.value().state() == State::InProgress; });
    m_status.removeIf(
        [](const auto &entry) { return entry.value().state() == Reading<DeviceStatus>::State::InProgress; });
}

void Reach::forget()
{
    giveUp();
    m_members.clear();
    m_status.clear();
}

void Reach::forgetFailed()
{
    m_members.removeIf([](const auto &entry) { return entry.value().state() == State::Failed; });
    m_status.removeIf([](const auto &entry) { return entry.value().state() == Reading<DeviceStatus>::State::Failed; });
}

void Reach::receive(const Question &question, const core::Result<graph::Response> &answer)
{
    if (question.group.isEmpty())
        m_status.insert(question.owner, readingOf(answer, inventory::getDeviceStatus(question.owner)));
    else
        m_members.insert(question.group, readingOf(answer, inventory::getMemberCount(question.group)));
    announceSoon();
}

/// The parts of a batch come one by one in the same turn of the event loop.
void Reach::announceSoon()
{
    if (m_willAnnounce)
        return;
    m_willAnnounce = true;
    QMetaObject::invokeMethod(this, &Reach::announce, Qt::QueuedConnection);
}

void Reach::announce()
{
    if (std::exchange(m_willAnnounce, false))
        Q_EMIT changed();
}

QString Reach::membersText(const core::GroupId &group) const
{
    const auto reading = members(group);
    switch (reading.state()) {
    case State::NotRead:
        return {};
    case State::InProgress:
        return tr("being counted…");
    case State::Known:
        return QLocale().toString(reading.value());
    case State::Failed:
        break;
    }
    return tr("not known");
}

QString Reach::statusText(const core::ConfigurationId &owner) const
{
    using StatusState = inventory::Reading<DeviceStatus>::State;
    const auto reading = status(owner);
    if (reading.state() == StatusState::NotRead)
        return {};
    if (reading.state() == StatusState::InProgress)
        return tr("being read…");
    if (reading.state() == StatusState::Failed)
        return tr("not known");
    const QLocale locale;
    const auto &counts = reading.value();
    if (counts.conflict) {
        return tr("%1 succeeded, %2 pending, %3 failed, %4 with errors, %5 in conflict, %6 not applicable")
            .arg(locale.toString(counts.success), locale.toString(counts.pending), locale.toString(counts.failed),
                locale.toString(counts.error), locale.toString(*counts.conflict),
                locale.toString(counts.notApplicable));
    }
    return tr("%1 succeeded, %2 pending, %3 failed, %4 with errors, %5 not applicable")
        .arg(locale.toString(counts.success), locale.toString(counts.pending), locale.toString(counts.failed),
            locale.toString(counts.error), locale.toString(counts.notApplicable));
}

} // namespace removal
