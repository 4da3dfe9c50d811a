#pragma once

#include "journal/record.h"

#include <QAbstractTableModel>

namespace ui {

/// Items of the journal as a table: which assignment, of which profile, what became of it, and what was said.
class OutcomesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { OutcomeColumn, TargetColumn, OwnerColumn, MessageColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(QList<journal::Item> items);
    const QList<journal::Item> &items() const { return m_items; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<journal::Item> m_items;
};

/// Everything that support needs of one item, as lines of plain text.
QString itemDetails(const journal::Item &item);

} // namespace ui
