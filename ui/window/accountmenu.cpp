#include "ui/window/accountmenu.h"

#include "auth/accounts.h"
#include "core/text.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>

namespace ui {

namespace {

/// A menu takes "&" for the mark of a mnemonic.
QString menuText(QString text) { return text.replace(QLatin1Char('&'), QLatin1String("&&")); }

} // namespace

QString accountTitle(const auth::Account &account)
{
    const auto user = core::displayText(account.userName);
    const auto who = account.displayName.isEmpty()
        ? user
        : AccountMenu::tr("%1 (%2)").arg(core::displayText(account.displayName), user);
    return AccountMenu::tr("%1, %2").arg(who, core::displayText(account.tenantName));
}

AccountMenu::AccountMenu(auth::Accounts &accounts, QWidget *parent)
    : QMenu(tr("&Account"), parent), m_accounts(accounts)
{
    connect(&accounts, &auth::Accounts::accountsChanged, this, &AccountMenu::rebuild);
    connect(&accounts, &auth::Accounts::currentChanged, this, &AccountMenu::rebuild);
    connect(&accounts, &auth::Accounts::settingsChanged, this, &AccountMenu::rebuild);
    rebuild();
}

void AccountMenu::setSwitchingAllowed(bool allowed)
{
    if (allowed == m_switchingAllowed)
        return;
    m_switchingAllowed = allowed;
    rebuild();
}

void AccountMenu::rebuild()
{
    clear();
    const auto *session = m_accounts.session();
    for (const auto &account : m_accounts.accounts()) {
        auto *action = addAction(menuText(accountTitle(account)));
        action->setCheckable(true);
        action->setChecked(session && session->account().key == account.key);
        action->setEnabled(m_switchingAllowed);
        connect(action, &QAction::triggered, this, [this, key = account.key] {
            m_accounts.switchTo(key);
            rebuild();
        });
    }
    addSeparator();
    auto *add = addAction(
        ui::icon(QLatin1String("sign-in")), m_accounts.accounts().isEmpty() ? tr("&Sign in…") : tr("&Add an account…"));
    add->setEnabled(m_switchingAllowed);
    connect(add, &QAction::triggered, &m_accounts, &auth::Accounts::signIn);
    if (m_accounts.settings().deviceCode) {
        auto *code = addAction(tr("Sign in with a &device code…"));
        code->setEnabled(m_switchingAllowed);
        connect(code, &QAction::triggered, &m_accounts, &auth::Accounts::signInWithDeviceCode);
    }
    if (session) {
        auto *out = addAction(ui::icon(QLatin1String("sign-out")),
            tr("Sign &out %1…").arg(menuText(core::displayText(session->account().userName))));
        out->setEnabled(m_switchingAllowed);
        connect(out, &QAction::triggered, this, [this, account = session->account()] { askToSignOut(account); });
    }
    addSeparator();
    auto *settings = addAction(ui::icon(QLatin1String("settings")), tr("S&ettings…"));
    settings->setMenuRole(QAction::PreferencesRole);
    settings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    connect(settings, &QAction::triggered, this, &AccountMenu::settingsWanted);
}

void AccountMenu::askToSignOut(const auth::Account &account)
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Sign out"),
        tr("Sign out %1?").arg(accountTitle(account)), QMessageBox::NoButton, parentWidget());
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(
        tr("The account and its stored sign-in are removed from this computer. The journal stays."));
    auto *out = question->addButton(tr("Sign out"), QMessageBox::AcceptRole);
    auto *cancel = question->addButton(QMessageBox::Cancel);
    question->setDefaultButton(cancel);
    question->setEscapeButton(cancel);
    connect(out, &QAbstractButton::clicked, this, [this, key = account.key] { m_accounts.signOut(key); });
    withoutForeignIcons(*question);
    question->open();
}

} // namespace ui
