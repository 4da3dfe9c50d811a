#pragma once

#include "removal/undertaking.h"

#include <QDialog>

namespace ui {

/// What became of each assignment of one removal or restore.
class OutcomesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OutcomesDialog(const removal::Undertaking &undertaking, QWidget *parent = nullptr);
};

} // namespace ui
