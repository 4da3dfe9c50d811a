#include "workspace/hostileline.h"
#include "workspace/killpoint.h"
#include "workspace/smalltenant.h"
#include "workspace/workspace.h"

#include "practice/service.h"
#include "removal/fixture.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpSocket>

#include <optional>

using journal::Outcome;

namespace {

constexpr qsizetype profiles = 3; ///< and those that they refer to; of each the first assignment
constexpr int patience = 60'000; ///< ms of real time

enum class Deed { Remove, Restore };

/// The program without its window, as it runs in the victim and as it starts again afterwards.
class Run
{
public:
    Run(const QString &directory, const QUrl &root, const QByteArray &token, const QString &tenant)
        : m_tokens({token}), m_journal(directory)
    {
        m_journal.open(&m_context, {});
        workspace::Workspace::Connection connection;
        connection.network = std::make_unique<QNetworkAccessManager>();
        connection.tokens = &m_tokens;
        connection.client.root = root;
        connection.client.timeout = std::chrono::hours(10);
        m_tenant.value = tenant;
        const journal::Actor actor{m_tenant, QStringLiteral("Killed"), {QStringLiteral("ann")}, QStringLiteral("Ann")};
        m_workspace = std::make_unique<workspace::Workspace>(std::move(connection), actor, m_journal, m_clock);
    }

    bool start()
    {
        QSignalSpy loaded(&m_workspace->loader(), &inventory::Loader::finished);
        QSignalSpy recovered(&m_workspace->recovery(), &removal::Recovery::finished);
        m_workspace->start();
        return QTest::qWaitFor([&] { return !loaded.isEmpty() && !recovered.isEmpty(); }, patience);
    }

    bool carryOut(Deed deed) { return deed == Deed::Remove ? remove() : restore(); }

    /// Everything that was confirmed and never sent.
    bool goOnWithAll()
    {
        while (!m_workspace->leftOver().isEmpty()) {
            m_workspace->goOn(m_workspace->leftOver().constFirst().id);
            if (!ends())
                return false;
        }
        return true;
    }

    QList<journal::Operation> history()
    {
        std::optional<core::Result<QList<journal::Operation>>> operations;
        m_journal.history(m_tenant, -1, &m_context, [&](const auto &read) { operations = read; });
        if (!QTest::qWaitFor([&] { return operations.has_value(); }) || !*operations)
            qFatal("the journal cannot be read");
        return **operations;
    }

private:
    bool remove()
    {
        const auto &inventory = m_workspace->inventory();
        QList<removal::Selected> selected;
        for (const auto &id : inventory.listed()) {
            const auto known = inventory.assignments(id).value();
            if (!known.isEmpty())
                selected.append({{id, known.first().id}, inventory::Address(id).withAssignment(known.first().id)});
        }
        m_workspace->remove(removal::makePlan(inventory, selected));
        return ends();
    }

    bool restore()
    {
        QList<journal::Operation> chosen;
        for (auto operation : history()) {
            operation.items.removeIf([&](const auto &item) { return !removal::isRestorable(operation, item); });
            if (!operation.items.isEmpty())
                chosen.append(operation);
        }
        m_workspace->restore(chosen);
        return ends();
    }

    bool ends()
    {
        return QTest::qWaitFor([this] { return !m_workspace->isBusy(); }, patience);
    }

    QObject m_context;
    HastyClock m_clock;
    FakeTokens m_tokens;
    core::TenantId m_tenant;
    journal::Journal m_journal;
    std::unique_ptr<workspace::Workspace> m_workspace;
};

/// The process that is killed. Ends by itself, with 0, when all was done before that step came.
int victim(const QStringList &arguments)
{
    const auto directory = arguments.at(2);
    killAtStep(arguments.at(1).toInt(), directory);
    Run run(directory, QUrl(arguments.at(3)), arguments.at(4).toUtf8(), arguments.at(5));
    const auto deed = arguments.at(0) == QLatin1String("restore") ? Deed::Restore : Deed::Remove;
    return run.start() && run.carryOut(deed) ? 0 : 1;
}

/// One tenant, one journal, one death.
class Death
{
public:
    Death(Deed deed, int step) : m_deed(deed), m_step(step)
    {
        for (const auto &id : std::as_const(m_service).tenant().order) {
            const auto &assignments = std::as_const(m_service).tenant().configurations.constFind(id)->assignments;
            if (!assignments.isEmpty())
                m_keys.insert(id + QLatin1Char('|') + assignments.first().value(QLatin1String("id")).toString());
            m_keys.insert(id);
        }
        m_line.confirm(m_keys);
    }

    /// What is wrong, or nothing.
    QString run()
    {
        if (m_deed == Deed::Restore) {
            auto before = makeRun();
            if (!before->start() || !before->carryOut(Deed::Remove))
                return QStringLiteral("the removal before does not come to its end");
        }
        m_line.forgetWrites();
        if (const auto problem = kill(); !problem.isEmpty())
            return problem;
        const auto sentBefore = m_line.writes();
        auto again = makeRun();
        if (!again->start())
            return QStringLiteral("it does not start again");
        if (m_line.writes() != sentBefore)
            return QStringLiteral("starting again wrote something by itself");
        if (const auto problem = compare(again->history(), true); !problem.isEmpty())
            return QStringLiteral("after the start: ") + problem;
        if (!again->goOnWithAll())
            return QStringLiteral("going on does not come to its end");
        if (const auto problem = compare(again->history(), false); !problem.isEmpty())
            return QStringLiteral("after going on: ") + problem;
        return {};
    }

    bool wasKilled() const { return m_wasKilled; }
    const QMap<QString, int> &outcomes() const { return m_outcomes; } ///< right after the next start

private:
    std::unique_ptr<Run> makeRun()
    {
        return std::make_unique<Run>(
            m_directory.path(), m_line.url(), m_service.acceptedToken(), m_service.tenant().id);
    }

    QString kill()
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(),
            {QStringLiteral("--victim"), m_deed == Deed::Restore ? QStringLiteral("restore") : QStringLiteral("remove"),
                QString::number(m_step), m_directory.path(), m_line.url().toString(),
                QString::fromLatin1(m_service.acceptedToken()), m_service.tenant().id});
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 2 * patience))
            return QStringLiteral("the victim does not end");
        m_wasKilled = process.exitStatus() == QProcess::CrashExit;
        if (!m_wasKilled && process.exitCode() != 0)
            return QStringLiteral("the victim failed");
        // What it had sent arrives, before anybody starts again: connections are taken in the order in which they came.
        QTcpSocket last;
        last.connectToHost(m_line.url().host(), static_cast<quint16>(m_line.url().port()));
        const bool taken = QTest::qWaitFor(
            [&] { return last.state() == QAbstractSocket::ConnectedState && !m_line.isQuiet(); }, patience);
        last.disconnectFromHost();
        if (!taken || !QTest::qWaitFor([this] { return m_line.isQuiet(); }, patience))
            return QStringLiteral("what was sent does not arrive");
        return {};
    }

    /// The journal and the tenant say the same, and nothing was sent twice.
    QString compare(const QList<journal::Operation> &history, bool mayBeLeftOver)
    {
        if (const auto complaints = m_line.complaints(); !complaints.isEmpty())
            return complaints.constFirst();
        for (auto it = m_line.writes().cbegin(); it != m_line.writes().cend(); ++it) {
            if (it.value() > 1)
                return QStringLiteral("%1 was sent %2 times").arg(QString::fromLatin1(it.key())).arg(it.value());
        }
        auto expected = m_before;
        QSet<QByteArray> intended; ///< paths
        for (const auto &operation : history) {
            for (const auto &item : operation.items) {
                if (mayBeLeftOver)
                    ++m_outcomes[journal::outcomeName(item.outcome)];
                if (journal::isUnsettled(item.outcome) && !(mayBeLeftOver && item.outcome == Outcome::Pending))
                    return QStringLiteral("%1 is still %2").arg(item.ownerName, journal::outcomeName(item.outcome));
                auto &count
                    = expected[{item.owner.value, essence(QJsonDocument::fromJson(item.assignmentJson).object())}];
                if (item.outcome == Outcome::Removed || item.outcome == Outcome::AlreadyGone)
                    --count;
                else if (item.outcome == Outcome::Restored || item.outcome == Outcome::AlreadyThere)
                    ++count; // nobody else puts anything back here
                else if (item.outcome != Outcome::Pending && item.outcome != Outcome::Refused) // reading says: not done
                    return QStringLiteral("%1 became %2").arg(item.ownerName, journal::outcomeName(item.outcome));
                intended.insert(item.sentPath);
            }
        }
        for (auto it = expected.begin(); it != expected.end();) // of what is none left, there is no entry either
            it = it.value() == 0 ? expected.erase(it) : std::next(it);
        if (assigned(m_service.tenant()) != expected)
            return QStringLiteral("the journal and the tenant differ");
        for (auto it = m_line.writes().cbegin(); it != m_line.writes().cend(); ++it) {
            const auto path = it.key().mid(it.key().indexOf(' ') + 1);
            if (!intended.contains(path) && !intended.contains(path.mid(static_cast<qsizetype>(strlen("/beta")))))
                return QStringLiteral("the journal knows nothing of %1").arg(QString::fromLatin1(it.key()));
        }
        return {};
    }

    Deed m_deed;
    int m_step;
    HastyClock m_clock;
    QuickDirectory m_directory;
    practice::Service m_service{smallTenant(profiles), m_clock};
    HostileLine m_line{m_service, 0};
    const Assigned m_before = assigned(m_service.tenant());
    QSet<QString> m_keys;
    QMap<QString, int> m_outcomes;
    bool m_wasKilled = false;
};

} // namespace

/// The program is ended by SIGKILL at every step of a removal and of a restore: each writing, flushing and removing of
/// the journal's files, each writing to a connection, and half-way through each. Then it starts again, and the journal
/// and the tenant account for every assignment.
///
/// UNASSIGN_KILL_STRIDE=n looks at every n-th step (usually every 25th); 1 is all, as in packaging/dev/attack.sh.
class TestKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsAccountedFor_data();
    void everythingIsAccountedFor();

private:
    static constexpr int usualStride = 25;
    static constexpr int enough = 5; ///< runs that came to their end before their step
};

void TestKilled::everythingIsAccountedFor_data()
{
    QTest::addColumn<bool>("restores");
    QTest::newRow("removing") << false;
    QTest::newRow("putting back") << true;
}

void TestKilled::everythingIsAccountedFor()
{
    QFETCH(bool, restores);
    const auto wished = qEnvironmentVariableIntValue("UNASSIGN_KILL_STRIDE");
    const auto stride = wished > 0 ? wished : usualStride;
    QMap<QString, int> outcomes;
    int deaths = 0;
    // How many steps there are differs from run to run, because what waits is written together.
    int survived = 0; ///< in a row
    for (int step = 1; survived < enough; step += stride) {
        Death death(restores ? Deed::Restore : Deed::Remove, step);
        const auto problem = death.run();
        QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("killed at step %1: %2").arg(step).arg(problem)));
        for (auto it = death.outcomes().cbegin(); it != death.outcomes().cend(); ++it)
            outcomes[it.key()] += it.value();
        survived = death.wasKilled() ? 0 : survived + 1;
        deaths += death.wasKilled() ? 1 : 0;
    }
    qInfo("%8d  deaths, one at each step", deaths);
    for (auto it = outcomes.cbegin(); it != outcomes.cend(); ++it)
        qInfo("%8d  outcome after the next start: %s", it.value(), qPrintable(it.key()));
    QVERIFY(deaths > 100 / stride);
    // Deaths before the first and after the last request only would prove nothing.
    QVERIFY(outcomes.value(journal::outcomeName(Outcome::Pending)) > 0);
    QVERIFY(outcomes.value(journal::outcomeName(restores ? Outcome::Restored : Outcome::Removed)) > 0);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == QLatin1String("--victim"))
        return victim(application.arguments().mid(2));
    if (qEnvironmentVariableIsEmpty("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); // ms: each step is a start of two programs
    TestKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"
