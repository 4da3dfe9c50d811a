#include "removal/profilereader.h"

#include "graph/batch.h"
#include "graph/client.h"
#include "graph/paging.h"
#include "inventory/endpoints.h"

#include <QJsonArray>
#include <QPointer>

#include <memory>

namespace removal {

namespace {

/// All the readings of one call.
class Reading : public std::enable_shared_from_this<Reading>
{
public:
    Reading(graph::Client &client, QObject *context, QList<core::ConfigurationId> owners,
        std::function<void(const core::ConfigurationId &, AssignmentList)> each, std::function<void()> finished)
        : m_client(client)
        , m_context(context)
        , m_owners(std::move(owners))
        , m_each(std::move(each))
        , m_finished(std::move(finished))
        , m_left(m_owners.size())
    { }

    void receive(qsizetype index, const core::Result<graph::Response> &answer)
    {
        if (!answer)
            return end(index, answer.error());
        const auto page = graph::readPage(*answer);
        if (!page)
            return end(index, page.error());
        QList<inventory::Assignment> first;
        if (const auto added = append(first, page->items); !added)
            return end(index, added.error());
        if (page->next)
            follow(index, graph::Request::following(*page->next), std::move(first));
        else
            end(index, first);
    }

    void follow(qsizetype index, const graph::Request &request, QList<inventory::Assignment> first)
    {
        struct Gathering {
            QList<inventory::Assignment> assignments;
            core::Result<void> result;
        };
        const auto gathering = std::make_shared<Gathering>(Gathering{std::move(first), {}});
        graph::walkPages(
            m_client, request, m_context,
            [gathering](const QJsonArray &items) {
                gathering->result = append(gathering->assignments, items);
                return gathering->result.has_value();
            },
            [self = shared_from_this(), index, gathering](const core::Result<void> &walked) {
                if (!gathering->result)
                    self->end(index, gathering->result.error()); // says more than "stopped"
                else if (!walked)
                    self->end(index, walked.error());
                else
                    self->end(index, gathering->assignments);
            });
    }

private:
    static core::Result<void> append(QList<inventory::Assignment> &assignments, const QJsonArray &items)
    {
        for (const auto &item : items) {
            auto assignment = inventory::readAssignment(item.toObject());
            if (!assignment)
                return assignment.error();
            assignments.append(std::move(assignment).value());
        }
        return {};
    }

    void end(qsizetype index, const AssignmentList &list)
    {
        const auto self = shared_from_this(); // whoever is told may end the context, and with it all who hold this
        const QPointer<QObject> alive(m_context);
        --m_left;
        m_each(m_owners.at(index), list);
        if (alive && m_left == 0)
            m_finished();
    }

    graph::Client &m_client;
    QObject *m_context;
    QList<core::ConfigurationId> m_owners;
    std::function<void(const core::ConfigurationId &, AssignmentList)> m_each;
    std::function<void()> m_finished;
    qsizetype m_left;
};

} // namespace

void readProfiles(graph::Client &client, core::Clock &clock, const QList<core::ConfigurationId> &owners,
    QObject *context, std::function<void(const core::ConfigurationId &, AssignmentList)> each,
    std::function<void()> finished)
{
    Q_ASSERT(!owners.isEmpty());
    const auto reading = std::make_shared<Reading>(client, context, owners, std::move(each), std::move(finished));
    QList<graph::Request> requests;
    for (const auto &owner : owners)
        requests.append(inventory::listAssignments(inventory::Address(owner)));
    if (requests.size() == 1)
        return reading->follow(0, requests.constFirst(), {});
    graph::readInBatches(
        client, clock, requests, context,
        [reading](qsizetype index, const core::Result<graph::Response> &answer) { reading->receive(index, answer); },
        [] {});
}

} // namespace removal
