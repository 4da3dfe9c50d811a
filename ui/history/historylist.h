#pragma once

#include "journal/record.h"

#include <QTreeWidget>

namespace ui {

/// The entries of the journal, one row each; several can be chosen.
class HistoryList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit HistoryList(QWidget *parent = nullptr);

    /// What was chosen stays chosen where it is still there; else the first row is.
    void setOperations(QList<journal::Operation> operations);
    /// The chosen ones, in the order shown.
    QList<journal::Operation> chosen() const;
    const QList<journal::Operation> &operations() const { return m_operations; }

private:
    QList<journal::Operation> m_operations;
};

} // namespace ui
