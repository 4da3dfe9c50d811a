#include "inventory/searchindex.h"

#include "inventory/searchtext.h"
#include "inventory/treerows.h"

#include <algorithm>

namespace inventory {

SearchIndex::SearchIndex(const Inventory &inventory, QObject *parent)
    : QObject(parent), m_inventory(inventory), m_rows(std::make_unique<TreeRows>(inventory))
{
    connect(&inventory, &Inventory::cleared, this, &SearchIndex::reset);
    connect(&inventory, &Inventory::configurationsAdded, this, [this](const QList<core::ConfigurationId> &ids) {
        for (const auto &id : ids)
            touch(id);
        change();
    });
    connect(&inventory, &Inventory::configurationChanged, this, &SearchIndex::touchWithReferrers);
    connect(&inventory, &Inventory::configurationRemoved, this, &SearchIndex::touchWithReferrers);
    connect(&inventory, &Inventory::assignmentsChanged, this, [this](const core::ConfigurationId &owner) {
        touch(owner);
        change();
    });
    connect(&inventory, &Inventory::referenceChanged, this,
        [this](const ReferenceKey &key) { touchWithReferrers(key.owner); });
    connect(&inventory, &Inventory::namesChanged, this, [this] {
        m_namesCurrent = false;
        change();
    });
    for (const auto &id : inventory.listed())
        touch(id);
}

SearchIndex::~SearchIndex() = default;

void SearchIndex::change()
{
    ++m_revision;
    Q_EMIT outdated();
}

void SearchIndex::reset()
{
    m_numbers.clear();
    m_ids.clear();
    m_blocks.clear();
    m_shared.clear();
    m_sharedNumbers.clear();
    m_filters.clear();
    m_groups.clear();
    m_groupNumbers.clear();
    m_next = 0;
    m_outdated = 0;
    m_namesCurrent = true;
    change();
}

int SearchIndex::enter(const core::ConfigurationId &id)
{
    const auto known = m_numbers.constFind(id);
    if (known != m_numbers.cend())
        return *known;
    const auto number = size();
    m_ids << id;
    m_numbers.insert(id, number);
    const auto block = static_cast<size_t>(number / blockSize);
    if (block == m_blocks.size()) {
        m_blocks.emplace_back();
        ++m_outdated;
        m_next = std::min(m_next, block);
    }
    touchBlock(block);
    return number;
}

void SearchIndex::touch(const core::ConfigurationId &id) { touchBlock(static_cast<size_t>(enter(id) / blockSize)); }

void SearchIndex::touchBlock(size_t block)
{
    auto &touched = m_blocks[block];
    ++touched.revision;
    if (!touched.isCurrent)
        return;
    touched.isCurrent = false;
    ++m_outdated;
    m_next = std::min(m_next, block);
}

/// Whoever leads to it has rows that name it, and that go on from it.
void SearchIndex::touchWithReferrers(const core::ConfigurationId &id)
{
    QSet<core::ConfigurationId> met{id};
    QList<core::ConfigurationId> next{id};
    while (!next.isEmpty()) {
        const auto each = next.takeLast();
        touch(each);
        for (const auto &referrer : m_inventory.referrers(each)) {
            if (!met.contains(referrer)) {
                met.insert(referrer);
                next << referrer;
            }
        }
    }
    change();
}

bool SearchIndex::advance()
{
    if (!m_namesCurrent) {
        refreshNames();
        return true;
    }
    while (m_next < m_blocks.size() && m_blocks[m_next].isCurrent)
        ++m_next;
    if (m_next == m_blocks.size())
        return false;
    build(m_next);
    return true;
}

void SearchIndex::refreshNames()
{
    m_namesCurrent = true;
    Assignment assignment;
    assignment.target.kind = TargetKind::Group;
    for (auto &group : m_groups) {
        assignment.target.group = group.id;
        group.text = foldedText(groupText(assignment));
        group.isDeleted = m_inventory.groupName(group.id).state == GroupName::State::Deleted;
    }
    for (auto filter = m_filters.cbegin(); filter != m_filters.cend(); ++filter) {
        assignment.target.filter = filter.key().first;
        assignment.target.filterType = static_cast<FilterType>(filter.key().second);
        m_shared[*filter] = foldedText(filterText(assignment));
    }
}

void SearchIndex::build(size_t at)
{
    SearchBlock block;
    block.revision = m_blocks[at].revision;
    const auto first = static_cast<int>(at) * blockSize;
    const auto end = std::min(size(), first + blockSize);
    for (int number = first; number < end; ++number) {
        const auto id = m_ids.at(number);
        const auto *found = m_inventory.find(id);
        const auto &assignments = m_inventory.assignments(id);
        SearchBlock::OfConfiguration entry;
        entry.id = id;
        if (found) {
            const auto *type = m_inventory.types().find(found->type);
            entry.type = found->type;
            entry.platform = type ? type->platform : Platform::Any;
        }
        entry.isListed = m_inventory.isListed(id);
        entry.isUnassigned = assignments.isKnown() && assignments.value().isEmpty();
        entry.typeText = share(typeText(id));
        entry.firstAssignment = static_cast<int>(block.assignments.size());
        addAssignments(block, assignments.value());
        entry.assignments = static_cast<int>(block.assignments.size()) - entry.firstAssignment;
        entry.firstPath = static_cast<int>(block.paths.size());
        if (entry.isListed)
            addPaths(block, id);
        entry.paths = static_cast<int>(block.paths.size()) - entry.firstPath;
        block.configurationText += foldedText(ownText(id)) + QLatin1Char('\n');
        block.configurationEnds.push_back(block.configurationText.size());
        block.configurations.push_back(entry);
    }
    // Ends of paths that were never met before may have entered this very block.
    block.isCurrent = m_blocks[at].revision == block.revision;
    block.revision = m_blocks[at].revision;
    if (block.isCurrent)
        --m_outdated;
    m_blocks[at] = std::move(block);
}

void SearchIndex::addAssignments(SearchBlock &block, const QList<Assignment> &assignments)
{
    for (const auto &assignment : assignments) {
        SearchBlock::OfAssignment entry;
        entry.target = assignment.target.kind;
        entry.source = assignment.source;
        entry.group = groupNumber(assignment);
        entry.filter = shareFilter(assignment);
        entry.common = share(commonText(assignment));
        block.assignmentText += foldedText(ownText(assignment)) + QLatin1Char('\n');
        block.assignmentEnds.push_back(block.assignmentText.size());
        block.assignments.push_back(entry);
    }
}

void SearchIndex::addPaths(SearchBlock &block, const core::ConfigurationId &id)
{
    const auto rows = m_rows->paths(id);
    for (const auto &row : rows) {
        SearchBlock::OfPath path;
        path.text = share(pathText(row.address, row.notice));
        path.leadsOn = row.notice == PlaceModel::NoticeKind::None;
        if (!row.configuration.isEmpty())
            path.end = enter(row.configuration);
        block.paths.push_back(path);
    }
}

int SearchIndex::share(const QString &text)
{
    auto number = m_sharedNumbers.constFind(text);
    if (number == m_sharedNumbers.cend()) {
        m_shared << foldedText(text);
        number = m_sharedNumbers.insert(text, static_cast<int>(m_shared.size()) - 1);
    }
    return *number;
}

int SearchIndex::shareFilter(const Assignment &assignment)
{
    const auto &target = assignment.target;
    if (target.filter.isEmpty())
        return -1;
    const std::pair key{target.filter, static_cast<int>(target.filterType)};
    auto number = m_filters.constFind(key);
    if (number == m_filters.cend()) {
        m_shared << foldedText(filterText(assignment));
        number = m_filters.insert(key, static_cast<int>(m_shared.size()) - 1);
    }
    return *number;
}

int SearchIndex::groupNumber(const Assignment &assignment)
{
    const auto &target = assignment.target;
    const bool isGroup = target.kind == TargetKind::Group || target.kind == TargetKind::ExclusionGroup;
    if (!isGroup || target.group.isEmpty())
        return -1;
    auto number = m_groupNumbers.constFind(target.group);
    if (number == m_groupNumbers.cend()) {
        const bool isDeleted = m_inventory.groupName(target.group).state == GroupName::State::Deleted;
        m_groups.push_back({target.group, foldedText(groupText(assignment)), isDeleted});
        number = m_groupNumbers.insert(target.group, static_cast<int>(m_groups.size()) - 1);
    }
    return *number;
}

} // namespace inventory
