#pragma once

#include <QWidget>

class QPushButton;

namespace auth {
class Accounts;
}

namespace ui {

class PlainLabel;

/// Shown while a sign-in is under way: what the program waits for, "Copy link", and "Cancel".
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPage(auth::Accounts &accounts, QWidget *parent = nullptr);

    void enter(); ///< takes the focus

private:
    void follow();

    auth::Accounts &m_accounts;
    PlainLabel *m_title;
    PlainLabel *m_text;
    PlainLabel *m_code; ///< of a device code sign-in, large
    QPushButton *m_copy;
    QPushButton *m_cancel;
};

} // namespace ui
