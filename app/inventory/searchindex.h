#pragma once

#include "inventory/placemodel.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

namespace inventory {

class TreeRows;

/// A few hundred configurations as Search sees them: texts folded once, one after the other, each with its end; what
/// many share is a number into the tables of SearchIndex.
struct SearchBlock {
    struct OfConfiguration {
        core::ConfigurationId id;
        QString type; ///< concrete type
        bool isListed = false;
        bool isUnassigned = false; ///< known to have no assignment
        Platform platform = Platform::Any;
        int typeText = -1; ///< shared text
        int firstAssignment = 0;
        int assignments = 0;
        int firstPath = 0;
        int paths = 0;
    };
    struct OfAssignment {
        int group = -1; ///< of the table of groups
        int filter = -1; ///< shared text
        int common = -1; ///< shared text: kind, intent, source
        TargetKind target = TargetKind::Unknown;
        Source source = Source::Unknown;
    };
    struct OfPath {
        int text = -1; ///< shared text
        int end = -1; ///< number of the configuration it leads to, -1 while unknown
        bool leadsOn = false; ///< what it leads to is shown below it
    };

    QString configurationText;
    QString assignmentText;
    std::vector<qsizetype> configurationEnds;
    std::vector<qsizetype> assignmentEnds;
    std::vector<OfConfiguration> configurations;
    std::vector<OfAssignment> assignments;
    std::vector<OfPath> paths;
    quint32 revision = 0; ///< goes up when the inventory changed in it
    bool isCurrent = false;
};

/// Text of everything in an inventory that Search looks at, folded once and not at every key. Follows the inventory by
/// its signals and does the work later, piece by piece, when somebody asks (advance()). Owned by the workspace, beside
/// the inventory, which must outlive it. Memory: about 300 bytes for a configuration with three assignments.
class SearchIndex : public QObject
{
    Q_OBJECT

public:
    static constexpr int blockSize = 256; ///< configurations; one block is built in about a millisecond

    struct Group {
        core::GroupId id;
        QString text; ///< folded: what is shown of it, and its id
        bool isDeleted = false;
    };

    explicit SearchIndex(const Inventory &inventory, QObject *parent = nullptr);
    ~SearchIndex() override;

    const Inventory &inventory() const { return m_inventory; }
    /// Brings one piece up to date; false when there was nothing to do.
    bool advance();
    bool isCurrent() const { return m_namesCurrent && m_outdated == 0; }
    /// Goes up with every change of the inventory.
    quint32 revision() const { return m_revision; }

    /// -1 for one that was never met.
    int number(const core::ConfigurationId &id) const { return m_numbers.value(id, -1); }
    int size() const { return static_cast<int>(m_ids.size()); } ///< numbers in use: 0 to size() - 1
    const std::vector<SearchBlock> &blocks() const { return m_blocks; }
    const QList<QString> &sharedTexts() const { return m_shared; }
    const std::vector<Group> &groups() const { return m_groups; }

    /// What is searched of single things, folded; the same that the blocks hold.
    QString text(const core::ConfigurationId &id) const;
    QString text(const Assignment &assignment) const;
    QString pathText(const Address &address, PlaceModel::NoticeKind notice) const;

Q_SIGNALS:
    /// The inventory changed: what was found may not be right any more. Comes often during a load.
    void outdated();

private:
    void reset();
    int enter(const core::ConfigurationId &id);
    void touch(const core::ConfigurationId &id);
    void touchWithReferrers(const core::ConfigurationId &id);
    void touchBlock(size_t block);
    void change();

    void refreshNames();
    void build(size_t at);
    void addAssignments(SearchBlock &block, const QList<Assignment> &assignments);
    void addPaths(SearchBlock &block, const core::ConfigurationId &id);
    int share(const QString &text);
    int shareFilter(const Assignment &assignment);
    int groupNumber(const Assignment &assignment);
    QString ownText(const core::ConfigurationId &id) const;
    QString typeText(const core::ConfigurationId &id) const;
    static QString ownText(const Assignment &assignment);
    static QString commonText(const Assignment &assignment);
    QString filterText(const Assignment &assignment) const;
    QString groupText(const Assignment &assignment) const;

    const Inventory &m_inventory;
    std::unique_ptr<TreeRows> m_rows;
    QHash<core::ConfigurationId, int> m_numbers;
    QList<core::ConfigurationId> m_ids;
    std::vector<SearchBlock> m_blocks;
    QList<QString> m_shared;
    QHash<QString, int> m_sharedNumbers; ///< by text before folding
    QHash<std::pair<core::FilterId, int>, int> m_filters; ///< id and FilterType -> shared text
    std::vector<Group> m_groups;
    QHash<core::GroupId, int> m_groupNumbers;
    size_t m_next = 0; ///< no block before this one is outdated
    int m_outdated = 0; ///< blocks
    quint32 m_revision = 0;
    bool m_namesCurrent = true;
};

} // namespace inventory
