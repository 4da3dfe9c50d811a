#include "auth/accounts.h"

#include "auth/cloud.h"
#include "auth/proxy.h"

#include <QUrlQuery>

#include <algorithm>

namespace auth {

namespace {

using namespace std::chrono_literals;

/// How long the page in the browser is still served after its answer.
constexpr auto linger = 5s;

} // namespace

Accounts::Accounts(Services services, QString dataDirectory, Overrides overrides, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_dataDirectory(std::move(dataDirectory))
    , m_overrides(std::move(overrides))
    , m_list(m_dataDirectory)
    , m_endpoint(m_services.network, m_services.clock)
{ }

Accounts::~Accounts() = default;

void Accounts::load()
{
    m_settings = loadSettings(m_dataDirectory);
    m_list.read();
    applyProxy(m_settings);
    Q_EMIT settingsChanged();
    Q_EMIT accountsChanged();
}

core::Result<void> Accounts::setSettings(const Settings &settings)
{
    if (settings == m_settings)
        return {};
    if (auto checked = checkSettings(settings); !checked)
        return checked;
    if (auto saved = saveSettings(m_dataDirectory, settings); !saved)
        return saved;
    const bool wantsNames = settings.groupNames && !m_settings.groupNames;
    m_settings = settings;
    applyProxy(settings);
    Q_EMIT settingsChanged();
    Q_EMIT accountsChanged();
    if (wantsNames && m_session)
        m_session->ensurePermission(Permission::ReadGroups, this, [](const core::Result<void> &) {});
    return {};
}

QList<Account> Accounts::accounts() const { return m_list.ofRealm(registration().realm); }

bool Accounts::restore()
{
    const auto known = accounts();
    if (known.isEmpty())
        return false;
    makeCurrent(sessionOf(known.constFirst()));
    return true;
}

Session &Accounts::sessionOf(const Account &account)
{
    for (const auto &session : m_sessions) {
        if (session->account().key == account.key && session->state() != Session::State::Closed)
            return *session;
    }
    // A stored account stays with the app and the tenant it signed in to, whatever Settings say by now.
    auto registration = this->registration();
    registration.clientId = account.key.clientId;
    registration.tenant = account.pathTenant.isEmpty() ? account.key.tenant.value : account.pathTenant;
    m_sessions.push_back(std::make_unique<Session>(
        Session::Services{m_endpoint, m_services.store, m_services.clock}, registration, account));
    watch(*m_sessions.back());
    return *m_sessions.back();
}

void Accounts::watch(Session &session)
{
    connect(&session, &Session::signInNeeded, this, [this, &session](const SignInError &why) {
        if (&session == m_session)
            Q_EMIT signInNeeded(adviceFor(why, session.account().tenantName));
    });
    connect(&session, &Session::stateChanged, this, [this, &session] {
        if (&session != m_session)
            return;
        if (session.state() == Session::State::Ready)
            Q_EMIT sessionReady();
        else if (session.state() == Session::State::WaitingToRetry)
            Q_EMIT waitingForService(adviceFor(*session.problem(), session.account().tenantName));
    });
    connect(&session, &Session::notRemembered, this, [this] {
        if (std::exchange(m_noticeGiven, true))
            return;
        Q_EMIT notice(tr("You are signed in for this run only: this computer has no keyring that is open, so the "
                         "sign-in cannot be kept. Everything else works as usual."));
    });
    connect(&session, &Session::notLasting, this, [this] {
        Q_EMIT notice(tr("You are signed in for this run only: the sign-in service does not let a program stay signed "
                         "in. Everything else works as usual; now and then you are asked to sign in again."));
    });
}

void Accounts::makeCurrent(Session &session)
{
    auto account = session.account();
    account.lastUsed = m_services.clock.now();
    if (const auto written = m_list.put(account); !written)
        Q_EMIT notice(written.error().message);
    Q_EMIT accountsChanged();
    if (&session == m_session)
        return;
    m_session = &session;
    Q_EMIT currentChanged();
}

void Accounts::signIn() { begin(nullptr, false); }

void Accounts::signInWithDeviceCode()
{
    if (m_settings.deviceCode)
        begin(nullptr, true);
}

void Accounts::signInAgain()
{
    if (m_session && m_session->state() == Session::State::NeedsSignIn)
        begin(m_session, false);
}

void Accounts::giveUpSignInAgain()
{
    if (m_renewed && m_renewed == m_session)
        cancelSignIn();
    if (m_session)
        m_session->giveUp();
}

void Accounts::begin(Session *renewed, bool withDeviceCode)
{
    endFlow();
    m_renewed = renewed;
    SignInWish wish{.registration = registration(), .permissions = {Permission::ReadConfigurations}};
    if (renewed) {
        wish.registration = renewed->registration();
        wish.permissions = renewed->wantedPermissions();
        wish.challenge = renewed->claims();
        wish.renewed = renewed->account();
    }
    if (m_settings.groupNames && !wish.permissions.contains(Permission::ReadGroups))
        wish.permissions.append(Permission::ReadGroups);
    m_flowTenant = renewed ? renewed->account().tenantName : wish.registration.tenant;

    if (withDeviceCode) {
        m_deviceFlow = std::make_unique<DeviceCodeFlow>(m_endpoint, m_services.clock, wish);
        connect(m_deviceFlow.get(), &DeviceCodeFlow::succeeded, this, &Accounts::completed);
        connect(m_deviceFlow.get(), &DeviceCodeFlow::failed, this, &Accounts::failed);
        connect(m_deviceFlow.get(), &DeviceCodeFlow::stateChanged, this, [this] {
            const auto *flow = m_deviceFlow.get();
            if (flow && flow->state() == DeviceCodeFlow::State::WaitingForPerson) // unreached: given up, it is silent
                Q_EMIT signInStateChanged();
        });
        setSignInState(SignInState::WaitingForDeviceCode);
        m_deviceFlow->start();
        return;
    }
    m_flow = std::make_unique<SignInFlow>(m_endpoint, m_services.clock, m_services.openBrowser, wish);
    connect(m_flow.get(), &SignInFlow::succeeded, this, &Accounts::completed);
    connect(m_flow.get(), &SignInFlow::failed, this, &Accounts::failed);
    connect(m_flow.get(), &SignInFlow::stateChanged, this, [this] {
        if (!m_flow) // unreached: a flow that was given up tells of nothing
            return;
        if (m_flow->state() == SignInFlow::State::WaitingForBrowser)
            setSignInState(SignInState::WaitingForBrowser);
        else if (m_flow->state() == SignInFlow::State::Redeeming)
            setSignInState(SignInState::Redeeming);
    });
    m_flow->start();
}

void Accounts::cancelSignIn()
{
    if (m_flow)
        m_flow->cancel();
    else if (m_deviceFlow)
        m_deviceFlow->cancel();
}

void Accounts::endFlow()
{
    // These may be calling just now, and the browser still fetches its page from the listener.
    if (auto *flow = m_flow.release()) {
        flow->disconnect(this);
        flow->setParent(this);
        m_services.clock.after(linger, flow, [flow] { flow->deleteLater(); });
    }
    if (auto *flow = m_deviceFlow.release()) {
        flow->disconnect(this);
        flow->setParent(this);
        flow->deleteLater();
    }
    m_renewed = nullptr;
    setSignInState(SignInState::Idle);
}

void Accounts::completed(const SignedIn &result)
{
    endFlow();
    auto &session = sessionOf(result.account);
    session.adopt(result.tokens, result.account);
    makeCurrent(session);
    Q_EMIT signInSucceeded();
}

void Accounts::failed(const SignInError &error)
{
    const auto tenant = m_flowTenant;
    auto *renewed = m_renewed;
    endFlow();
    Q_EMIT signInFailed(adviceFor(error, tenant));
    if (renewed && error.isAboutPermission())
        renewed->refusePermissions(error);
}

void Accounts::switchTo(const AccountKey &key)
{
    if (const auto account = m_list.find(key); account && key.realm == registration().realm)
        makeCurrent(sessionOf(*account));
}

void Accounts::signOut(const AccountKey &key)
{
    Session *open = nullptr;
    for (const auto &session : m_sessions) {
        if (session->account().key == key && session->state() != Session::State::Closed)
            open = session.get();
    }
    if (open && open == m_renewed)
        cancelSignIn();
    const bool wasCurrent = open && open == m_session;
    if (open)
        open->close();
    m_services.store.remove(key, this, [this](const core::Result<void> &removed) {
        if (!removed)
            Q_EMIT notice(removed.error().message);
    });
    if (const auto written = m_list.remove(key); !written)
        Q_EMIT notice(written.error().message);
    Q_EMIT accountsChanged();
    if (!wasCurrent)
        return;
    m_session = nullptr;
    Q_EMIT currentChanged();
}

void Accounts::ensurePermission(Permission permission, QObject *context, std::function<void(core::Result<void>)> done)
{
    if (m_session)
        return m_session->ensurePermission(permission, context, std::move(done));
    const core::Error error{.kind = core::ErrorKind::SignInRequired, .message = tr("You are not signed in.")};
    QMetaObject::invokeMethod(
        context, [done = std::move(done), error] { done(error); }, Qt::QueuedConnection);
}

void Accounts::ensurePermissions(
    const QList<Permission> &permissions, QObject *context, std::function<void(core::Result<void>)> done)
{
    struct Wait {
        qsizetype open;
        core::Result<void> result;
    };
    const auto wait = std::make_shared<Wait>(Wait{permissions.size(), {}});
    for (const auto permission : permissions) {
        ensurePermission(permission, context, [wait, done](const core::Result<void> &answer) {
            if (!answer && wait->result)
                wait->result = answer;
            if (--wait->open == 0)
                done(wait->result);
        });
    }
}

bool Accounts::showsGroupNames() const
{
    return m_settings.groupNames && m_session && m_session->has(Permission::ReadGroups);
}

void Accounts::setSignInState(SignInState state)
{
    if (state == m_signInState)
        return;
    m_signInState = state;
    Q_EMIT signInStateChanged();
}

QUrl Accounts::authorizeUrl() const
{
    return m_flow && m_signInState == SignInState::WaitingForBrowser ? m_flow->authorizeUrl() : QUrl();
}

bool Accounts::browserOpened() const { return !m_flow || m_flow->browserOpened(); }

void Accounts::browserFailed()
{
    if (!m_flow || m_signInState != SignInState::WaitingForBrowser || !m_flow->browserOpened())
        return;
    m_flow->browserFailed();
    Q_EMIT signInStateChanged();
}

std::optional<DeviceCode> Accounts::deviceCode() const
{
    return m_deviceFlow ? m_deviceFlow->code() : std::optional<DeviceCode>();
}

QUrl Accounts::adminConsentLink() const
{
    return consentLink(m_settings, m_session ? m_session->wantedPermissions() : QList<Permission>());
}

QUrl Accounts::consentLink(const Settings &settings, const QList<Permission> &more) const
{
    const auto where = registrationOf(settings, m_overrides);
    QList<Permission> permissions{Permission::ReadConfigurations, Permission::WriteConfigurations};
    if (settings.groupNames)
        permissions.append(Permission::ReadGroups);
    for (const auto permission : more) {
        if (!permissions.contains(permission))
            permissions.append(permission);
    }
    QStringList scopes;
    for (const auto permission : permissions)
        scopes.append(scopeOf(permission, where.resource));
    QUrlQuery query;
    const auto add = [&query](const char *name, const QString &value) {
        query.addQueryItem(QString::fromLatin1(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add("client_id", where.clientId);
    add("scope", scopes.join(QLatin1Char(' ')));
    add("redirect_uri", QStringLiteral("http://localhost"));
    auto link = where.adminConsentEndpoint();
    link.setQuery(query);
    return link;
}

} // namespace auth
