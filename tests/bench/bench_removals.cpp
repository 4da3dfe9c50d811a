// Removes assignments of a made-up tenant, with a real journal, on a simulated network whose service is in this
// process: bench_removals [assignments]. The processor time of the service is measured apart and taken off; what is
// left is the program's own, all its threads together.

#include "bench/figures.h"
#include "practice/service.h"
#include "practice/tenantbuilder.h"
#include "removal/fixture.h"
#include "support/simulatednetwork.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>

namespace {

/// The practice service behind a simulated network; counts what it costs.
struct Service {
    explicit Service(core::Clock &clock) : service(practice::buildLargeTenant(500, 50), clock) { }

    SimulatedNetwork::Answer answer(const SimulatedNetwork::Request &request)
    {
        const auto begin = figures::seconds(CLOCK_THREAD_CPUTIME_ID);
        practice::HttpRequest asked{request.method, request.url, request.headers, request.body};
        const auto given = service.answer(asked);
        SimulatedNetwork::Answer answer;
        answer.status = given.status;
        answer.headers = given.headers;
        answer.body = given.body;
        ++requests;
        cost += figures::seconds(CLOCK_THREAD_CPUTIME_ID) - begin;
        return answer;
    }

    practice::Service service;
    double cost = 0; ///< seconds
    int requests = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int wanted = QCoreApplication::arguments().value(1, QStringLiteral("1000")).toInt();
    HastyClock clock;
    Service service(clock);
    QTemporaryDir directory;
    journal::Journal journal(directory.path());
    journal.open(&application, [](const core::Result<void> &) {});
    FakeTokens tokens({service.service.acceptedToken()});
    workspace::Workspace::Connection connection;
    auto network = std::make_unique<SimulatedNetwork>(clock);
    network->handler = [&service](const SimulatedNetwork::Request &request) { return service.answer(request); };
    connection.network = std::move(network);
    connection.tokens = &tokens;
    connection.client.root = QUrl(QStringLiteral("https://service.test"));
    connection.client.timeout = std::chrono::hours(10);
    const journal::Actor actor{
        {QStringLiteral("tenant")}, QStringLiteral("Contoso"), {QStringLiteral("oid")}, QStringLiteral("ann")};
    workspace::Workspace workspace(std::move(connection), actor, journal, clock);
    QEventLoop loop;
    QObject::connect(&workspace.loader(), &inventory::Loader::finished, &loop, [&](const core::Result<void> &result) {
        if (!result)
            qFatal("not loaded: %s", qPrintable(result.error().message));
        loop.quit();
    });
    workspace.start();
    loop.exec();

    QList<removal::Selected> selected;
    const auto &inventory = workspace.inventory();
    for (const auto &id : inventory.listed()) {
        for (const auto &assignment : inventory.assignments(id).value()) {
            if (selected.size() < wanted)
                selected.append({{id, assignment.id}, inventory::Address(id).withAssignment(assignment.id)});
        }
    }
    const auto plan = removal::makePlan(inventory, selected);
    const auto before = inventory.assignmentCount();
    QObject::connect(&workspace, &workspace::Workspace::undertakingFinished, &loop, &QEventLoop::quit);
    service.requests = 0;
    service.cost = 0;
    const auto begin = figures::seconds(CLOCK_PROCESS_CPUTIME_ID);
    workspace.remove(plan);
    loop.exec();
    const auto cost = figures::seconds(CLOCK_PROCESS_CPUTIME_ID) - begin - service.cost;
    const auto removed = before - inventory.assignmentCount();
    figures::print("removals", removed, "");
    figures::print("removals: requests", service.requests, "");
    figures::print("removals: processor time of one", cost * 1000 / std::max(1, removed), "ms", 1);
    return removed == wanted ? 0 : 1;
}
