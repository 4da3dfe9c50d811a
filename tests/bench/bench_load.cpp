// The whole program, but for sign-in, before the service of bench_server: loads a tenant, then sorts, opens everything,
// switches to the view by group and back, and reads again; prints one figure a line.
//     bench_load URL TOKEN [memory of an empty window in MiB [of that no file [its heap [--once]]]]

#include "bench/figures.h"
#include "core/clock.h"
#include "core/memory.h"
#include "inventory/groupmodel.h"
#include "support/faketokens.h"
#include "ui/tree/configurationfilter.h"
#include "ui/tree/configurationview.h"
#include "ui/window/mainwindow.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

#include <algorithm>
#include <functional>

namespace {

using figures::print;

constexpr double frame = 16; ///< ms

class Bench
{
public:
    Bench(const QUrl &root, const QByteArray &token)
        : m_tokens({token})
        , m_settings(m_directory.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
        , m_journal(m_directory.path())
        , m_window(m_settings)
    {
        m_journal.open(&m_window, [](const core::Result<void> &) {});
        workspace::Workspace::Connection connection;
        connection.network = std::make_unique<QNetworkAccessManager>();
        connection.tokens = &m_tokens;
        connection.client.root = root;
        const journal::Actor actor{
            {QStringLiteral("tenant")}, QStringLiteral("Contoso"), {QStringLiteral("oid")}, QStringLiteral("ann")};
        m_workspace = std::make_unique<workspace::Workspace>(std::move(connection), actor, m_journal, m_clock);
        m_window.showWorkspace(m_workspace.get());
        m_window.resize(1200, 800);
        m_window.show();
        QApplication::processEvents();
        QObject::connect(&m_workspace->loader(), &inventory::Loader::progressed, &m_window, [this] {
            if (m_firstPage == 0)
                m_firstPage = elapsed();
        });
    }
    ~Bench() { m_window.showWorkspace(nullptr); }

    void load(double &time)
    {
        bool done = false;
        const auto context = std::make_unique<QObject>();
        QObject::connect(
            &m_workspace->loader(), &inventory::Loader::finished, context.get(), [&](const core::Result<void> &result) {
                if (!result)
                    qFatal("not loaded: %s", qPrintable(result.error().message));
                done = true;
            });
        m_firstPage = 0;
        m_begin = figures::seconds(CLOCK_MONOTONIC);
        m_watch.forget();
        m_workspace->loader().load();
        const auto isShown = [this] {
            const auto views = m_window.findChildren<ui::ConfigurationView *>(); // hidden while they are empty
            return std::any_of(views.cbegin(), views.cend(), [this](const ui::ConfigurationView *view) {
                return &view->places() == &m_workspace->tree()
                    && view->model()->rowCount() == m_workspace->inventory().listed().size();
            });
        };
        while (!done || !isShown())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        time = elapsed();
        rest();
    }

    /// Something a person does: how long until it is done, and how long the window did not answer meanwhile.
    void act(const char *name, const std::function<void()> &action, const std::function<bool()> &isDone = {})
    {
        rest();
        m_watch.forget();
        m_begin = figures::seconds(CLOCK_MONOTONIC);
        action();
        while (isDone && !isDone())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        view().viewport()->repaint();
        const auto time = elapsed();
        rest();
        print(QByteArray(name + QByteArray(": done after")).constData(), time, "ms");
        away(name);
    }

    void away(const char *name)
    {
        print(QByteArray(name + QByteArray(": longest away")).constData(), m_watch.longest(), "ms", frame);
        print(QByteArray(name + QByteArray(": of that own processor time")).constData(), m_watch.longestOwn(), "ms");
    }

    ui::ConfigurationView &view()
    {
        for (auto *each : m_window.findChildren<ui::ConfigurationView *>()) {
            if (each->isVisible())
                return *each;
        }
        qFatal("no tree");
    }
    void press(const QString &name)
    {
        for (auto *button : m_window.findChildren<QToolButton *>()) {
            if (button->accessibleName() == name)
                return button->click();
        }
        qFatal("no button");
    }
    /// Passes a tenth of a second, so that what was put off happens and counts.
    void rest()
    {
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < 100)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    double elapsed() const { return (figures::seconds(CLOCK_MONOTONIC) - m_begin) * 1000; }
    double firstPage() const { return m_firstPage; }
    workspace::Workspace &workspace() { return *m_workspace; }

private:
    core::SystemClock m_clock;
    QTemporaryDir m_directory;
    FakeTokens m_tokens;
    QSettings m_settings;
    journal::Journal m_journal;
    std::unique_ptr<workspace::Workspace> m_workspace;
    ui::MainWindow m_window;
    figures::AwayWatch m_watch;
    double m_begin = 0;
    double m_firstPage = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    core::shareMemoryPools(); // as the program does
    QApplication application(argc, argv);
    const auto arguments = QApplication::arguments();
    Bench bench(QUrl(arguments.value(1)), arguments.value(2).toLatin1());
    const auto emptyWindow = arguments.value(3).toDouble();
    const auto emptyAnonymous = arguments.value(4).toDouble();
    const auto emptyHeap = arguments.value(5).toDouble();

    double time = 0;
    const auto begin = figures::seconds(CLOCK_PROCESS_CPUTIME_ID);
    const auto beginMain = figures::seconds(CLOCK_THREAD_CPUTIME_ID);
    bench.load(time);
    const auto processor = (figures::seconds(CLOCK_PROCESS_CPUTIME_ID) - begin) * 1000;
    const auto processorMain = (figures::seconds(CLOCK_THREAD_CPUTIME_ID) - beginMain) * 1000;
    const auto memory = figures::residentMemory() - emptyWindow;
    const auto anonymous = figures::anonymousMemory() - emptyAnonymous;
    const auto heap = figures::heap() - emptyHeap;
    const auto &inventory = bench.workspace().inventory();
    const auto count = static_cast<double>(inventory.listed().size());
    print("configurations", count, "");
    print("assignments", inventory.assignmentCount(), "");
    print("load: first configurations shown after", bench.firstPage(), "ms");
    print("load: complete after", time, "ms");
    print("load: processor time of all threads", processor, "ms");
    print("load: processor time of the main thread", processorMain, "ms");
    bench.away("load");
    print("memory above an empty window", memory, "MiB", count <= 10'000 ? std::optional<double>(50) : std::nullopt);
    print("memory that is no file above an empty window", anonymous, "MiB");
    print("heap above an empty window", heap, "MiB");
    if (arguments.contains(QStringLiteral("--once")))
        return 0;

    using inventory::PlaceModel;
    auto &view = bench.view();
    const auto isSettled = [&view] { return view.filter().isSettled(); };
    const auto isOpen = [&view] { return !view.isOpening(); };
    bench.act(
        "sort by kind", [&] { view.sortByColumn(PlaceModel::Kind, Qt::AscendingOrder); }, isSettled);
    bench.act(
        "sort by name, last first", [&] { view.sortByColumn(PlaceModel::Name, Qt::DescendingOrder); }, isSettled);
    bench.act(
        "sort by assignments", [&] { view.sortByColumn(PlaceModel::CountColumn, Qt::AscendingOrder); }, isSettled);
    bench.act(
        "sort by name", [&] { view.sortByColumn(PlaceModel::Name, Qt::AscendingOrder); }, isSettled);
    bench.act("select everything", [&] { view.selectAll(); });
    bench.act(
        "open everything", [&] { view.setSelectedExpanded(true); }, isOpen);
    bench.act("close everything", [&] { view.collapseAll(); });
    view.clearSelection();
    bench.act(
        "by group", [&] { bench.press(QStringLiteral("By group")); },
        [&] { return bench.workspace().groups().isComplete(); });
    bench.act("by configuration", [&] { bench.press(QStringLiteral("By configuration")); });
    bench.load(time);
    bench.away("load again");
    print("load again: memory above an empty window", figures::residentMemory() - emptyWindow, "MiB");
    return 0;
}
