#include "support/signinfixture.h"

using namespace auth;

/// Several people on one computer: whose token goes where, and who is left after a sign-out.
class TestAccounts : public SignInFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_accounts.reset(); }
    void nothingIsReadBeforeItIsLoaded();
    void listsTheOneUsedLastFirst();
    void givesEachAccountItsOwnToken();
    void restoresTheOneUsedLast();
    void signsOutOfOneOnly();
    void signsOutOfOneThatIsNotCurrent();
    void doesNotSwitchToAStranger();

private:
    void signInAs(const QString &id);
    QStringList ids() const;
    QString current() const
    {
        return m_accounts->session() ? m_accounts->session()->account().key.id.value : QString();
    }
    AccountKey keyOf(const QString &id) const;

    const QString m_ada = QStringLiteral("ada");
    const QString m_ben = QStringLiteral("ben");
};

void TestAccounts::init()
{
    prepare();
    signInAs(m_ada);
    m_clock->advance(std::chrono::minutes(1));
    signInAs(m_ben);
}

void TestAccounts::signInAs(const QString &id)
{
    m_server->setHandler([this, id](const LoopbackServer::Request &request) {
        // A refresh names its account by the refresh token only.
        const QUrlQuery form(QString::fromUtf8(request.body));
        const auto refresh = form.queryItemValue(QStringLiteral("refresh_token"));
        const auto who = refresh.isEmpty() ? id : refresh.section(QLatin1Char('-'), -1);
        return tokens("access-" + who.toUtf8(), "refresh-" + who.toUtf8(), who);
    });
    signIn();
    QCOMPARE(current(), id);
}

QStringList TestAccounts::ids() const
{
    QStringList ids;
    for (const auto &account : m_accounts->accounts())
        ids.append(account.key.id.value);
    return ids;
}

AccountKey TestAccounts::keyOf(const QString &id) const
{
    for (const auto &account : m_accounts->accounts()) {
        if (account.key.id.value == id)
            return account.key;
    }
    return {};
}

void TestAccounts::listsTheOneUsedLastFirst()
{
    QCOMPARE(ids(), (QStringList{m_ben, m_ada}));
    m_clock->advance(std::chrono::minutes(1));
    QSignalSpy changed(m_accounts.get(), &Accounts::currentChanged);
    m_accounts->switchTo(keyOf(m_ada));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(current(), m_ada);
    QCOMPARE(ids(), (QStringList{m_ada, m_ben}));
    m_accounts->switchTo(keyOf(m_ada));
    QCOMPARE(changed.count(), 1);
}

void TestAccounts::givesEachAccountItsOwnToken()
{
    ask();
    QTRY_COMPARE(m_got, QList<QByteArray>{"access-ben"});
    auto *ben = m_accounts->session();
    m_accounts->switchTo(keyOf(m_ada));
    ask();
    QTRY_COMPARE(m_got, (QList<QByteArray>{"access-ben", "access-ada"}));
    // What is under way for Ben goes on with Ben's token.
    m_clock->advance(std::chrono::hours(2));
    ben->requestToken(&m_context, [this](const core::Result<QByteArray> &token) { m_got.append(token.value()); });
    ask();
    QTRY_COMPARE(m_got.size(), 4);
    QVERIFY(m_got.mid(2).contains("access-ben"));
    QVERIFY(m_got.mid(2).contains("access-ada"));
}

/// The window is painted first.
void TestAccounts::nothingIsReadBeforeItIsLoaded()
{
    auto settings = m_accounts->settings();
    settings.groupNames = !settings.groupNames;
    QVERIFY(m_accounts->setSettings(settings));
    open(false);
    QVERIFY(ids().isEmpty());
    QVERIFY(m_accounts->settings() != settings);
    QSignalSpy accounts(m_accounts.get(), &Accounts::accountsChanged);
    QSignalSpy changed(m_accounts.get(), &Accounts::settingsChanged);
    m_accounts->load();
    QCOMPARE(ids().size(), 2);
    QCOMPARE(m_accounts->settings(), settings);
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(changed.size(), 1);
}

void TestAccounts::restoresTheOneUsedLast()
{
    m_clock->advance(std::chrono::minutes(1));
    m_accounts->switchTo(keyOf(m_ada));
    m_opened.clear();
    open();
    QVERIFY(m_accounts->restore());
    QCOMPARE(current(), m_ada);
    ask();
    QTRY_COMPARE(m_got, QList<QByteArray>{"access-ada"});
    m_accounts->switchTo(keyOf(m_ben));
    ask();
    QTRY_COMPARE(m_got, (QList<QByteArray>{"access-ada", "access-ben"}));
    QVERIFY(m_opened.isEmpty());
}

void TestAccounts::signsOutOfOneOnly()
{
    QCOMPARE(m_store->items().size(), 2);
    m_accounts->signOut(keyOf(m_ben));
    QCOMPARE(m_accounts->session(), nullptr);
    QCOMPARE(ids(), QStringList{m_ada});
    QTRY_COMPARE(m_store->items().size(), 1);
    open();
    QVERIFY(m_accounts->restore());
    QCOMPARE(current(), m_ada);
    ask();
    QTRY_COMPARE(m_got, QList<QByteArray>{"access-ada"});
}

void TestAccounts::signsOutOfOneThatIsNotCurrent()
{
    QSignalSpy changed(m_accounts.get(), &Accounts::currentChanged);
    m_accounts->signOut(keyOf(m_ada));
    QCOMPARE(changed.count(), 0);
    QCOMPARE(current(), m_ben);
    QCOMPARE(ids(), QStringList{m_ben});
    QTRY_COMPARE(m_store->items().size(), 1);
    QCOMPARE(m_store->items().begin()->refreshToken, "refresh-ben");
}

void TestAccounts::doesNotSwitchToAStranger()
{
    auto key = keyOf(m_ada);
    key.tenant.value = QStringLiteral("of another company");
    m_accounts->switchTo(key);
    QCOMPARE(current(), m_ben);
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
