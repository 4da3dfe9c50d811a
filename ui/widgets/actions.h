#pragma once

#include <QCoreApplication>

class QAction;
class QWidget;

namespace ui {

/// What can be done from menus, tool bar, context menu and keyboard: each action once. Owned by the window; the page
/// that is shown connects itself and says what is possible at present.
struct Actions {
    Q_DECLARE_TR_FUNCTIONS(Actions)

public:
    explicit Actions(QWidget *window);

    QAction *signIn;
    QAction *practice;
    QAction *closeTenant;
    QAction *exportShown;
    QAction *printShown;
    QAction *quit;

    QAction *undo; ///< kept by UndoRemoval
    QAction *remove;
    QAction *restore;
    QAction *copyPath;
    QAction *copyId;
    QAction *selectAssignments;

    QAction *assignmentsOfGroup; ///< from an assignment to its target, in the tree by groups
    QAction *showInConfiguration; ///< the way back
    QAction *whatReaches; ///< asks for a user or a device

    QAction *byConfiguration; ///< exclusive with the next one
    QAction *byGroup;

    QAction *search;
    QAction *goToPath;
    QAction *refresh;
    QAction *history;
    QAction *approvals;
    QAction *expand;
    QAction *collapse;
    QAction *collapseAll;
    QAction *details; ///< checkable

    QAction *findAction;
    QAction *shortcuts;
    QAction *destroys;
    QAction *newVersion; ///< in sight only when there is a page to open
    QAction *copyDiagnostics;
    QAction *about;

    /// Those that need an open tenant.
    void setTenantOpen(bool open);
};

} // namespace ui
