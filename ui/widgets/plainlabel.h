#pragma once

#include <QLabel>

namespace ui {

/// A label that shows text as it is, never as markup, breaks lines, and can be selected with the mouse.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr);

    /// Larger by `factor` than the font of the program, and bold.
    void makeHeading(qreal factor);
};

} // namespace ui
