#include "core/log.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace std::chrono_literals;

namespace {

QList<QByteArray> lines;

void keepLine(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    if (qstrcmp(context.category, "unassign.exchange") == 0)
        lines << text.toUtf8();
}

QByteArray logged(const core::ExchangeLine &line)
{
    lines.clear();
    auto *before = qInstallMessageHandler(keepLine);
    core::logExchange(line);
    qInstallMessageHandler(before);
    return lines.value(0);
}

} // namespace

class TestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLoggingCategory::setFilterRules(QString()); }

    void isSilentByDefault()
    {
        QVERIFY(logged({"GET", "/beta/x", 200, "service", "client", 5ms}).isEmpty());
        QVERIFY(lines.isEmpty());
    }

    void writesOneLineOfJsonWithTheAllowedMembersOnly()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("unassign.exchange.debug=true"));
        const auto line = logged({"DELETE", "/beta/deviceManagement", 204, "service", "client", 1234ms});
        QCOMPARE(lines.size(), 1);
        const auto object = QJsonDocument::fromJson(line).object();
        QCOMPARE(object.keys(),
            QStringList({QStringLiteral("clientRequestId"), QStringLiteral("milliseconds"), QStringLiteral("path"),
                QStringLiteral("requestId"), QStringLiteral("status"), QStringLiteral("verb")}));
        QCOMPARE(object.value(QLatin1String("verb")).toString(), QStringLiteral("DELETE"));
        QCOMPARE(object.value(QLatin1String("path")).toString(), QStringLiteral("/beta/deviceManagement"));
        QCOMPARE(object.value(QLatin1String("status")).toInt(), 204);
        QCOMPARE(object.value(QLatin1String("requestId")).toString(), QStringLiteral("service"));
        QCOMPARE(object.value(QLatin1String("clientRequestId")).toString(), QStringLiteral("client"));
        QCOMPARE(object.value(QLatin1String("milliseconds")).toInt(), 1234);
    }

    void hostileValuesStayInsideTheirLine_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("kept");
        QTest::newRow("a query is cut off") << QByteArray("/beta/x?$skiptoken=canary") << QStringLiteral("/beta/x");
        QTest::newRow("a fragment is cut off") << QByteArray("/beta/x#code=canary") << QStringLiteral("/beta/x");
        QTest::newRow("line ends") << QByteArray("/a\r\n{\"verb\":\"GET\"}")
                                   << QStringLiteral("/a\r\n{\"verb\":\"GET\"}");
        QTest::newRow("escape sequences") << QByteArray("/a\x1b[31m") << QStringLiteral("/a\x1b[31m");
    }

    void hostileValuesStayInsideTheirLine()
    {
        QFETCH(QByteArray, path);
        QFETCH(QString, kept);
        QLoggingCategory::setFilterRules(QStringLiteral("unassign.exchange.debug=true"));
        const auto line = logged({"GET", path, 0, {}, {}, 0ms});
        QCOMPARE(lines.size(), 1);
        QVERIFY(!line.contains("canary"));
        for (const char sign : line)
            QVERIFY2(static_cast<unsigned char>(sign) >= 0x20, line.constData());
        QCOMPARE(QJsonDocument::fromJson(line).object().value(QLatin1String("path")).toString(), kept);
    }
};

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
