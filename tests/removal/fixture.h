#pragma once

#include "core/clock.h"
#include "graph/client.h"
#include "inventory/inventory.h"
#include "journal/journal.h"
#include "removal/operation.h"
#include "support/faketokens.h"
#include "support/loopbackserver.h"
#include "support/quickdirectory.h"
#include "support/testdata.h"

#include <QNetworkAccessManager>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

/// Time passes a thousand times as fast; the time of day stands still.
class HastyClock final : public core::Clock
{
public:
    std::chrono::milliseconds monotonic() const override
    {
        using namespace std::chrono;
        return milliseconds(duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count());
    }
    QDateTime now() const override
    {
        return QDateTime::fromString(QStringLiteral("2026-01-01T08:00:00Z"), Qt::ISODateWithMs);
    }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> callback) override
    {
        using namespace std::chrono_literals;
        QTimer::singleShot((delay + 999ms) / 1000, Qt::PreciseTimer, context, std::move(callback));
    }
};

/// Somebody else holds the journal file: nothing can be written into it for as long as this lives.
class Locked
{
public:
    explicit Locked(const QString &path)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("lock")))
    {
        m_database.setDatabaseName(path);
        m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        QSqlQuery query(m_database.open() ? m_database : QSqlDatabase());
        if (!query.exec(QStringLiteral("BEGIN IMMEDIATE")))
            qFatal("not locked");
    }
    ~Locked()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("lock"));
    }
    Locked(const Locked &) = delete;
    Locked &operator=(const Locked &) = delete;

private:
    QSqlDatabase m_database;
};

/// The journal file takes no change of these items for as long as this lives, as if the disk were full; what is begun
/// is written.
class Unchangeable
{
public:
    explicit Unchangeable(const QString &path, const QString &items = QStringLiteral("1"))
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("unchangeable")))
    {
        m_database.setDatabaseName(path);
        m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        QSqlQuery query(m_database.open() ? m_database : QSqlDatabase());
        if (!query.exec(QStringLiteral("CREATE TRIGGER unchangeable BEFORE UPDATE ON item WHEN %1 BEGIN "
                                       "SELECT RAISE(ABORT, 'full'); END")
                            .arg(items)))
            qFatal("it can be changed");
    }
    ~Unchangeable()
    {
        QSqlQuery(m_database).exec(QStringLiteral("DROP TRIGGER unchangeable"));
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("unchangeable"));
    }
    Unchangeable(const Unchangeable &) = delete;
    Unchangeable &operator=(const Unchangeable &) = delete;

private:
    QSqlDatabase m_database;
};

/// Requests of one sort do not find their way to the service.
class Unplugged final : public QNetworkAccessManager
{
public:
    explicit Unplugged(Operation unplugged) : m_unplugged(unplugged) { }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        auto changed = request;
        auto url = request.url();
        if (operation == m_unplugged)
            url.setPort(1);
        changed.setUrl(url);
        return QNetworkAccessManager::createRequest(operation, changed, body);
    }

private:
    Operation m_unplugged;
};

/// A client and a journal before a scripted service: a Wi-Fi profile that leads to a root certificate profile, with
/// assignments of the latter.
struct RemovalFixture {
    using Answer = LoopbackServer::Answer;

    explicit RemovalFixture(int assignments = 1)
    {
        inventory::ListedConfiguration root;
        root.configuration = {.id = {QStringLiteral("root")},
            .type = QStringLiteral("windows81TrustedRootCertificate"),
            .displayName = QStringLiteral("Corp Root")};
        root.assignments.emplace();
        for (int i = 0; i < assignments; ++i)
            root.assignments->append(assignment(i));
        inventory::ListedConfiguration wifi;
        wifi.configuration = {.id = {QStringLiteral("wifi")},
            .type = QStringLiteral("iosScepCertificateProfile"),
            .displayName = QStringLiteral("Corp SCEP")};
        wifi.assignments.emplace();
        inventory.add({root, wifi});
        inventory.setReference({{QStringLiteral("wifi")}, QStringLiteral("rootCertificate")},
            QList<core::ConfigurationId>{{QStringLiteral("root")}});
        journal.open(&context, {});
    }

    static inventory::Assignment assignment(int number)
    {
        inventory::Assignment made;
        made.id.value = QStringLiteral("root_g%1").arg(number);
        made.target.kind = inventory::TargetKind::Group;
        made.target.odataType = QStringLiteral("groupAssignmentTarget");
        made.target.group.value = QStringLiteral("g%1").arg(number);
        made.intent = inventory::Intent::Apply;
        made.source = inventory::Source::Direct;
        return made;
    }

    static QByteArray json(int number, const QByteArray &group = {})
    {
        const auto n = QByteArray::number(number);
        return R"({"id":"root_g)" + n + R"(","source":"direct","intent":"apply","future":"kept","target":{)"
            + R"("@odata.type":"#microsoft.graph.groupAssignmentTarget","groupId":")"
            + (group.isEmpty() ? "g" + n : group)
            + R"(","deviceAndAppManagementAssignmentFilterId":null,"deviceAndAppManagementAssignmentFilterType":"none"}})";
    }

    inventory::Address direct(int number = 0) const
    {
        return inventory::Address({QStringLiteral("root")}).withAssignment(assignment(number).id);
    }

    QList<inventory::Address> all(int count) const
    {
        QList<inventory::Address> addresses;
        for (int i = 0; i < count; ++i)
            addresses.append(direct(i));
        return addresses;
    }

    inventory::Address untyped() const
    {
        return *inventory::Address::parse(
            QStringLiteral("/deviceManagement/deviceConfigurations/wifi/rootCertificate/assignments/root_g0"));
    }

    removal::Plan plan(const QList<inventory::Address> &addresses) const
    {
        QList<removal::Selected> selected;
        for (const auto &address : addresses)
            selected.append({{{QStringLiteral("root")}, address.assignment()}, address});
        return removal::makePlan(inventory, selected);
    }

    removal::Undertaking::Services services() { return {client, journal, inventory, clock}; }

    journal::Actor actor() const
    {
        return {{QStringLiteral("tenant")}, QStringLiteral("Contoso"), {QStringLiteral("oid")}, QStringLiteral("ann")};
    }

    /// What the journal file holds now.
    QList<journal::Item> journalled()
    {
        QList<journal::Item> items;
        bool answered = false;
        journal.history(
            {QStringLiteral("tenant")}, -1, &context, [&](const core::Result<QList<journal::Operation>> &read) {
                answered = true;
                for (const auto &operation : read ? *read : QList<journal::Operation>())
                    items.append(operation.items);
            });
        if (!QTest::qWaitFor([&] { return answered; }))
            qFatal("the journal does not answer");
        return items;
    }

    /// Whether all assignments of a profile are asked for, and the answer.
    static bool asksForAll(const LoopbackServer::Request &request)
    {
        return request.method == "GET" && request.target.endsWith("/assignments");
    }
    static Answer listed(const QByteArrayList &items)
    {
        return LoopbackServer::json("{\"value\":[" + items.join(',') + "]}");
    }

    /// A service that holds the first `count` assignments of the root certificate and does what it is asked.
    Answer serve(const LoopbackServer::Request &request, int count)
    {
        const auto number = request.target.mid(request.target.lastIndexOf('g') + 1).toInt();
        if (request.method == "DELETE") {
            removed.insert(number);
            return {.status = 204};
        }
        if (!asksForAll(request))
            return removed.contains(number) ? Answer{.status = 404} : LoopbackServer::json(json(number));
        QByteArrayList items;
        for (int i = 0; i < count; ++i) {
            if (!removed.contains(i))
                items.append(json(i));
        }
        return listed(items);
    }

    int sent(const QByteArray &method) const
    {
        int count = 0;
        for (const auto &request : server.requests())
            count += request.method == method ? 1 : 0;
        return count;
    }

    static QByteArray sample(const QString &name) { return testData(QStringLiteral("graph/") + name); }

    QObject context;
    HastyClock clock;
    LoopbackServer server;
    QNetworkAccessManager network;
    FakeTokens tokens;
    graph::Client client{network, tokens, clock, {.root = server.url(), .timeout = std::chrono::hours(10)}};
    QSet<int> removed; ///< by serve()
    QuickDirectory directory;
    journal::Journal journal{directory.path()};
    inventory::Inventory inventory;
};
