#include "inventory/narrowing.h"

#include "inventory/loadchanges.h"

#include <QStringMatcher>

#include <algorithm>
#include <utility>

namespace inventory {

namespace {

quint32 at(const std::vector<quint32> &masks, int number)
{
    return number < 0 ? 0 : masks[static_cast<size_t>(number)];
}

} // namespace

Narrowing::Narrowing(SearchIndex &index, const LoadChanges *changes, SearchQuery query, Facets facets)
    : m_index(index)
    , m_changes(changes)
    , m_query(std::move(query))
    , m_facets(std::move(facets))
    , m_test(m_facets)
    , m_revision(index.revision())
{ }

void Narrowing::restart()
{
    m_step = Step::Index;
    m_block = 0;
    m_shown = 0;
    m_revision = m_index.revision();
    m_found.clear();
}

bool Narrowing::advance(const QDeadlineTimer &until)
{
    if (m_step != Step::Done && isOutdated())
        restart();
    do {
        switch (m_step) {
        case Step::Index:
            if (!m_index.advance())
                m_step = Step::Shared;
            break;
        case Step::Shared:
            matchShared();
            m_found.resize(m_index.blocks().size());
            m_step = Step::Match;
            break;
        case Step::Match:
            if (m_block < m_found.size())
                match(m_block++);
            if (m_block == m_found.size()) {
                m_block = 0;
                m_step = Step::Judge;
            }
            break;
        case Step::Judge:
            if (m_block < m_found.size())
                judge(m_block++);
            if (m_block == m_found.size())
                m_step = Step::Done;
            break;
        case Step::Done:
            return true;
        }
    } while (!until.hasExpired());
    return m_step == Step::Done;
}

void Narrowing::matchShared()
{
    m_shared.clear();
    m_groups.clear();
    for (const auto &text : m_index.sharedTexts())
        m_shared.push_back(m_query.foundIn(text));
    for (const auto &group : m_index.groups())
        m_groups.push_back(m_query.foundIn(group.text));
}

void Narrowing::matchText(const QString &text, const std::vector<qsizetype> &ends, Masks &masks) const
{
    masks.assign(ends.size(), 0);
    for (qsizetype word = 0; word < m_query.words().size(); ++word) {
        const QStringMatcher matcher(m_query.words().at(word));
        size_t thing = 0;
        for (auto found = matcher.indexIn(text); found >= 0; found = matcher.indexIn(text, ends[thing])) {
            while (ends[thing] <= found)
                ++thing;
            masks[thing] |= quint32{1} << word;
        }
    }
}

void Narrowing::match(size_t block)
{
    const auto &source = m_index.blocks()[block];
    auto &found = m_found[block];
    found.revision = source.revision;
    matchText(source.configurationText, source.configurationEnds, found.configurations);
    matchText(source.assignmentText, source.assignmentEnds, found.assignments);
    for (size_t entry = 0; entry < source.configurations.size(); ++entry)
        found.configurations[entry] |= at(m_shared, source.configurations[entry].typeText);
    for (size_t entry = 0; entry < source.assignments.size(); ++entry) {
        const auto &assignment = source.assignments[entry];
        found.assignments[entry]
            |= at(m_groups, assignment.group) | at(m_shared, assignment.filter) | at(m_shared, assignment.common);
    }
}

quint32 Narrowing::wordsOf(int number) const
{
    const auto &found = m_found[static_cast<size_t>(number / SearchIndex::blockSize)];
    return found.configurations[static_cast<size_t>(number % SearchIndex::blockSize)];
}

template <typename Visit>
bool Narrowing::visit(const SearchBlock &block, size_t entry, const Visit &visit) const
{
    const auto assignmentsOf = [&](const SearchBlock &owner, size_t of, quint32 above, bool through) {
        const auto number = static_cast<size_t>(&owner - m_index.blocks().data());
        const auto &its = owner.configurations[of];
        for (int each = 0; each < its.assignments; ++each) {
            const auto assignment = its.firstAssignment + each;
            if (visit(above | at(m_found[number].assignments, assignment), assignment, owner, through))
                return true;
        }
        return false;
    };
    const auto own = m_found[static_cast<size_t>(&block - m_index.blocks().data())].configurations[entry];
    if (visit(own, -1, block, false) || assignmentsOf(block, entry, own, false))
        return true;
    const auto &configuration = block.configurations[entry];
    for (int each = 0; each < configuration.paths; ++each) {
        const auto &path = block.paths[static_cast<size_t>(configuration.firstPath + each)];
        const auto words = own | at(m_shared, path.text) | (path.end < 0 ? 0 : wordsOf(path.end));
        if (visit(words, -1, block, true))
            return true;
        if (path.leadsOn && path.end >= 0
            && assignmentsOf(m_index.blocks()[static_cast<size_t>(path.end / SearchIndex::blockSize)],
                static_cast<size_t>(path.end % SearchIndex::blockSize), words, true))
            return true;
    }
    return false;
}

bool Narrowing::judge(const SearchBlock &block, size_t entry) const
{
    const auto &configuration = block.configurations[entry];
    if (!configuration.isListed || failsFor(configuration) != 0)
        return false;
    const auto all = m_query.all();
    const bool asksForAssignments = m_test.asksForAssignments();
    return visit(block, entry, [&](quint32 words, int assignment, const SearchBlock &owner, bool through) {
        if (words != all)
            return false;
        if (assignment < 0)
            return !asksForAssignments;
        return failsFor(owner.assignments[static_cast<size_t>(assignment)], through) == 0;
    });
}

void Narrowing::judge(size_t block)
{
    const auto &source = m_index.blocks()[block];
    auto &found = m_found[block];
    found.shown.resize(source.configurations.size());
    for (size_t entry = 0; entry < source.configurations.size(); ++entry) {
        found.shown[entry] = judge(source, entry);
        m_shown += found.shown[entry] ? 1 : 0;
    }
}

quint32 Narrowing::failsFor(const SearchBlock::OfConfiguration &entry) const
{
    if (m_test.isEmpty())
        return 0;
    return m_test.failsFor(
        FacetFacts{entry.platform, entry.type, entry.isUnassigned, m_changes && m_changes->isChanged(entry.id)});
}

quint32 Narrowing::failsFor(const SearchBlock::OfAssignment &entry, bool throughCertificate) const
{
    const bool deleted = entry.group >= 0 && m_index.groups()[static_cast<size_t>(entry.group)].isDeleted;
    return m_test.failsFor(AssignmentFacts{entry.target, entry.source, throughCertificate, deleted});
}

const Narrowing::Found *Narrowing::current(int number) const
{
    const auto block = static_cast<size_t>(number / SearchIndex::blockSize);
    if (m_step != Step::Done || number < 0 || block >= m_found.size())
        return nullptr;
    const auto &source = m_index.blocks()[block];
    const auto entry = static_cast<size_t>(number % SearchIndex::blockSize);
    const bool isRight = source.isCurrent && m_found[block].revision == source.revision
        && entry < m_found[block].configurations.size();
    return isRight ? &m_found[block] : nullptr;
}

std::optional<bool> Narrowing::shows(int number) const
{
    const auto block = static_cast<size_t>(number / SearchIndex::blockSize);
    const auto entry = static_cast<size_t>(number % SearchIndex::blockSize);
    if (m_step == Step::Done && number >= 0 && block < m_found.size() && entry < m_found[block].shown.size())
        return m_found[block].shown[entry];
    return {};
}

bool Narrowing::shows(const core::ConfigurationId &id) const
{
    if (const auto shown = shows(m_index.number(id)))
        return *shown;
    // It came after this: what it is by itself, until it is looked through.
    return failsFor(id) == 0 && !m_test.asksForAssignments() && found(id) == m_query.all();
}

quint32 Narrowing::found(const core::ConfigurationId &id) const
{
    const auto number = m_index.number(id);
    if (current(number))
        return wordsOf(number);
    return m_query.foundIn(m_index.text(id));
}

quint32 Narrowing::found(const core::AssignmentKey &key) const
{
    const auto number = m_index.number(key.owner);
    const auto &all = m_index.inventory().assignments(key.owner).value();
    const auto *block = current(number);
    for (qsizetype each = 0; each < all.size(); ++each) {
        if (all.at(each).id != key.id)
            continue;
        if (!block)
            return m_query.foundIn(m_index.text(all.at(each)));
        const auto &source = m_index.blocks()[static_cast<size_t>(number / SearchIndex::blockSize)];
        const auto first = source.configurations[static_cast<size_t>(number % SearchIndex::blockSize)].firstAssignment;
        return at(block->assignments, first + static_cast<int>(each));
    }
    return 0;
}

quint32 Narrowing::foundOnPath(
    const Address &address, PlaceModel::NoticeKind notice, const core::ConfigurationId &end) const
{
    const auto own = m_query.isEmpty() ? 0 : m_query.foundIn(m_index.pathText(address, notice));
    return end.isEmpty() ? own : own | found(end);
}

quint32 Narrowing::failsFor(const core::ConfigurationId &listed) const
{
    const auto &inventory = m_index.inventory();
    const auto *configuration = inventory.find(listed);
    if (!configuration || m_test.isEmpty())
        return 0;
    const auto *type = inventory.types().find(configuration->type);
    const auto &assignments = inventory.assignments(listed);
    return m_test.failsFor(FacetFacts{type ? type->platform : Platform::Any, configuration->type,
        assignments.isKnown() && assignments.value().isEmpty(), m_changes && m_changes->isChanged(listed)});
}

quint32 Narrowing::failsFor(const core::AssignmentKey &key, bool throughCertificate) const
{
    const auto &inventory = m_index.inventory();
    const auto *assignment = inventory.find(key);
    if (!assignment || m_test.isEmpty())
        return 0;
    const auto &target = assignment->target;
    const bool deleted
        = inventory.groupName(target.group).state == GroupName::State::Deleted && !target.group.isEmpty();
    return m_test.failsFor(AssignmentFacts{target.kind, assignment->source, throughCertificate, deleted});
}

/// Each assignment once for each kind of facet, however many paths lead to it.
struct Narrowing::Count {
    QHash<Facet, int> values;
    std::vector<std::vector<quint32>> counted; ///< of each block's assignments: kinds
};

QHash<Facet, int> Narrowing::counts() const
{
    using Kind = Facet::Kind;
    Count count;
    count.counted.resize(m_found.size());
    const auto &blocks = m_index.blocks();
    for (size_t block = 0; block < m_found.size(); ++block)
        count.counted[block].resize(m_found[block].assignments.size());
    const auto all = m_query.all();
    const auto holds = [](quint32 fails, Kind kind) { return (fails & ~FacetTest::bit(kind)) == 0; };

    for (size_t at = 0; at < m_found.size(); ++at) {
        const auto &block = blocks[at];
        if (m_found[at].revision != block.revision || !block.isCurrent)
            continue; // it changed: whoever asked hears of it and asks again
        for (size_t entry = 0; entry < block.configurations.size(); ++entry) {
            const auto &configuration = block.configurations[entry];
            if (!configuration.isListed)
                continue;
            const auto fails = failsFor(configuration);
            bool any = false;
            visit(block, entry, [&](quint32 words, int assignment, const SearchBlock &owner, bool through) {
                if (words != all)
                    return false;
                if (assignment < 0) {
                    any = any || !m_test.asksForAssignments();
                    return false;
                }
                const auto &its = owner.assignments[static_cast<size_t>(assignment)];
                const auto failsToo = failsFor(its, through);
                any = any || failsToo == 0;
                if (fails != 0)
                    return false;
                auto &counted
                    = count.counted[static_cast<size_t>(&owner - blocks.data())][static_cast<size_t>(assignment)];
                const auto once = [&](Kind kind, bool is, const Facet &facet) {
                    if (!is || !holds(failsToo, kind) || (counted & FacetTest::bit(kind)) != 0)
                        return;
                    counted |= FacetTest::bit(kind);
                    ++count.values[facet];
                };
                once(Kind::TargetKind, true, Facet::of(its.target));
                once(Kind::Source, true, Facet::of(its.source));
                once(Kind::ThroughCertificate, through, Facet::of(Kind::ThroughCertificate));
                const bool deleted = its.group >= 0 && m_index.groups()[static_cast<size_t>(its.group)].isDeleted;
                once(Kind::GroupDeleted, deleted, Facet::of(Kind::GroupDeleted));
                return false;
            });
            if (!any)
                continue;
            const auto add = [&](Kind kind, bool is, const Facet &facet) {
                if (is && holds(fails, kind))
                    ++count.values[facet];
            };
            add(Kind::Platform, true, Facet::of(configuration.platform));
            add(Kind::Type, !configuration.type.isEmpty(), Facet::ofType(configuration.type));
            add(Kind::Unassigned, configuration.isUnassigned, Facet::of(Kind::Unassigned));
            add(Kind::Changed, m_changes && m_changes->isChanged(configuration.id), Facet::of(Kind::Changed));
        }
    }
    return count.values;
}

} // namespace inventory
