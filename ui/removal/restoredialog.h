#pragma once

#include "journal/record.h"

#include <QDialog>

namespace inventory {
class Inventory;
} // namespace inventory

namespace ui {

/// "Restore assignments": says what would be put back, where, and what a person has to know about it. accepted() is the
/// confirmation of exactly these operations. Cancel is the default and has the focus.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    /// `chosen`: operations of the journal, each with only the items to put back.
    RestoreDialog(QList<journal::Operation> chosen, const inventory::Inventory &inventory, const journal::Actor &actor,
        bool practice, QWidget *parent = nullptr);

    const QList<journal::Operation> &chosen() const { return m_chosen; }

private:
    QString listed(const inventory::Inventory &inventory) const;

    QList<journal::Operation> m_chosen;
};

} // namespace ui
