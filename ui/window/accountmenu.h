#pragma once

#include <QMenu>

namespace auth {
class Accounts;
struct Account;
} // namespace auth

namespace ui {

/// The menu "Account": who is signed in, the other accounts of this computer, adding and signing out. `accounts`
/// belongs to the composition root and outlives the menu.
class AccountMenu : public QMenu
{
    Q_OBJECT

public:
    explicit AccountMenu(auth::Accounts &accounts, QWidget *parent = nullptr);

    /// While a removal is under way, the account stays.
    void setSwitchingAllowed(bool allowed);

Q_SIGNALS:
    void settingsWanted();

private:
    void rebuild();
    void askToSignOut(const auth::Account &account);

    auth::Accounts &m_accounts;
    bool m_switchingAllowed = true;
};

/// "Ada Lovelace (ada@contoso.com), contoso.com", safe for display.
QString accountTitle(const auth::Account &account);

} // namespace ui
