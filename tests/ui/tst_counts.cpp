// What loading, sorting and searching cost, in counts that are the same on every machine: requests, allocations,
// signals. Times are measured by tests/bench.

#include "inventory/searchindex.h"
#include "practice/service.h"
#include "practice/tenantbuilder.h"
#include "removal/fixture.h"
#include "support/simulatednetwork.h"
#include "ui/tree/configurationfilter.h"
#include "ui/tree/configurationview.h"
#include "ui/widgets/actions.h"
#include "workspace/workspace.h"

#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <cstdlib>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
#define COUNTS_ALLOCATIONS

namespace {
std::atomic<qint64> allocated = 0;
} // namespace

// Every malloc() of the program and its libraries, operator new included; the memory stays that of the C library.
// NOLINTBEGIN(bugprone-reserved-identifier,readability-identifier-naming,cppcoreguidelines-no-malloc)
extern "C" {
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *old, size_t size);

void *malloc(size_t size) noexcept
{
    ++allocated;
    return __libc_malloc(size);
}
void *calloc(size_t count, size_t size) noexcept
{
    ++allocated;
    return __libc_calloc(count, size);
}
void *realloc(void *old, size_t size) noexcept
{
    ++allocated;
    return __libc_realloc(old, size);
}
}
// NOLINTEND(bugprone-reserved-identifier,readability-identifier-naming,cppcoreguidelines-no-malloc)
#else
namespace {
constexpr qint64 allocated = 0;
} // namespace
#endif

using inventory::PlaceModel;

namespace {

constexpr int pageSize = 500;
constexpr int groups = 40;

/// A service that has made its answers before, so that what it allocates is not counted.
class Answers
{
public:
    explicit Answers(int configurations)
        : m_service(practice::buildLargeTenant(configurations, groups), m_clock, options())
    { }

    SimulatedNetwork::Answer answer(const SimulatedNetwork::Request &request)
    {
        ++requests;
        const QByteArray key = request.url.toEncoded() + request.body;
        auto known = m_known.constFind(key);
        if (known == m_known.cend()) {
            const auto given = m_service.answer({request.method, request.url, request.headers, request.body});
            SimulatedNetwork::Answer made;
            made.status = given.status;
            made.headers = given.headers;
            made.body = given.body;
            known = m_known.insert(key, made);
        }
        return *known;
    }

    QByteArray token() const { return m_service.acceptedToken(); }

    int requests = 0;

private:
    static practice::Service::Options options()
    {
        practice::Service::Options options;
        options.pageSize = pageSize;
        return options;
    }

    HastyClock m_clock;
    practice::Service m_service;
    QHash<QByteArray, SimulatedNetwork::Answer> m_known;
};

/// A tenant and its tree in a window that is not shown: how often one is painted depends on the machine.
class Tenant
{
public:
    explicit Tenant(Answers &answers) : m_tokens({answers.token()}), m_journal(m_directory.path()), m_actions(&m_window)
    {
        workspace::Workspace::Connection connection;
        auto network = std::make_unique<SimulatedNetwork>(m_clock);
        network->handler = [&answers](const SimulatedNetwork::Request &request) { return answers.answer(request); };
        connection.network = std::move(network);
        connection.tokens = &m_tokens;
        connection.client.root = QUrl(QStringLiteral("https://service.test"));
        connection.client.timeout = std::chrono::hours(10);
        const journal::Actor actor{
            {QStringLiteral("tenant")}, QStringLiteral("Contoso"), {QStringLiteral("oid")}, QStringLiteral("ann")};
        m_workspace = std::make_unique<workspace::Workspace>(std::move(connection), actor, m_journal, m_clock);
        m_view = new ui::ConfigurationView(m_workspace->tree(), m_actions, &m_window);
        m_view->filter().useIndex(m_workspace->searchIndex());
        m_window.setCentralWidget(m_view);
    }
    ~Tenant() { delete m_view; }

    bool load()
    {
        const QSignalSpy finished(&m_workspace->loader(), &inventory::Loader::finished);
        m_workspace->loader().load();
        return QTest::qWaitFor([&] { return !finished.isEmpty(); }, 120'000)
            && finished.first().first().value<core::Result<void>>().has_value()
            && QTest::qWaitFor(
                [this] { return m_view->model()->rowCount() == m_workspace->inventory().listed().size(); }, 60'000);
    }

    ui::ConfigurationView &view() { return *m_view; }
    ui::ConfigurationFilter &filter() { return m_view->filter(); }
    workspace::Workspace &workspace() { return *m_workspace; }

private:
    HastyClock m_clock;
    QTemporaryDir m_directory;
    FakeTokens m_tokens;
    journal::Journal m_journal;
    QMainWindow m_window;
    ui::Actions m_actions;
    std::unique_ptr<workspace::Workspace> m_workspace;
    ui::ConfigurationView *m_view = nullptr;
};

/// Counts allocations from its beginning on.
class Count
{
public:
    double per(qint64 things) const { return static_cast<double>(allocated - m_begin) / static_cast<double>(things); }

private:
    qint64 m_begin = allocated;
};

} // namespace

class TestCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLoadAsksForNothingTwice()
    {
        Answers answers(1200);
        Tenant tenant(answers);
        QVERIFY(tenant.load());
        // Pages, filters, groups, and the 120 references in twenties.
        QCOMPARE(answers.requests, 3 + 1 + 1 + 6);
    }

    void loadingAllocatesLittleForEachConfiguration()
    {
#ifndef COUNTS_ALLOCATIONS
        QSKIP("Nothing counts allocations here");
#endif
        QList<double> each;
        for (const auto configurations : {1000, 4000}) {
            Answers answers(configurations);
            QVERIFY(Tenant(answers).load()); // so that the answers are there
            Tenant tenant(answers);
            const Count count;
            QVERIFY(tenant.load());
            each << count.per(configurations);
        }
        qInfo("allocations for each configuration: %.1f of 1000, %.1f of 4000", each.at(0), each.at(1));
        QVERIFY2(each.at(0) < mostOfLoad, "a load allocates more than it did");
        QVERIFY2(each.at(1) < each.at(0) * 1.1, "the cost of a load does not grow linearly");
    }

    void rolesAllocateNothing()
    {
#ifndef COUNTS_ALLOCATIONS
        QSKIP("Nothing counts allocations here");
#endif
        Answers answers(60);
        Tenant tenant(answers);
        QVERIFY(tenant.load());
        const auto ask = [&tenant] {
            int asked = 0;
            const auto &filter = tenant.filter();
            for (int top = 0; top < filter.rowCount(); ++top) {
                const auto above = filter.index(top, 0);
                for (int row = 0; row < filter.rowCount(above); ++row) {
                    for (const auto role :
                        {PlaceModel::NodeKindRole, PlaceModel::NoticeKindRole, PlaceModel::PlatformRole,
                            PlaceModel::TargetKindRole, PlaceModel::RemovableRole, PlaceModel::GroupDeletedRole}) {
                        filter.index(row, 0, above).data(role);
                        above.data(role);
                        asked += 2;
                    }
                }
            }
            return asked;
        };
        ask(); // what is made at the first time
        const Count count;
        const auto asked = ask();
        QVERIFY(asked > 1000);
        QCOMPARE(count.per(1), 0.0);
    }

    void sortingAndSearchingLayOutOnce()
    {
        constexpr int configurations = 2000;
        Answers answers(configurations);
        Tenant tenant(answers);
        QVERIFY(tenant.load());
        QVERIFY(QTest::qWaitFor([&] { return tenant.workspace().groups().isComplete(); }));
        auto &filter = tenant.filter();
        const QSignalSpy layouts(&filter, &QAbstractItemModel::layoutChanged);
        const QSignalSpy inserted(&filter, &QAbstractItemModel::rowsInserted);
        const QSignalSpy removed(&filter, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy changed(&filter, &QAbstractItemModel::dataChanged);
        const auto settle = [&filter] { return QTest::qWaitFor([&filter] { return filter.isSettled(); }, 60'000); };

        const Count ofSorting;
        tenant.view().sortByColumn(PlaceModel::Kind, Qt::AscendingOrder);
        QVERIFY(settle());
        const auto sorting = ofSorting.per(configurations);
        QCOMPARE(layouts.size(), 1);

        tenant.view().search(QStringLiteral("p")); // builds the index
        QVERIFY(settle());
        QCOMPARE(filter.rowCount(), configurations);
        const Count ofSearch;
        tenant.view().search(QStringLiteral("\"profile 0012\""));
        QVERIFY(settle());
        const auto searching = ofSearch.per(configurations);
        QCOMPARE(filter.rowCount(), 100);
        QCOMPARE(layouts.size(), 3);
        QCOMPARE(inserted.size() + removed.size() + changed.size(), 0);
        qInfo("allocations for each configuration: %.2f sorting, %.2f a key of search", sorting, searching);
        QVERIFY2(sorting < mostOfSorting, "sorting allocates more than it did");
        QVERIFY2(searching < mostOfSearch, "a key of search allocates more than it did");
    }

private:
    // A tenth more than what was counted when this was written.
    static constexpr double mostOfLoad = 68;
    static constexpr double mostOfSorting = 7.8;
    static constexpr double mostOfSearch = 1.6;
};

QTEST_MAIN(TestCounts)
#include "tst_counts.moc"
