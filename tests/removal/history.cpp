#include "removal/history.h"

#include "inventory/address.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using journal::Outcome;

History::Program::Program(History &history)
    : client(history.m_network, history.m_tokens, history.m_clock, {.root = practice::root()})
    , sender(client, history.m_clock)
    , recovery(sender, *history.m_journal, history.m_clock)
{ }

History::History(quint32 seed, const QString &directory)
    : m_seed(seed)
    , m_directory(directory)
    , m_random(seed)
    , m_service(QStringLiteral("history-%1").arg(seed), m_clock, m_random)
{
    m_network.handler = [this](const SimulatedNetwork::Request &request) { return m_service.answer(request); };
    m_service.onRequest = [this](const QString &what) {
        m_story.append(QStringLiteral("%1 ms:    %2").arg(m_clock.monotonic().count()).arg(what));
    };
    m_network.refuses = [this](const SimulatedNetwork::Request &) { return m_service.refusesConnection(); };
    m_network.travel = [this] { return std::chrono::milliseconds(20 + draw(60)); };
}

History::~History() { m_program.reset(); }

void History::tell(const QString &what)
{
    m_story.append(QStringLiteral("%1 ms: %2").arg(m_clock.monotonic().count()).arg(what));
    ++m_tally[what.section(QLatin1Char(':'), 0, 0)];
}

journal::Actor History::actor() const
{
    return {{QStringLiteral("history-%1").arg(m_seed)}, QStringLiteral("Histories"), {QStringLiteral("ann")},
        QStringLiteral("Ann")};
}

/// Everything that needs no time to pass.
void History::settle()
{
    for (int i = 0; i < 3; ++i) {
        QEventLoop loop;
        m_journal->history({QStringLiteral("nobody")}, 0, &loop, [&loop](const auto &) { loop.quit(); });
        loop.exec();
        QCoreApplication::processEvents();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

bool History::step()
{
    const bool moved = m_clock.runNext();
    settle();
    return moved;
}

QString History::run()
{
    start();
    const auto actions = 6 + draw(20);
    for (int i = 0; i < actions && m_service.complaints().isEmpty(); ++i) {
        act();
        settle(); // how far it has come must not depend on how quick the journal is
    }
    return end();
}

void History::act()
{
    switch (draw(12)) {
    case 0:
    case 1:
    case 2:
        pass(30);
        return beginRemoval();
    case 3:
    case 4:
        pass(60);
        return beginRestore();
    case 5:
    case 6:
        return meddle();
    case 7: {
        const auto percent = draws(50) ? 0 : draw(60);
        m_service.setTrouble(percent);
        return tell(QStringLiteral("trouble: %1 %").arg(percent));
    }
    case 8:
        if (draws(30)) {
            m_service.service().setTrouble(practice::Trouble::ExpiredSignIn, true);
            tell(QStringLiteral("the sign-in expires"));
        }
        return;
    case 9:
        return interfere();
    case 10:
        if (draws(70))
            crash();
        return;
    default:
        return pass(30);
    }
}

/// What the journal holds as sent, without knowing what became of it.
QSet<QString> History::underWay()
{
    QSet<QString> keys;
    for (const auto &operation : journalled()) {
        for (const auto &item : operation.items) {
            if (item.outcome == Outcome::Sent || item.outcome == Outcome::Unknown)
                keys.insert(keyOf(item));
        }
    }
    return keys;
}

void History::meddle()
{
    m_service.meddle(underWay());
    tell(QStringLiteral("a colleague meddles"));
}

/// What a person does to something that is under way.
void History::interfere()
{
    auto *undertaking = m_program->undertaking.get();
    if (!undertaking || isIdle())
        return;
    switch (draw(5)) {
    case 0:
        tell(QStringLiteral("cancel"));
        return undertaking->cancel();
    case 1:
        tell(QStringLiteral("leave"));
        return undertaking->leave();
    default:
        if (undertaking->isPaused()) {
            tell(QStringLiteral("resume"));
            return undertaking->resume();
        }
        tell(QStringLiteral("pause"));
        return undertaking->pause();
    }
}

/// Lets up to `most` things happen.
void History::pass(int most)
{
    for (int i = draw(most); i > 0; --i)
        step();
}

void History::start()
{
    if (!m_journal) {
        m_journal = std::make_unique<journal::Journal>(m_directory);
        m_journal->open(m_journal.get(), {});
    }
    m_program = std::make_unique<Program>(*this);
    fillInventory();
    QObject::connect(&m_program->recovery, &removal::Recovery::finished, &m_program->client,
        [this](const auto &settled) { m_program->isRecovered = settled.has_value(); });
    m_service.end(underWay());
    m_program->recovery.run(actor().tenant);
    tell(QStringLiteral("start"));
}

/// Everything of the program ends between two events. What has left goes on its way. Sometimes the last thing that the
/// journal wrote did not reach the disk in time.
void History::crash()
{
    settle();
    const QString file = m_directory + QStringLiteral("/journal.sqlite");
    const QString kept = file + QStringLiteral(".kept");
    const bool forgets = draws(40);
    if (forgets) {
        QFile::remove(kept);
        if (!QFile::copy(file, kept))
            qFatal("the journal cannot be copied");
        m_clock.runNext();
        settle();
    }
    tell(forgets ? QStringLiteral("crash, and the last records are lost") : QStringLiteral("crash"));
    m_program.reset();
    if (forgets || draws(30))
        m_journal.reset();
    if (forgets) {
        QFile::remove(file);
        QFile::rename(kept, file);
    }
    // Starting again takes longer than anything stays on its way to the service.
    for (int i = 0; i < 200 && m_clock.runNext(); ++i)
        QCoreApplication::processEvents();
    start();
}

void History::fillInventory()
{
    QList<inventory::ListedConfiguration> listed;
    const auto &tenant = std::as_const(m_service.service()).tenant();
    for (const auto &id : tenant.order) {
        const auto &configuration = *tenant.configurations.constFind(id);
        inventory::ListedConfiguration each;
        each.configuration.id.value = id;
        each.configuration.type
            = configuration.body.value(QLatin1String("@odata.type")).toString().section(QLatin1Char('.'), 2);
        each.configuration.displayName = id;
        each.assignments.emplace();
        for (const auto &assignment : configuration.assignments)
            each.assignments->append(*inventory::readAssignment(assignment));
        listed.append(each);
    }
    m_program->inventory.add(listed);
    m_program->inventory.setReference({{QStringLiteral("scep")}, QStringLiteral("rootCertificate")},
        QList<core::ConfigurationId>{{QStringLiteral("root")}});
}

removal::Undertaking::Services History::services()
{
    return {m_program->client, *m_journal, m_program->inventory, m_clock, &m_program->sender};
}

bool History::isIdle() const
{
    return m_program->isRecovered
        && (!m_program->undertaking || m_program->undertaking->state() == removal::Undertaking::State::Finished);
}

void History::take(std::unique_ptr<removal::Undertaking> undertaking)
{
    m_program->undertaking = std::move(undertaking);
    m_program->undertaking->start();
}

void History::beginRemoval()
{
    if (!isIdle())
        return;
    QList<removal::Selected> selected;
    for (const auto &owner : m_program->inventory.listed()) {
        for (const auto &assignment : m_program->inventory.assignments(owner).value()) {
            if (!draws(40))
                continue;
            auto address = inventory::Address(owner).withAssignment(assignment.id);
            if (owner.value == QLatin1String("root") && draws(50)) {
                const QString through = draws(50)
                    ? QStringLiteral("scep/rootCertificate")
                    : QStringLiteral("scep/microsoft.graph.iosScepCertificateProfile/rootCertificate");
                address = *inventory::Address::parse(QString(QStringLiteral("/deviceManagement/deviceConfigurations/")
                    + through + QStringLiteral("/assignments/") + assignment.id.value));
            }
            selected.append({{owner, assignment.id}, address});
        }
    }
    const auto plan = removal::makePlan(m_program->inventory, selected);
    if (plan.isEmpty())
        return;
    for (const auto &item : plan.items)
        m_service.confirm(HistoryService::keyOf(item.key.owner.value, item.key.id.value), item.confirmed);
    tell(QStringLiteral("remove: %1").arg(plan.items.size()));
    take(std::make_unique<removal::Operation>(services(), actor(), plan));
}

void History::beginRestore()
{
    if (!isIdle())
        return;
    QSet<journal::ItemId> beingRestored; // of these the journal takes no other restore
    for (const auto &operation : journalled()) {
        for (const auto &item : operation.items) {
            if (journal::isUnsettled(item.outcome))
                beingRestored.insert(item.restoredItem);
        }
    }
    QList<journal::Operation> chosen;
    int count = 0;
    for (auto operation : journalled()) {
        QList<journal::Item> items;
        for (const auto &item : std::as_const(operation.items)) {
            if (!removal::isRestorable(operation, item) || !draws(60))
                continue;
            items.append(item);
            if (!beingRestored.contains(item.id))
                confirm(item);
        }
        if (items.isEmpty())
            continue;
        count += static_cast<int>(items.size());
        operation.items = items;
        chosen.append(operation);
    }
    if (chosen.isEmpty())
        return;
    tell(QStringLiteral("restore: %1").arg(count));
    take(std::make_unique<removal::Restore>(services(), actor(), chosen));
}

QString History::keyOf(const journal::Item &item)
{
    return HistoryService::keyOf(item.owner.value, item.assignment.value);
}

inventory::Assignment History::assignmentOf(const journal::Item &item)
{
    return *inventory::readAssignment(QJsonDocument::fromJson(item.assignmentJson).object());
}

void History::confirm(const journal::Item &item) { m_service.confirm(keyOf(item), assignmentOf(item)); }

/// A person goes on with what was never sent. Where something else was done about it since, this is a new decision.
void History::confirmAgain(const journal::Operation &leftOver)
{
    QHash<QString, QDateTime> done; ///< by other operations, when last
    for (const auto &operation : journalled()) {
        for (const auto &item : operation.items) {
            auto &when = done[keyOf(item)];
            if (operation.id != leftOver.id && (!when.isValid() || item.changed > when))
                when = item.changed;
        }
    }
    for (const auto &item : leftOver.items) {
        if (const auto when = done.value(keyOf(item)); when.isValid() && when >= item.changed)
            confirm(item);
        else
            m_service.confirmAsBefore(keyOf(item), assignmentOf(item));
    }
}
