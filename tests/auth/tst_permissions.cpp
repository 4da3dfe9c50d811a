#include "support/signinfixture.h"

using namespace auth;
using namespace std::chrono_literals;

/// Read-only first: whoever may only read can browse, whatever becomes of the wish to write.
class TestPermissions : public SignInFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_accounts.reset(); }
    void refusalOfARefreshAsksForThePermission_data();
    void refusalOfARefreshAsksForThePermission();
    void readingGoesOnAfterTheTokenHasRunOut();
    void refusalInTheBrowserEndsOnlyTheWish_data();
    void refusalInTheBrowserEndsOnlyTheWish();
    void closingTheNoticeEndsOnlyTheWish();
    void cancellingInTheBrowserKeepsTheOffer();
    void tokensWithoutThePermissionEndOnlyTheWish();
    void anEndedSignInIsNotTakenForAMissingPermission();
    void anEndedSignInAsksOnlyToReadOnceWritingWasRefused();
    void groupNamesAreAskedForOnlyWhenSwitchedOn();
    void severalPermissionsAreOneSignInAndOneAnswer_data();
    void severalPermissionsAreOneSignInAndOneAnswer();
    void theDirectoryAsAWholeHoldsEachOfItsParts();

private:
    void wishToWrite();
    /// As a service that grants reading only, and says `refusal` to whoever asks for more.
    void grantReadingOnly(const LoopbackServer::Answer &refusal);
    void checkThatReadingWorks();

    QList<core::ErrorKind> m_refused;
    int m_granted = 0;
    std::unique_ptr<QSignalSpy> m_needed;
};

void TestPermissions::init()
{
    prepare();
    m_refused.clear();
    m_granted = 0;
    signIn();
    m_needed = std::make_unique<QSignalSpy>(m_accounts.get(), &Accounts::signInNeeded);
}

void TestPermissions::wishToWrite()
{
    m_accounts->ensurePermission(Permission::WriteConfigurations, &m_context, [this](const core::Result<void> &result) {
        if (result)
            ++m_granted;
        else
            m_refused.append(result.error().kind);
    });
}

void TestPermissions::grantReadingOnly(const LoopbackServer::Answer &refusal)
{
    m_server->setHandler([this, refusal](const LoopbackServer::Request &request) {
        return request.body.contains("ReadWrite") ? refusal : tokens("canary-access-2", "canary-refresh-2");
    });
}

void TestPermissions::checkThatReadingWorks()
{
    const auto before = m_got.size();
    ask();
    QTRY_COMPARE(m_got.size(), before + 1);
    QVERIFY2(m_got.last().startsWith("canary-access"), m_got.last());
}

void TestPermissions::refusalOfARefreshAsksForThePermission_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("sentence");
    const auto permission = QStringLiteral("This needs a permission that has not been given yet");
    QTest::newRow("RFC 6749 5.2") << QByteArray(R"({"error":"invalid_scope"})") << permission;
    QTest::newRow("consent required") << QByteArray(R"({"error":"consent_required"})") << permission;
    QTest::newRow("Entra, as a refinement")
        << QByteArray(R"({"error":"invalid_grant","suberror":"consent_required"})") << permission;
    QTest::newRow("Entra, by number") << QByteArray(R"({"error":"invalid_grant","error_codes":[65001]})")
                                      << QStringLiteral("Send this link to your administrator");
    QTest::newRow("Entra, for an administrator") << QByteArray(R"({"error":"invalid_grant","error_codes":[90094]})")
                                                 << QStringLiteral("You cannot approve this yourself");
}

void TestPermissions::refusalOfARefreshAsksForThePermission()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, sentence);
    grantReadingOnly(LoopbackServer::json(answer, 400));
    wishToWrite();
    QTRY_COMPARE(m_needed->count(), 1);
    const auto advice = m_needed->first().first().value<Advice>();
    QVERIFY2(advice.text.contains(sentence), qPrintable(advice.text));
    QVERIFY(advice.offersConsentLink);
    checkThatReadingWorks();
    QCOMPARE(m_granted, 0);
    QVERIFY(m_refused.isEmpty());
}

void TestPermissions::readingGoesOnAfterTheTokenHasRunOut()
{
    grantReadingOnly(refusal("invalid_scope"));
    wishToWrite();
    QTRY_COMPARE(m_needed->count(), 1);
    m_clock->advance(2h);
    m_server->forget();
    checkThatReadingWorks();
    QCOMPARE(m_got.last(), "canary-access-2");
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY(!form(0).queryItemValue(QStringLiteral("scope"), QUrl::FullyDecoded).contains(QLatin1String("ReadWrite")));
    // The wish still stands, and the next sign-in asks for it.
    m_accounts->signInAgain();
    QVERIFY(QUrlQuery(m_opened)
                .queryItemValue(QStringLiteral("scope"), QUrl::FullyDecoded)
                .contains(QLatin1String("ReadWrite")));
}

void TestPermissions::refusalInTheBrowserEndsOnlyTheWish_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("unknown scope") << QByteArray("error=invalid_scope") << QStringLiteral("This needs a permission");
    QTest::newRow("not approved") << QByteArray(
        "error=consent_required&error_description=AADSTS65001%3A+The+user+or+administrator+has+not+consented")
                                  << QStringLiteral("Send this link to your administrator");
    QTest::newRow("only an administrator may") << QByteArray(
        "error=access_denied&error_description=AADSTS90094%3A+The+grant+requires+administrator+permission")
                                               << QStringLiteral("You cannot approve this yourself");
    QTest::newRow("declined on the consent page")
        << QByteArray("error=access_denied&error_description=AADSTS65004%3A+User+declined+to+consent")
        << QStringLiteral("Nothing was changed");
}

void TestPermissions::refusalInTheBrowserEndsOnlyTheWish()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, sentence);
    grantReadingOnly(refusal("invalid_scope"));
    QSignalSpy failed(m_accounts.get(), &Accounts::signInFailed);
    wishToWrite();
    QTRY_COMPARE(m_needed->count(), 1);
    m_accounts->signInAgain();
    browse(answer);
    QTRY_COMPARE(failed.count(), 1);
    const auto text = failed.first().first().value<Advice>().text;
    QVERIFY2(text.contains(sentence), qPrintable(text));
    QCOMPARE(m_refused, QList<core::ErrorKind>{core::ErrorKind::Forbidden});
    QCOMPARE(m_accounts->session()->state(), Session::State::Ready);
    checkThatReadingWorks();
    m_clock->advance(2h);
    checkThatReadingWorks();
}

void TestPermissions::closingTheNoticeEndsOnlyTheWish()
{
    grantReadingOnly(refusal("invalid_scope"));
    wishToWrite();
    QTRY_COMPARE(m_needed->count(), 1);
    m_accounts->giveUpSignInAgain();
    QCOMPARE(m_refused, QList<core::ErrorKind>{core::ErrorKind::Forbidden});
    m_clock->advance(2h);
    checkThatReadingWorks();
    QCOMPARE(m_needed->count(), 1);
    // The next removal asks anew.
    wishToWrite();
    QTRY_COMPARE(m_needed->count(), 2);
}

void TestPermissions::cancellingInTheBrowserKeepsTheOffer()
{
    grantReadingOnly(refusal("invalid_scope"));
    wishToWrite();
    QTRY_COMPARE(m_needed->count(), 1);
    m_accounts->signInAgain();
    m_accounts->cancelSignIn();
    QVERIFY(m_refused.isEmpty());
    QCOMPARE(m_accounts->session()->state(), Session::State::NeedsSignIn);
    checkThatReadingWorks();
}

void TestPermissions::tokensWithoutThePermissionEndOnlyTheWish()
{
    wishToWrite();
    QTRY_COMPARE(m_needed->count(), 1);
    m_accounts->signInAgain();
    browse();
    QTRY_COMPARE(m_refused, QList<core::ErrorKind>{core::ErrorKind::Forbidden});
    QCOMPARE(m_accounts->session()->state(), Session::State::Ready);
    checkThatReadingWorks();
}

void TestPermissions::anEndedSignInIsNotTakenForAMissingPermission()
{
    m_server->setHandler([this](const auto &) { return refusal("invalid_grant"); });
    wishToWrite();
    QTRY_COMPARE(m_needed->count(), 1);
    QVERIFY(m_needed->first().first().value<Advice>().text.contains(QLatin1String("Your sign-in has ended")));
}

void TestPermissions::anEndedSignInAsksOnlyToReadOnceWritingWasRefused()
{
    m_clock->advance(2h);
    m_server->setHandler([this](const auto &) { return refusal("invalid_grant"); });
    wishToWrite();
    ask();
    QTRY_COMPARE(m_needed->count(), 1);
    m_accounts->signInAgain();
    browse("error=invalid_scope");
    QTRY_COMPARE(m_refused, QList<core::ErrorKind>{core::ErrorKind::Forbidden});
    QCOMPARE(m_accounts->session()->state(), Session::State::NeedsSignIn);

    m_server->setHandler([this](const auto &) { return tokens("canary-access-2", "canary-refresh-2"); });
    m_accounts->signInAgain();
    QVERIFY(!QUrlQuery(m_opened)
                 .queryItemValue(QStringLiteral("scope"), QUrl::FullyDecoded)
                 .contains(QLatin1String("ReadWrite")));
    browse();
    QTRY_COMPARE(m_got, QList<QByteArray>{"canary-access-2"});
}

void TestPermissions::groupNamesAreAskedForOnlyWhenSwitchedOn()
{
    QVERIFY(!m_accounts->showsGroupNames());
    QVERIFY(!form(0).toString().contains(QLatin1String("GroupMember")));
    QVERIFY(!QUrlQuery(m_opened).toString().contains(QLatin1String("GroupMember")));

    auto settings = m_accounts->settings();
    settings.groupNames = true;
    QVERIFY(m_accounts->setSettings(settings));
    QTRY_COMPARE(m_needed->count(), 1);
    QVERIFY(!m_accounts->showsGroupNames());
    m_server->setHandler([this](const auto &) {
        auto answer = tokens("canary-access-2", "canary-refresh-2");
        answer.body.replace("Configuration.Read.All", "Configuration.Read.All GroupMember.Read.All");
        return answer;
    });
    m_accounts->signInAgain();
    const auto scope = QUrlQuery(m_opened).queryItemValue(QStringLiteral("scope"), QUrl::FullyDecoded);
    QVERIFY2(scope.endsWith(QLatin1String("GroupMember.Read.All")), qPrintable(scope));
    QVERIFY(!scope.contains(QLatin1String("ReadWrite")));
    browse();
    QTRY_VERIFY(m_accounts->showsGroupNames());
    settings.groupNames = false;
    QVERIFY(m_accounts->setSettings(settings));
    QVERIFY(!m_accounts->showsGroupNames());
}

void TestPermissions::severalPermissionsAreOneSignInAndOneAnswer_data()
{
    QTest::addColumn<QByteArray>("granted");
    QTest::addColumn<bool>("isEnough");
    QTest::newRow("both") << QByteArray("User.Read.All GroupMember.Read.All") << true;
    QTest::newRow("one of them") << QByteArray("GroupMember.Read.All") << false;
    QTest::newRow("none") << QByteArray() << false;
}

void TestPermissions::severalPermissionsAreOneSignInAndOneAnswer()
{
    QFETCH(QByteArray, granted);
    QFETCH(bool, isEnough);
    QList<bool> answers;
    const QList wanted{Permission::ReadUsers, Permission::ReadGroups};
    m_accounts->ensurePermissions(
        wanted, &m_context, [&answers](const core::Result<void> &result) { answers << result.has_value(); });
    QTRY_COMPARE(m_needed->count(), 1);
    const auto link = m_accounts->adminConsentLink().toString();
    QVERIFY2(link.contains(QLatin1String("User.Read.All")), qPrintable(link));
    QVERIFY(!link.contains(QLatin1String("Device.Read.All")));

    m_server->setHandler([this, granted](const auto &) {
        auto answer = tokens("canary-access-2", "canary-refresh-2");
        answer.body.replace("Configuration.Read.All", QByteArray("Configuration.Read.All " + granted));
        return answer;
    });
    m_accounts->signInAgain();
    const auto scope = QUrlQuery(m_opened).queryItemValue(QStringLiteral("scope"), QUrl::FullyDecoded);
    for (const auto permission : wanted)
        QVERIFY2(scope.contains(scopeOf(permission, m_accounts->registration().resource)), qPrintable(scope));
    QVERIFY(!scope.contains(QLatin1String("ReadWrite")));
    browse();
    QTRY_COMPARE(answers, QList{isEnough});
    QCOMPARE(m_needed->count(), 1);
    checkThatReadingWorks();
    QVERIFY2(!m_accounts->adminConsentLink(m_accounts->settings()).toString().contains(QLatin1String("User.Read")),
        "a dialog's own settings ask for nothing else");
}

void TestPermissions::theDirectoryAsAWholeHoldsEachOfItsParts()
{
    const QStringList whole{QStringLiteral("Directory.Read.All")};
    for (const auto permission : {Permission::ReadGroups, Permission::ReadUsers, Permission::ReadDevices})
        QVERIFY(grants(whole, permission));
    QVERIFY(!grants(whole, Permission::ReadConfigurations));
    QVERIFY(!grants({QStringLiteral("User.ReadBasic.All")}, Permission::ReadUsers));
}

QTEST_GUILESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
