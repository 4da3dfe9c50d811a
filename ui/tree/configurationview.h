#pragma once

#include "inventory/placemodel.h"
#include "removal/plan.h"

#include <QPersistentModelIndex>
#include <QTreeView>

class QSettings;

namespace ui {

class ConfigurationFilter;
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

    /// Shows what matches and opens the way to it; an empty text brings back what was open before.
    void search(const QString &text);
    bool isSearching() const;
    bool isEmpty() const;

    /// The selected rows that are assignments and can be removed.
    QList<removal::Selected> selectedAssignments() const;
    /// How many rows of any kind are selected.
    int selectedRows() const;
    QModelIndex currentRow() const; ///< of the model, first column

    /// Opens the way to a row of the model, selects it and brings it into sight.
    void reveal(const QModelIndex &treeIndex);
    void selectAssignmentsBelow(const QModelIndex &treeIndex);
    void setSelectedExpanded(bool open);
    /// Takes the focus, with a current row.
    void enter();

Q_SIGNALS:
    /// reveal() brought a row into sight: whoever hides this view shows it.
    void revealed();
    void selectionChangedByAnyone();
    void retryWanted(const QModelIndex &treeIndex);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QModelIndex toTree(const QModelIndex &shown) const;
    QModelIndex toShown(const QModelIndex &treeIndex) const;
    void activateRow(const QModelIndex &shown);
    void openMatches();
    void openMatchesBelow(const QModelIndex &shown, int &budget);
    void showColumnMenu(const QPoint &position);
    void setDefaultColumns();
    void fitName();

    inventory::PlaceModel &m_tree;
    Actions &m_actions;
    ConfigurationFilter *m_filter;
    bool m_nameFits = true; ///< the name takes the width that is left, until a person sets another
    QList<QPersistentModelIndex> m_openBeforeSearch; ///< rows of the model
};

} // namespace ui
