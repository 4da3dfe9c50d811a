#include "graph/rawjson.h"

#include <QTest>

class TestRawJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elementsKeepTheirBytes_data();
    void elementsKeepTheirBytes();
    void whatIsNoCollectionIsRefused_data();
    void whatIsNoCollectionIsRefused();
};

void TestRawJson::elementsKeepTheirBytes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QList<QByteArray>>("elements");
    const auto add = [](const char *name, const QByteArray &body, const QList<QByteArray> &elements) {
        QTest::newRow(name) << body << elements;
    };
    add("none", R"({"value":[]})", {});
    add("none, with space", "{ \"value\" : [ \r\n\t] }", {});
    add("one", R"({"value":[{"id":"a"}]})", {R"({"id":"a"})"});
    add("numbers as they are written", R"({"value":[{"a":1.0},{"a":1e2},{"a":12345678901234567890}]})",
        {R"({"a":1.0})", R"({"a":1e2})", R"({"a":12345678901234567890})"});
    add("escapes as they are written", R"({"value":[{"\u0061":"\u00e9\/\"}]{["}]})",
        {R"({"\u0061":"\u00e9\/\"}]{["})"});
    add("a backslash before the end of a text", R"({"value":[{"a":"\\"},{"b":"\\\""}]})",
        {R"({"a":"\\"})", R"({"b":"\\\""})"});
    add("space inside and between", "{\"value\": [ { \"b\" : 1 ,\n \"a\":[ ] } , {} ] }",
        {"{ \"b\" : 1 ,\n \"a\":[ ] }", "{}"});
    add("the order of members, and one that is there twice", R"({"value":[{"z":1,"a":2,"z":3}]})",
        {R"({"z":1,"a":2,"z":3})"});
    add("other members around it",
        R"({"@odata.context":"x","n":{"value":[1]},"value":[{"id":"a"}],"m":[{"value":2}],"o":null})",
        {R"({"id":"a"})"});
    add("the name of the member is escaped", R"({"val\u0075e":[true,null,"x",-1]})", {"true", "null", R"("x")", "-1"});
    add("letters of other scripts", "{\"value\":[{\"name\":\"\xc3\xa9\xf0\x9f\x98\x80\"}]}",
        {"{\"name\":\"\xc3\xa9\xf0\x9f\x98\x80\"}"});
}

void TestRawJson::elementsKeepTheirBytes()
{
    QFETCH(QByteArray, body);
    QFETCH(QList<QByteArray>, elements);
    const auto read = graph::rawCollection(body);
    QVERIFY(read);
    QCOMPARE(*read, elements);
}

void TestRawJson::whatIsNoCollectionIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a web page") << QByteArray("<html>");
    QTest::newRow("cut off") << QByteArray(R"({"value":[{"id":"a"},)");
    QTest::newRow("no value") << QByteArray(R"({"values":[]})");
    QTest::newRow("value is no list") << QByteArray(R"({"value":{}})");
    QTest::newRow("value twice") << QByteArray(R"({"value":[{"id":"a"}],"value":[{"id":"a"}]})");
    QTest::newRow("value twice, once escaped") << QByteArray(R"({"value":[1],"valu\u0065":[2]})");
    QTest::newRow("a list") << QByteArray(R"([{"value":[]}])");
}

void TestRawJson::whatIsNoCollectionIsRefused()
{
    QFETCH(QByteArray, body);
    const auto read = graph::rawCollection(body);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, core::ErrorKind::UnexpectedAnswer);
}

QTEST_GUILESS_MAIN(TestRawJson)
#include "tst_rawjson.moc"
