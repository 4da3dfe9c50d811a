#include "ui/window/accountmenu.h"

#include "support/signinfixture.h"
#include "support/widgets.h"

#include <QMessageBox>

using namespace auth;

/// The menu "Account": switch, add, sign out of one.
class TestAccountMenu : public SignInFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void offersToSignInWhereNobodyIs();
    void marksTheCurrentAccount();
    void switchesToAnother();
    void addsAnAccount();
    void asksBeforeSigningOut();
    void signsOutOfOne();
    void keepsTheAccountWhileSomethingIsRemoved();
    void offersTheDeviceCodeOnlyWhenSwitchedOn();
    void namesAreShownAsTheyAre();
    void leadsToSettings();

private:
    void signInAs(const QString &id, const QString &name);
    QAction *action(const QString &text) const;
    QStringList accountTexts() const;
    QString checked() const;
    QMessageBox *question() const { return m_window->findChild<QMessageBox *>(); }

    std::unique_ptr<QWidget> m_window;
    ui::AccountMenu *m_menu = nullptr;
};

void TestAccountMenu::init()
{
    prepare();
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_menu = new ui::AccountMenu(*m_accounts, m_window.get());
}

void TestAccountMenu::cleanup()
{
    m_window.reset();
    m_accounts.reset();
}

void TestAccountMenu::signInAs(const QString &id, const QString &name)
{
    m_server->setHandler([this, id, name](const auto &) {
        auto claims = person();
        claims.insert(QStringLiteral("oid"), id);
        claims.insert(QStringLiteral("preferred_username"), name);
        return tokensOf(claims, "access-" + id.toUtf8(), "refresh-" + id.toUtf8());
    });
    m_clock->advance(std::chrono::minutes(1));
    signIn();
}

QAction *TestAccountMenu::action(const QString &text) const
{
    for (auto *action : m_menu->actions()) {
        if (QString(action->text()).remove(QLatin1Char('&')) == text)
            return action;
    }
    return nullptr;
}

QStringList TestAccountMenu::accountTexts() const
{
    QStringList texts;
    for (const auto *action : m_menu->actions()) {
        if (action->isCheckable())
            texts.append(action->text());
    }
    return texts;
}

QString TestAccountMenu::checked() const
{
    QStringList checked;
    for (const auto *action : m_menu->actions()) {
        if (action->isChecked())
            checked.append(action->text());
    }
    return checked.join(QStringLiteral(" and "));
}

void TestAccountMenu::offersToSignInWhereNobodyIs()
{
    QVERIFY(accountTexts().isEmpty());
    QVERIFY(!action(QStringLiteral("Add an account…")));
    action(QStringLiteral("Sign in…"))->trigger();
    QCOMPARE(m_accounts->signInState(), Accounts::SignInState::WaitingForBrowser);
}

void TestAccountMenu::marksTheCurrentAccount()
{
    signInAs(QStringLiteral("1"), QStringLiteral("ada@contoso.com"));
    QCOMPARE(accountTexts(), QStringList{QStringLiteral("ada@contoso.com, contoso.com")});
    QCOMPARE(checked(), QStringLiteral("ada@contoso.com, contoso.com"));
    signInAs(QStringLiteral("2"), QStringLiteral("ben@contoso.com"));
    QCOMPARE(accountTexts(),
        (QStringList{QStringLiteral("ben@contoso.com, contoso.com"), QStringLiteral("ada@contoso.com, contoso.com")}));
    QCOMPARE(checked(), QStringLiteral("ben@contoso.com, contoso.com"));
}

void TestAccountMenu::switchesToAnother()
{
    signInAs(QStringLiteral("1"), QStringLiteral("ada@contoso.com"));
    signInAs(QStringLiteral("2"), QStringLiteral("ben@contoso.com"));
    m_opened.clear();
    action(QStringLiteral("ada@contoso.com, contoso.com"))->trigger();
    QCOMPARE(m_accounts->session()->account().userName, QStringLiteral("ada@contoso.com"));
    QCOMPARE(checked(), QStringLiteral("ada@contoso.com, contoso.com"));
    // Choosing who is current already leaves the mark where it is.
    action(QStringLiteral("ada@contoso.com, contoso.com"))->trigger();
    QCOMPARE(checked(), QStringLiteral("ada@contoso.com, contoso.com"));
    QVERIFY(m_opened.isEmpty());
}

void TestAccountMenu::addsAnAccount()
{
    signInAs(QStringLiteral("1"), QStringLiteral("ada@contoso.com"));
    action(QStringLiteral("Add an account…"))->trigger();
    QCOMPARE(m_accounts->signInState(), Accounts::SignInState::WaitingForBrowser);
    m_accounts->cancelSignIn();
    QCOMPARE(checked(), QStringLiteral("ada@contoso.com, contoso.com"));
}

void TestAccountMenu::asksBeforeSigningOut()
{
    signInAs(QStringLiteral("1"), QStringLiteral("ada@contoso.com"));
    action(QStringLiteral("Sign out ada@contoso.com…"))->trigger();
    QVERIFY(question());
    QVERIFY(question()->text().contains(QLatin1String("ada@contoso.com, contoso.com")));
    QVERIFY(question()->informativeText().contains(QLatin1String("removed from this computer")));
    QVERIFY(!question()->informativeText().contains(QLatin1String("revoked")));
    QCOMPARE(question()->defaultButton(), question()->button(QMessageBox::Cancel));
    question()->button(QMessageBox::Cancel)->click();
    QCOMPARE(m_accounts->accounts().size(), 1);
}

void TestAccountMenu::signsOutOfOne()
{
    signInAs(QStringLiteral("1"), QStringLiteral("ada@contoso.com"));
    signInAs(QStringLiteral("2"), QStringLiteral("ben@contoso.com"));
    action(QStringLiteral("Sign out ben@contoso.com…"))->trigger();
    buttonSaying(*question(), QStringLiteral("Sign out"))->click();
    QCOMPARE(accountTexts(), QStringList{QStringLiteral("ada@contoso.com, contoso.com")});
    QCOMPARE(checked(), QString());
    QCOMPARE(m_accounts->session(), nullptr);
    QTRY_COMPARE(m_store->items().size(), 1);
    action(QStringLiteral("ada@contoso.com, contoso.com"))->trigger();
    QCOMPARE(checked(), QStringLiteral("ada@contoso.com, contoso.com"));
}

void TestAccountMenu::keepsTheAccountWhileSomethingIsRemoved()
{
    signInAs(QStringLiteral("1"), QStringLiteral("ada@contoso.com"));
    signInAs(QStringLiteral("2"), QStringLiteral("ben@contoso.com"));
    m_menu->setSwitchingAllowed(false);
    for (const auto &text : {QStringLiteral("ada@contoso.com, contoso.com"), QStringLiteral("Add an account…"),
             QStringLiteral("Sign out ben@contoso.com…")})
        QVERIFY2(!action(text)->isEnabled(), qPrintable(text));
    QVERIFY(action(QStringLiteral("Settings…"))->isEnabled());
    m_menu->setSwitchingAllowed(true);
    QVERIFY(action(QStringLiteral("Add an account…"))->isEnabled());
}

void TestAccountMenu::offersTheDeviceCodeOnlyWhenSwitchedOn()
{
    const auto text = QStringLiteral("Sign in with a device code…");
    QVERIFY(!action(text));
    auto settings = m_accounts->settings();
    settings.deviceCode = true;
    QVERIFY(m_accounts->setSettings(settings));
    action(text)->trigger();
    QCOMPARE(m_accounts->signInState(), Accounts::SignInState::WaitingForDeviceCode);
}

void TestAccountMenu::namesAreShownAsTheyAre()
{
    signInAs(QStringLiteral("1"), QStringLiteral("a&b\u202e@contoso.com"));
    const auto texts = accountTexts();
    QCOMPARE(texts.size(), 1);
    QVERIFY2(texts.constFirst().startsWith(QLatin1String("a&&b")), qPrintable(texts.constFirst()));
    QVERIFY(!texts.constFirst().contains(QChar(0x202e)));
}

void TestAccountMenu::leadsToSettings()
{
    QSignalSpy wanted(m_menu, &ui::AccountMenu::settingsWanted);
    action(QStringLiteral("Settings…"))->trigger();
    QCOMPARE(wanted.count(), 1);
}

QTEST_MAIN(TestAccountMenu)
#include "tst_accountmenu.moc"
