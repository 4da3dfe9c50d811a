#include "inventory/placemodel.h"

#include "inventory/treetext.h"

namespace inventory {

int PlaceModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant PlaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return TreeText::header(section);
}

} // namespace inventory
