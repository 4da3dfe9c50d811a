#include "ui/window/settingsdialog.h"

#include "support/signinfixture.h"
#include "support/widgets.h"
#include "ui/widgets/translations.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkProxyFactory>
#include <QSettings>
#include <QSpinBox>

using namespace auth;

using Change = std::function<void(QDialog &)>;
using Kept = std::function<bool(const Settings &)>;
/// What the program does differently from now on.
using Used = std::function<bool(Accounts &)>;

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Kept)
Q_DECLARE_METATYPE(Used)

namespace {

const auto ownClient = QStringLiteral("11111111-2222-3333-4444-555555555555");

QCheckBox &box(const QDialog &dialog, const QString &part)
{
    for (auto *box : dialog.findChildren<QCheckBox *>()) {
        if (QString(box->text()).remove(QLatin1Char('&')).contains(part))
            return *box;
    }
    qFatal("no such box");
}

void choose(const QDialog &dialog, const char *name, const QString &text)
{
    auto *field = named<QComboBox>(dialog, QString::fromLatin1(name));
    field->setCurrentIndex(field->findText(text, Qt::MatchContains));
}

void type(const QDialog &dialog, const char *name, const QString &text)
{
    named<QLineEdit>(dialog, QString::fromLatin1(name))->setText(text);
}

QNetworkProxy proxyFor(const char *url)
{
    return QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(QUrl(QString::fromLatin1(url)))).constFirst();
}

} // namespace

/// "Settings": what is chosen is kept for the next run, and is what the program does in this one.
class TestSettingsDialog : public SignInFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void eachSettingIsKeptAndUsed_data();
    void eachSettingIsKeptAndUsed();
    void showsWhatIsKept();
    void cancelKeepsNothing();
    void whatCannotBeUsedIsNotTaken_data();
    void whatCannotBeUsedIsNotTaken();
    void standardBringsBackTheClientOfTheProgram();
    void deviceCodeIsOffAndSaysWhy();
    void groupNamesAskForTheExtraPermissionOnlyThen();
    void copiesTheAdminConsentLinkOfWhatIsEntered();
    void saysThatTheCommandLineGoesFirst();
    void theLanguageIsForTheNextStart();

private:
    ui::SettingsDialog &show();
    void save() { buttonSaying(*m_dialog, QStringLiteral("Save"))->click(); }
    QStringList shownTexts() const;

    std::unique_ptr<QSettings> m_window;
    QPointer<ui::SettingsDialog> m_dialog;
};

void TestSettingsDialog::init()
{
    prepare();
    m_overrides = {}; // these tests are about Settings alone
    open();
    m_window = std::make_unique<QSettings>(m_directory->filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
}

void TestSettingsDialog::cleanup()
{
    delete m_dialog;
    m_accounts.reset();
}

ui::SettingsDialog &TestSettingsDialog::show()
{
    delete m_dialog;
    m_dialog = new ui::SettingsDialog(*m_accounts, *m_window);
    m_dialog->show();
    return *m_dialog;
}

QStringList TestSettingsDialog::shownTexts() const
{
    QStringList texts;
    for (const auto *label : m_dialog->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

void TestSettingsDialog::eachSettingIsKeptAndUsed_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Kept>("kept");
    QTest::addColumn<Used>("used");
    QTest::newRow("cloud") << Change([](QDialog &dialog) { choose(dialog, "Cloud", QStringLiteral("China")); })
                           << Kept([](const Settings &settings) { return settings.cloud == QLatin1String("china"); })
                           << Used([](Accounts &accounts) {
                                  const auto where = accounts.registration();
                                  return where.authority.host() == QLatin1String("login.partner.microsoftonline.cn")
                                      && where.graphRoot.host() == QLatin1String("microsoftgraph.chinacloudapi.cn");
                              });
    QTest::newRow("tenant") << Change([](QDialog &dialog) {
        type(dialog, "Tenant", QStringLiteral(" contoso.com "));
    }) << Kept([](const Settings &settings) { return settings.tenant == QLatin1String("contoso.com"); })
                            << Used([](Accounts &accounts) {
                                   accounts.signIn();
                                   return accounts.authorizeUrl().path().startsWith(QLatin1String("/contoso.com/"));
                               });
    QTest::newRow("no tenant") << Change([](QDialog &dialog) { type(dialog, "Tenant", {}); })
                               << Kept([](const Settings &settings) { return settings.tenant == defaultTenant(); })
                               << Used([](Accounts &accounts) {
                                      accounts.signIn();
                                      return accounts.authorizeUrl().path().startsWith(
                                          QLatin1String("/organizations/"));
                                  });
    QTest::newRow("client id") << Change([](QDialog &dialog) { type(dialog, "Client id", ownClient); })
                               << Kept([](const Settings &settings) { return settings.clientId == ownClient; })
                               << Used([](Accounts &accounts) {
                                      accounts.signIn();
                                      const QUrlQuery query(accounts.authorizeUrl());
                                      return query.queryItemValue(QStringLiteral("client_id")) == ownClient;
                                  });
    QTest::newRow("a proxy of one's own") << Change([](QDialog &dialog) {
        choose(dialog, "Proxy", QStringLiteral("This one"));
        type(dialog, "Proxy host", QStringLiteral("proxy.example"));
        named<QSpinBox>(dialog, QStringLiteral("Proxy port"))->setValue(3128);
    }) << Kept([](const Settings &settings) {
        return settings.proxy == ProxyMode::Manual && settings.proxyHost == QLatin1String("proxy.example")
            && settings.proxyPort == 3128;
    }) << Used([](Accounts &) {
        const auto proxy = proxyFor("https://graph.microsoft.com");
        return proxy.type() == QNetworkProxy::HttpProxy && proxy.hostName() == QLatin1String("proxy.example")
            && proxy.port() == 3128 && proxyFor("http://127.0.0.1:1").type() == QNetworkProxy::NoProxy;
    });
    QTest::newRow("no proxy") << Change([](QDialog &dialog) { choose(dialog, "Proxy", QStringLiteral("None")); })
                              << Kept([](const Settings &settings) { return settings.proxy == ProxyMode::None; })
                              << Used([](Accounts &) {
                                     return proxyFor("https://graph.microsoft.com").type() == QNetworkProxy::NoProxy;
                                 });
    QTest::newRow("group names") << Change([](QDialog &dialog) {
        box(dialog, QStringLiteral("names of groups")).setChecked(true);
    }) << Kept([](const Settings &settings) {
        return settings.groupNames;
    }) << Used([](Accounts &accounts) {
        accounts.signIn();
        return accounts.authorizeUrl().query(QUrl::FullyDecoded).contains(QLatin1String("GroupMember.Read.All"));
    });
    QTest::newRow("device code") << Change([](QDialog &dialog) {
        box(dialog, QStringLiteral("device code")).setChecked(true);
    }) << Kept([](const Settings &settings) { return settings.deviceCode; })
                                 << Used([](Accounts &accounts) {
                                        accounts.signInWithDeviceCode();
                                        const bool waits
                                            = accounts.signInState() == Accounts::SignInState::WaitingForDeviceCode;
                                        accounts.cancelSignIn();
                                        return waits;
                                    });
}

void TestSettingsDialog::eachSettingIsKeptAndUsed()
{
    QFETCH(Change, change);
    QFETCH(Kept, kept);
    QFETCH(Used, used);
    const auto makesUse = [&] {
        const bool uses = used(*m_accounts);
        m_accounts->cancelSignIn();
        return uses;
    };
    QVERIFY(QByteArray(QTest::currentDataTag()) == "no tenant" || !kept(m_accounts->settings()));
    change(show());
    save();
    QVERIFY(m_dialog.isNull() || !m_dialog->isVisible());
    QVERIFY(kept(m_accounts->settings()));
    QVERIFY(makesUse());
    open(); // the next run
    QVERIFY(kept(m_accounts->settings()));
    QVERIFY(makesUse());
}

void TestSettingsDialog::showsWhatIsKept()
{
    const Settings settings{
        .cloud = QStringLiteral("usgov"),
        .tenant = QStringLiteral("contoso.com"),
        .clientId = ownClient,
        .groupNames = true,
        .deviceCode = true,
        .proxy = ProxyMode::Manual,
        .proxyHost = QStringLiteral("proxy.example"),
        .proxyPort = 3128,
    };
    QVERIFY(m_accounts->setSettings(settings));
    QSignalSpy changed(m_accounts.get(), &Accounts::settingsChanged);
    show();
    save();
    QCOMPARE(m_accounts->settings(), settings);
    QCOMPARE(changed.count(), 0);
}

void TestSettingsDialog::cancelKeepsNothing()
{
    type(show(), "Tenant", QStringLiteral("contoso.com"));
    buttonSaying(*m_dialog, QStringLiteral("Cancel"))->click();
    QCOMPARE(m_accounts->settings(), Settings());
}

void TestSettingsDialog::whatCannotBeUsedIsNotTaken_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a tenant that is an address")
        << Change([](QDialog &dialog) { type(dialog, "Tenant", QStringLiteral("https://contoso.com/x")); })
        << QStringLiteral("The tenant has to be");
    QTest::newRow("personal accounts") << Change([](QDialog &dialog) {
        type(dialog, "Tenant", QStringLiteral("consumers"));
    }) << QStringLiteral("Personal Microsoft accounts");
    QTest::newRow("a client id that is a name")
        << Change([](QDialog &dialog) { type(dialog, "Client id", QStringLiteral("my app")); })
        << QStringLiteral("The client ID has to look like");
    QTest::newRow("a proxy without a host")
        << Change([](QDialog &dialog) { choose(dialog, "Proxy", QStringLiteral("This one")); })
        << QStringLiteral("The proxy has to be");
}

void TestSettingsDialog::whatCannotBeUsedIsNotTaken()
{
    QFETCH(Change, change);
    QFETCH(QString, sentence);
    change(show());
    save();
    QVERIFY(m_dialog && m_dialog->isVisible());
    QVERIFY2(!shownTexts().filter(sentence).isEmpty(), qPrintable(shownTexts().join(QLatin1Char('\n'))));
    QCOMPARE(m_accounts->settings(), Settings());
}

void TestSettingsDialog::standardBringsBackTheClientOfTheProgram()
{
    type(show(), "Client id", ownClient);
    buttonSaying(*m_dialog, QStringLiteral("Standard"))->click();
    QCOMPARE(named<QLineEdit>(*m_dialog, QStringLiteral("Client id"))->text(), defaultClientId());
}

void TestSettingsDialog::deviceCodeIsOffAndSaysWhy()
{
    show();
    QVERIFY(!box(*m_dialog, QStringLiteral("device code")).isChecked());
    QVERIFY(!shownTexts().filter(QStringLiteral("Off by default: a code can be misused for phishing")).isEmpty());
}

void TestSettingsDialog::groupNamesAskForTheExtraPermissionOnlyThen()
{
    m_overrides = {.tenant = QStringLiteral("contoso.com"), .authority = m_server->url()};
    open();
    signIn();
    QSignalSpy needed(m_accounts.get(), &Accounts::signInNeeded);
    type(show(), "Tenant", QStringLiteral("contoso.com"));
    save();
    QVERIFY(!m_accounts->session()->wantedPermissions().contains(Permission::ReadGroups));
    box(show(), QStringLiteral("names of groups")).setChecked(true);
    QVERIFY(!shownTexts().filter(QStringLiteral("one more permission, GroupMember.Read.All")).isEmpty());
    save();
    QTRY_COMPARE(needed.count(), 1);
    QVERIFY(m_accounts->session()->wantedPermissions().contains(Permission::ReadGroups));
}

void TestSettingsDialog::copiesTheAdminConsentLinkOfWhatIsEntered()
{
    type(show(), "Tenant", QStringLiteral("contoso.com"));
    type(*m_dialog, "Client id", ownClient);
    box(*m_dialog, QStringLiteral("names of groups")).setChecked(true);
    auto *copy = buttonSaying(*m_dialog, QStringLiteral("Copy admin consent link"));
    copy->click();
    const QUrl link(QGuiApplication::clipboard()->text());
    QCOMPARE(link.toString(QUrl::RemoveQuery),
        QStringLiteral("https://login.microsoftonline.com/contoso.com/v2.0/adminconsent"));
    const QUrlQuery query(link);
    QCOMPARE(query.queryItemValue(QStringLiteral("client_id")), ownClient);
    QCOMPARE(
        query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded), QStringLiteral("http://localhost"));
    QCOMPARE(query.queryItemValue(QStringLiteral("scope"), QUrl::FullyDecoded),
        QStringLiteral("https://graph.microsoft.com/DeviceManagementConfiguration.Read.All "
                       "https://graph.microsoft.com/DeviceManagementConfiguration.ReadWrite.All "
                       "https://graph.microsoft.com/GroupMember.Read.All"));
    QVERIFY(!shownTexts().filter(QStringLiteral("Send the link to an administrator")).isEmpty());

    // Nothing that an administrator could not use.
    type(*m_dialog, "Client id", QStringLiteral("my app"));
    copy->click();
    QCOMPARE(QUrl(QGuiApplication::clipboard()->text()), link);
    QCOMPARE(m_accounts->settings(), Settings());
}

void TestSettingsDialog::saysThatTheCommandLineGoesFirst()
{
    const auto sentence = QStringLiteral("The command line says otherwise for this run");
    show();
    QVERIFY(shownTexts().filter(sentence).isEmpty());
    m_overrides.tenant = QStringLiteral("contoso.com");
    open();
    show();
    QVERIFY(!shownTexts().filter(sentence).isEmpty());
}

void TestSettingsDialog::theLanguageIsForTheNextStart()
{
    QCOMPARE(ui::chosenLanguage(*m_window), QString());
    choose(show(), "Language", QStringLiteral("Deutsch"));
    QVERIFY(shownTexts().contains(QStringLiteral("Another language is used when the program is started again.")));
    save();
    QCOMPARE(ui::chosenLanguage(*m_window), QStringLiteral("de"));
    QCOMPARE(named<QComboBox>(show(), QStringLiteral("Language"))->currentText(), QStringLiteral("Deutsch"));
    choose(*m_dialog, "Language", QStringLiteral("As the system says"));
    m_dialog->reject();
    QCOMPARE(ui::chosenLanguage(*m_window), QStringLiteral("de"));
    choose(show(), "Language", QStringLiteral("As the system says"));
    save();
    QCOMPARE(ui::chosenLanguage(*m_window), QString());
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
