#pragma once

#include <QWidget>

class QHBoxLayout;

namespace workspace {
class Workspace;
}

namespace ui {

class ConfigurationView;
class EmptyPage;
class FacetBar;
class NoticeArea;
class SearchField;

/// Above the tree: the field "Search" and the filters below it. Narrows the tree, says how much of it is shown, and
/// after everything was read again what other people changed meanwhile.
class SearchPanel : public QWidget
{
    Q_OBJECT

public:
    SearchPanel(workspace::Workspace &workspace, NoticeArea &notices, QWidget *parent = nullptr);

    /// From here on this is the tree that is narrowed. A tree that comes back gets the words and filters that hold now;
    /// there must be one before anything else is asked.
    void setView(ConfigurationView &view);
    /// What stands at the beginning of the line of the filters.
    void putBeforeFilters(QWidget *widget);
    /// In the order in which they are seen.
    QList<QWidget *> tabStops() const;
    QString words() const; ///< as typed
    /// Words and filters that hold now, for a person to read; empty when everything is shown.
    QString narrowing() const;
    void enter(); ///< the field takes the focus, its text selected
    void clear(); ///< words and filters
    void clearWords();
    void clearFilters();
    /// Why nothing is found, and how to widen: actionWanted() is to clear the words where there are some, else the
    /// filters; otherActionWanted() the filters.
    void explain(EmptyPage &page, bool goesOn) const;
    bool hasWords() const;

private:
    void follow();
    void followChanges();
    QString summary() const;

    workspace::Workspace &m_workspace;
    ConfigurationView *m_view = nullptr;
    NoticeArea &m_notices;
    SearchField *m_field;
    FacetBar *m_facets;
    QHBoxLayout *m_below; ///< the line below the field
    QWidget *m_beforeFilters = nullptr;
};

} // namespace ui
