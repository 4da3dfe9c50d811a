// How PlaceProxy follows its source: top rows keep their tables, rows below one are passed on as they are unless some
// of them are left out.
#include "ui/tree/placeproxy.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace ui {

namespace {

/// Up to so many rows in the tree, new ones are shown at once: a person waits for the first ones.
constexpr size_t firstRows = 1000;
/// In so many places rows are announced one after the other; in more, the tree is laid out anew.
constexpr size_t mostPlaces = 8;
/// So many changed rows are looked at one by one.
constexpr int mostSingly = 16;

void shift(std::vector<int> &rows, int from, int by)
{
    for (auto &row : rows) {
        if (row >= from)
            row += by;
    }
}

bool isIn(int row, int first, int last) { return row >= first && row <= last; }

std::ptrdiff_t signedOf(size_t at) { return static_cast<std::ptrdiff_t>(at); }

/// Where the row at `at` belongs in rows that are in order but for it, itself left out.
size_t placeOf(const std::vector<int> &rows, size_t at, const RowOrder &order)
{
    const auto less = [&order](int left, int right) { return order.less(left, right); };
    const auto row = rows[at];
    const auto own = rows.cbegin() + signedOf(at);
    if (at > 0 && order.less(row, rows[at - 1]))
        return static_cast<size_t>(std::upper_bound(rows.cbegin(), own, row, less) - rows.cbegin());
    return static_cast<size_t>(std::lower_bound(own + 1, rows.cend(), row, less) - rows.cbegin()) - 1;
}

void move(std::vector<int> &rows, size_t from, size_t to)
{
    const auto row = rows[from];
    rows.erase(rows.begin() + signedOf(from));
    rows.insert(rows.begin() + signedOf(to), row);
}

} // namespace

void PlaceProxy::topRowsInserted(int first, int last)
{
    const auto count = last - first + 1;
    for (auto *order : {m_order.get(), m_nextOrder.get()}) {
        if (order)
            order->rowsInserted(first, count);
    }
    if (m_nextOrder)
        m_nextOrder->begin();
    if (static_cast<size_t>(first) < m_position.size()) {
        for (auto *rows : {&m_sorted, &m_shown, &m_waiting})
            shift(*rows, first, count);
    }
    m_position.insert(m_position.begin() + first, static_cast<size_t>(count), -1);
    for (int row = first; row <= last; ++row)
        m_waiting.push_back(row);
    if (m_sorted.size() < firstRows)
        showWaiting();
    else if (!m_wait.isActive())
        m_wait.start();
}

void PlaceProxy::showWaiting()
{
    m_wait.stop();
    if (m_waiting.empty())
        return;
    const auto less = [this](int left, int right) { return m_order->less(left, right); };
    auto waiting = std::exchange(m_waiting, {});
    std::sort(waiting.begin(), waiting.end(), less);
    const auto middle = signedOf(m_sorted.size());
    m_sorted.insert(m_sorted.end(), waiting.cbegin(), waiting.cend());
    std::inplace_merge(m_sorted.begin(), m_sorted.begin() + middle, m_sorted.end(), less);

    waiting.erase(
        std::remove_if(waiting.begin(), waiting.end(), [this](int row) { return !showsTop(row); }), waiting.end());
    struct Place {
        size_t at; ///< among what will be shown
        size_t from; ///< of `waiting`
        size_t count;
    };
    std::vector<Place> places;
    auto above = m_shown.cbegin();
    for (size_t each = 0; each < waiting.size(); ++each) {
        above = std::upper_bound(above, m_shown.cend(), waiting[each], less);
        const auto at = static_cast<size_t>(above - m_shown.cbegin()) + each;
        if (!places.empty() && places.back().at + places.back().count == at)
            ++places.back().count;
        else
            places.push_back({at, each, 1});
    }
    if (places.size() > mostPlaces) {
        relayout(NoLayoutChangeHint, [&] {
            const auto old = signedOf(m_shown.size());
            m_shown.insert(m_shown.end(), waiting.cbegin(), waiting.cend());
            std::inplace_merge(m_shown.begin(), m_shown.begin() + old, m_shown.end(), less);
            renumber();
        });
        return;
    }
    for (const auto &place : places) {
        beginInsertRows({}, static_cast<int>(place.at), static_cast<int>(place.at + place.count) - 1);
        const auto from = waiting.cbegin() + signedOf(place.from);
        m_shown.insert(m_shown.begin() + signedOf(place.at), from, from + signedOf(place.count));
        renumber(place.at);
        endInsertRows();
    }
}

void PlaceProxy::hideTop(int from, int to)
{
    beginRemoveRows({}, from, to);
    for (int at = from; at <= to; ++at)
        m_position[static_cast<size_t>(m_shown[static_cast<size_t>(at)])] = -1;
    m_shown.erase(m_shown.begin() + from, m_shown.begin() + to + 1);
    renumber(static_cast<size_t>(from));
    endRemoveRows();
}

void PlaceProxy::topRowsAboutToBeRemoved(int first, int last)
{
    std::vector<int> shown;
    for (int row = first; row <= last; ++row) {
        if (const auto at = m_position[static_cast<size_t>(row)]; at >= 0)
            shown.push_back(at);
    }
    std::sort(shown.begin(), shown.end(), std::greater<>());
    for (size_t each = 0; each < shown.size();) {
        const auto to = shown[each];
        auto from = to;
        while (++each < shown.size() && shown[each] == from - 1)
            --from;
        hideTop(from, to);
    }
    for (auto *rows : {&m_sorted, &m_waiting})
        std::erase_if(*rows, [first, last](int row) { return isIn(row, first, last); });
    forgetBelow({}, first, last); // last: whoever heard of it may have looked below them once more
}

void PlaceProxy::topRowsRemoved(int first, int last)
{
    const auto count = last - first + 1;
    for (auto *rows : {&m_sorted, &m_shown, &m_waiting})
        shift(*rows, last + 1, -count);
    m_position.erase(m_position.begin() + first, m_position.begin() + last + 1);
    for (auto *order : {m_order.get(), m_nextOrder.get()}) {
        if (order)
            order->rowsRemoved(first, count);
    }
    if (m_nextOrder)
        m_nextOrder->begin();
}

void PlaceProxy::topRowsChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    for (int row = first.row(); row <= last.row(); ++row) {
        for (auto *order : {m_order.get(), m_nextOrder.get()}) {
            if (order)
                order->rowChanged(row);
        }
    }
    if (m_nextOrder)
        m_nextOrder->begin();
    if (last.row() - first.row() >= mostSingly) {
        showWaiting();
        relayout(VerticalSortHint, [this] {
            std::sort(
                m_sorted.begin(), m_sorted.end(), [this](int left, int right) { return m_order->less(left, right); });
            showAll();
        });
        if (!m_shown.empty()) {
            const auto end = static_cast<int>(m_shown.size()) - 1;
            Q_EMIT dataChanged(index(0, first.column()), index(end, last.column()), roles);
        }
        return;
    }
    for (int row = first.row(); row <= last.row(); ++row) {
        topRowChanged(row);
        if (const auto at = m_position[static_cast<size_t>(row)]; at >= 0)
            Q_EMIT dataChanged(index(at, first.column()), index(at, last.column()), roles);
    }
}

/// It may belong elsewhere now, or be accepted now, or not any more.
void PlaceProxy::topRowChanged(int sourceRow)
{
    const auto found = std::find(m_sorted.cbegin(), m_sorted.cend(), sourceRow);
    if (found == m_sorted.cend())
        return; // it waits
    const auto at = static_cast<size_t>(found - m_sorted.cbegin());
    move(m_sorted, at, placeOf(m_sorted, at, *m_order));

    const auto position = m_position[static_cast<size_t>(sourceRow)];
    const bool isAccepted = showsTop(sourceRow);
    if (position < 0 && isAccepted) {
        const auto less = [this](int left, int right) { return m_order->less(left, right); };
        const auto to = std::lower_bound(m_shown.cbegin(), m_shown.cend(), sourceRow, less) - m_shown.cbegin();
        beginInsertRows({}, static_cast<int>(to), static_cast<int>(to));
        m_shown.insert(m_shown.begin() + to, sourceRow);
        renumber(static_cast<size_t>(to));
        endInsertRows();
    } else if (position >= 0 && !isAccepted) {
        hideTop(position, position);
    } else if (position >= 0) {
        const auto to = static_cast<int>(placeOf(m_shown, static_cast<size_t>(position), *m_order));
        if (to == position)
            return;
        beginMoveRows({}, position, position, {}, to > position ? to + 1 : to);
        move(m_shown, static_cast<size_t>(position), static_cast<size_t>(to));
        renumber(static_cast<size_t>(std::min(position, to)));
        endMoveRows();
    }
}

void PlaceProxy::forgetBelow(const QModelIndex &sourceParent, int first, int last)
{
    m_below.removeIf([&](const std::pair<const void *const &, Rows &> &entry) {
        auto row = m_places->indexAt(entry.first, 0);
        while (row.isValid() && row.parent() != sourceParent)
            row = row.parent();
        return row.isValid() && isIn(row.row(), first, last);
    });
}

void PlaceProxy::rowsInserted(const QModelIndex &parent, int first, int last)
{
    const auto shown = mapFromSource(parent);
    const auto *key = parent.internalPointer();
    if (!isNarrow() || !shown.isValid()) {
        m_below.remove(key);
        return;
    }
    Rows fresh;
    if (!m_below.contains(key)) {
        fresh = below(parent);
        m_below[key].clear();
    } else {
        shift(m_below[key], first, last - first + 1);
        for (int row = first; row <= last; ++row) {
            if (accepts(m_places->index(row, 0, parent)))
                fresh.push_back(row);
        }
    }
    if (fresh.empty())
        return;
    const auto &old = m_below[key];
    const auto at = std::lower_bound(old.cbegin(), old.cend(), fresh.front()) - old.cbegin();
    beginInsertRows(shown, static_cast<int>(at), static_cast<int>(at + signedOf(fresh.size())) - 1);
    auto &rows = m_below[key];
    rows.insert(rows.begin() + at, fresh.cbegin(), fresh.cend());
    endInsertRows();
}

void PlaceProxy::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    const auto shown = mapFromSource(parent);
    if (!isNarrow()) {
        m_forwards = shown.isValid();
        if (m_forwards)
            beginRemoveRows(shown, first, last);
        return;
    }
    const auto *key = parent.internalPointer();
    if (m_below.contains(key)) {
        const auto &known = m_below[key];
        const auto from = std::lower_bound(known.cbegin(), known.cend(), first) - known.cbegin();
        const auto to = std::upper_bound(known.cbegin(), known.cend(), last) - known.cbegin();
        const bool isSeen = shown.isValid() && from < to;
        if (isSeen)
            beginRemoveRows(shown, static_cast<int>(from), static_cast<int>(to) - 1);
        auto &rows = m_below[key];
        rows.erase(rows.begin() + from, rows.begin() + to);
        if (isSeen)
            endRemoveRows();
    }
    forgetBelow(parent, first, last);
}

void PlaceProxy::rowsRemoved(const QModelIndex &parent, int first, int last)
{
    const auto known = m_below.find(parent.internalPointer());
    if (known != m_below.end())
        shift(*known, last + 1, first - last - 1);
}

void PlaceProxy::rowsChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    if (!isNarrow()) {
        if (const auto shown = mapFromSource(first); shown.isValid())
            Q_EMIT dataChanged(shown, mapFromSource(last), roles);
        return;
    }
    const auto parent = first.parent();
    const auto shown = mapFromSource(parent);
    const auto *key = parent.internalPointer();
    if (!shown.isValid() || !m_below.contains(key))
        return;
    for (int row = first.row(); row <= last.row(); ++row) {
        const auto &known = m_below[key];
        const auto at = std::lower_bound(known.cbegin(), known.cend(), row) - known.cbegin();
        const bool isShown = at < signedOf(known.size()) && known[static_cast<size_t>(at)] == row;
        const bool isAccepted = accepts(m_places->index(row, 0, parent));
        if (isShown && !isAccepted) {
            beginRemoveRows(shown, static_cast<int>(at), static_cast<int>(at));
            m_below[key].erase(m_below[key].begin() + at);
            endRemoveRows();
        } else if (!isShown && isAccepted) {
            beginInsertRows(shown, static_cast<int>(at), static_cast<int>(at));
            m_below[key].insert(m_below[key].begin() + at, row);
            endInsertRows();
        }
        if (isAccepted) {
            Q_EMIT dataChanged(index(static_cast<int>(at), first.column(), shown),
                index(static_cast<int>(at), last.column(), shown), roles);
        }
    }
}

} // namespace ui
