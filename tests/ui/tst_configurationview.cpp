#include "ui/tree/configurationview.h"
#include "ui/widgets/actions.h"
#include "ui/widgets/colours.h"

#include "inventory/inventory.h"
#include "inventory/treemodel.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QMainWindow>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace inventory;

namespace {

Assignment toGroup(const QString &id, const QString &group)
{
    Assignment assignment;
    assignment.id = {id};
    assignment.target.kind = TargetKind::Group;
    assignment.target.group = {group};
    return assignment;
}

ListedConfiguration configuration(const QString &id, const QString &name, const QList<Assignment> &assignments)
{
    ListedConfiguration listed;
    listed.configuration.id = {id};
    listed.configuration.type = QStringLiteral("iosCustomConfiguration");
    listed.configuration.displayName = name;
    listed.assignments = assignments;
    return listed;
}

} // namespace

class TestConfigurationView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_inventory = std::make_unique<Inventory>();
        m_tree = std::make_unique<TreeModel>(*m_inventory);
        m_inventory->add({
            configuration(QStringLiteral("1"), QStringLiteral("Beta 10"),
                {toGroup(QStringLiteral("z"), QStringLiteral("g-last")),
                    toGroup(QStringLiteral("a"), QStringLiteral("g-first"))}),
            configuration(QStringLiteral("2"), QStringLiteral("alpha"),
                {toGroup(QStringLiteral("b"), QStringLiteral("g-pilot"))}),
            configuration(QStringLiteral("3"), QStringLiteral("Beta 9"), {}),
        });
        m_window = std::make_unique<QMainWindow>();
        m_actions = std::make_unique<ui::Actions>(m_window.get());
        m_view = new ui::ConfigurationView(*m_tree, *m_actions, m_window.get());
        m_window->setCentralWidget(m_view);
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_actions.reset();
        m_tree.reset();
    }

    void isNamedAsPromised() { QCOMPARE(m_view->accessibleName(), QStringLiteral("Configurations")); }

    void sortsByNameAsPeopleDo()
    {
        QCOMPARE(
            topLevel(), (QStringList{QStringLiteral("alpha"), QStringLiteral("Beta 9"), QStringLiteral("Beta 10")}));
        m_view->sortByColumn(TreeModel::Name, Qt::DescendingOrder);
        QCOMPARE(
            topLevel(), (QStringList{QStringLiteral("Beta 10"), QStringLiteral("Beta 9"), QStringLiteral("alpha")}));
    }

    void sortingLeavesWhatIsBelowInItsOrder()
    {
        const auto before = below(row(QStringLiteral("Beta 10")));
        QCOMPARE(before.size(), 2);
        m_view->sortByColumn(TreeModel::Name, Qt::DescendingOrder);
        QCOMPARE(below(row(QStringLiteral("Beta 10"))), before);
    }

    void searchFindsWhatIsDeepAndOpensIt()
    {
        m_view->search(QStringLiteral("g-PILOT"));
        QCOMPARE(topLevel(), QStringList{QStringLiteral("alpha")});
        QVERIFY(m_view->isExpanded(row(QStringLiteral("alpha"))));
        m_view->search({});
        QCOMPARE(topLevel().size(), 3);
        QVERIFY2(
            !m_view->isExpanded(row(QStringLiteral("alpha"))), "what was closed before the search is closed again");
    }

    void severalWordsNarrowAcrossARowAndWhatItIsPartOf()
    {
        m_view->search(QStringLiteral("beta g-first"));
        QCOMPARE(topLevel(), QStringList{QStringLiteral("Beta 10")});
        QCOMPARE(below(row(QStringLiteral("Beta 10"))).size(), 1);
        m_view->search(QStringLiteral("alpha g-first"));
        QVERIFY(m_view->isEmpty());
    }

    void selectsOnlyTheAssignmentsRightBelow()
    {
        const auto tree = m_tree->find(Address(core::ConfigurationId{QStringLiteral("1")}));
        m_view->selectAssignmentsBelow(tree);
        QCOMPARE(m_view->selectedAssignments().size(), 2);
    }

    void aSelectedConfigurationMeansNoRemoval()
    {
        m_view->setCurrentIndex(row(QStringLiteral("Beta 10")));
        QCOMPARE(m_view->selectedRows(), 1);
        QVERIFY(m_view->selectedAssignments().isEmpty());
    }

    void removedRowLeavesSelectionAndExpansionOfTheRest()
    {
        m_view->expandAll();
        const auto kept
            = m_tree->find(Address(core::ConfigurationId{QStringLiteral("2")}).withAssignment({QStringLiteral("b")}));
        m_view->reveal(kept);
        m_inventory->removeAssignment({{QStringLiteral("1")}, {QStringLiteral("z")}});
        QCOMPARE(below(row(QStringLiteral("Beta 10"))).size(), 1);
        QCOMPARE(m_view->selectedAssignments().size(), 1);
        QCOMPARE(m_view->selectedAssignments().constFirst().key.id.value, QStringLiteral("b"));
        QVERIFY(m_view->isExpanded(row(QStringLiteral("Beta 10"))));
    }

    void aRemovedRowSelectsNoOtherInItsPlace()
    {
        m_view->reveal(
            m_tree->find(Address(core::ConfigurationId{QStringLiteral("1")}).withAssignment({QStringLiteral("z")})));
        QCOMPARE(m_view->selectedAssignments().size(), 1);
        m_inventory->removeAssignment({{QStringLiteral("1")}, {QStringLiteral("z")}});
        QVERIFY2(m_view->selectedAssignments().isEmpty(), "nothing is offered for removal that nobody chose");
        QVERIFY2(m_view->currentIndex().isValid(), "the keyboard goes on where it was");
    }

    void revealShowsARowThatTheSearchHides()
    {
        m_view->search(QStringLiteral("pilot"));
        m_view->reveal(m_tree->find(Address(core::ConfigurationId{QStringLiteral("3")})));
        QCOMPARE(m_view->currentIndex().data().toString(), QStringLiteral("Beta 9"));
    }

    void opensByKeyboard()
    {
        m_view->setCurrentIndex(row(QStringLiteral("alpha")));
        QTest::keyClick(m_view, Qt::Key_Right);
        QVERIFY(m_view->isExpanded(row(QStringLiteral("alpha"))));
        QTest::keyClick(m_view, Qt::Key_Return);
        QVERIFY(!m_view->isExpanded(row(QStringLiteral("alpha"))));
    }

    void countsStandBelowEachOtherBesideTheKind()
    {
        const auto side = m_tree->headerData(PlaceModel::CountColumn, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        QVERIFY(side & Qt::AlignRight);
        QVERIFY(!m_tree->headerData(PlaceModel::Name, Qt::Horizontal, Qt::TextAlignmentRole).isValid());
        QCOMPARE(m_view->header()->visualIndex(PlaceModel::CountColumn), 2);
        QVERIFY(!m_view->header()->isSectionHidden(PlaceModel::CountColumn));
    }

    void countsAreAlignedAsNumbersInEveryDirection_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void countsAreAlignedAsNumbersInEveryDirection()
    {
        QFETCH(Qt::LayoutDirection, direction);
        m_window->resize(900, 300);
        QTRY_VERIFY(m_view->viewport()->width() > 800);
        m_view->setLayoutDirection(direction);
        m_view->collapseAll();
        const auto cell = m_view->visualRect(row(QStringLiteral("alpha")).siblingAtColumn(PlaceModel::CountColumn));
        const auto image = m_view->viewport()->grab(cell).toImage();
        const auto background = image.pixelColor(1, 1);
        int leftmost = image.width();
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 2; y < image.height() - 2; ++y) {
                if (ui::contrast(image.pixelColor(x, y), background) > 2)
                    leftmost = std::min(leftmost, x);
            }
        }
        QVERIFY2(leftmost > image.width() / 2 && leftmost < image.width(), qPrintable(QString::number(leftmost)));
    }

    void everyColumnIsSeenBesideTheDetails_data()
    {
        QTest::addColumn<int>("points");
        QTest::newRow("a usual font") << 9;
        QTest::newRow("a larger one") << 11;
    }

    void everyColumnIsSeenBesideTheDetails()
    {
        QFETCH(int, points);
        auto font = QApplication::font();
        font.setPointSize(points);
        m_view->setFont(font);
        m_view->header()->setFont(font);
        m_window->resize(820, 500); // what a window of 1180 leaves the tree
        QTRY_VERIFY(m_view->viewport()->width() > 780);
        auto *header = m_view->header();
        QVERIFY2(header->length() <= m_view->viewport()->width(), qPrintable(QString::number(header->length())));
        for (const auto column : {PlaceModel::Name, PlaceModel::Kind, PlaceModel::CountColumn, PlaceModel::FilterColumn,
                 PlaceModel::IntentColumn, PlaceModel::SourceColumn}) {
            QVERIFY(!header->isSectionHidden(column));
            const auto title = header->model()->headerData(column, Qt::Horizontal).toString();
            QVERIFY(header->sectionSize(column) > header->fontMetrics().horizontalAdvance(title));
        }
        m_view->sortByColumn(PlaceModel::SourceColumn, Qt::AscendingOrder);
        QVERIFY(header->sectionSize(PlaceModel::SourceColumn) >= header->sectionSizeHint(PlaceModel::SourceColumn));
        QVERIFY(header->length() <= m_view->viewport()->width());
        const auto narrow = header->sectionSize(PlaceModel::Name);
        m_window->resize(1400, 500);
        QTRY_VERIFY(header->sectionSize(PlaceModel::Name) > narrow);
        QCOMPARE(header->length(), m_view->viewport()->width());
    }

    void aNameThatIsCutIsWholeInTheToolTip()
    {
        const auto name = QString(200, QLatin1Char('x'));
        m_inventory->add({configuration(QStringLiteral("4"), name, {})});
        for (int at = 0; at < m_view->model()->rowCount(); ++at) {
            const auto index = m_view->model()->index(at, 0);
            if (index.data().toString() == name)
                QVERIFY(index.data(Qt::ToolTipRole).toString().contains(name));
        }
        QVERIFY(topLevel().contains(name));
    }

    void aWidthThatAPersonSetStays()
    {
        const QTemporaryDir directory;
        QSettings settings(directory.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        m_window->resize(900, 500);
        m_view->header()->resizeSection(PlaceModel::Kind, 333);
        m_window->resize(1300, 500);
        QTRY_VERIFY(m_view->viewport()->width() > 1200);
        QCOMPARE(m_view->header()->sectionSize(PlaceModel::Kind), 333);
        m_view->saveColumns(settings);

        auto *other = new ui::ConfigurationView(*m_tree, *m_actions, m_window.get());
        other->restoreColumns(settings);
        other->resize(1000, 400);
        other->show();
        QCOMPARE(other->header()->sectionSize(PlaceModel::Kind), 333);
        delete other;
    }

    void whatIsSelectedCanBeRead_data()
    {
        QTest::addColumn<QColor>("background");
        QTest::addColumn<QColor>("text");
        QTest::newRow("a dark desktop's light blue") << QColor(61, 174, 233) << QColor(252, 252, 252);
        QTest::newRow("a light desktop's blue") << QColor(48, 140, 198) << QColor(Qt::white);
        QTest::newRow("dark text on grey") << QColor(90, 90, 90) << QColor(Qt::black);
        QTest::newRow("already readable") << QColor(0, 60, 120) << QColor(Qt::white);
    }

    void whatIsSelectedCanBeRead()
    {
        QFETCH(QColor, background);
        QFETCH(QColor, text);
        const auto before = QApplication::palette();
        QPalette desktop;
        desktop.setColor(QPalette::Highlight, background);
        desktop.setColor(QPalette::HighlightedText, text);
        QApplication::setPalette(desktop);
        const bool readable = ui::contrast(background, text) >= 4.5;
        ui::makePaletteReadable();
        const auto mended = QApplication::palette();
        QApplication::setPalette(before);
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            const auto behind = mended.color(group, QPalette::Highlight);
            QVERIFY(ui::contrast(behind, mended.color(group, QPalette::HighlightedText)) >= 4.5);
            QCOMPARE(mended.color(group, QPalette::HighlightedText), text);
            QVERIFY2(!readable || behind == background, "what can be read stays as the desktop has it");
        }
    }

private:
    QStringList below(const QModelIndex &parent) const
    {
        QStringList names;
        for (int i = 0; i < m_view->model()->rowCount(parent); ++i)
            names.append(m_view->model()->index(i, 0, parent).data().toString());
        return names;
    }
    QStringList topLevel() const { return below({}); }
    QModelIndex row(const QString &name) const { return m_view->model()->index(int(topLevel().indexOf(name)), 0); }

    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<TreeModel> m_tree;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<ui::Actions> m_actions;
    ui::ConfigurationView *m_view = nullptr;
};

QTEST_MAIN(TestConfigurationView)
#include "tst_configurationview.moc"
