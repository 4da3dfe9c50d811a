#pragma once

#include "details/relations.h"
#include "ui/details/relationlayout.h"

#include <QList>
#include <QWidget>

namespace ui {

class RelationBox;

/// The picture of relations: which profiles lead to one profile through certificate paths, and what it leads to. Boxes
/// are buttons; arrow keys move between them.
class RelationsView : public QWidget
{
    Q_OBJECT

public:
    explicit RelationsView(QWidget *parent = nullptr);

    void setRelations(const details::Relations &relations);
    const QList<RelationBox *> &boxes() const { return m_boxes; }

    QSize sizeHint() const override;

Q_SIGNALS:
    /// A person wants to go there. Not for a fold: that opens its list.
    void boxWanted(const details::Relations::Box &box);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void activate(const details::Relations::Box &box);
    void move(const RelationBox *from, bool forward, bool toEnd);
    QString relationsText(qsizetype box) const;
    void paintArrow(QPainter &painter, qsizetype arrow) const;

    details::Relations m_relations;
    RelationLayout m_layout;
    QList<RelationBox *> m_boxes;
};

} // namespace ui
