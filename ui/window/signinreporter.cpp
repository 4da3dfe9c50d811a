#include "ui/window/signinreporter.h"

#include "auth/accounts.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/statusline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

namespace ui {

using auth::Accounts;
using auth::Advice;

namespace {

QString failedKey() { return QStringLiteral("sign-in/failed"); }
QString neededKey() { return QStringLiteral("sign-in/needed"); }
QString noticeKey() { return QStringLiteral("sign-in/notice"); }

} // namespace

SignInReporter::SignInReporter(Accounts &accounts, NoticeArea &notices, StatusLine &status, QObject *parent)
    : QObject(parent), m_accounts(accounts), m_notices(notices), m_status(status)
{
    connect(&accounts, &Accounts::signInFailed, this, &SignInReporter::failed);
    connect(&accounts, &Accounts::signInNeeded, this, &SignInReporter::needed);
    connect(&accounts, &Accounts::signInSucceeded, this, [this] {
        m_notices.remove(failedKey());
        m_notices.remove(neededKey());
    });
    connect(&accounts, &Accounts::sessionReady, this, [this] { m_notices.remove(neededKey()); });
    connect(&accounts, &Accounts::currentChanged, this, [this] { m_notices.remove(neededKey()); });
    connect(&accounts, &Accounts::waitingForService, this,
        [this](const Advice &advice) { m_status.setStatus(advice.text); });
    connect(&accounts, &Accounts::notice, this,
        [this](const QString &text) { m_notices.add(noticeKey(), Tone::Accent, text)->makeClosable(); });
    connect(&accounts, &Accounts::signInStateChanged, this, [this] {
        if (m_accounts.signInState() != Accounts::SignInState::Idle)
            m_notices.remove(failedKey());
    });
}

void SignInReporter::failed(const Advice &advice)
{
    auto *bar = m_notices.add(failedKey(), advice.isInformation ? Tone::Accent : Tone::Danger, advice.text);
    if (advice.offersSettings)
        connect(bar->addButton(tr("Settings…")), &QPushButton::clicked, this, &SignInReporter::settingsWanted);
    addCopying(*bar, advice);
    bar->makeClosable();
}

void SignInReporter::needed(const Advice &advice)
{
    auto *bar = m_notices.add(neededKey(), Tone::Warning, advice.text);
    connect(bar->addButton(tr("Sign in again")), &QPushButton::clicked, &m_accounts, &Accounts::signInAgain);
    addCopying(*bar, advice);
    bar->makeClosable();
    connect(bar, &NoticeBar::closed, &m_accounts, &Accounts::giveUpSignInAgain);
}

/// What somebody else needs to help: the administrator's link, and the ids under which the service knows this attempt.
void SignInReporter::addCopying(NoticeBar &bar, const Advice &advice)
{
    if (advice.offersConsentLink) {
        // As it is now: what was asked for in vain is not wished for any more when the button is pressed.
        const auto link = m_accounts.adminConsentLink().toString(QUrl::FullyEncoded);
        connect(bar.addButton(tr("Copy admin consent link")), &QPushButton::clicked, this,
            [link] { QGuiApplication::clipboard()->setText(link); });
    }
    if (!advice.details.isEmpty()) {
        connect(bar.addButton(tr("Copy details")), &QPushButton::clicked, this,
            [details = advice.details] { QGuiApplication::clipboard()->setText(details); });
    }
}

} // namespace ui
