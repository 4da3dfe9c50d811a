#pragma once

#include "inventory/narrowing.h"
#include "ui/tree/placeproxy.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace ui {

/// What of the tree is shown, and in which order. A search keeps a row when all its words are found in the row or in
/// the rows above it, so that what a match contains stays visible; facets keep what they name and the way to it.
/// Columns sort the top rows only: what is below one keeps its order. Found out in slices that leave the window alive:
/// what was shown stays until the answer is whole.
class ConfigurationFilter : public PlaceProxy
{
    Q_OBJECT

public:
    enum Role {
        ChangeMarkRole = Qt::UserRole + 200, ///< QString (Name): a word for what changed since the last load, or empty
    };

    explicit ConfigurationFilter(QObject *parent = nullptr);
    ~ConfigurationFilter() override;

    void setSourceModel(QAbstractItemModel *model) override;
    /// Without an index rows are asked for their text at every search, and facets find nothing out.
    void useIndex(inventory::SearchIndex &index, const inventory::LoadChanges *changes = nullptr);

    bool hasIndex() const { return m_index != nullptr; }

    void setSearch(const QString &text);
    void setFacets(const inventory::Facets &facets);
    void clear(); ///< both, at once
    const inventory::SearchQuery &query() const { return m_query; }
    const inventory::Facets &facets() const { return m_facets; }
    /// Words or facets are wanted.
    bool isSearching() const { return !m_query.isEmpty() || !m_facets.isEmpty(); }
    /// The row itself is found, not only something above or below it.
    bool isMatch(const QModelIndex &proxyIndex) const;
    /// How many of each facet; worked out when asked. Empty without an index.
    QHash<inventory::Facet, int> counts() const;
    /// Whether what is shown is what is wanted, or still being found out.
    bool isSettled() const { return !m_next && isSorted(); }

    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// What is shown changes now.
    void aboutToNarrow();
    /// It has changed. `wanted`: because a person asked for something else, not because the tenant changed.
    void narrowed(bool wanted);

protected:
    bool isNarrow() const override;
    bool accepts(const QModelIndex &source) const override;
    bool acceptsTop(int sourceRow) const override;

private:
    void narrow(bool wanted);
    void goOn();
    void apply();
    bool reaches(const QModelIndex &source, quint32 wordsAbove) const;
    bool acceptsItself(const QModelIndex &source, quint32 words) const;
    int numberOfTop(int sourceRow) const;
    quint32 wordsIn(const QModelIndex &source) const;
    quint32 wordsThrough(QModelIndex source) const;
    QString changeMark(const QModelIndex &source, bool inFull) const;
    QString foundText(const QModelIndex &source, bool rich) const;

    inventory::SearchIndex *m_index = nullptr;
    const inventory::LoadChanges *m_changes = nullptr;
    inventory::SearchQuery m_query; ///< wanted
    inventory::Facets m_facets; ///< wanted
    inventory::SearchQuery m_shownQuery; ///< what rows are filtered by
    std::unique_ptr<inventory::Narrowing> m_now; ///< that, with an index
    std::unique_ptr<inventory::Narrowing> m_next; ///< under way
    bool m_nextIsWanted = false;
    /// Of the top rows, where they were looked up: the number in the index, -1 where they have none (yet).
    mutable std::vector<int> m_numbers;
    QTimer m_slice;
    QTimer m_again; ///< the tenant changed: looks again, not at each change
};

} // namespace ui
