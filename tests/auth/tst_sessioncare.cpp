#include "auth/failures.h"
#include "support/signinfixture.h"

using namespace auth;
using namespace std::chrono_literals;
using State = Session::State;

/// A session in the corners: refusals that come again, answers that come too late, askers who are gone.
class TestSessionCare : public SignInFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepare();
        m_wishes.clear();
    }
    void cleanup() { m_accounts.reset(); }
    void keepsItsTokenWhenAnOlderOneWasRefused();
    void isGivenUpBeforeItHasBegun();
    void saysWhyTheKeyringCannotBeRead();
    void takesNothingFromAKeyringThatIsLateAndEmpty();
    void triesSixTimes();
    void endsALoop();
    void whatIsOfThisPlaceNeedsNoSignIn_data();
    void whatIsOfThisPlaceNeedsNoSignIn();
    void signedOutWhileItIsRefreshed();
    void signedOutWhileItWaits();
    void signedOutWhileItIsStored();
    void aPermissionAloneIsReasonEnoughToReadTheKeyring();
    void tellsOnceThatItIsNotRemembered();
    void onlyWhatIsHeldAndWantedIsAskedFor();
    void withoutARefreshTokenAPermissionIsAskedForByAPerson();
    void aWishAloneNeedsNoToken();
    void asksToSignInWhenNotEvenReadingIsGranted();
    void askersWhoAreGone();
    void isAskedWhatItIsNotWaitingFor();

private:
    void needSignIn()
    {
        m_clock->advance(2h);
        m_server->setHandler([this](const auto &) { return refusal("invalid_grant"); });
        ask();
        QTRY_COMPARE(session().state(), State::NeedsSignIn);
    }
    void wish(QObject *context, Permission permission = Permission::WriteConfigurations)
    {
        session().ensurePermission(
            permission, context, [this](const core::Result<void> &result) { m_wishes.append(result.has_value()); });
    }
    Session &session() { return *m_accounts->session(); }
    static QByteArray error(core::ErrorKind kind) { return "error " + QByteArray::number(static_cast<int>(kind)); }

    QList<bool> m_wishes;
};

void TestSessionCare::keepsItsTokenWhenAnOlderOneWasRefused()
{
    signIn();
    m_server->forget();
    session().rejectToken("an older one", "{}");
    ask();
    QTRY_COMPARE(m_got, QList<QByteArray>{"canary-access-1"});
    QVERIFY(m_server->requests().isEmpty());
}

void TestSessionCare::isGivenUpBeforeItHasBegun()
{
    signIn();
    MemoryTokenStore empty;
    std::swap(*m_store, empty);
    open();
    QVERIFY(m_accounts->restore());
    ask();
    QTRY_COMPARE(session().state(), State::NeedsSignIn);
    ask();
    m_accounts->giveUpSignInAgain();
    QCOMPARE(m_got, QList<QByteArray>(2, error(core::ErrorKind::SignInRequired)));
    QCoreApplication::processEvents();
    QCOMPARE(session().state(), State::Unread); // nobody asks for anything
    ask();
    QTRY_COMPARE(session().state(), State::NeedsSignIn);
}

void TestSessionCare::saysWhyTheKeyringCannotBeRead()
{
    signIn();
    open();
    m_store->setUnavailable(true);
    QVERIFY(m_accounts->restore());
    QSignalSpy needed(m_accounts.get(), &Accounts::signInNeeded);
    ask();
    QTRY_COMPARE(needed.count(), 1);
    const auto advice = needed.first().first().value<Advice>();
    QVERIFY(advice.text.contains(QLatin1String("the keyring may be locked")));
    QVERIFY2(advice.details.contains(QLatin1String("This computer has no keyring.")), qPrintable(advice.details));
    m_clock->advance(1min); // its time is over already
    QCOMPARE(needed.count(), 1);
}

void TestSessionCare::takesNothingFromAKeyringThatIsLateAndEmpty()
{
    signIn();
    auto store = std::make_unique<HeldStore>();
    auto &held = *store;
    m_accounts.reset();
    m_store = std::move(store);
    open();
    QVERIFY(m_accounts->restore());
    QSignalSpy needed(m_accounts.get(), &Accounts::signInNeeded);
    ask();
    QTRY_COMPARE(held.held.size(), 1);
    m_clock->advance(5s);
    QCOMPARE(needed.count(), 1);
    held.answer();
    QCoreApplication::processEvents();
    QCOMPARE(needed.count(), 1);
    QCOMPARE(session().state(), State::NeedsSignIn);
}

void TestSessionCare::triesSixTimes()
{
    signIn();
    m_clock->advance(2h);
    m_server->forget();
    m_server->setHandler([this](const auto &) { return refusal("temporarily_unavailable", 503); });
    ask();
    for (int attempt = 1; attempt < 6; ++attempt) {
        QTRY_COMPARE(session().state(), State::WaitingToRetry);
        QCOMPARE(m_server->requests().size(), attempt);
        m_clock->advance(40s);
    }
    QTRY_COMPARE(m_got, QList<QByteArray>{error(core::ErrorKind::ServiceUnavailable)});
    QCOMPARE(m_server->requests().size(), 6);
    QCOMPARE(session().state(), State::Ready);
}

void TestSessionCare::endsALoop()
{
    signIn();
    m_clock->advance(2h);
    m_server->forget();
    m_server->setHandler(
        [](const auto &) { return LoopbackServer::json(R"({"error":"server_error","error_codes":[50196]})", 400); });
    ask();
    QTRY_COMPARE(m_got, QList<QByteArray>{error(core::ErrorKind::ServiceUnavailable)});
    QCOMPARE(m_server->requests().size(), 1);
}

void TestSessionCare::whatIsOfThisPlaceNeedsNoSignIn_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("failure");
    QTest::addColumn<QList<QSslError>>("reasons");
    QTest::addColumn<core::ErrorKind>("kind");
    const QSslError untrusted(QSslError::SelfSignedCertificate);
    const QSslError expired(QSslError::CertificateExpired);
    const QSslError early(QSslError::CertificateNotYetValid);
    const auto tls = QNetworkReply::SslHandshakeFailedError;
    QTest::newRow("a filter") << tls << QList{untrusted} << core::ErrorKind::Tls;
    QTest::newRow("a handshake that says no reason") << tls << QList<QSslError>() << core::ErrorKind::Tls;
    QTest::newRow("a clock that is ahead") << tls << QList{expired} << core::ErrorKind::Tls;
    QTest::newRow("a clock that is behind") << tls << QList{early} << core::ErrorKind::Tls;
    QTest::newRow("a filter, and the time is wrong too") << tls << QList{untrusted, expired} << core::ErrorKind::Tls;
    QTest::newRow("a proxy") << QNetworkReply::ProxyAuthenticationRequiredError << QList<QSslError>()
                             << core::ErrorKind::Offline;
}

/// Those who wait are told, the account stays signed in, and the next one is served.
void TestSessionCare::whatIsOfThisPlaceNeedsNoSignIn()
{
    QFETCH(QNetworkReply::NetworkError, failure);
    QFETCH(QList<QSslError>, reasons);
    QFETCH(core::ErrorKind, kind);
    auto network = std::make_unique<FailingNetwork>();
    auto &failing = *network;
    m_accounts.reset();
    m_network = std::move(network);
    open();
    signIn();
    m_clock->advance(2h);
    failing.error = failure;
    failing.reasons = reasons;
    QSignalSpy needed(m_accounts.get(), &Accounts::signInNeeded);
    ask();
    QTRY_COMPARE(m_got, QList<QByteArray>{error(kind)});
    QCOMPARE(needed.count(), 0);
    failing.error = QNetworkReply::NoError;
    ask();
    QTRY_COMPARE(m_got.size(), 2);
    QCOMPARE(m_got.last(), "canary-access-1");
}

void TestSessionCare::signedOutWhileItIsRefreshed()
{
    signIn();
    m_clock->advance(2h);
    m_server->setHandler([this](const auto &) {
        m_accounts->signOut(m_accounts->session()->account().key);
        return tokens("canary-access-2", "canary-refresh-2");
    });
    ask();
    QTRY_COMPARE(m_got, QList<QByteArray>{error(core::ErrorKind::SignInRequired)});
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    QCOMPARE(m_got.size(), 1);
    QVERIFY(m_store->items().isEmpty());
}

void TestSessionCare::signedOutWhileItWaits()
{
    signIn();
    m_clock->advance(2h);
    m_server->setHandler([this](const auto &) { return refusal("temporarily_unavailable", 503); });
    ask();
    QTRY_COMPARE(session().state(), State::WaitingToRetry);
    m_server->forget();
    m_accounts->signOut(session().account().key);
    m_clock->advance(1h);
    QCoreApplication::processEvents();
    QVERIFY(m_server->requests().isEmpty());
    QCOMPARE(m_got, QList<QByteArray>{error(core::ErrorKind::SignInRequired)});
}

void TestSessionCare::signedOutWhileItIsStored()
{
    signIn();
    auto store = std::make_unique<HeldStore>();
    auto &held = *store;
    m_accounts.reset();
    m_store = std::move(store);
    open();
    QSignalSpy succeeded(m_accounts.get(), &Accounts::signInSucceeded);
    m_accounts->signIn();
    browse();
    QTRY_COMPARE(succeeded.count(), 1);
    QTRY_COMPARE(held.held.size(), 1);
    auto &signedOut = session();
    ask();
    m_accounts->signOut(signedOut.account().key);
    held.answer();
    QCoreApplication::processEvents();
    m_clock->advance(1min);
    QTRY_COMPARE(m_got, QList<QByteArray>{error(core::ErrorKind::SignInRequired)});
    QCOMPARE(signedOut.state(), State::Closed);
    // Nothing brings it back.
    signedOut.adopt({.accessToken = "other", .refreshToken = "other"}, signedOut.account());
    QCOMPARE(signedOut.state(), State::Closed);
    QSignalSpy changed(&signedOut, &Session::stateChanged);
    signedOut.close();
    QCOMPARE(changed.count(), 0);
}

void TestSessionCare::aPermissionAloneIsReasonEnoughToReadTheKeyring()
{
    signIn();
    open();
    QVERIFY(m_accounts->restore());
    wish(&m_context, Permission::ReadConfigurations);
    QTRY_COMPARE(m_wishes, QList<bool>{true});
}

void TestSessionCare::tellsOnceThatItIsNotRemembered()
{
    m_store->setUnavailable(true);
    signIn();
    QSignalSpy told(&session(), &Session::notRemembered);
    m_clock->advance(2h);
    m_server->setHandler([this](const auto &) { return tokens("canary-access-2", "canary-refresh-2"); });
    ask();
    QTRY_COMPARE(m_got, QList<QByteArray>{"canary-access-2"});
    QCOMPARE(told.count(), 0); // it was said at the sign-in
    QVERIFY(!session().isRemembered());
}

void TestSessionCare::onlyWhatIsHeldAndWantedIsAskedFor()
{
    signIn();
    wish(&m_context);
    wish(&m_context);
    wish(&m_context, Permission::ReadUsers);
    QTRY_COMPARE(session().state(), State::NeedsSignIn);
    m_server->setHandler([this](const auto &) {
        auto answer = tokens("canary-access-2", "canary-refresh-2");
        answer.body.replace("Configuration.Read.All", "Configuration.ReadWrite.All User.Read.All");
        return answer;
    });
    m_accounts->signInAgain();
    const auto scope = QUrlQuery(m_opened).queryItemValue(QStringLiteral("scope"), QUrl::FullyDecoded);
    QCOMPARE(scope.count(QLatin1String("ReadWrite.All")), 1);
    browse();
    QTRY_COMPARE(m_wishes, (QList<bool>{true, true, true}));
    // What is held is asked for again, so that it stays.
    m_clock->advance(2h);
    m_server->forget();
    wish(&m_context, Permission::ReadUsers);
    ask();
    QTRY_COMPARE(m_got.size(), 1);
    const auto again = form(0).queryItemValue(QStringLiteral("scope"), QUrl::FullyDecoded);
    QCOMPARE(again.count(QLatin1String("ReadWrite.All")), 1);
    QCOMPARE(again.count(QLatin1String("User.Read.All")), 1);
}

void TestSessionCare::withoutARefreshTokenAPermissionIsAskedForByAPerson()
{
    m_server->setHandler([this](const auto &) { return tokens("canary-access-1", {}); });
    signIn();
    wish(&m_context);
    QTRY_COMPARE(session().state(), State::NeedsSignIn);
    ask();
    QTRY_COMPARE(m_got, QList<QByteArray>{"canary-access-1"}); // reading goes on
    m_clock->advance(2h);
    m_server->forget();
    ask();
    wish(&m_context);
    QCoreApplication::processEvents();
    QCOMPARE(m_got.size(), 1);
    QVERIFY(m_server->requests().isEmpty());
    m_accounts->giveUpSignInAgain();
    QCOMPARE(m_wishes, (QList<bool>{false, false}));
    QCOMPARE(m_got.last(), error(core::ErrorKind::Forbidden));
}

void TestSessionCare::aWishAloneNeedsNoToken()
{
    signIn();
    wish(&m_context);
    QTRY_COMPARE(session().state(), State::NeedsSignIn);
    m_clock->advance(2h);
    m_server->forget();
    wish(&m_context);
    QCoreApplication::processEvents();
    QCOMPARE(session().state(), State::NeedsSignIn);
    QVERIFY(m_server->requests().isEmpty());
}

void TestSessionCare::asksToSignInWhenNotEvenReadingIsGranted()
{
    signIn();
    QSignalSpy needed(m_accounts.get(), &Accounts::signInNeeded);
    m_server->setHandler([this](const auto &) { return refusal("invalid_scope"); });
    wish(&m_context);
    QTRY_COMPARE(needed.count(), 1);
    m_clock->advance(2h);
    m_server->forget();
    ask();
    QTRY_COMPARE(needed.count(), 2);
    QCoreApplication::processEvents();
    QCOMPARE(m_server->requests().size(), 1); // it is not tried again and again
    QCOMPARE(session().state(), State::NeedsSignIn);
    QVERIFY(m_got.isEmpty());
    m_accounts->giveUpSignInAgain();
    QCOMPARE(m_got.size(), 1);
    QCOMPARE(m_wishes, QList<bool>{false});
}

void TestSessionCare::askersWhoAreGone()
{
    signIn();
    const auto gone = [this](Permission permission) {
        QObject context;
        session().requestToken(&context, [](const core::Result<QByteArray> &) { QFAIL("told one who is gone"); });
        session().ensurePermission(
            permission, &context, [](const core::Result<void> &) { QFAIL("granted to one who is gone"); });
    };
    gone(Permission::ReadConfigurations);
    gone(Permission::WriteConfigurations);
    ask();
    QTRY_COMPARE(m_got, QList<QByteArray>{"canary-access-1"});
    QCOMPARE(session().state(), State::Ready); // no permission is asked for in the name of nobody
    needSignIn();
    gone(Permission::WriteConfigurations);
    m_accounts->giveUpSignInAgain();
    QCOMPARE(m_got.size(), 2);
}

void TestSessionCare::isAskedWhatItIsNotWaitingFor()
{
    signIn();
    QSignalSpy changed(&session(), &Session::stateChanged);
    session().giveUp();
    session().refusePermissions({.cause = SignInError::Cause::MissingPermission});
    QCOMPARE(changed.count(), 0);
    needSignIn();
    session().refusePermissions({.cause = SignInError::Cause::MissingPermission}); // nobody wishes any
    QCOMPARE(session().state(), State::NeedsSignIn);
    QVERIFY(m_got.isEmpty());
}

QTEST_GUILESS_MAIN(TestSessionCare)
#include "tst_sessioncare.moc"
