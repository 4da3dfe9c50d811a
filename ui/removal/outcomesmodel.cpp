#include "ui/removal/outcomesmodel.h"

#include "core/text.h"
#include "removal/describe.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plaintooltip.h"

#include <QLocale>

namespace ui {

void OutcomesModel::setItems(QList<journal::Item> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int OutcomesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_items.size()); }

int OutcomesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant OutcomesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &item = m_items.at(index.row());
    if (role == Qt::DecorationRole && index.column() == OutcomeColumn)
        return icon(outcomeIconName(item.outcome));
    if (role == Qt::ToolTipRole)
        return plainToolTip(index.data().toString());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case OutcomeColumn:
        return removal::outcomeTitle(item.outcome);
    case TargetColumn:
        return core::displayText(item.targetText);
    case OwnerColumn:
        return item.via.isEmpty()
            ? core::displayText(item.ownerName)
            : tr("%1 (through %2)").arg(core::displayText(item.ownerName), core::displayText(item.via));
    case MessageColumn:
        return core::displayText(item.message);
    default:
        return {};
    }
}

QVariant OutcomesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OutcomeColumn:
        return tr("Outcome");
    case TargetColumn:
        return tr("Assignment");
    case OwnerColumn:
        return tr("Profile");
    case MessageColumn:
        return tr("What was said");
    default:
        return {};
    }
}

QString itemDetails(const journal::Item &item)
{
    QStringList lines;
    const auto line = [&lines](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines.append(OutcomesModel::tr("%1: %2").arg(label, core::displayText(value)));
    };
    line(OutcomesModel::tr("Outcome"), removal::outcomeTitle(item.outcome));
    line(OutcomesModel::tr("Message"), item.message);
    line(OutcomesModel::tr("Assignment"), item.targetText);
    line(OutcomesModel::tr("Profile"), item.ownerName);
    line(OutcomesModel::tr("Reached through"), item.via);
    line(OutcomesModel::tr("Assignment id"), item.assignment.value);
    line(OutcomesModel::tr("Id after restoring"), item.restoredAs.value);
    line(OutcomesModel::tr("Path"), QString::fromLatin1(item.sentPath.isEmpty() ? item.path : item.sentPath));
    if (item.httpStatus != 0)
        line(OutcomesModel::tr("HTTP status"), QString::number(item.httpStatus));
    line(OutcomesModel::tr("Request id"), item.requestId);
    line(OutcomesModel::tr("Client request id"), item.clientRequestId);
    line(OutcomesModel::tr("Approval code"), item.approvalCode);
    if (item.changed.isValid())
        line(OutcomesModel::tr("Time"), item.changed.toUTC().toString(Qt::ISODate));
    return lines.join(QLatin1Char('\n'));
}

} // namespace ui
