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

QStringList messages;

void keepMessage(QtMsgType, const QMessageLogContext &, const QString &text) { messages << text; }

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

    void messagesGoOutWithoutTheQueriesOfAddresses_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *name, const char *message, const char *written) {
            QTest::newRow(name) << QString::fromUtf8(message) << QString::fromUtf8(written);
        };
        row("what Qt says where there is no browser",
            "Unable to detect a web browser to launch 'https://login.example/t/authorize?state=canary&nonce=canary'",
            "Unable to detect a web browser to launch 'https://login.example/t/authorize?…'");
        row("two addresses", "from http://a/b?canary to \"http://c#canary\".", "from http://a/b?… to \"http://c?…\".");
        row("an address without a query", "see https://a.example/b, please?", "see https://a.example/b, please?");
        row("no address", "what? #1", "what? #1");
    }

    void messagesGoOutWithoutTheQueriesOfAddresses()
    {
        QFETCH(QString, message);
        QFETCH(QString, written);
        QCOMPARE(core::withoutQueries(message), written);
        auto *before = qInstallMessageHandler(keepMessage);
        core::hideQueriesInMessages();
        messages.clear();
        qWarning().noquote() << message;
        qInstallMessageHandler(before);
        QCOMPARE(messages, QStringList{written});
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
