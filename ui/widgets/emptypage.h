#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

class PlainLabel;

/// Takes the tree's place when there is nothing to show: why, and the next step.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPage(QWidget *parent = nullptr);

    /// An empty `action` leaves its button out.
    void show(const QString &title, const QString &text, const QString &action, const QString &otherAction = {});

Q_SIGNALS:
    void actionWanted();
    void otherActionWanted();

private:
    PlainLabel *m_title;
    PlainLabel *m_text;
    QPushButton *m_button;
    QPushButton *m_otherButton;
};

} // namespace ui
