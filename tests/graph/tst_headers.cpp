#include "graph/headers.h"

#include <QTest>

/// What may stand in a header that a request brings along.
class TestHeaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownHeaders_data();
    void ownHeaders();
    void visibleAscii();
};

void TestHeaders::ownHeaders_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isOwn");
    const QByteArray name = "x-msft-approval-code";
    QTest::newRow("a code") << name << QByteArray("a b~!") << true;
    QTest::newRow("no value") << name << QByteArray() << true;
    QTest::newRow("no name") << QByteArray() << QByteArray("a") << false;
    QTest::newRow("a space in the name") << QByteArray("x y") << QByteArray("a") << false;
    QTest::newRow("DEL in the name") << QByteArray("x\x7f") << QByteArray("a") << false;
    QTest::newRow("a colon in the name") << QByteArray("x:y") << QByteArray("a") << false;
    QTest::newRow("what the client writes itself") << QByteArray("AUTHORIZATION") << QByteArray("Bearer x") << false;
    QTest::newRow("a line end in the value") << name << QByteArray("a\r\nHost: x") << false;
    QTest::newRow("a letter beyond ASCII in the value") << name << QByteArray("\xc3\xbc") << false;
    QTest::newRow("DEL in the value") << name << QByteArray("\x7f") << false;
}

void TestHeaders::ownHeaders()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QTEST(graph::isOwnHeader(name, value), "isOwn");
}

void TestHeaders::visibleAscii()
{
    QVERIFY(graph::isVisibleAscii("!a~"));
    QVERIFY(!graph::isVisibleAscii("a b"));
    QVERIFY(!graph::isVisibleAscii("a\x7f"));
    QVERIFY(!graph::isVisibleAscii("\xc3\xbc"));
}

QTEST_APPLESS_MAIN(TestHeaders)
#include "tst_headers.moc"
