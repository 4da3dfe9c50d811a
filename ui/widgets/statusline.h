#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// The line at the foot of the window: what happens or happened ("Status"), a way to stop it, and what is selected.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setStatus(const QString &text);
    QString status() const;
    void setSelection(const QString &text);
    void setCancellable(bool cancellable);

Q_SIGNALS:
    void cancelWanted();

private:
    QLineEdit *m_status; ///< a field, because assistive technology takes a label's text for its name
    QLabel *m_selection;
    QPushButton *m_cancel;
};

} // namespace ui
