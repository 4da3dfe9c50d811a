#include "listing/collect.h"

#include "../inventory/treefixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QIdentityProxyModel>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using core::ReportFormat;

namespace {

listing::Listing collected(TreeFixture &f)
{
    QIdentityProxyModel shown;
    shown.setSourceModel(&f.model);
    auto listing = listing::collect(shown, f.model, f.inventory);
    listing.tenantName = QStringLiteral("Contoso <b>");
    listing.accountName = QStringLiteral("ann@contoso");
    listing.made = QDateTime::fromString(QStringLiteral("2026-01-01T08:00:00Z"), Qt::ISODate);
    return listing;
}

QString cells(const listing::Listing &listing)
{
    QStringList lines;
    for (const auto &row : listing.rows)
        lines << QStringList{row.start, row.via, row.profile, row.target, row.note}.join(QLatin1Char('|'));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class TestListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatIsClosedToo();
    void saysWhatIsNotKnown();
    void formulasAndMarkupAreHarmless_data();
    void formulasAndMarkupAreHarmless();
    void headSaysWhoWhenAndWhat();
    void aFileIsWrittenWholeOrNotAtAll();
    void manyDoNotTakeLong();
};

void TestListing::holdsWhatIsClosedToo()
{
    TreeFixture f;
    f.inventory.add({f.listed("SCEP", "iosScepCertificateProfile", {f.group("a", "sales")}),
        f.listed("Root", "iosTrustedRootCertificate", {f.group("b", "sales")}),
        f.listed("Lonely", "iosCustomConfiguration")});
    f.refer("SCEP", "rootCertificate", {f.id("Root")});
    f.nameGroup("sales", inventory::GroupName::State::Named, "Sales");
    const auto listing = collected(f);
    QCOMPARE(cells(listing),
        QStringLiteral("SCEP||SCEP|Sales|\nSCEP|Root certificate|Root|Sales|\nRoot||Root|Sales|\n"
                       "Lonely||Lonely||No assignments"));
    QCOMPARE(listing.assignments(), 2);
    QCOMPARE(listing.configurations, 3);
    QVERIFY(listing.rows.at(1).path.endsWith(
        QStringLiteral("/SCEP/microsoft.graph.iosScepCertificateProfile/rootCertificate/assignments/b")));
}

void TestListing::saysWhatIsNotKnown()
{
    TreeFixture f;
    auto reading = f.listed("Reading", "iosCustomConfiguration");
    reading.assignments.reset();
    f.inventory.add({reading, f.listed("SCEP", "iosScepCertificateProfile", {f.group("a", "g")})});
    f.fail("SCEP", "rootCertificate", "no right");
    auto listing = collected(f);
    QCOMPARE(listing.unknown(), 2);
    QVERIFY(cells(listing).contains(QStringLiteral("The group's name is not known.")));
    listing.isReading = true;
    const auto html = QString::fromUtf8(listing::bytes(listing, ReportFormat::Html));
    QVERIFY(html.contains(QStringLiteral("no right")));
    QVERIFY(html.contains(QStringLiteral("2 lines say")) && html.contains(QStringLiteral("still being read")));
}

void TestListing::formulasAndMarkupAreHarmless_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("html");
    QTest::newRow("a formula") << QStringLiteral("=1+1|\"x\"") << QStringLiteral("\"'=1+1|\"\"x\"\"\"")
                               << QStringLiteral("=1+1|&quot;x&quot;");
    QTest::newRow("markup") << QStringLiteral("<script>") << QStringLiteral("\"<script>\"")
                            << QStringLiteral("&lt;script&gt;");
    QTest::newRow("bidi and control") << QStringLiteral("a\u202eb\u0007") << QStringLiteral("\"a⟨U+202E⟩b⟨U+0007⟩\"")
                                      << QStringLiteral("a⟨U+202E⟩b⟨U+0007⟩");
}

void TestListing::formulasAndMarkupAreHarmless()
{
    QFETCH(QString, name);
    QFETCH(QString, cell);
    QFETCH(QString, html);
    TreeFixture f;
    f.inventory.add({f.listed("c", "iosCustomConfiguration", {f.group("a", "g")})});
    f.nameGroup("g", inventory::GroupName::State::Named, name.toUtf8().constData());
    const auto listing = collected(f);
    const auto csv = listing::bytes(listing, ReportFormat::Csv);
    QVERIFY(csv.startsWith("\xef\xbb\xbf"));
    QVERIFY2(QString::fromUtf8(csv).contains(cell), csv.constData());
    const auto page = QString::fromUtf8(listing::bytes(listing, ReportFormat::Html));
    QVERIFY2(page.contains(html), qPrintable(page));
    QVERIFY(!page.contains(QStringLiteral("<script")) && !page.contains(QStringLiteral("Contoso <b>")));
    const auto json = QJsonDocument::fromJson(listing::bytes(listing, ReportFormat::Json)).object();
    const auto line = json.value(QLatin1String("lines")).toArray().first().toObject();
    QCOMPARE(line.value(QLatin1String("assignedTo")).toString(), name);
}

void TestListing::headSaysWhoWhenAndWhat()
{
    TreeFixture f;
    f.inventory.add({f.listed("c", "iosCustomConfiguration", {f.group("a", "g")})});
    auto listing = collected(f);
    listing.filter = QStringLiteral("wifi <i>");
    const auto html = QString::fromUtf8(listing::bytes(listing, ReportFormat::Html));
    for (const auto &said : {QStringLiteral("Contoso &lt;b&gt;"), QStringLiteral("ann@contoso"),
             QStringLiteral("2026-01-01 08:00:00 UTC"), QStringLiteral("wifi &lt;i&gt;"), QStringLiteral("1 of 1")})
        QVERIFY2(html.contains(said), qPrintable(said));
}

void TestListing::aFileIsWrittenWholeOrNotAtAll()
{
    TreeFixture f;
    const QTemporaryDir directory;
    const auto path = directory.filePath(QStringLiteral("x.csv"));
    QVERIFY(listing::save(collected(f), ReportFormat::Csv, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), listing::bytes(collected(f), ReportFormat::Csv));
    const auto failed = listing::save(collected(f), ReportFormat::Csv, directory.filePath(QStringLiteral("no/x.csv")));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, core::ErrorKind::Storage);
    QVERIFY(failed.error().message.contains(QStringLiteral("x.csv")));
    QVERIFY(!listing::save(collected(f), ReportFormat::Csv, directory.path()));
}

void TestListing::manyDoNotTakeLong()
{
    TreeFixture f(false);
    QList<inventory::ListedConfiguration> many;
    for (int i = 0; i < 10'000; ++i) {
        const auto id = QByteArray::number(i);
        many.append(f.listed(id.constData(), "iosCustomConfiguration",
            {f.group(QByteArray(id + "a").constData(), "g1"), f.group(QByteArray(id + "b").constData(), "g2"),
                f.group(QByteArray(id + "c").constData(), "g3")}));
    }
    f.inventory.add(many);
    QElapsedTimer spent;
    spent.start();
    const auto listing = collected(f);
    qInfo("collected %lld lines in %lld ms", static_cast<long long>(listing.rows.size()),
        static_cast<long long>(spent.elapsed()));
    QCOMPARE(listing.rows.size(), 30'000);
    for (const auto format : {ReportFormat::Csv, ReportFormat::Html, ReportFormat::Json}) {
        spent.restart();
        const auto size = listing::bytes(listing, format).size();
        qInfo("%s: %lld bytes in %lld ms", qPrintable(core::reportSuffix(format)), static_cast<long long>(size),
            static_cast<long long>(spent.elapsed()));
        QVERIFY2(spent.elapsed() < 20'000, qPrintable(QString::number(spent.elapsed())));
    }
}

QTEST_GUILESS_MAIN(TestListing)
#include "tst_listing.moc"
