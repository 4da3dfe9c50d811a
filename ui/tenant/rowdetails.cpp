#include "ui/tenant/rowdetails.h"

#include "inventory/groupmodel.h"
#include "ui/details/detailspane.h"
#include "ui/tree/configurationview.h"
#include "ui/widgets/statusline.h"

#include <QSet>

namespace ui {

namespace {

/// Nothing for the tree by configurations.
const inventory::GroupModel *groupsOf(const ConfigurationView &view)
{
    return qobject_cast<const inventory::GroupModel *>(&view.places());
}

} // namespace

RowDetails::RowDetails(ConfigurationView &view, DetailsPane &pane, StatusLine &status, QObject *parent)
    : QObject(parent), m_pane(pane), m_status(status)
{
    setView(view);
    connect(&pane, &DetailsPane::said, &status, &StatusLine::setStatus);
    connect(&pane, &DetailsPane::placeWanted, this, [this](const inventory::Address &place) {
        const auto row = m_view->places().find(place);
        if (row.isValid())
            m_view->reveal(row);
        else
            m_status.setStatus(tr("This place is not in the tree at present."));
    });
}

void RowDetails::setView(ConfigurationView &view)
{
    if (m_view) {
        m_view->disconnect(this);
        m_view->model()->disconnect(this);
    }
    m_view = &view;
    connect(&view, &ConfigurationView::selectionChangedByAnyone, this, &RowDetails::follow);
    // The end of a path becomes known, and rows go.
    connect(view.model(), &QAbstractItemModel::dataChanged, this, &RowDetails::follow);
    connect(view.model(), &QAbstractItemModel::rowsRemoved, this, &RowDetails::follow);
    connect(view.model(), &QAbstractItemModel::modelReset, this, &RowDetails::follow);
    follow();
}

void RowDetails::follow()
{
    details::Subject subject;
    const auto row = m_view->currentRow();
    if (m_view->selectedRows() > 1) {
        subject.kind = details::Subject::Kind::Several;
        const auto selection = m_view->selectedAssignments();
        QSet<core::AssignmentKey> keys;
        QSet<core::ConfigurationId> owners;
        for (const auto &selected : selection) {
            keys.insert(selected.key);
            owners.insert(selected.key.owner);
        }
        subject.places = static_cast<int>(selection.size());
        subject.assignments = static_cast<int>(keys.size());
        subject.profiles = static_cast<int>(owners.size());
    } else if (const auto *groups = groupsOf(*m_view);
               groups && groups->nodeKind(row) == inventory::PlaceModel::NodeKind::Target) {
        const auto target = groups->target(row);
        const auto &asked = groups->membership();
        subject = details::Subject::ofTarget(
            target, groups->assignmentsOf(target), asked ? asked->wayText(target) : QString());
    } else if (row.isValid()) {
        const auto &tree = m_view->places();
        const auto address = tree.address(row);
        if (!address.start().isEmpty())
            subject = details::Subject::at(address, tree.configuration(row));
    }
    m_pane.setSubject(subject);
}

} // namespace ui
