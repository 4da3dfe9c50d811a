#pragma once

#include "journal/record.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QTreeView;

namespace ui {

class OutcomesModel;

/// What became of each assignment: a table, the details of the chosen row, and a way to copy them for support.
class OutcomesView : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomesView(QWidget *parent = nullptr);

    void setItems(const QList<journal::Item> &items);
    /// The selected items, in the order shown.
    QList<journal::Item> selectedItems() const;

Q_SIGNALS:
    void selectionChanged();

private:
    void showDetails();

    OutcomesModel *m_model;
    QTreeView *m_table;
    QPlainTextEdit *m_details;
    QPushButton *m_copy;
};

} // namespace ui
