#include "ui/widgets/actions.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/mnemonic.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QWidget>

namespace ui {

namespace {

QAction *make(QWidget *window, QLatin1String iconName, const QString &text, const QString &tip,
    const QList<QKeySequence> &shortcuts = {})
{
    auto *action = new QAction(text, window);
    action->setIconText(withoutMnemonic(text)); // on buttons; some languages append the letter
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcuts(shortcuts);
    const auto keys = shortcuts.isEmpty() ? QString() : shortcuts.constFirst().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? tip : Actions::tr("%1 (%2)").arg(tip, keys));
    window->addAction(action);
    return action;
}

} // namespace

Actions::Actions(QWidget *window)
{
    using Text = QLatin1String;
    signIn = make(window, Text("sign-in"), tr("Sign &in"), tr("Sign in with a work account"));
    practice = make(window, Text("practice"), tr("&Try the practice tenant"),
        tr("Open a made-up tenant; nothing leaves this computer"));
    closeTenant = make(window, Text(), tr("&Close tenant"), tr("Go back to the welcome page"));
    exportShown = make(window, Text(), tr("&Export…"), tr("Save what the tree shows at present into a file"),
        {QKeySequence(Qt::CTRL | Qt::Key_E)});
    printShown = make(window, Text(), tr("&Print report to PDF…"), tr("Save what the tree shows as pages to print"),
        {QKeySequence(QKeySequence::Print)});
    quit = make(window, Text(), tr("&Quit"), tr("End the program"),
        {QKeySequence(Qt::CTRL | Qt::Key_Q)}); // Windows has no key of its own for it
    quit->setMenuRole(QAction::QuitRole);

    undo = make(
        window, Text("restore"), tr("&Undo"), tr("Put back what was removed last"), {QKeySequence(QKeySequence::Undo)});
    remove = make(window, Text("remove"), tr("&Remove…"), tr("Remove the selected assignments"),
        {QKeySequence(QKeySequence::Delete)});
    restore
        = make(window, Text("restore"), tr("Re&store…"), tr("Choose removed assignments in History and put them back"));
    copyPath = make(window, Text("copy"), tr("Copy Graph &path"), tr("Copy the Graph path of the current row"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    copyId = make(window, Text(), tr("Copy &id"), tr("Copy the id of the current row"));
    selectAssignments = make(
        window, Text(), tr("Select all its &assignments"), tr("Select the assignments right below the current row"));

    assignmentsOfGroup = make(window, Text("target-group"), tr("All assig&nments of this group"),
        tr("Show everything that is assigned to the target of the current assignment"),
        {QKeySequence(Qt::CTRL | Qt::Key_G)});
    showInConfiguration = make(window, Text(), tr("Show in its &configuration"),
        tr("Show the current assignment in the tree by configurations"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)});
    whatReaches = make(window, Text("account"), tr("For this &user or device…"),
        tr("Show only what reaches one user or device, through groups as well"), {QKeySequence(Qt::CTRL | Qt::Key_U)});
    byConfiguration = make(window, Text(), tr("By c&onfiguration"), tr("Show configurations and their assignments"),
        {QKeySequence(Qt::CTRL | Qt::Key_1)});
    byGroup = make(window, Text(), tr("By g&roup"), tr("Show groups and other targets, and what is assigned to them"),
        {QKeySequence(Qt::CTRL | Qt::Key_2)});
    auto *views = new QActionGroup(window);
    for (auto *action : {byConfiguration, byGroup}) {
        action->setCheckable(true);
        views->addAction(action);
    }
    byConfiguration->setChecked(true);

    search = make(window, Text("search"), tr("S&earch"), tr("Find configurations and assignments"),
        {QKeySequence(QKeySequence::Find)});
    goToPath = make(window, Text("goto"), tr("&Go to path…"), tr("Find the place that a Graph path or address names"),
        {QKeySequence(Qt::CTRL | Qt::Key_L)});
    refresh = make(window, Text("refresh"), tr("Re&fresh"), tr("Read everything again"),
        {QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    history = make(window, Text("history"), tr("&History"), tr("Show what was removed from this tenant"),
        {QKeySequence(Qt::CTRL | Qt::Key_H)});
    approvals = make(
        window, Text("wait"), tr("&Waiting for approval…"), tr("Show what a second administrator has to agree to"));
    expand = make(window, Text("expand"), tr("&Expand"), tr("Open the selected rows"), {});
    collapse = make(window, Text(), tr("&Collapse"), tr("Close the selected rows"), {});
    collapseAll = make(window, Text("collapse"), tr("Collapse &all"), tr("Close all rows"), {});
    details = make(window, Text("info"), tr("&Details"), tr("Show what is known of the current row beside the tree"),
        {QKeySequence(Qt::Key_F9)});
    details->setCheckable(true);

    findAction = make(window, Text("search"), tr("Find ac&tion…"), tr("Find any action by its name, and do it"),
        {QKeySequence(Qt::CTRL | Qt::Key_K)});
    shortcuts = make(window, Text(), tr("&Keyboard shortcuts"), tr("Show all keys"), {QKeySequence(Qt::Key_F1)});
    destroys
        = make(window, Text("warning"), tr("&What it can destroy"), tr("What a removal does, and what it never does"));
    newVersion = make(window, Text(), tr("Check for a &new version"),
        tr("Open the page of the releases in the browser; this program itself asks nobody"));
    newVersion->setVisible(false);
    copyDiagnostics = make(window, Text("copy"), tr("Copy &diagnostics"),
        tr("Copy versions and settings for whoever helps you; no names and no secrets"));
    about
        = make(window, Text("info"), tr("&About Unassign"), tr("Version, licences, and what this program can destroy"));
    about->setMenuRole(QAction::AboutRole);
    setTenantOpen(false);
}

void Actions::setTenantOpen(bool open)
{
    for (auto *action : {restore, closeTenant, exportShown, printShown, details, copyPath, copyId, selectAssignments,
             assignmentsOfGroup, showInConfiguration, whatReaches, byConfiguration, byGroup, search, goToPath, refresh,
             history, approvals, expand, collapse, collapseAll})
        action->setEnabled(open);
    if (!open) {
        remove->setEnabled(false);
        undo->setEnabled(false);
    }
}

} // namespace ui
