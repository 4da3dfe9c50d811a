#pragma once

#include "details/relations.h"

#include <QDialog>

class QListWidget;

namespace ui {

/// Those profiles that a picture of relations has no room for, to look through and to go to.
class RelationListDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RelationListDialog(const QList<details::Relations::Box> &boxes, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const details::Relations::Box &box);

private:
    void filter(const QString &text);
    void choose();

    QList<details::Relations::Box> m_boxes;
    QListWidget *m_list;
};

} // namespace ui
