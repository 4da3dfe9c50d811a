#include "ui/tree/configurationfilter.h"

#include "inventory/placemodel.h"

#include <QDateTime>

namespace ui {

using inventory::PlaceModel;

ConfigurationFilter::ConfigurationFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setDynamicSortFilter(true);
    if (m_collator.locale().language() == QLocale::C)
        m_collator.setLocale(QLocale(QLocale::English)); // "C" would put Z before a, and 10 before 9
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void ConfigurationFilter::setSearch(const QString &text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool ConfigurationFilter::isMatch(const QModelIndex &proxyIndex) const
{
    const auto text = proxyIndex.siblingAtColumn(0).data(PlaceModel::SearchTextRole).toString();
    return std::any_of(m_words.cbegin(), m_words.cend(),
        [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool ConfigurationFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    return m_words.isEmpty() || matches(sourceModel()->index(sourceRow, 0, sourceParent));
}

bool ConfigurationFilter::matches(const QModelIndex &sourceIndex) const
{
    auto missing = m_words;
    for (auto row = sourceIndex; row.isValid() && !missing.isEmpty(); row = row.parent()) {
        const auto text = row.data(PlaceModel::SearchTextRole).toString();
        missing.removeIf([&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    }
    return missing.isEmpty();
}

bool ConfigurationFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // Below a target the columns sort as well: what it reaches has no order of its own.
    const auto above = left.parent();
    const bool isOrdered = above.isValid()
        && above.data(PlaceModel::NodeKindRole).value<PlaceModel::NodeKind>() != PlaceModel::NodeKind::Target;
    if (isOrdered) {
        return sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : left.row() > right.row();
    }
    auto order = compare(left.data(PlaceModel::SortRole), right.data(PlaceModel::SortRole));
    if (order == 0 && left.column() != PlaceModel::Name) {
        order = compare(left.siblingAtColumn(PlaceModel::Name).data(PlaceModel::SortRole),
            right.siblingAtColumn(PlaceModel::Name).data(PlaceModel::SortRole));
    }
    return order == 0 ? left.row() < right.row() : order < 0;
}

int ConfigurationFilter::compare(const QVariant &left, const QVariant &right) const
{
    switch (left.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong: {
        const auto difference = left.toLongLong() - right.toLongLong();
        return difference < 0 ? -1 : difference > 0;
    }
    case QMetaType::QDateTime:
        return left.toDateTime() < right.toDateTime() ? -1 : left.toDateTime() > right.toDateTime();
    default:
        return m_collator.compare(left.toString(), right.toString());
    }
}

} // namespace ui
