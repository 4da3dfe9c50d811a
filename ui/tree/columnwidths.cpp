#include "ui/tree/columnwidths.h"

#include "inventory/placemodel.h"
#include "inventory/treetext.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTreeView>

#include <algorithm>
#include <array>

namespace ui {

using inventory::PlaceModel;

namespace {

constexpr auto columnsKey = QLatin1String("view/columns");
constexpr auto fittedKey = QLatin1String("view/columnsFitted");

/// A column that can do with less, and shows more where there is room; in average characters.
struct Flexible {
    int column;
    int least;
    int most;
    int share; ///< of what the others leave, in percent
};
constexpr std::array flexible{
    Flexible{PlaceModel::Kind, 14, 44, 29},
    Flexible{PlaceModel::FilterColumn, 10, 40, 18},
};
constexpr int leastName = 30; // characters; the name takes what is left

/// What stands in a column besides its title, where that is known beforehand.
QStringList wordsOf(int column)
{
    using inventory::Intent;
    using inventory::Source;
    switch (column) {
    case PlaceModel::IntentColumn:
        return {inventory::intentTitle(Intent::Apply), inventory::intentTitle(Intent::Remove)};
    case PlaceModel::SourceColumn:
        return {inventory::sourceTitle(Source::Direct), inventory::sourceTitle(Source::PolicySets)};
    default:
        return {};
    }
}

} // namespace

ColumnWidths::ColumnWidths(QTreeView *view) : QObject(view), m_view(view)
{
    setDefaults();
    connect(view->header(), &QHeaderView::sectionResized, this, &ColumnWidths::sectionResized);
    connect(view->header(), &QHeaderView::sortIndicatorChanged, this, &ColumnWidths::fit);
}

void ColumnWidths::setDefaults()
{
    const QScopedValueRollback guard(m_isFitting, true);
    auto *header = m_view->header();
    const auto character = m_view->fontMetrics().averageCharWidth();
    for (const auto &[column, characters] :
        {std::pair{PlaceModel::PlatformColumn, 26}, {PlaceModel::ModifiedColumn, 20}, {PlaceModel::IdColumn, 40}}) {
        resize(column, character * characters);
    }
    for (int column = 0; column < PlaceModel::ColumnCount; ++column) {
        const bool isExtra = column == PlaceModel::PlatformColumn || column == PlaceModel::ModifiedColumn
            || column == PlaceModel::IdColumn;
        header->setSectionHidden(column, isExtra);
        header->moveSection(header->visualIndex(column), column);
    }
    // How many assignments there are is what a person looks for in a closed row.
    header->moveSection(header->visualIndex(PlaceModel::CountColumn), PlaceModel::Kind + 1);
    m_isFitted = true;
    fit();
}

void ColumnWidths::fit()
{
    if (!m_isFitted)
        return;
    const QScopedValueRollback guard(m_isFitting, true);
    for (const auto column : {PlaceModel::CountColumn, PlaceModel::IntentColumn, PlaceModel::SourceColumn})
        resize(column, wholeWidth(column));
    const auto *header = m_view->header();
    const auto character = m_view->fontMetrics().averageCharWidth();
    auto room = m_view->viewport()->width();
    for (int column = 0; column < PlaceModel::ColumnCount; ++column) {
        const bool isFlexible
            = column == PlaceModel::Name || column == PlaceModel::Kind || column == PlaceModel::FilterColumn;
        if (!isFlexible && !header->isSectionHidden(column))
            room -= header->sectionSize(column);
    }
    auto name = room;
    for (const auto &each : flexible) {
        if (header->isSectionHidden(each.column))
            continue;
        const auto least = std::max(character * each.least, titleWidth(each.column));
        const auto width = std::clamp(room * each.share / 100, least, std::max(least, character * each.most));
        resize(each.column, width);
        name -= width;
    }
    resize(PlaceModel::Name, std::max(name, character * leastName));
}

void ColumnWidths::setShown(int column, bool shown)
{
    {
        const QScopedValueRollback guard(m_isFitting, true);
        m_view->header()->setSectionHidden(column, !shown);
    }
    fit();
}

void ColumnWidths::restore(const QSettings &settings)
{
    const QScopedValueRollback guard(m_isFitting, true);
    // First, because what is restored is announced, as a person's own changes are.
    m_isFitted = settings.value(fittedKey, true).toBool();
    if (!m_view->header()->restoreState(settings.value(columnsKey).toByteArray()))
        m_isFitted = true;
    fit();
}

void ColumnWidths::save(QSettings &settings) const
{
    settings.setValue(columnsKey, m_view->header()->saveState());
    settings.setValue(fittedKey, m_isFitted);
}

void ColumnWidths::sectionResized(int, int before, int now)
{
    const bool isByPerson = !m_isFitting && m_view->isVisible() && before > 0 && now > 0;
    m_isFitted = m_isFitted && !isByPerson;
}

/// The title, with the arrow where the tree is sorted by it.
int ColumnWidths::titleWidth(int column) const
{
    auto *header = m_view->header();
    if (column == header->sortIndicatorSection())
        return header->sectionSizeHint(column);
    const auto title = header->model()->headerData(column, Qt::Horizontal).toString();
    const auto margin = header->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
    return header->fontMetrics().horizontalAdvance(title) + 2 * margin + 2;
}

/// The title, and the words that stand below it.
int ColumnWidths::wholeWidth(int column) const
{
    const auto &metrics = m_view->fontMetrics();
    auto width = titleWidth(column);
    const auto margin = m_view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_view) + 1;
    const auto words = wordsOf(column);
    for (const auto &word : words)
        width = std::max(width, metrics.horizontalAdvance(word) + 2 * margin + metrics.averageCharWidth());
    return width;
}

void ColumnWidths::resize(int column, int width) { m_view->header()->resizeSection(column, width); }

} // namespace ui
