#include "workspace/workspace.h"

#include "practice/network.h"
#include "practice/service.h"
#include "practice/tenantbuilder.h"

#include <QPointer>

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

std::unique_ptr<Workspace> Workspace::openPractice(
    journal::Journal &journal, core::Clock &clock, const QString &directory)
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
    if (!directory.isEmpty())
        connection.practiceFile = std::make_unique<practice::TenantFile>(*service, directory);
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
    undertake(journal::Operation::Kind::Remove,
        [this, plan] { return std::make_unique<removal::Operation>(services(), m_actor, plan); });
}

void Workspace::restore(const QList<journal::Operation> &operations)
{
    undertake(journal::Operation::Kind::Restore,
        [this, operations] { return std::make_unique<removal::Restore>(services(), m_actor, operations); });
}

removal::Undertaking::Services Workspace::services() { return {m_client, m_journal, m_inventory, m_clock}; }

void Workspace::undertake(journal::Operation::Kind kind, const Maker &make)
{
    Q_ASSERT(!m_isBusy);
    m_isBusy = true;
    m_kind = kind;
    if (!m_connection.permitWriting) {
        begin(make);
        return;
    }
    m_connection.permitWriting(this, [this, make](const core::Result<void> &permitted) {
        if (permitted)
            begin(make);
        else
            refuse(permitted.error());
    });
}

void Workspace::begin(const Maker &make)
{
    m_undertaking = make();
    connect(m_undertaking.get(), &removal::Undertaking::finished, this, &Workspace::end);
    const QPointer<removal::Undertaking> undertaking(m_undertaking.get());
    Q_EMIT undertakingStarted(undertaking);
    if (undertaking && operation())
        Q_EMIT removalStarted(operation());
    if (undertaking)
        undertaking->start();
}

void Workspace::end()
{
    m_isBusy = false;
    // Whoever hears of it may begin the next one or close the workspace.
    const QPointer<removal::Undertaking> ended(m_undertaking.get());
    Q_EMIT undertakingFinished(ended);
    if (auto *removed = qobject_cast<removal::Operation *>(ended))
        Q_EMIT removalFinished(removed);
}

void Workspace::refuse(const core::Error &why)
{
    m_isBusy = false;
    const QPointer<Workspace> alive(this);
    const bool wasRemoval = m_kind == journal::Operation::Kind::Remove;
    Q_EMIT undertakingRefused(why);
    if (alive && wasRemoval)
        Q_EMIT removalRefused(why);
}

} // namespace workspace
