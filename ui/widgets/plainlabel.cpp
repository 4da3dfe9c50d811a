#include "ui/widgets/plainlabel.h"

namespace ui {

PlainLabel::PlainLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setText(text);
}

void PlainLabel::makeHeading(qreal factor)
{
    auto larger = font();
    larger.setPointSizeF(larger.pointSizeF() * factor);
    larger.setBold(true);
    setFont(larger);
}

} // namespace ui
