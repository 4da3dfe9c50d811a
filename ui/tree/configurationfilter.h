#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace ui {

/// What of the tree is shown, and in which order. A search keeps a row when all its words are found in the row or in
/// the rows above it, so that what a match contains stays visible; columns sort the configurations only: below one,
/// its own assignments come first and then its certificate paths, always.
class ConfigurationFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ConfigurationFilter(QObject *parent = nullptr);

    void setSearch(const QString &text);
    bool isSearching() const { return !m_words.isEmpty(); }
    /// The row itself holds words of the search that the rows above it do not.
    bool isMatch(const QModelIndex &proxyIndex) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool matches(const QModelIndex &sourceIndex) const;
    int compare(const QVariant &left, const QVariant &right) const;

    QStringList m_words;
    QCollator m_collator;
};

} // namespace ui
