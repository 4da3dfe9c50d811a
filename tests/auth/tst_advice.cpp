#include "auth/advice.h"

#include "advicetable.h"

#include <QTest>

/// The whole table of what people are told, number by number, and the sentences for what happens on the way.
class TestAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numberPicksTheSentence_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("part");
        for (const auto &row : adviceTable()) {
            for (const auto number : row.numbers)
                QTest::addRow("AADSTS%d", number)
                    << number << QString::fromLatin1(row.error) << QString::fromUtf8(row.part);
        }
    }

    void numberPicksTheSentence()
    {
        QFETCH(int, number);
        QFETCH(QString, error);
        QFETCH(QString, part);
        auth::SignInError said;
        said.cause = auth::SignInError::Cause::Service;
        said.error = error;
        said.codes = {number};
        said.correlationId = QStringLiteral("the-correlation-id");
        said.traceId = QStringLiteral("the-trace-id");
        said.timestamp = QDateTime::fromString(QStringLiteral("2026-01-02T03:04:05Z"), Qt::ISODate);
        const auto advice = auth::adviceFor(said, QStringLiteral("contoso.com"));
        QVERIFY2(advice.text.contains(part), qPrintable(advice.text));
        QVERIFY(advice.details.contains(QString::number(number)));
        QVERIFY(advice.details.contains(said.correlationId));
        QVERIFY(advice.details.contains(said.traceId));
        QVERIFY(advice.details.contains(QLatin1String("2026-01-02")));
        const bool isNoError = number == 65004 || (number >= 70016 && number <= 70019);
        QCOMPARE(advice.isInformation, isNoError);
    }

    void whatHappensOnTheWayHasASentence_data()
    {
        using Cause = auth::SignInError::Cause;
        QTest::addColumn<int>("cause");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, Cause cause, const char *part) {
            QTest::newRow(name) << int(cause) << QString::fromUtf8(part);
        };
        row("offline", Cause::Offline, "login.example cannot be reached");
        row("a web page in place of an answer", Cause::CaptivePortal,
            "This network seems to want a sign-in of its own");
        row("a proxy that wants a name", Cause::ProxySignIn, "The proxy of this network asks");
        row("an untrusted certificate", Cause::Tls, "is not trusted, so nothing was sent");
        row("a wrong clock", Cause::WrongClock, "Set the clock");
        row("an answer that broke off", Cause::LostAnswer, "broke off");
    }

    void whatHappensOnTheWayHasASentence()
    {
        QFETCH(int, cause);
        QFETCH(QString, part);
        auth::SignInError met;
        met.cause = auth::SignInError::Cause(cause);
        met.host = QStringLiteral("login.example");
        const auto advice = auth::adviceFor(met, QStringLiteral("contoso.com"));
        QVERIFY2(advice.text.contains(part), qPrintable(advice.text));
        QVERIFY(!advice.isInformation);
    }
};

QTEST_GUILESS_MAIN(TestAdvice)
#include "tst_advice.moc"
