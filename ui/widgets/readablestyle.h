#pragma once

#include <QProxyStyle>

namespace ui {

/// Fusion, the style that Qt brings along, where it is hard to see or paints one thing over another: the frames of
/// check boxes and option buttons keep 3:1 against what is behind them (WCAG 2.1, 1.4.11), in dark themes too; a button
/// with a menu has its arrow at the end of the text in right-to-left languages as well; the focus in a list is a line
/// around the row and no shine over it, which would take the contrast from its text.
class ReadableStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ReadableStyle();

    /// Puts it in the place of Fusion in the whole program; any other style of the desktop stays. Safe to call again.
    static void install();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
};

} // namespace ui
