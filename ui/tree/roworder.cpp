#include "ui/tree/roworder.h"

#include <QDateTime>

#include <algorithm>
#include <limits>
#include <numeric>

namespace ui {

using inventory::PlaceModel;

namespace {

constexpr size_t keysOfStep = 64;
constexpr size_t firstRun = 512; ///< rows; sorted in less than a millisecond
constexpr size_t few = 512; ///< rows that are sorted at once

} // namespace

RowOrder::RowOrder(const PlaceModel &source) : m_source(source)
{
    if (m_collator.locale().language() == QLocale::C)
        m_collator.setLocale(QLocale(QLocale::English)); // "C" would put Z before a, and 10 before 9
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void RowOrder::sortBy(int column, Qt::SortOrder direction)
{
    if (column != m_column)
        m_keys.clear();
    m_column = column;
    m_direction = direction;
}

const RowOrder::Key &RowOrder::key(Keys &keys, int row, int column) const
{
    const auto at = static_cast<size_t>(row);
    if (at >= keys.size())
        keys.resize(std::max(at + 1, static_cast<size_t>(m_source.rowCount())));
    auto &key = keys[at];
    if (key)
        return *key;
    const auto value = m_source.index(row, column).data(PlaceModel::SortRole);
    key.emplace();
    const bool isOfNumbers = column == PlaceModel::CountColumn || column == PlaceModel::ModifiedColumn;
    if (!isOfNumbers) {
        key->text = textKey(value.toString());
    } else if (value.typeId() == QMetaType::QDateTime && value.toDateTime().isValid()) {
        key->number = value.toDateTime().toMSecsSinceEpoch();
    } else {
        bool isNumber = false;
        key->number = value.toLongLong(&isNumber);
        if (!isNumber)
            key->number = std::numeric_limits<qint64>::min(); // there is none
    }
    return *key;
}

#ifdef Q_OS_WIN
RowOrder::TextKey RowOrder::textKey(const QString &text) const { return text; }

int RowOrder::compare(const TextKey &left, const TextKey &right) const { return m_collator.compare(left, right); }
#else
RowOrder::TextKey RowOrder::textKey(const QString &text) const { return m_collator.sortKey(text); }

int RowOrder::compare(const TextKey &left, const TextKey &right) const { return left.compare(right); }
#endif

int RowOrder::compare(const Key &left, const Key &right) const
{
    if (left.text && right.text)
        return compare(*left.text, *right.text);
    return left.number < right.number ? -1 : left.number > right.number;
}

bool RowOrder::less(int left, int right) const
{
    key(m_keys, std::max(left, right), m_column); // so that the first of the two below does not move
    auto order = compare(key(m_keys, left, m_column), key(m_keys, right, m_column));
    if (order == 0 && m_column != PlaceModel::Name) {
        key(m_names, std::max(left, right), PlaceModel::Name);
        order = compare(key(m_names, left, PlaceModel::Name), key(m_names, right, PlaceModel::Name));
    }
    if (order == 0)
        return left < right;
    return m_direction == Qt::AscendingOrder ? order < 0 : order > 0;
}

void RowOrder::begin()
{
    m_rows.resize(static_cast<size_t>(m_source.rowCount()));
    std::iota(m_rows.begin(), m_rows.end(), 0);
    m_keyed = 0;
    m_sorted = 0;
    m_run = firstRun;
    m_merged = 0;
}

bool RowOrder::advance(const QDeadlineTimer &until)
{
    const auto isDone = [this] { return m_sorted == m_rows.size() && m_run >= m_rows.size(); };
    while (!isDone() && (m_rows.size() <= few || !until.hasExpired()))
        step();
    return isDone();
}

/// Keys, then short runs, then runs of twice the length until there is one.
void RowOrder::step()
{
    const auto size = m_rows.size();
    const auto at = [this](size_t position) { return m_rows.begin() + static_cast<std::ptrdiff_t>(position); };
    const auto byOrder = [this](int left, int right) { return less(left, right); };
    if (m_keyed < size) {
        for (const auto end = std::min(m_keyed + keysOfStep, size); m_keyed < end; ++m_keyed)
            key(m_keys, m_rows[m_keyed], m_column);
    } else if (m_sorted < size) {
        const auto end = std::min(m_sorted + firstRun, size);
        std::sort(at(m_sorted), at(end), byOrder);
        m_sorted = end;
    } else {
        const auto middle = std::min(m_merged + m_run, size);
        const auto end = std::min(middle + m_run, size);
        std::inplace_merge(at(m_merged), at(middle), at(end), byOrder);
        m_merged = end;
        if (m_merged == size) {
            m_merged = 0;
            m_run *= 2;
        }
    }
}

void RowOrder::rowsInserted(int first, int count)
{
    for (auto *keys : {&m_keys, &m_names}) {
        if (static_cast<size_t>(first) < keys->size())
            keys->insert(keys->begin() + first, static_cast<size_t>(count), std::nullopt);
    }
}

void RowOrder::rowsRemoved(int first, int count)
{
    for (auto *keys : {&m_keys, &m_names}) {
        const auto from = std::min(static_cast<size_t>(first), keys->size());
        const auto to = std::min(static_cast<size_t>(first + count), keys->size());
        keys->erase(keys->begin() + static_cast<std::ptrdiff_t>(from), keys->begin() + static_cast<std::ptrdiff_t>(to));
    }
}

void RowOrder::rowChanged(int row)
{
    for (auto *keys : {&m_keys, &m_names}) {
        if (static_cast<size_t>(row) < keys->size())
            (*keys)[static_cast<size_t>(row)].reset();
    }
}

void RowOrder::forget()
{
    m_keys.clear();
    m_names.clear();
}

} // namespace ui
