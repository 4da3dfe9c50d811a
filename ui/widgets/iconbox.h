#pragma once

#include <QIcon>
#include <QWidget>

namespace ui {

/// A picture of the icon set in a window. Paints itself anew, so that it follows palette and pixel ratio. It says
/// nothing that is not also said in words, so assistive technology need not stop at it.
class IconBox : public QWidget
{
    Q_OBJECT

public:
    /// `side` in device-independent pixels; 0 is the style's small icon.
    explicit IconBox(const QIcon &icon, int side = 0, QWidget *parent = nullptr);

    void setIcon(const QIcon &icon);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace ui
