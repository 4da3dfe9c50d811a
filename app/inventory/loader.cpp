#include "inventory/loader.h"

#include "core/memory.h"
#include "graph/client.h"
#include "graph/largepages.h"
#include "inventory/assignmentreader.h"
#include "inventory/endpoints.h"
#include "inventory/referencereader.h"

#include <QJsonArray>
#include <QPointer>

#include <algorithm>

namespace inventory {

using core::Error;

namespace {

/// Names are a convenience: a person without that right works with ids.
bool isMissingRight(const core::Error &error) { return error.kind == core::ErrorKind::Forbidden; }

/// Reads the entries of one list, with one text for all of its assignments that name the same group or filter.
class ListedReader
{
public:
    template <typename Object>
    core::Result<ListedConfiguration> operator()(const Object &item) const
    {
        auto listed = readListedConfiguration(item);
        if (!listed || !listed->assignments)
            return listed;
        for (auto &assignment : *listed->assignments) {
            for (auto *text : {&assignment.target.group.value, &assignment.target.filter.value}) {
                if (!text->isEmpty())
                    *text = *m_texts->insert(*text);
            }
        }
        return listed;
    }

private:
    std::shared_ptr<QSet<QString>> m_texts = std::make_shared<QSet<QString>>();
};

Error cancelled()
{
    core::Error error;
    error.kind = core::ErrorKind::Cancelled;
    error.message = Loader::tr("Loading was stopped. What is shown may not be the whole.");
    return error;
}

} // namespace

/// What one load found out.
struct Loader::Listing {
    QSet<core::ConfigurationId> seen;
    QList<core::ConfigurationId> unexpanded; ///< came without their assignments
    QList<ListedConfiguration> cutOff; ///< came with a part of them
    QSet<core::ConfigurationId> met; ///< not listed, read all the same
    std::optional<core::Error> unreadable; ///< some entry could not be read
    std::optional<core::Error> error; ///< the first other thing that went wrong
};

Loader::Loader(graph::Client &client, core::Clock &clock, Inventory &inventory, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_inventory(inventory)
    , m_run(std::make_unique<QObject>())
    , m_references(std::make_unique<ReferenceReader>(client, clock, inventory))
    , m_assignments(std::make_unique<AssignmentReader>(client, clock, inventory))
    , m_listing(std::make_unique<Listing>())
{
    connect(
        m_references.get(), &ReferenceReader::met, this, [this](const core::ConfigurationId &id) { m_met.insert(id); });
    connect(m_references.get(), &ReferenceReader::idle, this, &Loader::settle);
    connect(m_assignments.get(), &AssignmentReader::idle, this, &Loader::settle);
}

Loader::~Loader() = default;

void Loader::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void Loader::startRun()
{
    m_run = std::make_unique<QObject>();
    m_listing = std::make_unique<Listing>();
    m_askedGroups.clear();
    m_met.clear();
    m_pending = 0;
    m_references->stop();
    m_assignments->stop();
}

void Loader::load()
{
    cancel();
    if (m_state != State::Idle)
        return; // who heard of the end has begun anew
    startRun();
    m_references->expectMore();
    setState(State::Listing);
    graph::walkLargePages<core::Result<ListedConfiguration>>(
        m_client, listConfigurations(), m_run.get(), ListedReader(),
        [this](QList<core::Result<ListedConfiguration>> &&items) { list(std::move(items)); },
        [this](const core::Result<void> &listed) { complete(listed); });
}

void Loader::cancel()
{
    if (m_state == State::Idle)
        return;
    startRun();
    finish(cancelled());
}

void Loader::list(QList<core::Result<ListedConfiguration>> &&items)
{
    QList<ListedConfiguration> page;
    QList<core::ConfigurationId> ids;
    page.reserve(items.size());
    ids.reserve(items.size());
    for (auto &listed : items) {
        if (!listed) {
            m_listing->unreadable = listed.error();
            continue;
        }
        m_listing->seen.insert(listed->configuration.id);
        ids.append(listed->configuration.id);
        if (listed->moreAssignments)
            m_listing->cutOff.append(*listed);
        else if (!listed->assignments && !listed->assignmentsError)
            m_listing->unexpanded.append(listed->configuration.id);
        page.append(std::move(listed).value());
    }
    const QPointer<QObject> run(m_run.get());
    m_inventory.add(page);
    if (!run)
        return;
    m_references->readAll(ids);
    Q_EMIT progressed(static_cast<int>(m_listing->seen.size()));
}

void Loader::complete(const core::Result<void> &listed)
{
    m_references->expectNoMore(listed.has_value());
    if (!listed)
        return finish(listed);
    const QPointer<QObject> run(m_run.get());
    setState(State::Completing);
    if (run && !m_listing->unreadable) // what could not be read might be what is missing
        m_inventory.keepOnly(m_listing->seen);
    if (!run)
        return;
    readFilters();
    m_assignments->read(m_listing->unexpanded);
    for (const auto &entry : m_listing->cutOff)
        m_assignments->follow(
            entry.configuration.id, entry.assignments.value_or(QList<Assignment>()), *entry.moreAssignments);
    settle();
}

void Loader::readFilters()
{
    const auto filters = std::make_shared<QList<Filter>>();
    begin();
    graph::walkPages(
        m_client, listFilters(), m_run.get(),
        [filters](const QJsonArray &items) {
            for (const auto &item : items) {
                if (auto filter = readFilter(item.toObject()))
                    filters->append(std::move(filter).value());
            }
            return true;
        },
        [this, filters](const core::Result<void> &result) {
            if (result)
                m_inventory.setFilters(*filters);
            end(result || isMissingRight(result.error()) ? core::Result<void>() : result);
        });
}

/// A load asks again for every group, because groups are renamed and deleted, and rights are granted; but for each
/// once.
void Loader::readGroupNames()
{
    if (!m_groupNames)
        return;
    const auto wanted = m_state == State::Idle ? m_inventory.unresolvedGroups() : m_inventory.targetGroups();
    auto groups = (wanted - m_askedGroups).values();
    std::sort(groups.begin(), groups.end()); // the same question each time: a set has its order from chance
    m_askedGroups.unite(QSet<core::GroupId>(groups.cbegin(), groups.cend()));
    for (qsizetype from = 0; from < groups.size(); from += groupLimit)
        readGroupNames(groups.mid(from, groupLimit));
}

void Loader::readGroupNames(const QList<core::GroupId> &groups)
{
    using Names = QHash<core::GroupId, QString>;
    begin();
    m_client.send<Names>(getGroupNames(groups), m_run.get(), [this, groups](const core::Result<Names> &names) {
        if (!m_groupNames)
            return end();
        if (!names && !isMissingRight(names.error()))
            return end(names.error());
        QHash<core::GroupId, GroupName> result;
        for (const auto &group : groups) {
            const bool isNamed = m_inventory.groupName(group).state == GroupName::State::Named;
            if (!names && isNamed)
                continue;
            if (!names)
                result.insert(group, {GroupName::State::NotReadable, {}});
            else if (names->contains(group))
                result.insert(group, {GroupName::State::Named, names->value(group)});
            else
                result.insert(group, {GroupName::State::Deleted, {}});
        }
        m_inventory.setGroupNames(result);
        end();
    });
}

/// Configurations behind references that the list does not have: their assignments, and what they refer to.
void Loader::readMetConfigurations()
{
    const auto met = std::exchange(m_met, {});
    QList<core::ConfigurationId> unlisted;
    for (const auto &id : met) {
        if (m_listing->seen.contains(id) || m_listing->met.contains(id))
            continue;
        m_listing->met.insert(id);
        unlisted.append(id);
    }
    m_assignments->read(unlisted);
    m_references->readAll(unlisted);
}

void Loader::end(const core::Result<void> &result)
{
    --m_pending;
    if (!result && !m_listing->error)
        m_listing->error = result.error();
    settle();
}

/// Something ended: starts what was waiting for it, and ends the load when nothing is left.
void Loader::settle()
{
    if (m_state == State::Listing)
        return; // what is met meanwhile may be on the next page
    if (m_references->isIdle() && m_references->outage() && !m_listing->error)
        m_listing->error = m_references->outage();
    if (m_references->isIdle())
        readMetConfigurations();
    if (m_assignments->isIdle())
        readGroupNames();
    const bool isDone = m_pending == 0 && m_references->isIdle() && m_assignments->isIdle();
    if (m_state != State::Completing || !isDone)
        return;
    if (m_listing->error)
        return finish(*m_listing->error);
    if (m_listing->unreadable)
        return finish(*m_listing->unreadable);
    m_inventory.keepOnly(m_listing->seen); // once more: references that were read again lead elsewhere now
    finish({});
}

void Loader::finish(const core::Result<void> &result)
{
    setState(State::Idle);
    core::giveMemoryBack(); // of the pages
    Q_EMIT finished(result);
    if (!m_met.isEmpty())
        settle(); // what was met while the list came
}

void Loader::setGroupNames(bool wanted)
{
    if (wanted == m_groupNames)
        return;
    m_groupNames = wanted;
    m_askedGroups.clear();
    if (!wanted)
        m_inventory.forgetGroupNames();
    else if (m_state == State::Idle)
        readGroupNames();
}

void Loader::want(const ReferenceKey &key) { m_references->want(key); }

void Loader::retryAssignments(const core::ConfigurationId &id) { m_assignments->read({id}); }

void Loader::retryReference(const ReferenceKey &key) { m_references->retry(key); }

} // namespace inventory
