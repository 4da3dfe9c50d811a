#pragma once

#include "removal/approvals.h"

#include <QDialog>

namespace ui {

/// "Reason wanted": asks for what a second administrator is to read, and files the request with it.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    ReasonDialog(removal::Approvals &approvals, const removal::WaitingChange &change, QWidget *parent = nullptr);
};

} // namespace ui
