#include "graph/path.h"

#include <QTest>

using graph::Path;

class TestPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void segments_data();
    void segments();
    void keys_data();
    void keys();
    void oneBadSegmentSpoilsThePath();
    void writtenSegments();
};

void TestPath::segments_data()
{
    QTest::addColumn<QString>("segment");
    QTest::addColumn<QByteArray>("encoded"); // null: cannot be expressed
    const auto row = [](const char *name, const QString &segment, const char *encoded) {
        QTest::newRow(name) << segment << QByteArray(encoded);
    };
    row("an id", QStringLiteral("5f2b9c1e-8a41_6f32"), "5f2b9c1e-8a41_6f32");
    row("every unreserved sign", QStringLiteral("aZ09-._~"), "aZ09-._~");
    row("a slash", QStringLiteral("a/b"), "a%2Fb");
    row("an encoded slash is not decoded", QStringLiteral("a%2Fb"), "a%252Fb");
    row("an encoded climb is not decoded", QStringLiteral("%2e%2e"), "%252e%252e");
    row("a climb inside", QStringLiteral("../../users"), "..%2F..%2Fusers");
    row("three dots are a name", QStringLiteral("..."), "...");
    row("query and fragment", QStringLiteral("a?b#c"), "a%3Fb%23c");
    row("quotes", QStringLiteral("'\"`"), "%27%22%60");
    row("OData's own signs", QStringLiteral("$(a),=;:@&+"), "%24%28a%29%2C%3D%3B%3A%40%26%2B");
    row("space and backslash", QStringLiteral(" \\"), "%20%5C");
    row("NUL and line end", QString(QChar(0)) + QStringLiteral("\r\n"), "%00%0D%0A");
    row("beyond ASCII", QStringLiteral(u"\u00e9\u202e\U0001F600"), "%C3%A9%E2%80%AE%F0%9F%98%80");
    row("nothing", QString(), nullptr);
    row("one dot", QStringLiteral("."), nullptr);
    row("two dots", QStringLiteral(".."), nullptr);
    row("a lone high surrogate", QString(QChar(0xd83d)), nullptr);
    row("a lone low surrogate", QStringLiteral("a") + QChar(0xde00), nullptr);
}

void TestPath::segments()
{
    QFETCH(QString, segment);
    QFETCH(QByteArray, encoded);
    const auto path = Path::of(QLatin1String("x")) / segment;
    QCOMPARE(path.isValid(), !encoded.isNull());
    if (path.isValid())
        QCOMPARE(path.encoded(), QByteArray("/x/" + encoded));
}

void TestPath::keys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("an id") << QStringLiteral("5f2b") << QByteArray("/x/c('5f2b')");
    QTest::newRow("a quote is doubled") << QStringLiteral("o'p") << QByteArray("/x/c('o%27%27p')");
    QTest::newRow("a way out of the quotes")
        << QStringLiteral("a')/users('b") << QByteArray("/x/c('a%27%27%29%2Fusers%28%27%27b')");
    QTest::newRow("dots are a key") << QStringLiteral("..") << QByteArray("/x/c('..')");
    QTest::newRow("nothing") << QString() << QByteArray();
    QTest::newRow("a lone surrogate") << QString(QChar(0xd83d)) << QByteArray();
}

void TestPath::keys()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, encoded);
    const auto path = Path::of(QLatin1String("x")).withKey(QStringLiteral("c"), key);
    QCOMPARE(path.isValid(), !encoded.isNull());
    if (path.isValid())
        QCOMPARE(path.encoded(), encoded);
}

void TestPath::oneBadSegmentSpoilsThePath()
{
    const auto path = Path::of(QLatin1String("x")) / QStringLiteral("..") / QStringLiteral("fine") / QLatin1String("y");
    QVERIFY(!path.isValid());
    QVERIFY(!path.withKey(QStringLiteral("c"), QStringLiteral("k")).isValid());
    QVERIFY(!Path().isValid());
    QVERIFY(!Path::of(QLatin1String("x/../y")).isValid());
    QVERIFY(!Path::of(QLatin1String("x/./y")).isValid());
    QVERIFY(!Path::of(QLatin1String("x")).withKey(QStringLiteral(".."), QStringLiteral("k")).isValid());
}

void TestPath::writtenSegments()
{
    QCOMPARE(Path::of(QLatin1String("deviceManagement/deviceConfigurations")).encoded(),
        QByteArray("/deviceManagement/deviceConfigurations"));
    QCOMPARE((Path::of(QLatin1String("/a/")) / QLatin1String("microsoft.graph.iosScep/b")).encoded(),
        QByteArray("/a/microsoft.graph.iosScep/b"));
    QCOMPARE(Path::of(QLatin1String("$batch")).encoded(), QByteArray("/$batch"));
    // A path that cannot be used is another one than the path that it looks like.
    const auto fine = Path::of(QLatin1String("a/b"));
    const auto broken = Path::of(QLatin1String("a")) / QString(QChar(0xd83d));
    QVERIFY(fine == Path::of(QLatin1String("a")) / QStringLiteral("b"));
    QVERIFY(!(Path::of(QLatin1String("a")) / QStringLiteral("?") == broken));
}

QTEST_APPLESS_MAIN(TestPath)
#include "tst_path.moc"
