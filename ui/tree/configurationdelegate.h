#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Gives the rows of the tree their icons and colours; text comes from the model.
class ConfigurationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace ui
