#include "inventory/placemodel.h"

#include "inventory/treetext.h"

namespace inventory {

int PlaceModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant PlaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return TreeText::header(section);
    if (role != Qt::TextAlignmentRole || section != CountColumn)
        return {};
    return QVariant(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter); // above numbers
}

} // namespace inventory
