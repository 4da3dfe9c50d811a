#pragma once

#include <QObject>

namespace auth {
class Accounts;
struct Advice;
} // namespace auth

namespace ui {

class NoticeArea;
class NoticeBar;
class StatusLine;

/// Says what signing in needs or why it failed: notices with what can be done about it.
class SignInReporter : public QObject
{
    Q_OBJECT

public:
    SignInReporter(auth::Accounts &accounts, NoticeArea &notices, StatusLine &status, QObject *parent = nullptr);

Q_SIGNALS:
    void settingsWanted();

private:
    void failed(const auth::Advice &advice);
    void needed(const auth::Advice &advice);
    void addCopying(NoticeBar &bar, const auth::Advice &advice);

    auth::Accounts &m_accounts;
    NoticeArea &m_notices;
    StatusLine &m_status;
};

} // namespace ui
