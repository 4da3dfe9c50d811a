#include "details/relations.h"

#include "core/text.h"
#include "details/relationwalk.h"
#include "inventory/certificatepaths.h"
#include "inventory/treetext.h"
#include "removal/typedpath.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <utility>

namespace details {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(details::Relations)
};

using Box = Relations::Box;
using Layers = QMap<int, QList<Box>>;

/// The way by which the subject was reached: configurations in order, and the address of each.
struct Way {
    QList<core::ConfigurationId> ids;
    QList<inventory::Address> addresses;

    qsizetype find(const core::ConfigurationId &id) const { return ids.indexOf(id); }
    bool goes(const core::ConfigurationId &from, const core::ConfigurationId &to) const
    {
        const auto at = find(from);
        return at >= 0 && at + 1 < ids.size() && ids.at(at + 1) == to;
    }
};

Way wayOf(const inventory::Inventory &inventory, const Subject &subject)
{
    Way way;
    if (subject.address.steps().isEmpty())
        return way;
    way.ids = removal::configurationsAlong(inventory, subject.address);
    // A way that is not known to its end may still end at the subject.
    if (way.ids.size() == subject.address.steps().size() && !subject.configuration.isEmpty())
        way.ids.append(subject.configuration);
    inventory::Address address(subject.address.start());
    way.addresses.append(address);
    for (qsizetype at = 0; at + 1 < way.ids.size(); ++at) {
        const auto &step = subject.address.steps().at(at);
        address = address.along({.owningType = step.cast, .name = step.property}, step.key);
        way.addresses.append(address);
    }
    return way;
}

core::ConfigurationId focusOf(const Subject &subject, const Way &way)
{
    return subject.configuration.isEmpty() && !way.ids.isEmpty() ? way.ids.constLast() : subject.configuration;
}

Box boxOf(const inventory::Inventory &inventory, const core::ConfigurationId &id, const Way &way)
{
    const inventory::TreeText text(inventory);
    Box box;
    box.id = id;
    box.name = text.configurationName(id);
    box.kind = text.typeTitle(id);
    box.platform = text.platform(id);
    if (const auto at = way.find(id); at >= 0) {
        box.isOnWay = true;
        box.address = way.addresses.at(at);
    }
    return box;
}

void sortBoxes(QList<Box> &boxes)
{
    std::sort(boxes.begin(), boxes.end(), [](const Box &left, const Box &right) {
        if (left.isOnWay != right.isOnWay)
            return left.isOnWay;
        const auto order = QString::localeAwareCompare(left.name, right.name);
        return order != 0 ? order < 0 : left.id < right.id;
    });
}

/// Keeps `limit` boxes and puts the rest into one.
void fold(QList<Box> &boxes, int layer, qsizetype limit)
{
    if (boxes.size() <= limit + 1) // a fold of one would take the place of that one
        return;
    Box rest;
    rest.layer = layer;
    rest.folded = boxes.mid(limit);
    rest.name = Text::tr("and %n more", "profiles", static_cast<int>(rest.folded.size()));
    boxes.resize(limit);
    boxes.append(rest);
}

QString titleOf(const QList<inventory::NavigationProperty> &properties)
{
    QStringList titles;
    for (const auto &property : properties)
        titles.append(core::displayText(inventory::navigationPropertyTitle(property.name)));
    titles.removeDuplicates();
    return titles.join(Text::tr(", ", "between titles of certificate paths"));
}

class Drawing
{
public:
    Drawing(const inventory::Inventory &inventory, const Way &way) : m_inventory(inventory), m_way(way) { }

    void add(const QList<Box> &boxes) { relations.boxes += boxes; }

    void connect()
    {
        QHash<core::ConfigurationId, qsizetype> drawn;
        for (qsizetype at = 0; at < relations.boxes.size(); ++at) {
            const auto &box = relations.boxes.at(at);
            drawn.insert(box.id, at);
            for (const auto &folded : box.folded)
                drawn.insert(folded.id, at);
        }
        for (qsizetype to = 0; to < relations.boxes.size(); ++to) {
            const auto &box = relations.boxes.at(to);
            if (box.isFold()) {
                for (const auto &folded : box.folded)
                    connectTo(folded.id, to, drawn);
            } else {
                connectTo(box.id, to, drawn);
            }
        }
    }

    Relations relations;

private:
    void connectTo(const core::ConfigurationId &end, qsizetype to, const QHash<core::ConfigurationId, qsizetype> &drawn)
    {
        auto owners = m_inventory.referrers(end);
        std::sort(owners.begin(), owners.end());
        for (const auto &owner : owners) {
            const auto from = drawn.value(owner, -1);
            if (from < 0)
                continue;
            if (m_connected.contains({from, to})) // by others of a fold
                continue;
            m_connected.insert({from, to});
            const bool isFold = relations.boxes.at(from).isFold() || relations.boxes.at(to).isFold();
            relations.arrows.append({from, to, isFold ? QString() : titleOf(propertiesBetween(m_inventory, owner, end)),
                m_way.goes(owner, end), relations.boxes.at(from).layer >= relations.boxes.at(to).layer});
        }
    }

    const inventory::Inventory &m_inventory;
    const Way &m_way;
    QSet<std::pair<qsizetype, qsizetype>> m_connected;
};

void addNotes(Relations &relations, const inventory::Inventory &inventory, const core::ConfigurationId &focus)
{
    const auto *configuration = inventory.find(focus);
    if (!configuration)
        return;
    using State = inventory::Reading<QList<core::ConfigurationId>>::State;
    QStringList failed;
    bool reading = false;
    for (const auto &property : inventory.paths().of(configuration->type, inventory.types())) {
        const auto state = inventory.reference({focus, property.name}).state();
        if (state == State::Failed)
            failed.append(core::displayText(inventory::navigationPropertyTitle(property.name)));
        reading = reading || state == State::NotRead || state == State::InProgress;
    }
    if (!failed.isEmpty()) {
        relations.notes << Text::tr("Not known where this leads: %1.")
                               .arg(failed.join(Text::tr(", ", "between titles of certificate paths")));
    }
    if (reading)
        relations.notes << Text::tr("Not all of its certificate paths have been read yet.");
}

} // namespace

Relations relationsOf(const inventory::Inventory &inventory, const Subject &subject, qsizetype limit)
{
    const auto way = wayOf(inventory, subject);
    const auto focus = focusOf(subject, way);
    if (focus.isEmpty())
        return {};
    const auto up = RelationWalk(inventory, RelationWalk::Direction::Up).distances(focus);
    const auto down = RelationWalk(inventory, RelationWalk::Direction::Down).distances(focus);
    Layers layers;
    const auto add = [&](const core::ConfigurationId &id, int layer) {
        auto box = boxOf(inventory, id, way);
        box.layer = layer;
        box.isSubject = id == focus;
        layers[layer].append(box);
    };
    for (auto entry = up.cbegin(); entry != up.cend(); ++entry)
        add(entry.key(), -entry.value());
    for (auto entry = down.cbegin(); entry != down.cend(); ++entry) {
        if (!up.contains(entry.key())) // one that leads there and back is drawn where it leads from
            add(entry.key(), entry.value());
    }
    Drawing drawing(inventory, way);
    for (auto layer = layers.begin(); layer != layers.end(); ++layer) {
        sortBoxes(*layer);
        fold(*layer, layer.key(), limit);
        drawing.add(*layer);
    }
    drawing.connect();
    addNotes(drawing.relations, inventory, focus);
    return drawing.relations;
}

} // namespace details
