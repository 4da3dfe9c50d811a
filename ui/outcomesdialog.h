#pragma once

#include "removal/operation.h"

#include <QDialog>

namespace ui {

/// What became of each assignment of one removal.
class OutcomesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OutcomesDialog(const removal::Operation &operation, QWidget *parent = nullptr);
};

} // namespace ui
