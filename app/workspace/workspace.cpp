#include "workspace/workspace.h"

#include "practice/network.h"
#include "practice/service.h"
#include "practice/tenantbuilder.h"

namespace workspace {

Workspace::Workspace(
    Connection connection, journal::Actor actor, journal::Journal &journal, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_actor(std::move(actor))
    , m_journal(journal)
    , m_clock(clock)
    , m_client(*m_connection.network, *m_connection.tokens, clock, m_connection.client)
    , m_loader(m_client, clock, m_inventory)
    , m_tree(m_inventory)
    , m_recovery(m_client, journal, clock)
{
    connect(&m_tree, &inventory::TreeModel::referenceWanted, &m_loader, &inventory::Loader::want);
    connect(&m_tree, &inventory::TreeModel::referenceRetryWanted, &m_loader, &inventory::Loader::retryReference);
    connect(&m_tree, &inventory::TreeModel::assignmentsRetryWanted, &m_loader, &inventory::Loader::retryAssignments);
}

Workspace::~Workspace() = default;

std::unique_ptr<Workspace> Workspace::openPractice(journal::Journal &journal, core::Clock &clock)
{
    auto service = std::make_unique<practice::Service>(practice::buildTenant(), clock);
    journal::Actor actor{
        .tenant = {service->tenant().id},
        .tenantName = service->tenant().name,
        .account = {QStringLiteral("practice")},
        .accountName = tr("Practice account"),
    };
    Connection connection;
    connection.network = std::make_unique<practice::Network>(*service, clock);
    connection.ownTokens = std::make_unique<practice::Tokens>(*service, clock);
    connection.tokens = connection.ownTokens.get();
    connection.client.root = practice::root();
    connection.practice = std::move(service);
    return std::make_unique<Workspace>(std::move(connection), std::move(actor), journal, clock);
}

QString Workspace::host() const { return m_client.root().authority(QUrl::FullyDecoded); }

void Workspace::start()
{
    m_recovery.run(m_actor.tenant);
    m_loader.load();
}

void Workspace::remove(const removal::Plan &plan)
{
    Q_ASSERT(!m_removing);
    m_removing = true;
    if (!m_connection.permitWriting) {
        begin(plan);
        return;
    }
    m_connection.permitWriting(this, [this, plan](const core::Result<void> &permitted) {
        if (permitted) {
            begin(plan);
            return;
        }
        m_removing = false;
        Q_EMIT removalRefused(permitted.error());
    });
}

void Workspace::begin(const removal::Plan &plan)
{
    m_operation = std::make_unique<removal::Operation>(
        removal::Operation::Services{m_client, m_journal, m_inventory, m_clock}, m_actor, plan);
    auto *operation = m_operation.get();
    connect(operation, &removal::Operation::finished, this, [this, operation] {
        m_removing = false;
        Q_EMIT removalFinished(operation);
    });
    Q_EMIT removalStarted(operation);
    operation->start();
}

} // namespace workspace
