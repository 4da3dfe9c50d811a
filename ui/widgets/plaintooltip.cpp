#include "ui/widgets/plaintooltip.h"

#include <QTextDocument>

namespace ui {

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? QString(QStringLiteral("<qt>") + text.toHtmlEscaped() + QStringLiteral("</qt>"))
                                     : text;
}

} // namespace ui
