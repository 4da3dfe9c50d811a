#pragma once

#include "graph/client.h"
#include "inventory/loader.h"
#include "practice/network.h"
#include "support/fakeclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <optional>

/// An answer that a test wrote itself.
class CannedReply final : public QNetworkReply
{
public:
    CannedReply(const QNetworkRequest &request, int status, const QByteArray &body, core::Clock &clock, QObject *parent)
        : QNetworkReply(parent), m_body(body)
    {
        setRequest(request);
        setUrl(request.url());
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        clock.after(std::chrono::milliseconds(10), this, [this, status] {
            if (isFinished())
                return;
            setAttribute(QNetworkRequest::HttpStatusCodeAttribute, status);
            setRawHeader("Content-Type", "application/json");
            setFinished(true);
            Q_EMIT metaDataChanged();
            Q_EMIT readyRead();
            Q_EMIT finished();
        });
    }

    void abort() override
    {
        if (!isFinished()) {
            setFinished(true);
            setError(OperationCanceledError, QStringLiteral("aborted"));
            Q_EMIT finished();
        }
    }
    qint64 bytesAvailable() const override { return m_body.size() - m_read + QNetworkReply::bytesAvailable(); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const auto count = qMin(size, m_body.size() - m_read);
        std::copy_n(m_body.constData() + m_read, count, data);
        m_read += count;
        return count == 0 ? -1 : count;
    }

private:
    QByteArray m_body;
    qint64 m_read = 0;
};

/// The practice tenant's network, which counts requests and lets a test answer some of them itself.
class WatchedNetwork final : public practice::Network
{
public:
    struct Canned {
        int status = 200;
        QByteArray body;
    };
    using Intercept = std::function<std::optional<Canned>(const QByteArray &path, const QByteArray &body)>;

    WatchedNetwork(practice::Service &service, FakeClock &clock) : practice::Network(service, clock), m_clock(clock) { }

    Intercept intercept;
    QList<QByteArray> asked; ///< path and query, behind the version

    int count(const char *begin) const
    {
        return static_cast<int>(std::count_if(
            asked.cbegin(), asked.cend(), [begin](const QByteArray &path) { return path.startsWith(begin); }));
    }
    /// Parts of all batches, in order.
    QList<QString> parts;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        const auto path = request.url().toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority).mid(5);
        const auto text = body ? body->peek(body->size()) : QByteArray();
        asked.append(path);
        const auto requests = QJsonDocument::fromJson(text).object().value(QLatin1String("requests")).toArray();
        for (const auto &part : requests)
            parts.append(part.toObject().value(QLatin1String("url")).toString());
        if (intercept) {
            if (const auto canned = intercept(path, text))
                return new CannedReply(request, canned->status, canned->body, m_clock, this);
        }
        return practice::Network::createRequest(operation, request, body);
    }

private:
    FakeClock &m_clock;
};

/// A loader over a practice service with a tenant that the test describes, on a clock that a test moves.
struct LoaderFixture {
    explicit LoaderFixture(practice::Tenant tenant = {}, practice::Service::Options options = {})
        : service(std::move(tenant), clock, options)
    {
        graph::ClientOptions clientOptions;
        clientOptions.root = practice::root();
        client = std::make_unique<graph::Client>(network, tokens, clock, clientOptions);
        loader = std::make_unique<inventory::Loader>(*client, clock, inventory);
        QObject::connect(loader.get(), &inventory::Loader::finished, loader.get(),
            [this](const core::Result<void> &result) { results.append(result); });
    }

    static QString text(const char *latin) { return QString::fromLatin1(latin); }
    static core::ConfigurationId id(const QString &name) { return {name}; }

    /// Adds a configuration to a tenant, with one assignment for each group.
    static void add(practice::Tenant &tenant, const QString &id, const char *type, const QList<QString> &groups = {},
        const QHash<QString, QList<QString>> &references = {}, bool isListed = true)
    {
        practice::Tenant::Configuration configuration;
        configuration.body = {{text("@odata.type"), QString(QLatin1String("#microsoft.graph.") + QLatin1String(type))},
            {text("id"), id}, {text("displayName"), id}};
        for (const auto &group : groups) {
            const QJsonObject target{
                {text("@odata.type"), text("#microsoft.graph.groupAssignmentTarget")}, {text("groupId"), group}};
            configuration.assignments.append({{text("id"), QString(id + QLatin1Char('_') + group)},
                {text("intent"), text("apply")}, {text("source"), text("direct")}, {text("target"), target}});
        }
        configuration.references = references;
        tenant.configurations.insert(id, configuration);
        if (isListed)
            tenant.order.append(id);
    }

    bool passUntil(const std::function<bool()> &condition, int step = 20)
    {
        return QTest::qWaitFor(
            [&] {
                if (!condition())
                    clock.advance(std::chrono::milliseconds(step));
                return condition();
            },
            20'000);
    }

    /// Waits until the load that was begun last has ended.
    bool finish(qsizetype loads = 1)
    {
        return passUntil([this, loads] { return results.size() >= loads; }, 500);
    }
    bool load()
    {
        results.clear();
        loader->load();
        return finish();
    }
    /// Lets everything happen that is under way.
    void settle()
    {
        for (int turn = 0; turn < 200; ++turn) {
            QCoreApplication::processEvents();
            clock.advance(std::chrono::milliseconds(20));
        }
    }

    FakeClock clock;
    practice::Service service;
    WatchedNetwork network{service, clock};
    practice::Tokens tokens{service, clock};
    inventory::Inventory inventory;
    std::unique_ptr<graph::Client> client;
    std::unique_ptr<inventory::Loader> loader;
    QList<core::Result<void>> results;
};

inline const QString root = QStringLiteral("rootCertificate");
inline const QString identity = QStringLiteral("identityCertificate");

/// `count` SCEP profiles that refer to one root certificate; the groups are g0, g1, … in turn.
inline practice::Tenant scepTenant(int count, int groups)
{
    practice::Tenant tenant;
    LoaderFixture::add(tenant, QStringLiteral("root"), "iosTrustedRootCertificate", {QStringLiteral("g0")});
    for (int i = 0; i < count; ++i) {
        LoaderFixture::add(tenant, QStringLiteral("scep%1").arg(i), "iosScepCertificateProfile",
            {QStringLiteral("g%1").arg(i % groups)}, {{root, {QStringLiteral("root")}}});
    }
    for (int i = 0; i < groups; ++i)
        tenant.groups.insert(QStringLiteral("g%1").arg(i), QStringLiteral("Group %1").arg(i));
    return tenant;
}

inline practice::Service::Options pagesOf(int size)
{
    practice::Service::Options options;
    options.pageSize = size;
    return options;
}

inline inventory::ReferenceKey rootOf(int scep) { return {{QStringLiteral("scep%1").arg(scep)}, root}; }

/// By default an error without any meaning of its own.
inline std::optional<WatchedNetwork::Canned> answered(
    int status, const QByteArray &body = R"({"error":{"code":"x","message":"no"}})")
{
    return WatchedNetwork::Canned{status, body};
}
