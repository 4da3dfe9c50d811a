#include "practice/tenantbuilder.h"
#include "treefixture.h"

#include <QSet>

using namespace inventory;

namespace {

/// The whole practice tenant, as Loader would leave it after everything was read.
void fill(Inventory &inventory, const practice::Tenant &tenant)
{
    QList<ListedConfiguration> listed;
    for (const auto &id : tenant.order) {
        const auto &kept = tenant.configurations.value(id);
        auto read = readListedConfiguration(kept.body);
        QVERIFY2(read, qPrintable(id));
        read->assignments.emplace();
        for (const auto &object : kept.assignments) {
            const auto assignment = readAssignment(object);
            QVERIFY2(assignment, qPrintable(id));
            read->assignments->append(*assignment);
        }
        listed << *read;
    }
    inventory.add(listed);
    for (const auto &configuration : listed) {
        const auto &owner = configuration.configuration;
        for (const auto &property : inventory.paths().of(owner.type, inventory.types())) {
            QList<core::ConfigurationId> ends;
            for (const auto &end : tenant.configurations.value(owner.id.value).references.value(property.name))
                ends << core::ConfigurationId{end};
            inventory.setReference({owner.id, property.name}, ends);
        }
    }
}

} // namespace

class TestPracticeTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCertificatePathIsARowThatLeadsSomewhere()
    {
        TreeFixture fixture(false);
        fill(fixture.inventory, practice::buildTenant());
        QSet<QString> reached;
        int deep = 0;
        for (int top = 0; top < fixture.model.rowCount(); ++top) {
            const auto configuration = fixture.model.index(top, 0);
            for (int row = 0; row < fixture.model.rowCount(configuration); ++row) {
                const auto path = fixture.model.index(row, 0, configuration);
                if (fixture.model.nodeKind(path) != TreeModel::NodeKind::Path)
                    continue;
                QVERIFY(fixture.model.rowCount(path) > 0);
                QCOMPARE(fixture.model.find(fixture.model.address(path)), path);
                const auto step = fixture.model.address(path).steps().constLast();
                if (!fixture.model.configuration(path).isEmpty())
                    reached.insert(step.cast + QLatin1Char('.') + step.property);
                if (fixture.model.address(path).steps().size() > 1)
                    ++deep;
            }
        }
        QVERIFY(deep > 0);
        QCOMPARE(CertificatePaths::builtIn().all().size(), 58);
        for (const auto &property : CertificatePaths::builtIn().all())
            QVERIFY2(reached.contains(property.owningType + QLatin1Char('.') + property.name),
                qPrintable(property.owningType + QLatin1Char('.') + property.name));
    }

    void removingEverythingAtOnePlaceEmptiesEveryPlace()
    {
        TreeFixture fixture(false);
        auto &inventory = fixture.inventory;
        fill(inventory, practice::buildTenant());
        QVERIFY(inventory.assignmentCount() > 200);
        fixture.tree();
        const auto listed = inventory.listed();
        for (const auto &owner : listed) {
            const auto assignments = inventory.assignments(owner).value();
            for (const auto &assignment : assignments) {
                const core::AssignmentKey key{owner, assignment.id};
                QVERIFY(!fixture.model.places(key).isEmpty());
                inventory.removeAssignment(key);
                QVERIFY(fixture.model.places(key).isEmpty());
            }
        }
        QCOMPARE(inventory.assignmentCount(), 0);
        const TreeModel fresh(inventory);
        QVERIFY(fixture.tree() == TreeFixture::tree(fresh));
    }
};

QTEST_GUILESS_MAIN(TestPracticeTree)
#include "tst_practicetree.moc"
