#include "ui/widgets/mnemonic.h"

#include <QRegularExpression>

namespace ui {

QString withoutMnemonic(QString text)
{
    static const QRegularExpression appended(QStringLiteral("\\s*\\(&[^&)]\\)"));
    static const QRegularExpression mark(QStringLiteral("&(.)"));
    return text.remove(appended).replace(mark, QStringLiteral("\\1"));
}

} // namespace ui
