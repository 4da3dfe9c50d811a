#pragma once

#include "details/relations.h"

#include <QAbstractButton>

namespace ui {

/// One profile of a picture of relations, or those that are folded: a button of its own, so that keyboard and screen
/// reader meet it as one.
class RelationBox : public QAbstractButton
{
    Q_OBJECT

public:
    /// `relations` says it to a screen reader.
    RelationBox(const details::Relations::Box &box, const QString &relations, QWidget *parent = nullptr);

    const details::Relations::Box &box() const { return m_box; }

    QSize sizeHint() const override;

Q_SIGNALS:
    /// To the box before it, or after it; `toEnd`: the first or last.
    void moveWanted(bool forward, bool toEnd);

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintText(QPainter &painter, const QRect &area) const;

    details::Relations::Box m_box;
};

} // namespace ui
