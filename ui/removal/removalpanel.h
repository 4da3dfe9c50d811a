#pragma once

#include "removal/undertaking.h"

#include <QFrame>
#include <QPointer>

class QProgressBar;
class QPushButton;

namespace ui {

class IconBox;
class NoticeArea;
class PlainLabel;

/// Below the tree: how far a removal or restore is, with ways to pause and to stop it, and afterwards what became of it
/// and what reading the profiles once more said. Never owns it.
class RemovalPanel : public QFrame
{
    Q_OBJECT

public:
    explicit RemovalPanel(QWidget *parent = nullptr);

    void watch(removal::Undertaking *undertaking);
    /// While something else is under way, nothing of the result can be put back.
    void setBusy(bool busy);

Q_SIGNALS:
    /// Put back what this removal took away.
    void restoreWanted();
    /// The guarded way for what was refused because the service does not offer to remove one assignment.
    void rewriteWanted();

private:
    QPushButton *addButton(const QString &text, const QString &tip);
    void follow();
    void showProgress();
    void showResult();
    void showChecks();

    QPointer<removal::Undertaking> m_undertaking;
    bool m_busy = false;
    IconBox *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_text;
    NoticeArea *m_notices; ///< what must not be missed: another change than the chosen one
    QProgressBar *m_bar;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    QPushButton *m_restore;
    QPushButton *m_rewrite;
    QPushButton *m_details;
    QPushButton *m_close;
};

} // namespace ui
