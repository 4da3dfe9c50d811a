#pragma once

#include "details/page.h"

#include <QTextBrowser>

namespace ui {

/// The lines of one section: as high as its text, selectable by mouse and keyboard, with places that can be followed.
class SectionText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit SectionText(QWidget *parent = nullptr);

    /// Leaves text, cursor and selection alone when nothing changed.
    void setLines(const QList<details::Line> &lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void placeWanted(const inventory::Address &place);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void write();
    void fitHeight();

    QList<details::Line> m_lines;
};

} // namespace ui
