#pragma once

#include "journal/record.h"
#include "removal/plan.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTextEdit;
class QVBoxLayout;

namespace removal {
class Reach;
}

namespace ui {

/// "Remove assignments": says in plain words what a plan would remove, from which tenant and with what consequences.
/// accepted() is the confirmation of exactly this plan. Cancel is the default and has the focus. For a grave plan (see
/// removal::gravityOf) the name of the profile or the tenant has to be typed first.
class RemoveDialog : public QDialog
{
    Q_OBJECT

public:
    RemoveDialog(removal::Plan plan, const journal::Actor &actor, bool practice, QWidget *parent = nullptr);

    /// Asks whom the plan reaches, and says it as it comes. `reach` belongs to the dialog from here on.
    void showReach(removal::Reach *reach);
    /// Ticket and reason are in the journal already and stay as they are.
    void keepReasons();
    /// The plan with the ticket and the reason as they were given.
    removal::Plan confirmed() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    bool askForName(const journal::Actor &actor, QPushButton &accept, QVBoxLayout &layout);
    void describe();

    removal::Plan m_plan;
    removal::Reach *m_reach = nullptr;
    QTextEdit *m_text;
    QLineEdit *m_ticket;
    QLineEdit *m_reason;
};

} // namespace ui
