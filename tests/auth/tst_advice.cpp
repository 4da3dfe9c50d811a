#include "auth/advice.h"

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
        const auto rows = [](std::initializer_list<int> numbers, const char *part,
                              const char *error = "invalid_grant") {
            for (const auto number : numbers)
                QTest::addRow("AADSTS%d", number) << number << QString::fromLatin1(error) << QString::fromUtf8(part);
        };
        rows({50076, 50074, 50078, 50079, 50072}, "asks for a second sign-in step", "interaction_required");
        rows({50105}, "has not been given access to this app");
        rows({65001, 90008, 650056}, "Send this link to your administrator", "consent_required");
        rows({90094, 90095, 90093}, "You cannot approve this yourself", "consent_required");
        rows({65004}, "Sign-in was cancelled. Nothing was changed.", "access_denied");
        rows({53003, 530032}, "Give your administrator the correlation id", "access_denied");
        rows({53000, 53001, 530003, 50097, 50129, 50155}, "Use your managed work computer", "interaction_required");
        rows({53002, 50127}, "only allows approved apps");
        rows({50131, 53004, 53011, 530034, 530035}, "blocked as risky");
        rows({700016, 70001, 700011, 7000112}, "The client ID in Settings is not known", "unauthorized_client");
        rows({7000218, 50011, 70004}, "register http://localhost", "invalid_client");
        rows({50194, 90002, 50059, 90019, 900382, 90038}, "Check the tenant name and the cloud", "invalid_request");
        rows({50020, 50034, 16000, 90072, 51004, 500208}, "does not belong to contoso.example");
        rows({50126, 50053, 50055, 50144, 50057}, "contact your account administrator");
        rows({50173, 50132, 50133, 70008, 700082, 70043, 50089, 54005}, "Your sign-in has ended. Sign in again.");
        rows({65002}, "Set your organisation's own client ID", "invalid_request");
        rows({50196}, "asks to stop");
        rows({90006, 90024, 90033, 90055, 50033, 90012}, "sign-in service is busy", "temporarily_unavailable");
        rows({500021, 500022, 50002, 500212, 500213}, "does not allow sign-in to contoso.example");
        rows({999999}, "The sign-in did not succeed (AADSTS999999)", "server_said_something");
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
        const auto advice = auth::adviceFor(said, QStringLiteral("contoso.example"));
        QVERIFY2(advice.text.contains(part), qPrintable(advice.text));
        QVERIFY(advice.details.contains(QString::number(number)));
        QVERIFY(advice.details.contains(said.correlationId));
        QVERIFY(advice.details.contains(said.traceId));
        QVERIFY(advice.details.contains(QLatin1String("2026-01-02")));
        QCOMPARE(advice.isInformation, number == 65004);
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
        const auto advice = auth::adviceFor(met, QStringLiteral("contoso.example"));
        QVERIFY2(advice.text.contains(part), qPrintable(advice.text));
        QVERIFY(!advice.isInformation);
    }
};

QTEST_GUILESS_MAIN(TestAdvice)
#include "tst_advice.moc"
