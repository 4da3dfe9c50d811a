#pragma once

#include "inventory/address.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QPushButton;

namespace ui {

class PlainLabel;

/// Asks for a Graph path or address and says at once what is wrong with it. After accepted(), address() is what was
/// meant, written as it was pasted.
class GoToPathDialog : public QDialog
{
    Q_OBJECT

public:
    explicit GoToPathDialog(QWidget *parent = nullptr);

    const std::optional<inventory::Address> &address() const { return m_address; }

private:
    void check(const QString &text);

    QLineEdit *m_field;
    PlainLabel *m_message;
    QPushButton *m_go;
    std::optional<inventory::Address> m_address;
};

} // namespace ui
