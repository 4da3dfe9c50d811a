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
        row("an answer of another kind", Cause::UnexpectedAnswer, "in a way that Unassign does not understand");
        row("a browser that nobody finished in", Cause::TimedOut, "was not finished in the browser");
        row("no port", Cause::NoBrowserPort, "no free port");
        row("somebody else", Cause::WrongAccount, "Another account");
        row("a keyring that is locked", Cause::NothingStored, "the keyring may be locked");
        row("no permission", Cause::MissingPermission, "This needs a permission");
        row("the end of a sign-in", Cause::Ended, "Your sign-in has ended");
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

    void wordsPickTheSentenceWhereThereIsNoNumber_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("suberror");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const char *error, const char *suberror, const char *part) {
            QTest::newRow(name) << QString::fromLatin1(error) << QString::fromLatin1(suberror)
                                << QString::fromLatin1(part);
        };
        row("consent", "consent_required", "", "Send this link to your administrator");
        row("consent, below", "interaction_required", "consent_required", "Send this link to your administrator");
        row("a second step", "interaction_required", "", "second sign-in step");
        row("a second step, below", "invalid_grant", "basic_action", "second sign-in step");
        row("ended", "invalid_grant", "", "Your sign-in has ended");
        row("nobody is signed in", "login_required", "", "Your sign-in has ended");
        row("a word that nobody knows", "odd", "", "did not succeed (odd)");
    }

    void wordsPickTheSentenceWhereThereIsNoNumber()
    {
        QFETCH(QString, error);
        QFETCH(QString, suberror);
        QFETCH(QString, part);
        auth::SignInError said;
        said.cause = auth::SignInError::Cause::Service;
        said.error = error;
        said.suberror = suberror;
        const auto text = auth::adviceFor(said, QStringLiteral("contoso.com")).text;
        QVERIFY2(text.contains(part), qPrintable(text));
    }

    /// Work that waits is told what kind of trouble it is: some of it is tried again, some of it is not.
    void workIsToldTheKind_data()
    {
        using Cause = auth::SignInError::Cause;
        using Kind = core::ErrorKind;
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<int>("status");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("offline") << Cause::Offline << 0 << Kind::Offline;
        QTest::newRow("a captive portal") << Cause::CaptivePortal << 0 << Kind::Offline;
        QTest::newRow("a proxy") << Cause::ProxySignIn << 407 << Kind::Offline;
        QTest::newRow("a lost answer") << Cause::LostAnswer << 0 << Kind::Offline;
        QTest::newRow("a certificate") << Cause::Tls << 0 << Kind::Tls;
        QTest::newRow("a clock") << Cause::WrongClock << 0 << Kind::Tls;
        QTest::newRow("cancelled") << Cause::Cancelled << 0 << Kind::Cancelled;
        QTest::newRow("a permission") << Cause::MissingPermission << 0 << Kind::Forbidden;
        QTest::newRow("refused") << Cause::Service << 400 << Kind::SignInRequired;
        QTest::newRow("trouble there") << Cause::Service << 503 << Kind::ServiceUnavailable;
        QTest::newRow("an answer of another kind") << Cause::UnexpectedAnswer << 502 << Kind::ServiceUnavailable;
        QTest::newRow("the end") << Cause::Ended << 0 << Kind::SignInRequired;
    }

    void workIsToldTheKind()
    {
        QFETCH(auth::SignInError::Cause, cause);
        QFETCH(int, status);
        auth::SignInError met;
        met.cause = cause;
        met.httpStatus = status;
        const auto error = auth::errorOf(met, QStringLiteral("contoso.com"));
        QTEST(error.kind, "kind");
        QVERIFY(!error.message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAdvice)
#include "tst_advice.moc"
