#pragma once

#include <QWidget>

namespace ui {

struct Actions;

/// What is shown while no tenant is open: what the program is for, in three sentences, and the two ways in.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(Actions &actions, QWidget *parent = nullptr);

    void enter(); ///< takes the focus

private:
    QWidget *m_first = nullptr;
};

} // namespace ui
