#pragma once

#include <QDialog>

namespace ui {

/// Version, what the program can destroy, and the licences of what it is made of.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace ui
