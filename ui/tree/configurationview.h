#pragma once

#include "inventory/placemodel.h"
#include "removal/plan.h"
#include "ui/tree/treeplace.h"

#include <QTreeView>

class QSettings;

namespace ui {

class ColumnWidths;
class ConfigurationFilter;
class OpenRows;
struct Actions;

/// The tree "Configurations". Speaks of rows of its inventory::PlaceModel; sorting and search stay inside.
class ConfigurationView : public QTreeView
{
    Q_OBJECT

public:
    ConfigurationView(inventory::PlaceModel &tree, Actions &actions, QWidget *parent = nullptr);

    inventory::PlaceModel &places() const { return m_tree; }

    void restoreColumns(const QSettings &settings);
    void saveColumns(QSettings &settings) const;

    /// Shows what matches and opens the way to it; an empty text brings back the place from before, unless filters
    /// still narrow. What the filter hides leaves the selection.
    void search(const QString &text);
    bool isSearching() const; ///< words or facets narrow what is shown
    bool isEmpty() const;
    ConfigurationFilter &filter() { return *m_filter; }

    /// The selected rows that are assignments and can be removed.
    QList<removal::Selected> selectedAssignments() const;
    /// How many rows of any kind are selected.
    int selectedRows() const;
    QModelIndex currentRow() const; ///< of the model, first column

    /// Opens the way to a row of the model, selects it and brings it into sight.
    void reveal(const QModelIndex &treeIndex);
    void selectAssignmentsBelow(const QModelIndex &treeIndex);
    /// Of thousands of rows the first ones at once, the rest while the window goes on (isOpening()).
    void setSelectedExpanded(bool open);
    void collapseAll();
    bool isOpening() const;
    void doItemsLayout() override;
    /// Takes the focus, with a current row.
    void enter();

Q_SIGNALS:
    /// reveal() brought a row into sight: whoever hides this view shows it.
    void revealed();
    void selectionChangedByAnyone();
    /// Other rows are shown than before.
    void narrowed();
    /// reveal() had to give up a search to show a row that it hid.
    void searchGivenUp();
    void retryWanted(const QModelIndex &treeIndex);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QModelIndexList chosenRows() const;
    QModelIndex toTree(const QModelIndex &shown) const;
    QModelIndex toShown(const QModelIndex &treeIndex) const;
    void activateRow(const QModelIndex &shown);
    void beforeNarrowing();
    void afterNarrowing(bool wanted);
    void openMatches();
    void openMatchesBelow(const QModelIndex &shown, int &budget);
    void showColumnMenu(const QPoint &position);

    inventory::PlaceModel &m_tree;
    Actions &m_actions;
    ConfigurationFilter *m_filter;
    ColumnWidths *m_columns = nullptr;
    OpenRows *m_opening;
    TreePlace m_beforeSearch;
    bool m_isNarrow = false; ///< what is shown, unlike what is wanted
    bool m_isNarrowing = false; ///< rows go and open: they are laid out once, afterwards
};

} // namespace ui
