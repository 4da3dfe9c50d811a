#include "ui/tree/configurationdelegate.h"
#include "ui/tree/configurationfilter.h"
#include "ui/tree/configurationview.h"
#include "ui/tree/facetbar.h"
#include "ui/widgets/actions.h"
#include "ui/widgets/colours.h"

#include "graph/client.h"
#include "inventory/loadchanges.h"
#include "inventory/loader.h"
#include "inventory/treemodel.h"
#include "practice/network.h"
#include "support/fakeclock.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QMainWindow>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace inventory;
using Kind = Facet::Kind;

namespace {

QString number(int at) { return QStringLiteral("%1").arg(at, 3, 10, QLatin1Char('0')); }

ListedConfiguration profile(int at)
{
    ListedConfiguration listed;
    listed.configuration.id = {QStringLiteral("id") + number(at)};
    listed.configuration.type = QStringLiteral("iosCustomConfiguration");
    listed.configuration.displayName = QStringLiteral("Profile ") + number(at);
    Assignment assignment;
    assignment.id = {QStringLiteral("a") + number(at)};
    assignment.target.kind = at % 2 == 0 ? TargetKind::Group : TargetKind::ExclusionGroup;
    assignment.target.group = {QStringLiteral("Group ") + number(at)};
    listed.assignments = QList{assignment};
    return listed;
}

} // namespace

class TestSearchView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_inventory = std::make_unique<Inventory>();
        m_service = std::make_unique<practice::Service>(practice::Tenant{}, m_clock);
        m_network = std::make_unique<practice::Network>(*m_service, m_clock);
        m_tokens = std::make_unique<practice::Tokens>(*m_service, m_clock);
        graph::ClientOptions options;
        options.root = practice::root();
        m_client = std::make_unique<graph::Client>(*m_network, *m_tokens, m_clock, options);
        m_loader = std::make_unique<Loader>(*m_client, m_clock, *m_inventory);
        m_tree = std::make_unique<TreeModel>(*m_inventory);
        m_index = std::make_unique<SearchIndex>(*m_inventory);
        m_changes = std::make_unique<LoadChanges>(*m_inventory, *m_loader);
        QList<ListedConfiguration> all;
        for (int at = 0; at < 200; ++at)
            all << profile(at);
        m_inventory->add(all);
        m_window = std::make_unique<QMainWindow>();
        m_actions = std::make_unique<ui::Actions>(m_window.get());
        m_view = new ui::ConfigurationView(*m_tree, *m_actions, m_window.get());
        m_view->filter().useIndex(*m_index, m_changes.get());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_window->setCentralWidget(m_view);
        m_window->resize(900, 400);
        m_window->show();
    }
    void cleanup()
    {
        m_tester.reset();
        m_window.reset();
        m_actions.reset();
        m_changes.reset();
        m_index.reset();
        m_tree.reset();
        m_loader.reset();
        m_client.reset();
    }

    void findsWhatIsDeepAndOpensTheWay()
    {
        search(QStringLiteral("\"group 017\""));
        QCOMPARE(top(), QStringList{QStringLiteral("Profile 017")});
        QVERIFY(m_view->isExpanded(m_view->model()->index(0, 0)));
    }

    void whatTheSearchHidesLeavesTheSelectionAndComesBackWithThePlace()
    {
        m_view->reveal(place(150));
        QCOMPARE(m_view->selectedAssignments().size(), 1);
        const auto before = m_view->indexAt(QPoint(1, 1)).data().toString();
        QSignalSpy told(m_view, &ui::ConfigurationView::selectionChangedByAnyone);
        search(QStringLiteral("profile 003"));
        QVERIFY2(m_view->selectedAssignments().isEmpty(), "what nobody sees is never removed");
        QCOMPARE(m_view->selectedRows(), 0);
        QVERIFY2(!told.isEmpty(), "who offers removal hears of it");
        search({});
        QCOMPARE(m_view->selectedAssignments().size(), 1);
        QCOMPARE(m_view->selectedAssignments().constFirst().key.id.value, QStringLiteral("a150"));
        QVERIFY(m_view->isExpanded(m_view->currentIndex().parent()));
        QCOMPARE(m_view->indexAt(QPoint(1, 1)).data().toString(), before);
        QVERIFY2(!m_view->isExpanded(shownTop(3)), "what the search opened is closed again");
    }

    void aFacetTakesHiddenRowsOutOfTheSelectionToo()
    {
        m_view->selectAssignmentsBelow(place(4).parent());
        QCOMPARE(m_view->selectedAssignments().size(), 1);
        narrow({Facet::of(TargetKind::ExclusionGroup)});
        QVERIFY(m_view->selectedAssignments().isEmpty());
        QCOMPARE(m_view->model()->rowCount(), 100);
        m_view->selectAll();
        for (const auto &selected : m_view->selectedAssignments())
            QCOMPARE(m_inventory->find(selected.key)->target.kind, TargetKind::ExclusionGroup);
    }

    void whatAPersonSelectsInASearchStays()
    {
        m_view->reveal(place(150));
        search(QStringLiteral("\"group 017\""));
        m_view->setCurrentIndex(m_view->model()->index(0, 0, m_view->model()->index(0, 0)));
        search({});
        QCOMPARE(m_view->selectedAssignments().size(), 1);
        QCOMPARE(m_view->selectedAssignments().constFirst().key.id.value, QStringLiteral("a017"));
    }

    void wordsAndFacetsTogetherMustHoldForOneRow()
    {
        search(QStringLiteral("01"));
        narrow({Facet::of(TargetKind::Group)});
        for (int row = 0; row < m_view->model()->rowCount(); ++row) {
            const auto name = m_view->model()->index(row, 0).data().toString();
            QVERIFY2(name.right(3).toInt() % 2 == 0 && name.contains(QLatin1String("01")), qPrintable(name));
        }
        QCOMPARE(m_view->model()->rowCount(), 5); // 010 to 018; 101 is an exclusion
    }

    void aRowThatComesWhileSearchingIsFound()
    {
        search(QStringLiteral("newcomer"));
        QVERIFY(m_view->isEmpty());
        auto listed = profile(500);
        listed.configuration.displayName = QStringLiteral("Newcomer");
        m_inventory->add({listed});
        QTRY_COMPARE(top(), QStringList{QStringLiteral("Newcomer")});
        m_inventory->removeAssignment({{QStringLiteral("id500")}, {QStringLiteral("a500")}});
        QTRY_COMPARE(m_view->model()->rowCount(m_view->model()->index(0, 0)), 0);
    }

    void readingEverythingAgainKeepsThePlace()
    {
        m_view->reveal(place(150));
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() + 1);
        const auto before = m_view->indexAt(QPoint(1, 1)).data().toString();
        QList<ListedConfiguration> again;
        QSet<core::ConfigurationId> existing;
        for (int at = 0; at < 220; ++at) {
            if (at == 20 || at == 21)
                continue; // gone
            auto listed = profile(at);
            if (at >= 200) // new, and sorted before the rest
                listed.configuration.displayName = QStringLiteral("A new one ") + number(at);
            if (at == 30)
                listed.configuration.displayName = QStringLiteral("Zebra");
            if (at == 150)
                listed.assignments->append(profile(400).assignments->constFirst());
            existing.insert(listed.configuration.id);
            again << listed;
        }
        m_inventory->add(again);
        m_inventory->keepOnly(existing);
        QTRY_COMPARE(m_view->indexAt(QPoint(1, 1)).data().toString(), before);
        QCOMPARE(m_view->selectedAssignments().size(), 1);
        QCOMPARE(m_view->selectedAssignments().constFirst().key.id.value, QStringLiteral("a150"));
        QVERIFY(m_view->isExpanded(m_view->currentIndex().parent()));
        QCOMPARE(m_view->model()->rowCount(), 218);
    }

    void tellsWhereItWasFoundWhenNoColumnShowsIt()
    {
        search(QStringLiteral("id007"));
        const auto row = m_view->model()->index(0, 0);
        QVERIFY(row.data(Qt::ToolTipRole).toString().contains(QLatin1String("<b><u>id007</u></b>")));
        QVERIFY(row.data(Qt::AccessibleDescriptionRole).toString().contains(QLatin1String("Found: id007")));
        search({});
        QVERIFY(!row.data(Qt::AccessibleDescriptionRole).toString().contains(QLatin1String("Found")));
    }

    void theMarkerCanBeRead_data()
    {
        QTest::addColumn<QColor>("window");
        QTest::newRow("light") << QColor(Qt::white);
        QTest::newRow("dark") << QColor(0x20, 0x20, 0x20);
    }
    void theMarkerCanBeRead()
    {
        QFETCH(QColor, window);
        const auto marker = ui::ConfigurationDelegate::marker(QPalette(window));
        QVERIFY(ui::contrast(marker.background, marker.text) >= 4.5);
    }

    void aHitIsNeverCutOff_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("word");
        const auto filler = QStringLiteral("a long beginning of a name ").repeated(6);
        QTest::newRow("at the end") << QString(filler + QStringLiteral("needle")) << QStringLiteral("needle");
        QTest::newRow("in the middle") << QString(filler + QStringLiteral("needle ") + filler)
                                       << QStringLiteral("needle");
        QTest::newRow("at the beginning") << QString(QStringLiteral("needle ") + filler) << QStringLiteral("needle");
        QTest::newRow("right to left") << QString(QStringLiteral("שלום ").repeated(40) + QStringLiteral("מחט"))
                                       << QStringLiteral("מחט");
    }
    void aHitIsNeverCutOff()
    {
        QFETCH(QString, name);
        QFETCH(QString, word);
        const SearchQuery query(word);
        const ui::ConfigurationDelegate::Line line{name, hits(name, query)};
        const QFontMetrics metrics(m_view->font());
        const auto shown = ui::ConfigurationDelegate::elided(line, metrics, metrics.averageCharWidth() * 24);
        QVERIFY(shown.text.size() < name.size());
        QCOMPARE(shown.hits.size(), 1);
        QCOMPARE(shown.text.mid(shown.hits.constFirst().from, shown.hits.constFirst().length), word);
    }

    void theHitIsDrawnOnAMarker()
    {
        search(QStringLiteral("017"));
        const auto marker = ui::ConfigurationDelegate::marker(QApplication::palette()).background;
        const auto count = [&] {
            const auto image = m_view->viewport()->grab().toImage();
            int found = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    found += image.pixelColor(x, y) == marker ? 1 : 0;
            }
            return found;
        };
        QVERIFY(count() > 20);
        m_view->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(count() > 20);
        m_view->setLayoutDirection(Qt::LeftToRight);
        search({});
        QCOMPARE(count(), 0);
    }

    void chipsAndMenuSayWhatIsOn()
    {
        ui::FacetBar bar([this] { return m_view->filter().counts(); });
        bar.show();
        auto *menu = bar.findChild<QMenu *>();
        Q_EMIT menu->aboutToShow();
        QStringList texts;
        for (const auto *action : menu->actions())
            texts << action->text();
        QVERIFY(texts.contains(QStringLiteral("Unassigned (0)")));
        QSignalSpy changed(&bar, &ui::FacetBar::facetsChanged);
        bar.setFacets({Facet::of(TargetKind::ExclusionGroup), Facet::of(Kind::Changed)});
        QCOMPARE(changed.size(), 1);
        QPushButton *chip = nullptr;
        for (auto *button : bar.findChildren<QPushButton *>()) {
            if (button->accessibleName() == QStringLiteral("Take off the filter “Target: Excluded group”"))
                chip = button;
        }
        QVERIFY(chip && chip->isVisible());
        chip->click();
        QCOMPARE(bar.facets(), Facets{Facet::of(Kind::Changed)});
        bar.clear();
        QVERIFY(bar.facets().isEmpty());
    }

private:
    void search(const QString &text)
    {
        m_view->search(text);
        QTRY_VERIFY(m_view->filter().isSettled());
    }
    void narrow(const Facets &facets)
    {
        m_view->filter().setFacets(facets);
        QTRY_VERIFY(m_view->filter().isSettled());
    }
    QModelIndex place(int at) const
    {
        return m_tree->find(Address(core::ConfigurationId{QString(QStringLiteral("id") + number(at))})
                                .withAssignment({QString(QStringLiteral("a") + number(at))}));
    }
    QModelIndex shownTop(int at) const { return m_view->filter().mapFromSource(place(at).parent()); }
    QStringList top() const
    {
        QStringList names;
        for (int row = 0; row < m_view->model()->rowCount(); ++row)
            names << m_view->model()->index(row, 0).data().toString();
        return names;
    }

    FakeClock m_clock;
    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<practice::Service> m_service;
    std::unique_ptr<practice::Network> m_network;
    std::unique_ptr<practice::Tokens> m_tokens;
    std::unique_ptr<graph::Client> m_client;
    std::unique_ptr<Loader> m_loader;
    std::unique_ptr<TreeModel> m_tree;
    std::unique_ptr<SearchIndex> m_index;
    std::unique_ptr<LoadChanges> m_changes;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<ui::Actions> m_actions;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    ui::ConfigurationView *m_view = nullptr;
};

QTEST_MAIN(TestSearchView)
#include "tst_searchview.moc"
