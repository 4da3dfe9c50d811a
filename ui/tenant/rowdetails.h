#pragma once

#include <QObject>

namespace ui {

class ConfigurationView;
class DetailsPane;
class StatusLine;

/// Joins the tree and the details beside it: the pane shows the current row, and where it leads is shown in the tree.
class RowDetails : public QObject
{
    Q_OBJECT

public:
    RowDetails(ConfigurationView &view, DetailsPane &pane, StatusLine &status, QObject *parent = nullptr);

    /// From here on this is the tree whose current row is shown, and in which its places are.
    void setView(ConfigurationView &view);

private:
    void follow();

    ConfigurationView *m_view = nullptr;
    DetailsPane &m_pane;
    StatusLine &m_status;
};

} // namespace ui
