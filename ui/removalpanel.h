#pragma once

#include "removal/undertaking.h"

#include <QFrame>
#include <QPointer>

class QProgressBar;
class QPushButton;

namespace ui {

class IconBox;
class PlainLabel;

/// Below the tree: how far a removal or restore is, with a way to stop it, and afterwards what became of it. Never
/// owns it.
class RemovalPanel : public QFrame
{
    Q_OBJECT

public:
    explicit RemovalPanel(QWidget *parent = nullptr);

    void watch(removal::Undertaking *undertaking);

private:
    void follow();
    void showProgress();
    void showResult();
    QString notDoneText() const;

    QPointer<removal::Undertaking> m_undertaking;
    IconBox *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QPushButton *m_details;
    QPushButton *m_close;
};

/// "3 removed, 1 already gone": what the status line says when a removal or restore is over.
QString undertakingSummary(const removal::Undertaking &undertaking);

} // namespace ui
