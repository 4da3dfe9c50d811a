// What Search looks at, in words. Ids are looked at as they are shown.
#include "core/text.h"
#include "inventory/searchindex.h"
#include "inventory/searchtext.h"
#include "inventory/treetext.h"

namespace inventory {

using core::displayText;

namespace {

QString lines(QStringList texts)
{
    texts.removeAll(QString());
    return texts.join(QLatin1Char('\n'));
}

} // namespace

QString SearchIndex::ownText(const core::ConfigurationId &id) const
{
    const auto *found = m_inventory.find(id);
    return lines({TreeText(m_inventory).configurationName(id),
        found ? displayText(found->description.simplified()) : QString(), displayText(id.value)});
}

QString SearchIndex::typeText(const core::ConfigurationId &id) const
{
    const TreeText text(m_inventory);
    const auto *found = m_inventory.find(id);
    return lines({text.typeTitle(id), found ? displayText(found->type) : QString(), text.platformName(id)});
}

QString SearchIndex::ownText(const Assignment &assignment)
{
    return lines({displayText(assignment.id.value), displayText(assignment.target.collectionId)});
}

QString SearchIndex::commonText(const Assignment &assignment)
{
    return lines({targetKindTitle(assignment.target), intentTitle(assignment.intent), sourceTitle(assignment.source)});
}

QString SearchIndex::filterText(const Assignment &assignment) const
{
    return lines({TreeText(m_inventory).filter(assignment), displayText(assignment.target.filter.value)});
}

QString SearchIndex::groupText(const Assignment &assignment) const
{
    return lines({TreeText(m_inventory).assignmentName(assignment), displayText(assignment.target.group.value)});
}

QString SearchIndex::pathText(const Address &address, PlaceModel::NoticeKind notice) const
{
    QStringList texts{address.title()};
    for (const auto &step : address.steps())
        texts << step.cast << step.property;
    if (notice == PlaceModel::NoticeKind::NotSet)
        texts << TreeText::tr("Not set");
    return foldedText(lines(texts));
}

QString SearchIndex::text(const core::ConfigurationId &id) const
{
    return foldedText(lines({ownText(id), typeText(id)}));
}

QString SearchIndex::text(const Assignment &assignment) const
{
    const bool hasGroup = !assignment.target.group.isEmpty();
    return foldedText(lines({ownText(assignment), commonText(assignment), filterText(assignment),
        hasGroup ? groupText(assignment) : QString()}));
}

} // namespace inventory
