#pragma once

#include <QDialog>

namespace ui {

/// Help > What it can destroy: what a removal does to devices, what it never does, and the way back.
class DestroysDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DestroysDialog(QWidget *parent = nullptr);

    /// The same in short, for About.
    static QString summary();
};

} // namespace ui
