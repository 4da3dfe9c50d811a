#include "ui/tree/configurationview.h"
#include "ui/widgets/actions.h"
#include "ui/widgets/colours.h"

#include "inventory/inventory.h"
#include "inventory/treemodel.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QMainWindow>
#include <QSignalSpy>
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
