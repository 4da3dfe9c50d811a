#include "workspace/workspace.h"

#include "core/text.h"
#include "practice/network.h"
#include "practice/service.h"
#include "practice/tenantbuilder.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace workspace {

Workspace::Workspace(
    Connection connection, journal::Actor actor, journal::Journal &journal, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_actor(std::move(actor))
    , m_journal(journal)
    , m_clock(clock)
    , m_client(*m_connection.network, *m_connection.tokens, clock, m_connection.client)
    , m_sender(m_client, clock)
    , m_loader(m_client, clock, m_inventory)
    , m_tree(m_inventory)
    , m_searchIndex(m_inventory)
    , m_loadChanges(m_inventory, m_loader)
    , m_recovery(m_sender, journal, clock)
    , m_approvals(services(), m_actor.tenant, m_connection.permitWriting)
{
    serve(m_tree);
    connect(&m_recovery, &removal::Recovery::finished, this, [this] { setLeftOver(m_recovery.leftOver()); });
    connect(&m_recovery, &removal::Recovery::finished, &m_approvals, &removal::Approvals::reload);
}

Workspace::~Workspace() = default;

/// Reads what a tree asks for.
void Workspace::serve(inventory::PlaceModel &places)
{
    using inventory::PlaceModel;
    connect(&places, &PlaceModel::referenceWanted, &m_loader, &inventory::Loader::want);
    connect(&places, &PlaceModel::referenceRetryWanted, &m_loader, &inventory::Loader::retryReference);
    connect(&places, &PlaceModel::assignmentsRetryWanted, &m_loader, &inventory::Loader::retryAssignments);
}

inventory::GroupModel &Workspace::groups()
{
    if (!m_groups) {
        m_groups = std::make_unique<inventory::GroupModel>(m_inventory);
        serve(*m_groups);
    }
    return *m_groups;
}

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

void Workspace::setLeftOver(QList<journal::Operation> operations)
{
    // What is under way is open in the journal too.
    if (m_isBusy && m_undertaking) {
        operations.removeIf(
            [id = m_undertaking->operationId()](const journal::Operation &each) { return each.id == id; });
    }
    m_leftOver = std::move(operations);
    Q_EMIT leftOverChanged();
}

std::optional<journal::Operation> Workspace::takeLeftOver(journal::OperationId operation)
{
    const auto found = std::find_if(m_leftOver.cbegin(), m_leftOver.cend(),
        [operation](const journal::Operation &each) { return each.id == operation; });
    if (found == m_leftOver.cend())
        return std::nullopt;
    return m_leftOver.takeAt(found - m_leftOver.cbegin());
}

void Workspace::goOn(journal::OperationId operation)
{
    Q_ASSERT(!m_isBusy);
    const auto found = takeLeftOver(operation);
    if (!found)
        return;
    m_goingOn = found;
    if (found->actor.account != m_actor.account) {
        m_isBusy = true;
        m_kind = found->kind;
        core::Error error;
        error.kind = core::ErrorKind::InvalidInput;
        error.message = tr("It was confirmed by %1, who alone can go on with it. Nothing was sent.")
                            .arg(core::displayText(found->actor.accountName));
        QMetaObject::invokeMethod(
            this, [this, error] { refuse(error); }, Qt::QueuedConnection);
    } else {
        undertake(found->kind, [this, found]() -> std::unique_ptr<removal::Undertaking> {
            m_goingOn.reset();
            if (found->kind == journal::Operation::Kind::Restore)
                return std::make_unique<removal::Restore>(services(), *found);
            return std::make_unique<removal::Operation>(services(), *found);
        });
    }
    Q_EMIT leftOverChanged();
}

void Workspace::drop(journal::OperationId operation)
{
    const auto found = takeLeftOver(operation);
    if (!found)
        return;
    auto items = found->items;
    for (auto &item : items) {
        item.outcome = journal::Outcome::Skipped;
        item.message = tr("It was never sent: the program had ended before, and it was dropped afterwards.");
        item.changed = m_clock.now();
    }
    m_journal.recordOutcomes(items, this, [this, found](const core::Result<void> &written) {
        if (written)
            return;
        m_leftOver.append(*found);
        Q_EMIT leftOverChanged();
        Q_EMIT leftOverFailed(written.error());
    });
    Q_EMIT leftOverChanged();
}

removal::Undertaking::Services Workspace::services() { return {m_client, m_journal, m_inventory, m_clock, &m_sender}; }

void Workspace::undertake(journal::Operation::Kind kind, const Maker &make)
{
    permit(kind, [this, make] { begin(make); });
}

void Workspace::permit(journal::Operation::Kind kind, const std::function<void()> &permitted)
{
    Q_ASSERT(!m_isBusy);
    m_isBusy = true;
    m_kind = kind;
    if (!m_connection.permitWriting)
        return permitted();
    m_connection.permitWriting(this, [this, permitted](const core::Result<void> &answer) {
        if (answer)
            permitted();
        else
            refuse(answer.error());
    });
}

void Workspace::reassign(const removal::Plan &plan)
{
    permit(journal::Operation::Kind::Remove, [this, plan] { beginReassignment(plan); });
}

void Workspace::beginReassignment(const removal::Plan &plan)
{
    m_reassignment = std::make_unique<removal::Reassignment>(services(), m_actor, plan);
    connect(m_reassignment.get(), &removal::Reassignment::finished, this, [this] {
        m_isBusy = false;
        Q_EMIT reassignmentFinished(m_reassignment.get());
    });
    const QPointer<removal::Reassignment> reassignment(m_reassignment.get());
    Q_EMIT reassignmentStarted(reassignment);
    if (reassignment)
        reassignment->start();
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
    m_approvals.reload(); // something of it may wait now
    // Whoever hears of it may begin the next one or close the workspace.
    const QPointer<removal::Undertaking> ended(m_undertaking.get());
    if (const auto left = m_undertaking->leftOver(); !left.items.isEmpty()) {
        m_leftOver.append(left);
        const QPointer<Workspace> alive(this);
        Q_EMIT leftOverChanged();
        if (!alive)
            return;
    }
    Q_EMIT undertakingFinished(ended);
    if (auto *removed = qobject_cast<removal::Operation *>(ended))
        Q_EMIT removalFinished(removed);
}

void Workspace::refuse(const core::Error &why)
{
    m_isBusy = false;
    const QPointer<Workspace> alive(this);
    const bool wasRemoval = m_kind == journal::Operation::Kind::Remove;
    if (const auto back = std::exchange(m_goingOn, std::nullopt)) {
        m_leftOver.append(*back);
        Q_EMIT leftOverChanged();
    }
    if (!alive)
        return;
    Q_EMIT undertakingRefused(why);
    if (alive && wasRemoval)
        Q_EMIT removalRefused(why);
}

} // namespace workspace
