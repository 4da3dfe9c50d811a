#include "commandline.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What the program says on standard error is its own one line, if any.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QStringList &arguments, const char *named) {
            QTest::newRow(name) << arguments << QString::fromUtf8(named);
        };
        row("an unknown option", {QStringLiteral("--nonsense")}, "nonsense");
        row("an argument that is no option", {QStringLiteral("stray")}, "stray");
        row("a missing value", {QStringLiteral("--tenant")}, "tenant");
        row("an empty value", {QStringLiteral("--tenant=")}, "tenant");
        row("an option twice", {QStringLiteral("--tenant=a"), QStringLiteral("--tenant=b")}, "tenant");
        row("a cloud that does not exist", {QStringLiteral("--cloud"), QStringLiteral("moon")}, "moon");
        row("plain http to another computer", {QStringLiteral("--graph-root=http://graph.example")}, "https");
        row("a host that only looks like loopback", {QStringLiteral("--graph-root=http://127.0.0.1.example")}, "https");
        row("plain http for signing in", {QStringLiteral("--authority=http://login.example")}, "https");
        row("another scheme", {QStringLiteral("--graph-root=file:///etc/passwd")}, "file:");
        row("a user in the address", {QStringLiteral("--graph-root=https://me@graph.example")}, "me@");
        row("a root that includes /beta", {QStringLiteral("--graph-root=https://graph.example/beta")}, "/beta");
        row("a line end and a terminal's escape", {QStringLiteral("--cloud=a\n\x1b[2Jb")}, "⟨U+001B⟩[2Jb");
        row("the same in a stray argument", {QStringLiteral("a\n\x1b[2Jb")}, "⟨U+001B⟩[2Jb");
        row("the same in an unknown option", {QStringLiteral("--a\n\x1b[2Jb")}, "⟨U+001B⟩[2Jb");
        row("the practice tenant at an address",
            {QStringLiteral("--practice"), QStringLiteral("--graph-root=https://g.example")}, "--practice");
    }

    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const auto line = CommandLine::parse(arguments);
        QVERIFY(!line);
        QCOMPARE(line.error().kind, core::ErrorKind::InvalidInput);
        QVERIFY2(line.error().message.contains(named), qPrintable(line.error().message));
        QVERIFY(!line.error().message.contains(QLatin1Char('\n')));
    }

    void readsEveryOption()
    {
        const auto line = CommandLine::parse({QStringLiteral("--graph-root"), QStringLiteral("http://127.0.0.1:8080/"),
            QStringLiteral("--authority=http://[::1]:8081/login"), QStringLiteral("--tenant=contoso.example"),
            QStringLiteral("--client-id=app"), QStringLiteral("--cloud=usgovdod"), QStringLiteral("--data-dir=data")});
        QVERIFY(line);
        QCOMPARE(*line->graphRoot, QUrl(QStringLiteral("http://127.0.0.1:8080")));
        QCOMPARE(*line->authority, QUrl(QStringLiteral("http://[::1]:8081/login")));
        QCOMPARE(line->tenant, QStringLiteral("contoso.example"));
        QCOMPARE(line->clientId, QStringLiteral("app"));
        QCOMPARE(line->cloud, QStringLiteral("usgovdod"));
        QCOMPARE(line->dataDirectory, QDir::current().absoluteFilePath(QStringLiteral("data")));
        QVERIFY(!line->practice && !line->help && !line->version);
    }

    void dataIsNeverInsideTheProgram()
    {
        const auto line = CommandLine::parse({QStringLiteral("--data-dir=:/data")});
        QVERIFY(line);
        QCOMPARE(line->dataDirectory, QDir::currentPath() + QStringLiteral("/:/data"));
    }

    void leavesQtsOwnOptionsAlone()
    {
        const auto line = CommandLine::parse({QStringLiteral("-platform"), QStringLiteral("offscreen"),
            QStringLiteral("--style=fusion"), QStringLiteral("-reverse"), QStringLiteral("--practice")});
        QVERIFY(line);
        QVERIFY(line->practice);
    }

    void helpNamesEveryOption()
    {
        for (const auto *name :
            {"practice", "graph-root", "authority", "tenant", "client-id", "cloud", "data-dir", "version", "help"})
            QVERIFY2(CommandLine::helpText().contains(QStringLiteral("--") + QLatin1String(name)), name);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
