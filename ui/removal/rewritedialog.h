#pragma once

#include "journal/record.h"
#include "removal/plan.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace ui {

/// "Remove by rewriting the list": says what the guarded way does where the service does not offer to remove a single
/// assignment, and what it risks. accepted() is the confirmation for one profile. Cancel is the default.
class RewriteDialog : public QDialog
{
    Q_OBJECT

public:
    /// `refused`: items of one or more profiles; one profile is rewritten at a time.
    RewriteDialog(const QList<removal::PlannedItem> &refused, const journal::Actor &actor, bool practice,
        QWidget *parent = nullptr);

    /// The items of the chosen profile.
    removal::Plan confirmed() const;

private:
    void showChosen();

    QList<removal::Plan> m_plans; ///< one for each profile
    QComboBox *m_profile;
    QPlainTextEdit *m_text;
    QPushButton *m_accept = nullptr;
};

} // namespace ui
