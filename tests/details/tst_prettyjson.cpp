#include "details/prettyjson.h"

#include <QElapsedTimer>
#include <QTest>

class TestPrettyJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryToken_data();
    void keepsEveryToken();
    void whatIsShownIsCutAndHarmless();
    void hostileDocumentsDoNotTakeLong_data();
    void hostileDocumentsDoNotTakeLong();
};

void TestPrettyJson::keepsEveryToken_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QString>("pretty");
    QTest::newRow("digits, escapes and order") << QByteArray(
        R"({"b":1.50e2,"a":"\u0041\"x,{"})") << QStringLiteral("{\n  \"b\": 1.50e2,\n  \"a\": \"\\u0041\\\"x,{\"\n}\n");
    QTest::newRow("nested, spaced before") << QByteArray("{ \"a\" :\r\n[1,\t{}, [ ] ] }")
                                           << QStringLiteral("{\n  \"a\": [\n    1,\n    {},\n    []\n  ]\n}\n");
    QTest::newRow("no JSON at all") << QByteArray("<html>}}]") << QStringLiteral("<html>\n}\n}\n]\n");
    QTest::newRow("cut off in a text") << QByteArray(R"({"a":"x\)") << QStringLiteral("{\n  \"a\": \"x\\\n");
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestPrettyJson::keepsEveryToken()
{
    QFETCH(QByteArray, given);
    QFETCH(QString, pretty);
    QCOMPARE(details::prettyJson(given), pretty);
}

void TestPrettyJson::whatIsShownIsCutAndHarmless()
{
    const details::JsonLimits limits{.lines = 3, .lineLength = 5};
    QVERIFY(details::shownJson(QByteArray("[\"\xe2\x80\xae\"]")).contains(QStringLiteral("⟨U+202E⟩")));
    const auto wide = details::shownJson(QByteArray("[\"0123456789\"]"), limits);
    QVERIFY(wide.contains(QStringLiteral("\"0123…")) && !wide.contains(QStringLiteral("456")));
    const auto shown = details::shownJson(QByteArray("[1,2,3,4,5]"), limits);
    QVERIFY(shown.contains(QLatin1Char('2')) && !shown.contains(QLatin1Char('4')));
    QVERIFY(shown.contains(QStringLiteral("not shown")));
}

void TestPrettyJson::hostileDocumentsDoNotTakeLong_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::newRow("a million opening brackets") << QByteArray(1'000'000, '[');
    QTest::newRow("a megabyte in one text") << QByteArray("{\"a\":\"" + QByteArray(1'000'000, 'x') + "\"}");
    QTest::newRow("half a million numbers") << QByteArray("[" + QByteArray("0,").repeated(500'000) + "0]");
    QTest::newRow("bytes that are no text") << QByteArray(1'000'000, '\xff');
}

void TestPrettyJson::hostileDocumentsDoNotTakeLong()
{
    QFETCH(QByteArray, given);
    QElapsedTimer spent;
    spent.start();
    const auto shown = details::shownJson(given);
    QVERIFY2(spent.elapsed() < 2000, qPrintable(QString::number(spent.elapsed())));
    QVERIFY2(shown.size() < 6'000'000, qPrintable(QString::number(shown.size())));
    const auto lines = shown.split(QLatin1Char('\n'));
    for (const auto &line : lines)
        QVERIFY(line.size() < 12'000);
}

QTEST_GUILESS_MAIN(TestPrettyJson)
#include "tst_prettyjson.moc"
