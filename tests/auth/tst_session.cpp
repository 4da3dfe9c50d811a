#include "support/signinfixture.h"

using namespace auth;
using namespace std::chrono_literals;

namespace {

/// A keyring that asks a person to unlock it, and answers when that is done.
class WaitingStore final : public MemoryTokenStore
{
public:
    explicit WaitingStore(const MemoryTokenStore &before) : MemoryTokenStore(before) { }

    void read(const AccountKey &key, QObject *context, Read done) override
    {
        m_held.append([this, key, context, done] { MemoryTokenStore::read(key, context, done); });
    }
    void write(const StoredToken &token, QObject *context, Done done) override
    {
        m_held.append([this, token, context, done] { MemoryTokenStore::write(token, context, done); });
    }
    void unlock()
    {
        for (const auto &job : std::exchange(m_held, {}))
            job();
    }

private:
    QList<std::function<void()>> m_held;
};

} // namespace

/// Staying signed in: refreshing, renewing, permissions, and a keyring that is not there.
class TestSession : public SignInFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { m_accounts.reset(); }
    void refreshesOnceForAll();
    void storesTheRotatedTokenBeforeUse();
    void refreshesFiveMinutesBeforeExpiry();
    void asksAnewAfterASleep();
    void trustsNoClockThatWasSetBack();
    void waitsAsLongWhateverTheClockSays_data();
    void waitsAsLongWhateverTheClockSays();
    void answersAClaimsChallenge();
    void holdsAndGoesOnAfterSigningInAgain();
    void refusesAnotherAccountOnRenewal();
    void failsWhatIsHeldWhenGivenUp();
    void waitsWhileTheServiceIsBusy();
    void asksForTheWritePermissionWhenItIsNeeded();
    void worksWithoutAKeyring();
    void keepsAnAccountWhoseKeyringIsLocked();
    void doesNotWaitForAKeyringThatWaitsForAPerson();
    void takesTheLateAnswerOfAKeyring();
};

void TestSession::refreshesOnceForAll()
{
    signIn();
    m_clock->advance(2h);
    m_server->forget();
    ask();
    ask();
    ask();
    QTRY_COMPARE(m_got.size(), 3);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestSession::storesTheRotatedTokenBeforeUse()
{
    signIn();
    m_clock->advance(2h);
    m_server->setHandler([this](const auto &) { return tokens("canary-access-2", "canary-refresh-2"); });
    QByteArray storedWhenUsed;
    m_accounts->session()->requestToken(&m_context, [&](const core::Result<QByteArray> &token) {
        m_got.append(token.value());
        storedWhenUsed = m_store->items().begin()->refreshToken;
    });
    QTRY_COMPARE(m_got, QList<QByteArray>{"canary-access-2"});
    QCOMPARE(storedWhenUsed, "canary-refresh-2");
}

void TestSession::refreshesFiveMinutesBeforeExpiry()
{
    signIn();
    m_server->setHandler([this](const auto &) { return tokens("canary-access-2", "canary-refresh-2"); });
    m_clock->advance(54min + 59s);
    ask();
    QTRY_COMPARE(m_got, QList<QByteArray>{"canary-access-1"});
    m_clock->advance(1s);
    ask();
    QTRY_COMPARE(m_got.size(), 2);
    QCOMPARE(m_got.last(), "canary-access-2");
}

/// Linux' monotonic clock stands still while the computer sleeps; the token runs out all the same.
void TestSession::asksAnewAfterASleep()
{
    signIn();
    m_server->setHandler([this](const auto &) { return tokens("canary-access-2", "canary-refresh-2"); });
    m_clock->jump(54min + 59s);
    ask();
    QTRY_COMPARE(m_got, QList<QByteArray>{"canary-access-1"});
    m_clock->jump(1s);
    ask();
    QTRY_COMPARE(m_got, (QList<QByteArray>{"canary-access-1", "canary-access-2"}));
    // The new one is good from now on, by both clocks.
    m_server->forget();
    m_clock->advance(54min);
    ask();
    QTRY_COMPARE(m_got.size(), 3);
    QCOMPARE(m_server->requests().size(), 0);
}

void TestSession::trustsNoClockThatWasSetBack()
{
    signIn();
    m_server->setHandler([this](const auto &) { return tokens("canary-access-2", "canary-refresh-2"); });
    m_clock->jump(-3h);
    ask();
    QTRY_COMPARE(m_got, QList<QByteArray>{"canary-access-1"});
    m_clock->advance(55min);
    ask();
    QTRY_COMPARE(m_got, (QList<QByteArray>{"canary-access-1", "canary-access-2"}));
}

void TestSession::waitsAsLongWhateverTheClockSays_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::newRow("set forwards, or asleep, with a number of seconds") << 5 << QByteArray("120");
    QTest::newRow("set back, with a number of seconds") << -5 << QByteArray("120");
    QTest::newRow("set forwards, with a date") << 5 << QByteArray("Fri, 02 Jan 2026 00:02:00 GMT");
    QTest::newRow("set back, with a date") << -5 << QByteArray("Fri, 02 Jan 2026 00:02:00 GMT");
}

/// A busy sign-in service is left alone for as long as it asked.
void TestSession::waitsAsLongWhateverTheClockSays()
{
    QFETCH(int, hours);
    QFETCH(QByteArray, retryAfter);
    signIn();
    m_clock->advance(2h);
    m_server->forget();
    m_server->setHandler([this, retryAfter](const auto &) {
        auto busy = refusal("temporarily_unavailable", 503);
        busy.headers.append({{"Retry-After", retryAfter}, {"Date", "Fri, 02 Jan 2026 00:00:00 GMT"}});
        return busy;
    });
    QSignalSpy waiting(m_accounts.get(), &Accounts::waitingForService);
    ask();
    QTRY_COMPARE(waiting.count(), 1);
    m_server->setHandler([this](const auto &) { return tokens("canary-access-2", "canary-refresh-2"); });
    m_clock->jump(std::chrono::hours(hours));
    m_clock->advance(119s);
    QCoreApplication::processEvents();
    QCOMPARE(m_server->requests().size(), 1);
    m_clock->advance(1s);
    QTRY_COMPARE(m_got, QList<QByteArray>{"canary-access-2"});
}

void TestSession::answersAClaimsChallenge()
{
    signIn();
    m_server->forget();
    m_server->setHandler([this](const auto &) { return tokens("canary-access-2", "canary-refresh-2"); });
    m_accounts->session()->rejectToken("canary-access-1", R"({"access_token":{"nbf":{"value":"1"}}})");
    m_accounts->session()->rejectToken("canary-access-1", {});
    ask();
    QTRY_COMPARE(m_got, QList<QByteArray>{"canary-access-2"});
    QCOMPARE(form(0).queryItemValue(QStringLiteral("claims"), QUrl::FullyDecoded),
        QStringLiteral(R"({"access_token":{"nbf":{"value":"1"},"xms_cc":{"values":["cp1"]}}})"));
}

void TestSession::holdsAndGoesOnAfterSigningInAgain()
{
    signIn();
    m_clock->advance(2h);
    m_server->setHandler([this](const auto &) { return refusal("invalid_grant"); });
    QSignalSpy needed(m_accounts.get(), &Accounts::signInNeeded);
    ask();
    QTRY_COMPARE(needed.count(), 1);
    ask();
    QCoreApplication::processEvents();
    QVERIFY(m_got.isEmpty());

    m_server->setHandler([this](const auto &) { return tokens("canary-access-2", "canary-refresh-2"); });
    m_accounts->signInAgain();
    QCOMPARE(QUrlQuery(m_opened).queryItemValue(QStringLiteral("login_hint"), QUrl::FullyDecoded),
        QStringLiteral("ada@contoso.com"));
    browse();
    QTRY_COMPARE(m_got, (QList<QByteArray>{"canary-access-2", "canary-access-2"}));
    QCOMPARE(m_accounts->accounts().size(), 1);
    QCOMPARE(m_accounts->session()->account().tenantName, QStringLiteral("contoso.com"));
}

void TestSession::refusesAnotherAccountOnRenewal()
{
    signIn();
    m_clock->advance(2h);
    m_server->setHandler([this](const auto &) { return refusal("invalid_grant"); });
    ask();
    QTRY_COMPARE(m_accounts->session()->state(), Session::State::NeedsSignIn);
    m_server->setHandler([this](const auto &) { return tokens("of-another", "r", QStringLiteral("person-2")); });
    QSignalSpy failed(m_accounts.get(), &Accounts::signInFailed);
    m_accounts->signInAgain();
    browse();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(m_got.isEmpty());
    QCOMPARE(m_accounts->session()->state(), Session::State::NeedsSignIn);
}

void TestSession::failsWhatIsHeldWhenGivenUp()
{
    signIn();
    m_clock->advance(2h);
    m_server->setHandler([this](const auto &) { return refusal("invalid_grant"); });
    ask();
    QTRY_COMPARE(m_accounts->session()->state(), Session::State::NeedsSignIn);
    m_accounts->giveUpSignInAgain();
    const QByteArray signInRequired = "error " + QByteArray::number(static_cast<int>(core::ErrorKind::SignInRequired));
    QCOMPARE(m_got, QList<QByteArray>{signInRequired});
}

void TestSession::waitsWhileTheServiceIsBusy()
{
    signIn();
    m_clock->advance(2h);
    m_server->forget();
    m_server->setHandler([this](const auto &) { return refusal("temporarily_unavailable", 503); });
    QSignalSpy waiting(m_accounts.get(), &Accounts::waitingForService);
    ask();
    QTRY_COMPARE(waiting.count(), 1);
    m_server->setHandler([this](const auto &) { return tokens("canary-access-2", "canary-refresh-2"); });
    m_clock->advance(1s);
    QCoreApplication::processEvents();
    QCOMPARE(m_server->requests().size(), 1);
    m_clock->advance(10s);
    QTRY_COMPARE(m_got, QList<QByteArray>{"canary-access-2"});
}

void TestSession::asksForTheWritePermissionWhenItIsNeeded()
{
    signIn();
    QSignalSpy needed(m_accounts.get(), &Accounts::signInNeeded);
    QList<bool> granted;
    m_accounts->ensurePermission(Permission::WriteConfigurations, &m_context,
        [&granted](const core::Result<void> &result) { granted.append(result.has_value()); });
    QTRY_COMPARE(needed.count(), 1);
    ask(); // reading goes on meanwhile
    QTRY_COMPARE(m_got.size(), 1);
    QVERIFY(granted.isEmpty());

    m_server->setHandler([this](const auto &) {
        auto answer = tokens("canary-access-2", "canary-refresh-2");
        answer.body.replace("Configuration.Read.All", "Configuration.ReadWrite.All");
        return answer;
    });
    m_accounts->signInAgain();
    QVERIFY(QUrlQuery(m_opened)
                .queryItemValue(QStringLiteral("scope"), QUrl::FullyDecoded)
                .endsWith(QStringLiteral("DeviceManagementConfiguration.ReadWrite.All")));
    browse();
    QTRY_COMPARE(granted, QList<bool>{true});
    ask();
    QTRY_COMPARE(m_got.size(), 2);
    QCOMPARE(m_got.last(), "canary-access-2");
}

void TestSession::worksWithoutAKeyring()
{
    m_store->setUnavailable(true);
    QSignalSpy notice(m_accounts.get(), &Accounts::notice);
    signIn();
    QCOMPARE(notice.count(), 1);
    ask();
    QTRY_COMPARE(m_got, QList<QByteArray>{"canary-access-1"});
    m_clock->advance(2h);
    ask();
    QTRY_COMPARE(m_got.size(), 2);
    QCOMPARE(notice.count(), 1);
}

void TestSession::keepsAnAccountWhoseKeyringIsLocked()
{
    signIn();
    MemoryTokenStore locked; // answers like a locked keyring: nothing there
    std::swap(*m_store, locked);
    open();
    QVERIFY(m_accounts->restore());
    QSignalSpy needed(m_accounts.get(), &Accounts::signInNeeded);
    ask();
    QTRY_COMPARE(needed.count(), 1);
    QCOMPARE(m_accounts->accounts().size(), 1);
}

void TestSession::doesNotWaitForAKeyringThatWaitsForAPerson()
{
    signIn();
    m_store = std::make_unique<WaitingStore>(*m_store);
    open();
    QVERIFY(m_accounts->restore());
    QSignalSpy needed(m_accounts.get(), &Accounts::signInNeeded);
    QSignalSpy notice(m_accounts.get(), &Accounts::notice);
    ask();
    QTRY_COMPARE(m_accounts->session()->state(), Session::State::Reading);
    m_clock->advance(4999ms);
    QCOMPARE(needed.count(), 0);
    m_clock->advance(1ms);
    QCOMPARE(needed.count(), 1);
    QVERIFY(needed.first().first().value<Advice>().text.contains(QLatin1String("the keyring may be locked")));

    // Signing in does for this run, though nothing can be stored either.
    m_server->setHandler([this](const auto &) { return tokens("canary-access-2", "canary-refresh-2"); });
    m_accounts->signInAgain();
    browse();
    QTRY_COMPARE(m_accounts->session()->state(), Session::State::Refreshing);
    QVERIFY(m_got.isEmpty());
    m_clock->advance(5s);
    QTRY_COMPARE(m_got, QList<QByteArray>{"canary-access-2"});
    QCOMPARE(notice.count(), 1);
    QVERIFY(notice.first().first().toString().contains(QLatin1String("signed in for this run only")));

    // Unlocked at last: what was read is out of date, what was to be written is kept.
    static_cast<WaitingStore *>(m_store.get())->unlock();
    QTRY_COMPARE(m_store->items().begin()->refreshToken, "canary-refresh-2");
    QTRY_VERIFY(m_accounts->session()->isRemembered());
    ask();
    QTRY_COMPARE(m_got, (QList<QByteArray>{"canary-access-2", "canary-access-2"}));
}

void TestSession::takesTheLateAnswerOfAKeyring()
{
    signIn();
    m_store = std::make_unique<WaitingStore>(*m_store);
    open();
    QVERIFY(m_accounts->restore());
    QSignalSpy ready(m_accounts.get(), &Accounts::sessionReady);
    m_opened.clear();
    ask();
    QTRY_COMPARE(m_accounts->session()->state(), Session::State::Reading);
    m_clock->advance(5s);
    QCOMPARE(m_accounts->session()->state(), Session::State::NeedsSignIn);
    static_cast<WaitingStore *>(m_store.get())->unlock();
    QTRY_COMPARE(m_got, QList<QByteArray>{"canary-access-1"});
    QCOMPARE(ready.count(), 1);
    QVERIFY(m_opened.isEmpty());
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
