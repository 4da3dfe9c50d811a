#pragma once

#include "removal/approvals.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace ui {

class PlainLabel;

/// "Waiting for approval": what a second administrator has to agree to, how it stands, and what can be done about it.
/// Watches `approvals`, which outlives it.
class ApprovalsDialog : public QDialog
{
    Q_OBJECT

public:
    ApprovalsDialog(removal::Approvals &approvals, QWidget *parent = nullptr);

private:
    QPushButton *addButton(const QString &text, const QString &tip);
    void fill();
    void followChoice();
    const removal::WaitingChange *chosen() const;
    void askForReason();
    void askToGiveUp();

    removal::Approvals &m_approvals;
    PlainLabel *m_message;
    QTreeWidget *m_list;
    QPushButton *m_refresh;
    QPushButton *m_reason;
    QPushButton *m_send;
    QPushButton *m_giveUp;
};

/// "Waits for a second administrator", …
QString waitingStatusText(const removal::WaitingChange &change);

} // namespace ui
