#include "inventory/inventory.h"
#include "inventory/searchindex.h"
#include "inventory/treemodel.h"
#include "ui/tree/configurationfilter.h"
#include "ui/tree/openrows.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace inventory;
using ui::ConfigurationFilter;

namespace {

const auto rootCertificate = QStringLiteral("rootCertificate");

core::ConfigurationId idOf(int number) { return {QStringLiteral("id-%1").arg(number)}; }

Assignment assignment(int owner, int group)
{
    Assignment made;
    made.id = {QStringLiteral("%1_g%2").arg(idOf(owner).value).arg(group)};
    made.target.kind = TargetKind::Group;
    made.target.group = {QStringLiteral("g%1").arg(group)};
    return made;
}

/// Every third leads to a root certificate, all of which are alike in some letters of their names.
ListedConfiguration configuration(int number, int version = 0)
{
    ListedConfiguration made;
    made.configuration.id = idOf(number);
    made.configuration.type = number % 3 == 0 ? QStringLiteral("windows81SCEPCertificateProfile")
                                              : QStringLiteral("windows10CustomConfiguration");
    const auto mixed = (number * 7919 + version * 31) % 1000;
    made.configuration.displayName = QStringLiteral("%1 %2 %3")
                                         .arg(mixed % 2 == 0 ? QStringLiteral("wi-fi") : QStringLiteral("VPN"))
                                         .arg(mixed)
                                         .arg(number);
    made.assignments = QList<Assignment>{assignment(number, number % 5), assignment(number, 5 + number % 3)};
    return made;
}

QList<ListedConfiguration> configurations(int from, int to)
{
    QList<ListedConfiguration> made;
    for (int number = from; number < to; ++number)
        made << configuration(number);
    return made;
}

/// The whole tree as text; along the way it checks that each index leads to its source and back.
void write(const ConfigurationFilter &filter, const QModelIndex &parent, int depth, QStringList &lines)
{
    for (int row = 0; row < filter.rowCount(parent); ++row) {
        const auto index = filter.index(row, 0, parent);
        if (filter.parent(index) != parent || filter.mapFromSource(filter.mapToSource(index)) != index
            || filter.hasChildren(index) != (filter.rowCount(index) > 0))
            lines << QStringLiteral("this row is not itself:");
        lines << QString(depth * 2, QLatin1Char(' ')) + index.data().toString();
        write(filter, index, depth + 1, lines);
    }
}

QString textOf(const ConfigurationFilter &filter)
{
    QStringList lines;
    write(filter, {}, 0, lines);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class TestPlaceProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_inventory = std::make_unique<Inventory>();
        m_tree = std::make_unique<TreeModel>(*m_inventory);
        m_index = std::make_unique<SearchIndex>(*m_inventory);
        m_filter = std::make_unique<ConfigurationFilter>();
        m_filter->setSourceModel(m_tree.get());
        m_filter->useIndex(*m_index);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_filter.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_filter.reset();
        m_index.reset();
        m_tree.reset();
        m_inventory.reset();
    }

    void followsWhateverHappens_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<int>("column");
        QTest::newRow("everything") << QString() << int(PlaceModel::Name);
        QTest::newRow("everything, by kind") << QString() << int(PlaceModel::Kind);
        QTest::newRow("everything, by the number of assignments") << QString() << int(PlaceModel::CountColumn);
        QTest::newRow("what is found") << QStringLiteral("fi 1") << int(PlaceModel::Name);
        QTest::newRow("what is found below") << QStringLiteral("g7") << int(PlaceModel::Name);
    }

    /// The rows after many changes are those of a filter that sees the end of them only.
    void followsWhateverHappens()
    {
        QFETCH(QString, search);
        QFETCH(int, column);
        QRandomGenerator random(7);
        m_filter->sort(column, Qt::AscendingOrder);
        m_filter->setSearch(search);
        int known = 0;
        for (int step = 0; step < 150; ++step) {
            const auto any = known == 0 ? 0 : random.bounded(known);
            switch (known == 0 ? 0 : random.bounded(7)) {
            case 0:
                m_inventory->add(configurations(known, known + 1 + random.bounded(12)));
                known = static_cast<int>(m_inventory->listed().size());
                break;
            case 1:
                m_inventory->add({configuration(any, step)});
                break;
            case 2:
                m_inventory->setAssignments(idOf(any), QList<Assignment>{assignment(any, step % 9)});
                break;
            case 3:
                m_inventory->setReference({idOf(any / 3 * 3), rootCertificate}, QList{idOf(random.bounded(known))});
                break;
            case 4:
                m_inventory->removeAssignment({idOf(any), assignment(any, any % 5).id});
                break;
            case 5:
                m_inventory->putAssignment(idOf(any), assignment(any, 7));
                break;
            default:
                m_inventory->setGroupNames({{{QStringLiteral("g%1").arg(step % 9)},
                    {GroupName::State::Named, QStringLiteral("Group %1").arg(step)}}});
            }
            textOf(*m_filter); // so that all of it is made, and has to be followed
        }
        const auto listed = m_inventory->listed();
        QSet<core::ConfigurationId> kept;
        for (const auto &id : listed) {
            if (random.bounded(4) > 0)
                kept.insert(id);
        }
        m_inventory->keepOnly(kept);

        ConfigurationFilter fresh;
        fresh.setSourceModel(m_tree.get());
        fresh.useIndex(*m_index);
        fresh.sort(column, Qt::AscendingOrder);
        fresh.setSearch(search);
        QTRY_VERIFY(fresh.isSettled());
        QTRY_COMPARE(textOf(*m_filter), textOf(fresh));
        QVERIFY(m_filter->rowCount() > 10);
    }

    void digitsComeBeforeLettersAndCaseDoesNotCount()
    {
        const QStringList names{QStringLiteral("b"), QStringLiteral("ab 1"), QStringLiteral("10 x"),
            QStringLiteral("A"), QStringLiteral("zz"), QStringLiteral("9 x"), QStringLiteral("ZY")};
        for (const auto &name : names) {
            auto made = configuration(static_cast<int>(m_inventory->listed().size()));
            made.configuration.displayName = name;
            m_inventory->add({made});
        }
        QStringList shown;
        for (int row = 0; row < m_filter->rowCount(); ++row)
            shown << m_filter->index(row, 0).data().toString();
        QCOMPARE(shown,
            (QStringList{QStringLiteral("9 x"), QStringLiteral("10 x"), QStringLiteral("A"), QStringLiteral("ab 1"),
                QStringLiteral("b"), QStringLiteral("ZY"), QStringLiteral("zz")}));
    }

    void manyRowsThatComeAreShownTogether()
    {
        m_inventory->add(configurations(0, 1500));
        QCOMPARE(m_filter->rowCount(), 1500); // the first ones at once
        const QPersistentModelIndex kept(m_filter->index(700, 0));
        const auto name = kept.data().toString();
        for (int from = 1500; from < 3000; from += 50)
            m_inventory->add(configurations(from, from + 50));
        QTRY_COMPARE(m_filter->rowCount(), 3000);
        QCOMPARE(kept.data().toString(), name);
        ConfigurationFilter fresh;
        fresh.setSourceModel(m_tree.get());
        QCOMPARE(textOf(*m_filter), textOf(fresh));
    }

    void rowsThatComeAndGoBeforeTheyAreShown()
    {
        m_inventory->add(configurations(0, 1100));
        m_inventory->add(configurations(1100, 1200));
        QSet<core::ConfigurationId> kept;
        for (int number = 0; number < 1150; ++number)
            kept.insert(idOf(number));
        m_inventory->keepOnly(kept);
        m_inventory->add({configuration(1149, 3)});
        QTRY_COMPARE(m_filter->rowCount(), 1150);
        ConfigurationFilter fresh;
        fresh.setSourceModel(m_tree.get());
        QCOMPARE(textOf(*m_filter), textOf(fresh));
    }

    void sortsLongListsInSlicesAndKeepsIndexes()
    {
        m_inventory->add(configurations(0, 3000));
        const QPersistentModelIndex kept(m_filter->index(10, 0));
        const QPersistentModelIndex below(m_filter->index(0, 0, kept));
        const auto name = kept.data().toString();
        m_filter->sort(PlaceModel::Name, Qt::DescendingOrder);
        m_inventory->add(configurations(3000, 3001)); // while it sorts, or after
        QTRY_VERIFY(m_filter->isSorted());
        QTRY_COMPARE(m_filter->rowCount(), 3001);
        QCOMPARE(kept.data().toString(), name);
        QCOMPARE(below.parent(), QModelIndex(kept));
        ConfigurationFilter fresh;
        fresh.setSourceModel(m_tree.get());
        fresh.sort(PlaceModel::Name, Qt::DescendingOrder);
        QTRY_VERIFY(fresh.isSorted());
        QCOMPARE(textOf(*m_filter), textOf(fresh));
    }

    void aRowThatIsRenamedMoves()
    {
        m_inventory->add(configurations(0, 20));
        QSignalSpy moved(m_filter.get(), &QAbstractItemModel::rowsMoved);
        QSignalSpy removed(m_filter.get(), &QAbstractItemModel::rowsRemoved);
        const QPersistentModelIndex row(m_filter->index(0, 0));
        const auto id = m_tree->configuration(m_filter->mapToSource(row));
        ListedConfiguration changed;
        changed.configuration = *m_inventory->find(id);
        changed.configuration.displayName = QStringLiteral("zzz");
        changed.assignments = m_inventory->assignments(id).value();
        m_inventory->add({changed});
        QCOMPARE(moved.size(), 1);
        QCOMPARE(removed.size(), 0);
        QCOMPARE(row.row(), 19);
    }

    void opensThousandsOfRowsInSlices()
    {
        m_inventory->add(configurations(0, 1000));
        QTreeView view;
        view.setUniformRowHeights(true);
        view.setModel(m_filter.get());
        view.show();
        ui::OpenRows opening(&view);
        QModelIndexList rows;
        for (int row = 0; row < m_filter->rowCount(); ++row)
            rows << m_filter->index(row, 0);
        opening.setOpen(rows, true);
        QVERIFY(view.isExpanded(rows.first()));
        m_inventory->removeAssignment({idOf(999), assignment(999, 4).id}); // while it opens, or after
        QTRY_VERIFY(opening.isDone());
        const auto open = [&] {
            int count = 0;
            for (int row = 0; row < m_filter->rowCount(); ++row)
                count += view.isExpanded(m_filter->index(row, 0)) ? 1 : 0;
            return count;
        };
        QCOMPARE(open(), 1000);
        opening.setOpen(rows, false);
        QTRY_VERIFY(opening.isDone());
        QCOMPARE(open(), 0);
    }

private:
    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<TreeModel> m_tree;
    std::unique_ptr<SearchIndex> m_index;
    std::unique_ptr<ConfigurationFilter> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestPlaceProxy)
#include "tst_placeproxy.moc"
