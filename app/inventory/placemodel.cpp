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
    // Above numbers.
    return role == Qt::TextAlignmentRole && section == CountColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                   : QVariant();
}

} // namespace inventory
