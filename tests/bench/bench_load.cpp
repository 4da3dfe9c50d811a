// Loads a large tenant from a real HTTP server on loopback into inventory, tree model and window, and prints one figure
// a line: bench_load [configurations [groups [page size]]]. The server runs in a thread of its own.

#include "graph/client.h"
#include "inventory/loader.h"
#include "inventory/treemodel.h"
#include "practice/service.h"
#include "practice/tenantbuilder.h"
#include "support/faketokens.h"
#include "support/loopbackserver.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QNetworkAccessManager>
#include <QThread>
#include <QTreeView>

#include <cstdio>

namespace {

/// The practice service behind real sockets.
class GraphServer
{
public:
    GraphServer(int configurations, int groups, int pageSize)
        : m_service(practice::buildLargeTenant(configurations, groups), m_clock, options(pageSize))
    {
        m_token = m_service.acceptedToken();
        m_server.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_server,
            [this] {
                m_loopback = std::make_unique<LoopbackServer>();
                m_loopback->setHandler([this](const LoopbackServer::Request &request) { return answer(request); });
            },
            Qt::BlockingQueuedConnection);
    }

    ~GraphServer()
    {
        QMetaObject::invokeMethod(
            &m_server, [this] { m_loopback.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    QUrl url() const { return m_loopback->url(); }
    QByteArray token() const { return m_token; }
    qsizetype requests() const { return m_loopback->requests().size(); }

private:
    static practice::Service::Options options(int pageSize)
    {
        practice::Service::Options options;
        options.pageSize = pageSize;
        return options;
    }

    LoopbackServer::Answer answer(const LoopbackServer::Request &request)
    {
        practice::HttpRequest asked;
        asked.method = request.method;
        asked.url = QUrl::fromEncoded(m_loopback->url().toEncoded() + request.target);
        asked.headers = request.headers;
        asked.body = request.body;
        const auto given = m_service.answer(asked);
        LoopbackServer::Answer answer;
        answer.status = given.status;
        for (auto header = given.headers.cbegin(); header != given.headers.cend(); ++header)
            answer.headers.append({header.key(), header.value()});
        answer.body = given.body;
        return answer;
    }

    core::SystemClock m_clock;
    practice::Service m_service;
    QByteArray m_token;
    QThread m_thread;
    QObject m_server; ///< lives in the thread; what is posted to it runs there
    std::unique_ptr<LoopbackServer> m_loopback;
};

/// Resident memory in KiB (Linux: proc(5), VmRSS), 0 elsewhere.
long residentMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLong();
    }
    return 0;
}

/// The longest time that the event loop of this thread was not reached.
class StallWatch : public QObject
{
public:
    StallWatch()
    {
        m_since.start();
        startTimer(0, Qt::PreciseTimer);
    }
    qint64 longest() const { return m_longest; }
    void forget() { m_longest = 0; }

protected:
    void timerEvent(QTimerEvent *) override { m_longest = std::max(m_longest, m_since.restart()); }

private:
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

void print(const char *what, double figure, const char *unit) { std::printf("%-46s %10.1f %s\n", what, figure, unit); }

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const auto arguments = QApplication::arguments();
    const int configurations = arguments.value(1, QStringLiteral("10000")).toInt();
    const int groups = arguments.value(2, QStringLiteral("500")).toInt();
    const int pageSize = arguments.value(3, QStringLiteral("1000")).toInt();

    GraphServer server(configurations, groups, pageSize);
    core::SystemClock clock;
    QNetworkAccessManager network;
    FakeTokens tokens({server.token()});
    graph::ClientOptions options;
    options.root = server.url();
    graph::Client client(network, tokens, clock, options);
    inventory::Inventory inventory;
    inventory::TreeModel model(inventory);
    QTreeView view;
    view.setUniformRowHeights(true);
    view.setModel(&model);
    view.resize(1200, 800);
    view.show();
    QApplication::processEvents();
    const auto memoryBefore = residentMemory();

    inventory::Loader loader(client, clock, inventory);
    StallWatch stalls;
    QElapsedTimer time;
    double firstPage = 0;
    QObject::connect(&loader, &inventory::Loader::progressed, &application, [&] {
        if (firstPage == 0)
            firstPage = static_cast<double>(time.elapsed());
    });
    QObject::connect(&loader, &inventory::Loader::finished, &application, [&](const core::Result<void> &result) {
        if (!result)
            std::printf("not loaded: %s\n", qPrintable(result.error().message));
        QApplication::exit(result ? 0 : 1);
    });
    time.start();
    loader.load();
    const int status = QApplication::exec();
    print("configurations", static_cast<double>(inventory.listed().size()), "");
    print("assignments", inventory.assignmentCount(), "");
    print("requests", static_cast<double>(server.requests()), "");
    print("first page shown after", firstPage, "ms");
    print("complete after", static_cast<double>(time.elapsed()), "ms");
    print("longest stall of the event loop", static_cast<double>(stalls.longest()), "ms");
    print("memory above the empty window (server included)",
        static_cast<double>(residentMemory() - memoryBefore) / 1024, "MiB");
    return status;
}
