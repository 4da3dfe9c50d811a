#include "core/ids.h"

#include <QSet>
#include <QTest>

#include <type_traits>

using core::AssignmentId;
using core::AssignmentKey;
using core::ConfigurationId;
using core::GroupId;

static_assert(!std::is_convertible_v<ConfigurationId, GroupId>);
static_assert(!std::is_convertible_v<QString, ConfigurationId>, "an id is made on purpose");

class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compareByValue()
    {
        QVERIFY(ConfigurationId{QStringLiteral("a")} == ConfigurationId{QStringLiteral("a")});
        QVERIFY(ConfigurationId{QStringLiteral("a")} != ConfigurationId{QStringLiteral("A")});
        QVERIFY(ConfigurationId{QStringLiteral("a")} < ConfigurationId{QStringLiteral("b")});
        QVERIFY(ConfigurationId().isEmpty());
    }

    void assignmentIsTheSameOnlyInItsOwner()
    {
        const AssignmentKey key{{QStringLiteral("one")}, {QStringLiteral("x")}};
        QSet<AssignmentKey> keys{key, {{QStringLiteral("two")}, {QStringLiteral("x")}}};
        keys.insert(AssignmentKey{{QStringLiteral("one")}, {QStringLiteral("x")}});
        QCOMPARE(keys.size(), 2);
        QVERIFY(keys.contains(key));
        QVERIFY(!keys.contains(AssignmentKey{{QStringLiteral("x")}, {QStringLiteral("one")}}));
    }
};

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
