#pragma once

#include <QObject>

class QSettings;
class QTreeView;

namespace ui {

/// The columns of the tree: which are shown, in which order, how wide. Until a person sets a width, short columns take
/// what their words need in the language of the moment, and names, kinds and filters share the rest of the view, so
/// that nothing has to be scrolled to sideways while there is room for a beginning of each. Owned by the view.
class ColumnWidths : public QObject
{
    Q_OBJECT

public:
    explicit ColumnWidths(QTreeView *view);

    void setDefaults();
    /// To be called when the view has another width.
    void fit();
    /// Shows or hides one column.
    void setShown(int column, bool shown);
    void restore(const QSettings &settings);
    void save(QSettings &settings) const;

private:
    void sectionResized(int column, int before, int now);
    int titleWidth(int column) const;
    int wholeWidth(int column) const;
    void resize(int column, int width);

    QTreeView *m_view;
    bool m_isFitted = true; ///< nobody has set a width
    bool m_isFitting = false;
};

} // namespace ui
