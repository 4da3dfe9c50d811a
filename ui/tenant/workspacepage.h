#pragma once

#include "inventory/address.h"

#include <QWidget>

#include <optional>

class QSettings;
class QStackedWidget;

namespace workspace {
class Workspace;
}

namespace ui {

struct Actions;
class ByGroup;
class Changes;
class ConfigurationView;
class EmptyPage;
class LoadReporter;
class NoticeArea;
class PathFinder;
class PlaceViews;
class RemovalPanel;
class SearchPanel;
class StatusLine;

/// One open tenant: search, tree, notices, and the removal that is under way. Watches the workspace, which the
/// composition root owns and keeps until after the page.
class WorkspacePage : public QWidget
{
    Q_OBJECT

public:
    WorkspacePage(workspace::Workspace &workspace, Actions &actions, StatusLine &status, QSettings &settings,
        QWidget *parent = nullptr);
    ~WorkspacePage() override;

    void enter(); ///< takes the focus

Q_SIGNALS:
    void signInWanted();

private:
    void connectActions();
    void connectView(ConfigurationView &view);
    void connectModel();
    ConfigurationView &shown() const;
    void followBusy();
    void followSelection();
    void followFailedRow(const QModelIndex &row);
    void followEmptiness();
    void askToRemoveSelection();
    void askForPath();
    void showPlace(const inventory::Address &address, const QModelIndex &row);
    QString revealPlace(const inventory::Address &address, const QModelIndex &row);
    void forgetPastedPath();
    void retry(const QModelIndex &row);

    workspace::Workspace &m_workspace;
    Actions &m_actions;
    StatusLine &m_status;
    QSettings &m_settings;
    NoticeArea *m_notices;
    SearchPanel *m_search;
    ConfigurationView *m_view; ///< made after what stands above it: Tab goes in this order
    PlaceViews *m_views;
    ByGroup *m_byGroup;
    NoticeArea *m_rowNotices; ///< below the tree, so that choosing a row does not move the rows
    QStackedWidget *m_stack; ///< the tree, or why there is nothing in it
    EmptyPage *m_empty;
    RemovalPanel *m_panel;
    PathFinder *m_finder;
    LoadReporter *m_reporter;
    Changes *m_changes;
    std::optional<inventory::Address> m_pasted; ///< what a person pasted, while its row is the selection
};

} // namespace ui
