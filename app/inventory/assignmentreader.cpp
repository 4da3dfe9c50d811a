#include "inventory/assignmentreader.h"

#include "graph/batch.h"
#include "graph/client.h"
#include "graph/paging.h"
#include "inventory/endpoints.h"
#include "inventory/inventory.h"

namespace inventory {

namespace {

using Assignments = Reading<QList<Assignment>>;

core::Result<void> append(QList<Assignment> &assignments, const QJsonArray &items)
{
    assignments.reserve(assignments.size() + items.size());
    for (const auto &item : items) {
        auto assignment = readAssignment(item.toObject());
        if (!assignment)
            return assignment.error();
        assignments.append(std::move(assignment).value());
    }
    return {};
}

/// A list on its way.
struct Gathering {
    QList<Assignment> assignments;
    core::Result<void> result;
};

} // namespace

AssignmentReader::AssignmentReader(graph::Client &client, core::Clock &clock, Inventory &inventory)
    : m_client(client), m_clock(clock), m_inventory(inventory), m_run(std::make_unique<QObject>())
{ }

AssignmentReader::~AssignmentReader() = default;

bool AssignmentReader::begin(const core::ConfigurationId &id)
{
    if (m_underWay.contains(id))
        return false;
    m_underWay.insert(id);
    if (!m_inventory.assignments(id).isKnown())
        m_inventory.setAssignments(id, Assignments::inProgress());
    return true;
}

void AssignmentReader::read(const QList<core::ConfigurationId> &ids)
{
    QList<core::ConfigurationId> asked;
    QList<graph::Request> requests;
    for (const auto &id : ids) {
        if (begin(id)) {
            asked.append(id);
            requests.append(listAssignments(Address(id)));
        }
    }
    if (asked.isEmpty())
        return;
    graph::readInBatches(
        m_client, m_clock, requests, m_run.get(),
        [this, asked](
            qsizetype index, const core::Result<graph::Response> &answer) { receive(asked.at(index), answer); },
        [] {});
}

void AssignmentReader::receive(const core::ConfigurationId &id, const core::Result<graph::Response> &answer)
{
    if (!answer)
        return end(id, answer.error());
    const auto page = graph::readPage(*answer);
    if (!page)
        return end(id, page.error());
    QList<Assignment> assignments;
    if (const auto result = append(assignments, page->items); !result)
        return end(id, result.error());
    if (!page->next)
        return end(id, assignments);
    m_underWay.remove(id);
    follow(id, assignments, *page->next);
}

void AssignmentReader::follow(const core::ConfigurationId &id, const QList<Assignment> &first, const QUrl &more)
{
    if (!begin(id))
        return;
    const auto gathering = std::make_shared<Gathering>(Gathering{first, {}});
    graph::walkPages(
        m_client, graph::Request::following(more), m_run.get(),
        [gathering](const QJsonArray &items) {
            gathering->result = append(gathering->assignments, items);
            return gathering->result.has_value();
        },
        [this, id, gathering](const core::Result<void> &walked) {
            if (!gathering->result)
                return end(id, gathering->result.error()); // says more than "stopped"
            if (!walked)
                return end(id, walked.error());
            end(id, gathering->assignments);
        });
}

void AssignmentReader::end(const core::ConfigurationId &id, const core::Result<QList<Assignment>> &result)
{
    m_underWay.remove(id);
    m_inventory.setAssignments(id, result ? Assignments(*result) : Assignments(result.error()));
    if (m_underWay.isEmpty())
        Q_EMIT idle();
}

void AssignmentReader::stop()
{
    m_run = std::make_unique<QObject>();
    const auto unanswered = std::exchange(m_underWay, {});
    for (const auto &id : unanswered) {
        if (m_inventory.assignments(id).state() == Assignments::State::InProgress)
            m_inventory.setAssignments(id, {});
    }
}

} // namespace inventory
