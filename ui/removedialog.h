#pragma once

#include "journal/record.h"
#include "removal/plan.h"

#include <QDialog>

class QLineEdit;
class QTextEdit;

namespace ui {

/// "Remove assignments": says in plain words what a plan would remove, from which tenant and with what consequences.
/// accepted() is the confirmation of exactly this plan. Cancel is the default and has the focus.
class RemoveDialog : public QDialog
{
    Q_OBJECT

public:
    RemoveDialog(removal::Plan plan, const journal::Actor &actor, bool practice, QWidget *parent = nullptr);

    /// The plan with the ticket and the reason as they were given.
    removal::Plan confirmed() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void describe();

    removal::Plan m_plan;
    QTextEdit *m_text;
    QLineEdit *m_ticket;
    QLineEdit *m_reason;
};

} // namespace ui
