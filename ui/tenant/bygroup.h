#pragma once

#include "inventory/memberships.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace workspace {
class Workspace;
}

namespace ui {

struct Actions;
class EmptyPage;
class LookupDialog;
class NoticeArea;
class PlaceViews;
class StatusLine;

/// The ways between the two trees of a tenant, and the question what reaches one user or device.
class ByGroup : public QObject
{
    Q_OBJECT

public:
    ByGroup(workspace::Workspace &workspace, Actions &actions, PlaceViews &views, NoticeArea &notices,
        StatusLine &status, QWidget &window);

    /// Says which ways there are from the current row.
    void follow();
    /// Every target is shown again.
    void showEverything();
    /// Why the tree by groups is empty while nothing narrows it, and what the button of the page does: takeNextStep().
    void explain(EmptyPage &page) const;
    void takeNextStep();

private:
    void announce();
    void showTarget();
    void ask();
    void askForRight(inventory::Principal::Kind of);
    void show(const inventory::Membership &membership);

    workspace::Workspace &m_workspace;
    Actions &m_actions;
    PlaceViews &m_views;
    NoticeArea &m_notices;
    StatusLine &m_status;
    QWidget &m_window;
    QPointer<LookupDialog> m_dialog;
    QMetaObject::Connection m_untilComplete; ///< the number of groups is told when it is known
};

} // namespace ui
