#include "removal/profilechecks.h"

#include "removal/profilereader.h"
#include "removal/settlement.h"

namespace removal {

using core::Error;

namespace {

Error givenUp()
{
    core::Error error;
    error.kind = core::ErrorKind::Cancelled;
    error.message = ProfileChecks::tr("Reading it was given up.");
    return error;
}

} // namespace

ProfileChecks::ProfileChecks(graph::Client &client, core::Clock &clock, inventory::Inventory &inventory)
    : m_client(client), m_clock(clock), m_inventory(inventory)
{ }

ProfileChecks::~ProfileChecks() = default;

void ProfileChecks::readBefore(const QList<core::ConfigurationId> &owners)
{
    Q_ASSERT(!m_reading);
    m_reading = std::make_unique<QObject>();
    readProfiles(
        m_client, m_clock, owners, m_reading.get(),
        [this](const core::ConfigurationId &owner, const AssignmentList &list) { m_before.insert(owner, list); },
        [this] {
            m_reading.release()->deleteLater();
            Q_EMIT beforeRead();
        });
}

void ProfileChecks::noteBefore(const core::ConfigurationId &owner, const QList<inventory::Assignment> &assignments)
{
    if (!m_before.contains(owner))
        m_before.insert(owner, assignments);
}

void ProfileChecks::keepOnly(const QSet<core::ConfigurationId> &owners)
{
    m_before.removeIf([&owners](const std::pair<const core::ConfigurationId &, AssignmentList &> &entry) {
        return !owners.contains(entry.first);
    });
}

void ProfileChecks::run(const QList<journal::Item> &records)
{
    Q_ASSERT(!m_reading && !m_isRunning);
    m_isRunning = true;
    for (const auto &record : records) {
        if (wasSent(record) && !m_owners.contains(record.owner))
            m_owners.append(record.owner);
        m_records[record.owner].append(record);
    }
    if (m_owners.isEmpty())
        return finish();
    m_reading = std::make_unique<QObject>();
    readProfiles(
        m_client, m_clock, m_owners, m_reading.get(),
        [this](const core::ConfigurationId &owner, const AssignmentList &list) { judge(owner, list); },
        [this] {
            m_reading.release()->deleteLater();
            finish();
        });
}

void ProfileChecks::judge(const core::ConfigurationId &owner, const AssignmentList &after)
{
    for (auto &record : m_records[owner]) {
        if (!after || record.outcome != journal::Outcome::Unknown)
            continue;
        settleByList(record, *after);
        record.changed = m_clock.now();
        if (record.outcome != journal::Outcome::Unknown)
            m_settled.append(record);
    }
    const auto before = m_before.constFind(owner);
    m_judged.insert(owner,
        checkProfile(m_inventory, m_records.value(owner),
            before == m_before.cend() ? AssignmentList(givenUp()) : *before, after));
    if (after)
        m_inventory.setAssignments(owner, *after);
}

void ProfileChecks::stop()
{
    m_reading.reset();
    if (m_isRunning)
        finish();
}

void ProfileChecks::finish()
{
    m_isRunning = false;
    for (const auto &owner : std::as_const(m_owners)) {
        if (!m_judged.contains(owner))
            judge(owner, givenUp());
        m_checks.append(m_judged.value(owner));
    }
    QMetaObject::invokeMethod(this, &ProfileChecks::finished, Qt::QueuedConnection);
}

} // namespace removal
