#pragma once

#include "inventory/placemodel.h"

#include <QCollator>
#include <QDeadlineTimer>

#include <optional>
#include <utility>
#include <vector>

namespace ui {

/// In which order the top rows of a tree stand, by one of its columns; rows that are alike by their names, then as they
/// came. Keeps what it compares by, so that a row is asked for its text once. Sorts in steps, for a window that must
/// not wait.
class RowOrder
{
public:
    explicit RowOrder(const inventory::PlaceModel &source);

    int column() const { return m_column; }
    Qt::SortOrder direction() const { return m_direction; }
    void sortBy(int column, Qt::SortOrder direction);

    bool less(int left, int right) const;

    /// Begins to sort all rows of the source.
    void begin();
    /// Goes on until it is done (true) or time is over. Few rows are sorted at once, whatever the time.
    bool advance(const QDeadlineTimer &until);
    std::vector<int> takeSorted() { return std::exchange(m_rows, {}); }

    // The source has changed.
    void rowsInserted(int first, int count);
    void rowsRemoved(int first, int count);
    void rowChanged(int row);
    void forget();

private:
    /// Sort keys of Windows are bytes and end with 0; QCollatorSortKey compares them there as if they were UTF-16, and
    /// behind their end (qcollator_win.cpp). So texts themselves are compared there.
#ifdef Q_OS_WIN
    using TextKey = QString;
#else
    using TextKey = QCollatorSortKey;
#endif
    struct Key {
        qint64 number = 0;
        std::optional<TextKey> text; ///< of a column that is not of numbers
    };
    using Keys = std::vector<std::optional<Key>>;

    const Key &key(Keys &keys, int row, int column) const;
    TextKey textKey(const QString &text) const;
    int compare(const TextKey &left, const TextKey &right) const;
    int compare(const Key &left, const Key &right) const;
    void step();

    const inventory::PlaceModel &m_source;
    QCollator m_collator;
    int m_column = inventory::PlaceModel::Name;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    mutable Keys m_keys; ///< of the column
    mutable Keys m_names; ///< where names decide, when it is another one
    std::vector<int> m_rows; ///< being sorted
    size_t m_keyed = 0; ///< of m_rows, from the beginning
    size_t m_sorted = 0; ///< the same, in runs
    size_t m_run = 0; ///< length of the sorted runs
    size_t m_merged = 0; ///< of m_rows, in runs twice as long
};

} // namespace ui
