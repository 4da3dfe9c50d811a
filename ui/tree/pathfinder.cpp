#include "ui/tree/pathfinder.h"

#include "core/text.h"
#include "inventory/endpoints.h"
#include "workspace/workspace.h"

#include <QTimer>

namespace ui {

using inventory::Address;
using inventory::Inventory;
using inventory::Loader;

PathFinder::PathFinder(workspace::Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    const auto &inventory = workspace.inventory();
    connect(&inventory, &Inventory::configurationsAdded, this, &PathFinder::lookLater);
    connect(&inventory, &Inventory::assignmentsChanged, this, &PathFinder::lookLater);
    connect(&inventory, &Inventory::referenceChanged, this, &PathFinder::lookLater);
    connect(&workspace.tree(), &QAbstractItemModel::rowsInserted, this, &PathFinder::lookLater);
    connect(&workspace.loader(), &Loader::finished, this, &PathFinder::lookLater);
    connect(&workspace.loader(), &Loader::stateChanged, this, &PathFinder::lookLater);
}

void PathFinder::find(const Address &address)
{
    m_address = address;
    m_looking = true;
    m_startAsked = false;
    lookLater();
}

void PathFinder::cancel() { m_looking = false; }

/// The tree follows the inventory; looking in the next round of the event loop sees both in the same state.
void PathFinder::lookLater()
{
    if (!m_looking || m_lookQueued)
        return;
    m_lookQueued = true;
    QTimer::singleShot(0, this, [this] {
        m_lookQueued = false;
        if (m_looking)
            look();
    });
}

void PathFinder::look()
{
    auto &tree = m_workspace.tree();
    if (const auto row = tree.find(m_address); row.isValid()) {
        m_looking = false;
        Q_EMIT found(m_address, row);
        return;
    }
    auto row = tree.find(Address(m_address.start()));
    if (!row.isValid()) {
        if (m_workspace.loader().state() != Loader::State::Listing)
            readStart();
        return;
    }
    const auto end = follow();
    if (!m_looking || end.isEmpty())
        return;
    const auto &assignments = m_workspace.inventory().assignments(end);
    using State = inventory::Reading<QList<inventory::Assignment>>::State;
    if (assignments.state() == State::Failed) {
        fail(tr("The assignments there could not be read. %1").arg(assignments.error().message));
    } else if (assignments.isKnown()) {
        fail(m_workspace.inventory().find({end, m_address.assignment()}) || m_address.assignment().isEmpty()
                ? tr("This place exists, but the tree does not show it.")
                : tr("The profile is there, but it has no assignment with this id (any more)."));
    }
}

/// The configuration that the steps lead to; empty while one of them is being read, or after fail().
core::ConfigurationId PathFinder::follow()
{
    const auto &inventory = m_workspace.inventory();
    using State = inventory::Reading<QList<core::ConfigurationId>>::State;
    auto place = m_address.start();
    for (const auto &step : m_address.steps()) {
        const auto title = inventory::navigationPropertyTitle(step.property);
        const auto *configuration = inventory.find(place);
        if (configuration && !hasProperty(*configuration, step.property)) {
            fail(tr("“%1” is of a type that has no path “%2”.")
                     .arg(core::displayText(configuration->displayName), core::displayText(step.property)));
            return {};
        }
        const inventory::ReferenceKey key{place, step.property};
        const auto &reference = inventory.reference(key);
        switch (reference.state()) {
        case State::NotRead:
            m_workspace.loader().want(key);
            return {};
        case State::InProgress:
            return {};
        case State::Failed:
            fail(tr("%1 could not be read. %2").arg(title, reference.error().message));
            return {};
        case State::Known:
            break;
        }
        const auto &ends = reference.value();
        if (ends.isEmpty()) {
            fail(tr("%1 is not set there.").arg(title));
            return {};
        }
        if (!step.key.isEmpty() && !ends.contains(step.key)) {
            fail(tr("%1 does not lead to a profile with the id %2.").arg(title, core::displayText(step.key.value)));
            return {};
        }
        place = step.key.isEmpty() ? ends.constFirst() : step.key;
    }
    return place;
}

bool PathFinder::hasProperty(const inventory::Configuration &configuration, const QString &property) const
{
    const auto &inventory = m_workspace.inventory();
    if (!inventory.types().find(configuration.type))
        return true;
    const auto properties = inventory.paths().of(configuration.type, inventory.types());
    return std::any_of(properties.cbegin(), properties.cend(),
        [&](const inventory::NavigationProperty &candidate) { return candidate.name == property; });
}

/// The list does not have it, or does not have it yet: ask for this one configuration.
void PathFinder::readStart()
{
    if (m_startAsked)
        return;
    m_startAsked = true;
    m_workspace.client().send<inventory::ListedConfiguration>(inventory::getConfiguration(m_address.start()), this,
        [this, asked = m_address](const core::Result<inventory::ListedConfiguration> &answer) {
            if (!m_looking || !(asked == m_address))
                return;
            if (answer) {
                m_workspace.inventory().add({*answer});
                lookLater();
            } else if (answer.error().kind == core::ErrorKind::NotFound) {
                fail(tr("There is no configuration with the id %1 in this tenant.")
                         .arg(core::displayText(m_address.start().value)));
            } else {
                fail(answer.error().message);
            }
        });
}

void PathFinder::fail(const QString &message)
{
    m_looking = false;
    Q_EMIT failed(message);
}

} // namespace ui
