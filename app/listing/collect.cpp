#include "listing/collect.h"

#include "inventory/placemodel.h"
#include "inventory/treetext.h"

#include <QAbstractProxyModel>
#include <QCoreApplication>

namespace listing {

using inventory::PlaceModel;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(listing::Listing)
};

class Collector
{
public:
    Collector(const QAbstractProxyModel &shown, const PlaceModel &places, const inventory::Inventory &inventory)
        : m_shown(shown), m_places(places), m_inventory(inventory), m_text(inventory)
    { }

    void collect(const QModelIndex &parent)
    {
        for (int at = 0; at < m_shown.rowCount(parent); ++at) {
            const auto index = m_shown.index(at, 0, parent);
            const auto place = m_shown.mapToSource(index);
            switch (m_places.nodeKind(place)) {
            case PlaceModel::NodeKind::Assignment:
                addAssignment(place);
                break;
            case PlaceModel::NodeKind::Notice:
                addNotice(place);
                break;
            case PlaceModel::NodeKind::Configuration:
            case PlaceModel::NodeKind::Path:
            case PlaceModel::NodeKind::Target:
                if (m_shown.rowCount(index) == 0)
                    addEmpty(place);
                collect(index);
                break;
            }
        }
    }

    QList<Row> rows;

private:
    QString nameOf(const core::ConfigurationId &id) const
    {
        const auto *configuration = m_inventory.find(id);
        return configuration && !configuration->displayName.isEmpty() ? configuration->displayName : id.value;
    }

    Row rowOf(const QModelIndex &place) const
    {
        const auto address = m_places.address(place);
        const auto profile = m_places.configuration(place);
        Row row;
        row.start = nameOf(address.start());
        row.startId = address.start().value;
        row.via = address.title();
        row.path = QString::fromLatin1(address.path().encoded());
        if (profile.isEmpty())
            return row;
        row.profile = nameOf(profile);
        row.profileId = profile.value;
        row.type = m_text.typeTitle(profile);
        row.platform = m_text.platformName(profile);
        if (const auto *configuration = m_inventory.find(profile))
            row.modified = configuration->lastModified;
        return row;
    }

    void addAssignment(const QModelIndex &place)
    {
        const auto key = m_places.assignmentKey(place);
        const auto *assignment = key ? m_inventory.find(*key) : nullptr;
        if (!assignment)
            return;
        auto row = rowOf(place);
        const auto &target = assignment->target;
        const auto group = m_inventory.groupName(target.group);
        const bool isNamed = group.state == inventory::GroupName::State::Named;
        row.target = isNamed && !target.group.isEmpty() ? group.name : m_text.assignmentName(*assignment);
        row.targetKind = inventory::targetKindTitle(target);
        row.groupId = target.group.value;
        row.filter = m_text.filter(*assignment);
        row.filterId = target.filter.value;
        row.intent = inventory::intentTitle(assignment->intent);
        row.source = inventory::sourceTitle(assignment->source);
        row.sourceId = assignment->sourceId;
        row.assignmentId = assignment->id.value;
        if (!target.group.isEmpty() && group.state == inventory::GroupName::State::Deleted)
            row.note = Text::tr("The group was deleted.");
        else if (!target.group.isEmpty() && !isNamed)
            row.note = Text::tr("The group's name is not known.");
        rows.append(row);
    }

    void addNotice(const QModelIndex &place)
    {
        const auto kind = place.data(PlaceModel::NoticeKindRole).value<PlaceModel::NoticeKind>();
        if (kind == PlaceModel::NoticeKind::NotSet)
            return; // a certificate path that leads nowhere is no line
        auto row = rowOf(place);
        row.note = place.data().toString();
        row.isUnknown = kind == PlaceModel::NoticeKind::Reading || kind == PlaceModel::NoticeKind::Failed
            || kind == PlaceModel::NoticeKind::MoreNotShown;
        rows.append(row);
    }

    void addEmpty(const QModelIndex &place)
    {
        auto row = rowOf(place);
        const bool isKnown = m_inventory.assignments(m_places.configuration(place)).isKnown();
        if (isKnown && !m_inventory.assignments(m_places.configuration(place)).value().isEmpty())
            return; // found itself; what is below it was filtered out
        row.note = isKnown ? Text::tr("No assignments") : Text::tr("Its assignments are not known.");
        row.isUnknown = !isKnown;
        rows.append(row);
    }

    const QAbstractProxyModel &m_shown;
    const PlaceModel &m_places;
    const inventory::Inventory &m_inventory;
    inventory::TreeText m_text;
};

} // namespace

Listing collect(
    const QAbstractProxyModel &shown, const inventory::PlaceModel &places, const inventory::Inventory &inventory)
{
    Collector collector(shown, places, inventory);
    collector.collect({});
    Listing listing;
    listing.rows = std::move(collector.rows);
    listing.configurations = shown.rowCount();
    listing.allConfigurations = static_cast<int>(inventory.listed().size());
    return listing;
}

} // namespace listing
