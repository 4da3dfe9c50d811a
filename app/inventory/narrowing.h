#pragma once

#include "inventory/facets.h"
#include "inventory/searchindex.h"
#include "inventory/searchtext.h"

#include <QDeadlineTimer>

#include <optional>
#include <vector>

namespace inventory {

class LoadChanges;

/// What of the tenant a search and facets leave: found by working through a SearchIndex once, in slices, then asked row
/// by row. A row is found when each word is in it or in a row above it. Of what changed in the inventory since, single
/// things are looked at directly, so an answer is never about something that is gone; isOutdated() says when to begin
/// anew. Index and changes must outlive it.
class Narrowing
{
public:
    Narrowing(SearchIndex &index, const LoadChanges *changes, SearchQuery query, Facets facets);

    /// Works until it is done (true) or the time is up.
    bool advance(const QDeadlineTimer &until);
    bool isDone() const { return m_step == Step::Done; }
    bool isOutdated() const { return m_revision != m_index.revision(); }

    const SearchQuery &query() const { return m_query; }
    const Facets &facets() const { return m_facets; }
    const FacetTest &test() const { return m_test; }
    bool isEmpty() const { return m_query.isEmpty() && m_test.isEmpty(); }

    /// Of a listed configuration: it, or something below it, is left.
    bool shows(const core::ConfigurationId &id) const;
    /// The same by its number in the index; nothing where it came after this.
    std::optional<bool> shows(int number) const;
    /// The words found in a thing itself, one bit for each.
    quint32 found(const core::ConfigurationId &id) const;
    quint32 found(const core::AssignmentKey &key) const;
    quint32 foundOnPath(const Address &address, PlaceModel::NoticeKind notice, const core::ConfigurationId &end) const;
    /// The kinds of facets that a thing fails (see FacetTest).
    quint32 failsFor(const core::ConfigurationId &listed) const;
    quint32 failsFor(const core::AssignmentKey &key, bool throughCertificate) const;

    /// For each value of a facet: how many configurations (or assignments, each once, see Facet::isOfAssignment()) are
    /// left when it is turned on or, where others of its kind are on, added to them. Only when done.
    QHash<Facet, int> counts() const;
    /// Listed configurations that are left. Only when done.
    int shownConfigurations() const { return m_shown; }

private:
    enum class Step { Index, Shared, Match, Judge, Done };
    using Masks = std::vector<quint32>;
    struct Found { ///< in the things of one block
        Masks configurations;
        Masks assignments;
        std::vector<bool> shown;
        quint32 revision = 0;
    };
    struct Count;

    void restart();
    void matchShared();
    void match(size_t block);
    void judge(size_t block);
    bool judge(const SearchBlock &block, size_t entry) const;
    void matchText(const QString &text, const std::vector<qsizetype> &ends, Masks &masks) const;
    /// Calls visit(words, assignment, block of it, throughCertificate) for each assignment below a configuration, and
    /// visit(words, -1, …) for itself and its paths, until it gives true.
    template <typename Visit>
    bool visit(const SearchBlock &block, size_t entry, const Visit &visit) const;
    quint32 failsFor(const SearchBlock::OfConfiguration &entry) const;
    quint32 failsFor(const SearchBlock::OfAssignment &entry, bool throughCertificate) const;
    quint32 wordsOf(int number) const;
    /// The block of it when what was found there is still right.
    const Found *current(int number) const;

    SearchIndex &m_index;
    const LoadChanges *m_changes;
    SearchQuery m_query;
    Facets m_facets;
    FacetTest m_test;
    Step m_step = Step::Index;
    size_t m_block = 0;
    quint32 m_revision = 0;
    Masks m_shared;
    Masks m_groups;
    std::vector<Found> m_found;
    int m_shown = 0;
};

} // namespace inventory
