#pragma once

#include <QStackedWidget>

#include <functional>

class QSettings;

namespace inventory {
class GroupModel;
} // namespace inventory

namespace ui {

struct Actions;
class ConfigurationView;

/// The two trees of a tenant, by configuration and by group, one of them shown. Each keeps what is open and selected in
/// it; only the one that is shown is ever acted on. The second is made when it is first wanted.
class PlaceViews : public QStackedWidget
{
    Q_OBJECT

public:
    /// Takes the view by configuration over. `groups` is asked when the other one is first wanted.
    PlaceViews(ConfigurationView *byConfiguration, std::function<inventory::GroupModel &()> groups, Actions &actions,
        QSettings &settings, QWidget *parent = nullptr);

    /// Shows the one that was shown last time; once, when the signals are connected.
    void restore();
    ConfigurationView &current() const;
    bool isByGroup() const;
    /// The buttons of the switch, for the row of the search field.
    QWidget *makeSwitch(QWidget *parent);
    void showByGroup() const;
    /// From an assignment to the row of its target. False: its target is not in the tree.
    bool showTargetOf(const QModelIndex &row);
    /// From a place in the tree by groups to the same place below its configuration.
    bool showInConfiguration(const QModelIndex &row);

Q_SIGNALS:
    /// A view was made; it is not shown yet.
    void viewMade(ui::ConfigurationView *view);
    /// Another one is shown.
    void viewChanged();

private:
    ConfigurationView &groupView();
    void follow();

    std::function<inventory::GroupModel &()> m_groups;
    Actions &m_actions;
    QSettings &m_settings;
    ConfigurationView *m_byConfiguration;
    ConfigurationView *m_byGroup = nullptr;
};

} // namespace ui
