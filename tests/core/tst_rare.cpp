#include "core/rare.h"

#include <QStringList>
#include <QTest>

using core::Rare;

class TestRare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsMadeByDefaultUntilItIsSet()
    {
        Rare<QStringList> none;
        QVERIFY(none->isEmpty());
        QCOMPARE(none, Rare<QStringList>(QStringList()));
        none.edit() << QStringLiteral("a");
        QCOMPARE(*none, QStringList{QStringLiteral("a")});
        QVERIFY(!(none == Rare<QStringList>()));
    }

    void copiesAreApart()
    {
        const QStringList one{QStringLiteral("one")};
        Rare<QStringList> value(one);
        auto copy = value;
        copy.edit() << QStringLiteral("two");
        QCOMPARE(*value, one);
        value = copy;
        QCOMPARE(value->size(), 2);
        value = Rare<QStringList>();
        QVERIFY(value->isEmpty());
        QCOMPARE(copy->size(), 2);
    }

    void takesTheRoomOfAPointer() { QCOMPARE(sizeof(Rare<QStringList>), sizeof(void *)); }
};

QTEST_GUILESS_MAIN(TestRare)
#include "tst_rare.moc"
