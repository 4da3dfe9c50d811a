// The service that the benchmarks load from, in a process of its own: bench_server configurations [groups [page size
// [Mbit/s [ms]]]].
// Prints its address and the token that it accepts on one line, and serves until its standard input ends.
// Configurations are as large as those of a real tenant. What was answered once is kept, so that from the second load
// on the server costs next to nothing. With a rate, an answer comes only after the time that it would have taken on
// such a line, and as many ms, which the service is taken to think. Below /bench it tells what it was asked: count,
// forget, and replay (a configuration of curl that asks the same again over one connection).

#include "core/clock.h"
#include "practice/service.h"
#include "practice/tenantbuilder.h"
#include "support/loopbackserver.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSocketNotifier>

#include <cstdio>

#include <unistd.h>

namespace {

/// Certificate paths of at most so many configurations: what the service allows to be asked in 20 s is 1000, and
/// waiting for that is no work of the program.
constexpr int mostReferring = 500;

/// One in twenty refers to a root certificate.
void thinOut(practice::Tenant &tenant)
{
    int number = 0;
    for (const auto &id : tenant.order) {
        auto &configuration = tenant.configurations[id];
        if (configuration.references.isEmpty())
            continue;
        const auto at = number++;
        if (at % 2 == 0 && at / 2 < mostReferring)
            continue;
        configuration.references.clear();
        configuration.body.insert(
            QStringLiteral("@odata.type"), QStringLiteral("#microsoft.graph.windows10CustomConfiguration"));
    }
}

/// Settings such as those of a custom profile: about 1.5 KB of members that the program does not read.
void enlarge(practice::Tenant &tenant)
{
    int number = 0;
    for (auto &configuration : tenant.configurations) {
        QJsonArray settings;
        for (int each = 0; each < 4; ++each) {
            settings.append(
                QJsonObject{{QStringLiteral("@odata.type"), QStringLiteral("#microsoft.graph.omaSettingString")},
                    {QStringLiteral("displayName"), QStringLiteral("Setting %1 of %2").arg(each).arg(number)},
                    {QStringLiteral("description"), QStringLiteral("What the \"setting\" does,\nin two lines")},
                    {QStringLiteral("omaUri"),
                        QStringLiteral("./Vendor/MSFT/Policy/Config/Area%1/Name%2").arg(each).arg(number)},
                    {QStringLiteral("secretReferenceValueId"), QJsonValue()}, {QStringLiteral("isEncrypted"), true},
                    {QStringLiteral("value"), QStringLiteral("<enabled/><data id=\"x\" value=\"%1\"/>").arg(number)}});
        }
        auto &body = configuration.body;
        body.insert(QStringLiteral("omaSettings"), settings);
        body.insert(QStringLiteral("roleScopeTagIds"), QJsonArray{QStringLiteral("0")});
        body.insert(QStringLiteral("supportsScopeTags"), true);
        body.insert(QStringLiteral("createdDateTime"), QStringLiteral("2025-03-01T09:30:00.1234567Z"));
        body.insert(QStringLiteral("deviceManagementApplicabilityRuleOsEdition"), QJsonValue());
        body.insert(QStringLiteral("deviceManagementApplicabilityRuleOsVersion"), QJsonValue());
        body.insert(QStringLiteral("deviceManagementApplicabilityRuleDeviceMode"), QJsonValue());
        ++number;
    }
}

practice::Tenant tenant(int configurations, int groups)
{
    auto made = practice::buildLargeTenant(configurations, groups);
    thinOut(made);
    enlarge(made);
    return made;
}

practice::Service::Options options(int pageSize)
{
    practice::Service::Options options;
    options.pageSize = pageSize;
    return options;
}

QByteArray quoted(QByteArray text) { return '"' + text.replace('\\', "\\\\").replace('"', "\\\"") + "\"\n"; }

class GraphServer
{
public:
    GraphServer(int configurations, int groups, int pageSize, int rate, int latency)
        : m_rate(rate), m_latency(latency), m_service(tenant(configurations, groups), m_clock, options(pageSize))
    {
        m_loopback.setHandler([this](const LoopbackServer::Request &request) { return answer(request); });
        std::printf("%s %s\n", m_loopback.url().toEncoded().constData(), m_service.acceptedToken().constData());
        std::fflush(stdout);
    }

private:
    LoopbackServer::Answer answer(const LoopbackServer::Request &request)
    {
        if (request.target == "/bench/count")
            return LoopbackServer::json(QByteArray::number(m_asked.size()));
        if (request.target == "/bench/replay")
            return LoopbackServer::json(replay());
        if (request.target == "/bench/forget") {
            m_asked.clear();
            m_loopback.forget();
            return LoopbackServer::json({});
        }
        m_asked.append(request);
        const QByteArray key = request.method + ' ' + request.target + '\n' + request.body;
        auto known = m_answers.constFind(key);
        if (known == m_answers.cend())
            known = m_answers.insert(key, work(request));
        return *known;
    }

    LoopbackServer::Answer work(const LoopbackServer::Request &request)
    {
        practice::HttpRequest asked;
        asked.method = request.method;
        asked.url = QUrl::fromEncoded(QByteArray(m_loopback.url().toEncoded() + request.target));
        asked.headers = request.headers;
        asked.body = request.body;
        const auto given = m_service.answer(asked);
        LoopbackServer::Answer answer;
        answer.status = given.status;
        for (auto header = given.headers.cbegin(); header != given.headers.cend(); ++header)
            answer.headers.append({header.key(), header.value()});
        answer.body = given.body;
        answer.delayMs = m_latency;
        if (m_rate > 0)
            answer.delayMs += static_cast<int>(answer.body.size() * 8 / (m_rate * qint64{1000}));
        return answer;
    }

    QByteArray replay() const
    {
        QByteArray config;
        for (const auto &request : m_asked) {
            if (!config.isEmpty())
                config += "next\n";
            config += "url = " + quoted(m_loopback.url().toEncoded() + request.target);
            config += "silent\noutput = \"/dev/null\"\n";
            config += "header = " + quoted("Authorization: " + request.headers.value("authorization"));
            if (request.method == "POST") {
                config += "header = \"Content-Type: application/json\"\n";
                config += "data-binary = " + quoted(request.body);
            }
        }
        return config;
    }

    int m_rate; ///< Mbit/s, 0 for none
    int m_latency; ///< ms
    core::SystemClock m_clock;
    practice::Service m_service;
    LoopbackServer m_loopback;
    QList<LoopbackServer::Request> m_asked;
    QHash<QByteArray, LoopbackServer::Answer> m_answers;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const GraphServer server(arguments.value(1, QStringLiteral("10000")).toInt(),
        arguments.value(2, QStringLiteral("500")).toInt(), arguments.value(3, QStringLiteral("1000")).toInt(),
        arguments.value(4, QStringLiteral("0")).toInt(), arguments.value(5, QStringLiteral("0")).toInt());
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&input] {
        char bytes[64];
        if (read(STDIN_FILENO, bytes, sizeof bytes) > 0)
            return;
        input.setEnabled(false);
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
