#pragma once

#include "auth/account.h"
#include "auth/accountlist.h"
#include "auth/advice.h"
#include "auth/devicecodeflow.h"
#include "auth/session.h"
#include "auth/settings.h"
#include "auth/signinflow.h"
#include "auth/tokenendpoint.h"
#include "auth/tokenstore.h"
#include "core/clock.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

class QNetworkAccessManager;

namespace auth {

/// Everything about being signed in that the window uses: the accounts of this computer, which one is current, its
/// Session, and the one interactive sign-in that may be under way. Owned by the composition root, outlives workspaces.
class Accounts : public QObject
{
    Q_OBJECT

public:
    enum class SignInState {
        Idle,
        WaitingForBrowser, ///< the browser is open; authorizeUrl() can be copied
        WaitingForDeviceCode, ///< deviceCode() is to be shown, once it has come
        Redeeming, ///< the person is done, tokens are being fetched
    };
    Q_ENUM(SignInState)

    struct Services {
        QNetworkAccessManager &network; ///< never the practice one
        TokenStore &store;
        core::Clock &clock;
        std::function<bool(const QUrl &)> openBrowser; ///< false when there is no browser
    };

    /// As on a computer where nobody has signed in yet, until load().
    Accounts(Services services, QString dataDirectory, Overrides overrides, QObject *parent = nullptr);
    ~Accounts() override;
    /// Reads settings and account list of the data directory: once, before anything else is asked for. Sends nothing.
    void load();

    const Settings &settings() const { return m_settings; }
    /// Checks, writes and applies. A sign-in under way goes on as it was begun; sessions keep their registration. When
    /// group names were switched on, the current account is asked for that permission (signInNeeded()).
    core::Result<void> setSettings(const Settings &settings);
    const Overrides &overrides() const { return m_overrides; }
    Registration registration() const { return registrationOf(m_settings, m_overrides); }

    /// Accounts of the present realm, the one used last first.
    QList<Account> accounts() const;
    /// Of the current account; nullptr before the first sign-in. Sessions live as long as this object, also after
    /// currentChanged() and signOut(): a workspace that holds one may be closed in its own time.
    Session *session() const { return m_session; }

    /// Makes the account used last the current one; silent. Its first token is fetched when somebody asks for one.
    /// False when there is none: show the welcome page.
    bool restore();
    /// Starts an interactive sign-in that adds an account (or renews one) and makes it the current one. Any earlier
    /// sign-in under way is given up.
    void signIn();
    /// The same without a browser on this computer; only when Settings::deviceCode is on.
    void signInWithDeviceCode();
    /// For the current account while its session NeedsSignIn.
    void signInAgain();
    /// The person closes "Sign in again": held work fails with SignInRequired.
    void giveUpSignInAgain();
    void cancelSignIn();
    void switchTo(const AccountKey &key);
    /// Removes the account from this computer (list, keychain, memory). It is not revoked at the service.
    void signOut(const AccountKey &key);

    /// Asks for `permission` of the current account, interactively where needed: signInNeeded() then tells the window.
    void ensurePermission(Permission permission, QObject *context, std::function<void(core::Result<void>)> done);
    /// The same for several, asked for together: one sign-in at most, one answer.
    void ensurePermissions(
        const QList<Permission> &permissions, QObject *context, std::function<void(core::Result<void>)> done);

    /// Group names are switched on, and the current account has the permission to read them.
    bool showsGroupNames() const;

    SignInState signInState() const { return m_signInState; }
    /// For "Copy link" while WaitingForBrowser; empty otherwise.
    QUrl authorizeUrl() const;
    /// False when no browser could be opened: the link has to be copied.
    bool browserOpened() const;
    /// What Services::openBrowser started came to nothing after all. The sign-in goes on waiting, for a copied link.
    void browserFailed();
    /// While WaitingForDeviceCode and once it has come.
    std::optional<DeviceCode> deviceCode() const;
    /// For "Copy admin consent link": what a tenant's administrator opens once (Entra, "Grant tenant-wide admin
    /// consent"). Asks for reading and writing, for group names when they are on, and for what the current account was
    /// asked for and does not have yet.
    QUrl adminConsentLink() const;
    /// As if `settings` were those that hold, and no account: for a dialog that has not saved them yet.
    QUrl adminConsentLink(const Settings &settings) const { return consentLink(settings, {}); }

Q_SIGNALS:
    void accountsChanged();
    /// session() is another one, or none.
    void currentChanged();
    void settingsChanged();
    void signInStateChanged();
    /// The interactive sign-in came to nothing (also when cancelled: Advice::isInformation).
    void signInFailed(const auth::Advice &advice);
    /// It succeeded; for a new account currentChanged() came before.
    void signInSucceeded();
    /// The current session holds its work until signInAgain() or giveUpSignInAgain().
    void signInNeeded(const auth::Advice &advice);
    /// Tokens cannot be had just now (offline, busy): the session tries again by itself, `advice` is for the status
    /// line.
    void waitingForService(const auth::Advice &advice);
    /// The current session has what it needs again: take notices down.
    void sessionReady();
    /// Something calm to tell, once for each run, such as that there is no keyring.
    void notice(const QString &text);

private:
    QUrl consentLink(const Settings &settings, const QList<Permission> &more) const;
    Session &sessionOf(const Account &account);
    void makeCurrent(Session &session);
    void watch(Session &session);
    void begin(Session *renewed, bool withDeviceCode);
    void completed(const SignedIn &result);
    void failed(const SignInError &error);
    void setSignInState(SignInState state);
    void endFlow();

    Services m_services;
    QString m_dataDirectory;
    Overrides m_overrides;
    Settings m_settings;
    AccountList m_list;
    TokenEndpoint m_endpoint;
    std::vector<std::unique_ptr<Session>> m_sessions;
    Session *m_session = nullptr;
    std::unique_ptr<SignInFlow> m_flow;
    std::unique_ptr<DeviceCodeFlow> m_deviceFlow;
    Session *m_renewed = nullptr; ///< whose sign-in is renewed; none when an account is added
    QString m_flowTenant; ///< as the person calls it
    SignInState m_signInState = SignInState::Idle;
    bool m_noticeGiven = false;
};

} // namespace auth
