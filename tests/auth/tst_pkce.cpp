#include "auth/claims.h"
#include "auth/pkce.h"

#include <QSet>
#include <QTest>

class TestPkce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThatOfRfc7636AppendixB()
    {
        QCOMPARE(auth::Pkce::challengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    void makesAnotherOneEachTime()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 1000; ++i) {
            const auto pkce = auth::Pkce::make();
            QCOMPARE(pkce.verifier.size(), 43);
            QCOMPARE(pkce.challenge, auth::Pkce::challengeOf(pkce.verifier));
            seen.insert(pkce.verifier);
        }
        QCOMPARE(seen.size(), 1000);
    }

    void mergesAClaimsChallenge_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::addColumn<QByteArray>("claims");
        const QByteArray own = R"({"access_token":{"xms_cc":{"values":["cp1"]}}})";
        QTest::newRow("no challenge") << QByteArray() << own;
        QTest::newRow("not JSON") << QByteArray("<html>") << own;
        QTest::newRow("a challenge")
            << QByteArray(R"({"access_token":{"nbf":{"essential":true,"value":"1604106651"}}})")
            << QByteArray(
                   R"({"access_token":{"nbf":{"essential":true,"value":"1604106651"},"xms_cc":{"values":["cp1"]}}})");
    }

    void mergesAClaimsChallenge()
    {
        QFETCH(QByteArray, challenge);
        QFETCH(QByteArray, claims);
        QCOMPARE(auth::claimsWith(challenge), claims);
    }
};

QTEST_GUILESS_MAIN(TestPkce)
#include "tst_pkce.moc"
