// Types searches into the tree of a made-up tenant and prints one figure a line: bench_search [configurations]. Three
// assignments a configuration; every second one leads to a root certificate, whose three assignments are shown there
// too: 17,000 configurations make 102,000 rows.

#include "bench/figures.h"
#include "inventory/searchindex.h"
#include "inventory/treemodel.h"
#include "ui/tree/configurationfilter.h"
#include "ui/tree/configurationview.h"
#include "ui/widgets/actions.h"

#include <QApplication>
#include <QMainWindow>

#include <algorithm>

using namespace inventory;
using figures::print;

namespace {

constexpr double frame = 16; ///< ms

QString number(int at) { return QStringLiteral("%1").arg(at, 6, 10, QLatin1Char('0')); }

QString guid(int at, char16_t kind)
{
    return QStringLiteral("%1c2f%2-7a1b-4c3d-9e8f-0123456789ab").arg(QChar(kind), number(at)).left(36);
}

ListedConfiguration profile(int at, bool isRoot)
{
    ListedConfiguration listed;
    listed.configuration.id = {guid(at, u'a')};
    listed.configuration.type = isRoot ? QStringLiteral("windows81TrustedRootCertificate")
        : at % 2 == 1                  ? QStringLiteral("windows81SCEPCertificateProfile")
                                       : QStringLiteral("windows10CustomConfiguration");
    listed.configuration.displayName
        = QStringLiteral("WIN - %1 profile %2")
              .arg(at % 3 == 0 ? QStringLiteral("Wi-Fi") : QStringLiteral("VPN"), number(at));
    listed.configuration.description = QStringLiteral("Made for the benchmark");
    QList<Assignment> assignments;
    for (int each = 0; each < 3; ++each) {
        Assignment assignment;
        assignment.target.kind = TargetKind::Group;
        assignment.target.group = {guid((at * 7 + each * 13) % 500, u'b')};
        assignment.id = {QString(listed.configuration.id.value + QLatin1Char('_') + assignment.target.group.value)};
        assignment.intent = Intent::Apply;
        assignment.source = Source::Direct;
        assignments << assignment;
    }
    listed.assignments = assignments;
    return listed;
}

void fill(Inventory &inventory, int configurations)
{
    QList<ListedConfiguration> all;
    QList<int> referring;
    for (int at = 0; at < configurations; ++at) {
        all << profile(at, at % 100 == 0);
        if (at % 2 == 1)
            referring << at;
    }
    inventory.add(all);
    QHash<core::GroupId, GroupName> names;
    for (int at = 0; at < 500; ++at)
        names.insert({guid(at, u'b')}, {GroupName::State::Named, QString(QStringLiteral("SG-Staff-") + number(at))});
    inventory.setGroupNames(names);
    for (const auto at : referring) {
        inventory.setReference({{guid(at, u'a')}, QStringLiteral("rootCertificate")},
            QList{core::ConfigurationId{guid(at / 100 * 100, u'a')}});
    }
}

int countRows(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    int rows = model.rowCount(parent);
    for (int row = 0, top = rows; row < top; ++row)
        rows += countRows(model, model.index(row, 0, parent));
    return rows;
}

void print(const QString &what, double figure, const char *unit, std::optional<double> limit = {})
{
    figures::print(what.toUtf8().constData(), figure, unit, limit);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const int configurations = QApplication::arguments().value(1, QStringLiteral("17000")).toInt();
    Inventory inventory;
    fill(inventory, configurations);
    TreeModel tree(inventory);
    {
        Inventory counted;
        fill(counted, configurations);
        print("search: rows of the tree", countRows(TreeModel(counted)), "");
    }
    SearchIndex index(inventory);
    auto begin = figures::seconds(CLOCK_MONOTONIC);
    const auto elapsed = [&begin] { return (figures::seconds(CLOCK_MONOTONIC) - begin) * 1000; };
    while (index.advance()) { }
    print("search: index built in", elapsed(), "ms");

    QMainWindow window;
    ui::Actions actions(&window);
    auto *view = new ui::ConfigurationView(tree, actions, &window);
    view->filter().useIndex(index);
    window.setCentralWidget(view);
    window.resize(1200, 800);
    window.show();
    figures::AwayWatch watch;
    const auto rest = [] {
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < 50)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    };
    rest();

    double slowest = 0;
    double longest = 0;
    double longestOwn = 0;
    double clearing = 0;
    double slowestOwn = 0;
    const auto key = [&](const QString &text) {
        rest();
        watch.forget();
        begin = figures::seconds(CLOCK_MONOTONIC);
        const auto beginOwn = figures::seconds(CLOCK_THREAD_CPUTIME_ID);
        view->search(text);
        while (!view->filter().isSettled())
            QApplication::processEvents();
        view->viewport()->repaint();
        const auto taken = elapsed();
        slowestOwn = std::max(slowestOwn, (figures::seconds(CLOCK_THREAD_CPUTIME_ID) - beginOwn) * 1000);
        rest();
        (text.isEmpty() ? clearing : slowest) = std::max(text.isEmpty() ? clearing : slowest, taken);
        longest = std::max(longest, watch.longest());
        longestOwn = std::max(longestOwn, watch.longestOwn());
        print(QStringLiteral("search: “%1”, %2 found, right after")
                  .arg(text.isEmpty() ? QStringLiteral("(cleared)") : text)
                  .arg(view->model()->rowCount()),
            taken, "ms");
        print(QStringLiteral("search: “%1”: longest away").arg(text), watch.longest(), "ms");
    };
    for (const auto &search :
        {QStringLiteral("wi-fi 0042"), QStringLiteral("sg-staff-000042"), QStringLiteral("root")}) {
        for (qsizetype length = 1; length <= search.size(); ++length) {
            if (search.at(length - 1) != QLatin1Char(' '))
                key(search.left(length));
        }
        key({});
    }
    print("search: slowest key", slowest, "ms", 33);
    print("search: slowest key or clearing, own processor time", slowestOwn, "ms");
    print("search: slowest clearing", clearing, "ms", 33);
    print("search: longest away", longest, "ms", frame);
    print("search: of that own processor time", longestOwn, "ms");
    return 0;
}
