#include "removal/report.h"

#include "removal/reportformats.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using journal::Outcome;
using removal::ReportFormat;

namespace {

const QString hostile = QStringLiteral("=cmd|' /C calc'!A0\"<script>alert(1)</script>\u202e\n&amp;%1");

/// Every text of it comes from outside.
removal::Report reportOf(const QString &text)
{
    journal::Item item;
    item.id = 7;
    item.owner.value = text;
    item.ownerName = text;
    item.ownerType = text;
    item.assignment.value = text;
    item.targetText = text;
    item.via = text;
    item.path = text.toUtf8();
    item.sentPath = text.toUtf8();
    item.assignmentJson = "{\"id\": 1.0, \"a\":\"\xc3\xbc\"}";
    item.outcome = Outcome::Removed;
    item.httpStatus = 204;
    item.requestId = text;
    item.clientRequestId = text;
    item.message = text;
    item.approvalCode = text;
    item.changed = QDateTime::fromString(QStringLiteral("2026-01-01T08:00:01.250Z"), Qt::ISODateWithMs);
    item.restoredAs.value = text;
    journal::Operation operation;
    operation.id = 3;
    operation.actor = {{text}, text, {text}, text};
    operation.started = QDateTime::fromString(QStringLiteral("2026-01-01T08:00:00.125Z"), Qt::ISODateWithMs);
    operation.ticket = text;
    operation.reason = text;
    operation.items = {item, item};
    return {text, {text}, operation.started, {operation}};
}

/// RFC 4180, read by the book and not by the program's own reader.
QList<QList<QString>> parsed(const QString &csv)
{
    QList<QList<QString>> rows{{}};
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const auto character = csv.at(i);
        if (quoted && character == QLatin1Char('"') && csv.mid(i + 1, 1) == QLatin1String("\"")) {
            field += character;
            ++i;
        } else if (character == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (quoted) {
            field += character;
        } else if (character == QLatin1Char(',')) {
            rows.last().append(std::exchange(field, {}));
        } else if (character == QLatin1Char('\n')) {
            rows.last().append(std::exchange(field, {}));
            rows.append(QList<QString>());
        } else if (character != QLatin1Char('\r')) {
            field += character;
        }
    }
    rows.removeLast();
    return rows;
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreSafe_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        const auto row
            = [](const char *name, const QString &text, const QString &cell) { QTest::newRow(name) << text << cell; };
        row("nothing", {}, QStringLiteral("\"\""));
        row("ordinary", QStringLiteral("SG-Pilot"), QStringLiteral("\"SG-Pilot\""));
        row("formula with =", QStringLiteral("=1+1"), QStringLiteral("\"'=1+1\""));
        row("formula with +", QStringLiteral("+1"), QStringLiteral("\"'+1\""));
        row("formula with -", QStringLiteral("-1"), QStringLiteral("\"'-1\""));
        row("formula with @", QStringLiteral("@SUM(A1)"), QStringLiteral("\"'@SUM(A1)\""));
        row("full-width =", QStringLiteral("\uff1d1"), QStringLiteral("\"'\uff1d1\""));
        row("begins with a tab", QStringLiteral("\t=1"), QStringLiteral("\"'\t=1\""));
        row("begins with a carriage return", QStringLiteral("\r=1"), QStringLiteral("\"'\r=1\""));
        row("begins with a line feed", QStringLiteral("\n=1"), QStringLiteral("\"'\n=1\""));
        row("an = in the middle is no formula", QStringLiteral("a=1"), QStringLiteral("\"a=1\""));
        row("quotes", QStringLiteral("say \"x\""), QStringLiteral("\"say \"\"x\"\"\""));
        row("a quote that would end the cell", QStringLiteral("\",=1,\""), QStringLiteral("\"\"\",=1,\"\"\""));
        row("commas and semicolons", QStringLiteral("a,b;c"), QStringLiteral("\"a,b;c\""));
        row("lines", QStringLiteral("a\r\nb"), QStringLiteral("\"a\r\nb\""));
        row("a bell, and text that runs backwards", QStringLiteral("a\u0007\u202eb"),
            QStringLiteral("\"a\u27e8U+0007\u27e9\u27e8U+202E\u27e9b\""));
        row("markup stays text", QStringLiteral("<b>&amp;"), QStringLiteral("\"<b>&amp;\""));
    }

    void cellsAreSafe()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        QCOMPARE(core::csvCell(text), cell);
    }

    void csvHoldsEveryItem()
    {
        const auto bytes = removal::reportBytes(reportOf(hostile), ReportFormat::Csv);
        QVERIFY(bytes.startsWith("\xef\xbb\xbf\""));
        const auto rows = parsed(QString::fromUtf8(bytes.mid(3)));
        QCOMPARE(rows.size(), 3);
        for (const auto &row : rows)
            QCOMPARE(row.size(), rows.constFirst().size());
        const auto at
            = [&rows](const char *column) { return rows.at(1).at(rows.at(0).indexOf(QString::fromLatin1(column))); };
        QCOMPARE(at("Outcome"), QStringLiteral("Removed"));
        QCOMPARE(at("Started (UTC)"), QStringLiteral("2026-01-01T08:00:00.125Z"));
        QCOMPARE(at("HTTP status"), QStringLiteral("204"));
        for (const auto *column : {"Account", "Ticket", "Request id", "Path", "Approval code"}) {
            QVERIFY2(at(column).startsWith(QLatin1String("'=cmd|")), column);
            QVERIFY2(at(column).contains(QStringLiteral("\u27e8U+202E\u27e9")), column);
        }
    }

    void htmlEscapesEverything()
    {
        const auto html = QString::fromUtf8(removal::reportBytes(reportOf(hostile), ReportFormat::Html));
        QVERIFY(!html.contains(QLatin1String("<script")));
        QVERIFY(html.contains(QLatin1String("&lt;script&gt;alert(1)&lt;/script&gt;")));
        QVERIFY(!html.contains(QChar(0x202e)));
        // An escape that was written by somebody is shown as it was written, and no placeholder is filled in.
        QVERIFY(html.contains(QLatin1String("&amp;amp;%1")));
        QVERIFY(html.contains(QLatin1String("default-src 'none'")));
        QVERIFY(!html.contains(QLatin1String("http://")) && !html.contains(QLatin1String("https://")));
        QVERIFY(html.contains(QLatin1String("2026-01-01 08:00:01 UTC")));
        QVERIFY(html.contains(QLatin1String("2 removed")));
        // Well nested: with the void elements closed it is XML.
        QString xml = html.mid(html.indexOf(QLatin1String("<body>")));
        xml.chop(xml.size() - xml.indexOf(QLatin1String("</html>")));
        QXmlStreamReader reader(xml);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }

    void jsonIsWhole()
    {
        const auto whole
            = QJsonDocument::fromJson(removal::reportBytes(reportOf(hostile), ReportFormat::Json)).object();
        QCOMPARE(whole.value(QLatin1String("tenantName")).toString(), hostile);
        const auto operation = whole.value(QLatin1String("operations")).toArray().first().toObject();
        QCOMPARE(operation.value(QLatin1String("kind")).toString(), QStringLiteral("remove"));
        for (const auto *name : {"tenantId", "tenantName", "accountId", "accountName", "ticket", "reason"})
            QCOMPARE(operation.value(QLatin1String(name)).toString(), hostile);
        QCOMPARE(operation.value(QLatin1String("items")).toArray().size(), 2);
        const auto item = operation.value(QLatin1String("items")).toArray().first().toObject();
        for (const auto *name :
            {"profileId", "profileName", "profileType", "assignmentId", "assignedTo", "reachedThrough", "requestId",
                "clientRequestId", "approvalCode", "message", "restoredAs", "path", "sentPath"})
            QCOMPARE(item.value(QLatin1String(name)).toString(), hostile);
        QCOMPARE(item.value(QLatin1String("outcome")).toString(), QStringLiteral("removed"));
        QCOMPARE(item.value(QLatin1String("httpStatus")).toInt(), 204);
        QCOMPARE(item.value(QLatin1String("time")).toString(), QStringLiteral("2026-01-01T08:00:01.250Z"));
        // Byte for byte: no number and no order is changed.
        QCOMPARE(item.value(QLatin1String("assignment")).toString(), QStringLiteral("{\"id\": 1.0, \"a\":\"\u00fc\"}"));
    }

    void jsonKeepsBytesThatAreNoText()
    {
        auto report = reportOf({});
        report.operations.first().items.first().assignmentJson = QByteArray("\xff\x00\x01", 3);
        const auto whole = QJsonDocument::fromJson(removal::reportBytes(report, ReportFormat::Json)).object();
        const auto item = whole.value(QLatin1String("operations"))
                              .toArray()
                              .first()
                              .toObject()
                              .value(QLatin1String("items"))
                              .toArray()
                              .first()
                              .toObject();
        QVERIFY(!item.contains(QLatin1String("assignment")));
        QCOMPARE(QByteArray::fromBase64(item.value(QLatin1String("assignmentBase64")).toString().toLatin1()),
            report.operations.constFirst().items.constFirst().assignmentJson);
    }

    void aFailureLeavesTheOldFile()
    {
        QTemporaryDir directory;
        const auto path = directory.filePath(QStringLiteral("report.csv"));
        QVERIFY(removal::saveReport(reportOf(QStringLiteral("x")), ReportFormat::Csv, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), removal::reportBytes(reportOf(QStringLiteral("x")), ReportFormat::Csv));

        const auto nowhere = directory.filePath(QStringLiteral("no such folder/report.csv"));
        const auto failed = removal::saveReport(reportOf({}), ReportFormat::Csv, nowhere);
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, core::ErrorKind::Storage);
        QVERIFY(failed.error().message.contains(QDir::toNativeSeparators(nowhere)));
        // A folder of that name cannot be written over.
        QVERIFY(!removal::saveReport(reportOf({}), ReportFormat::Csv, directory.path()));
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
