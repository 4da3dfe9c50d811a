#include "core/text.h"

#include <QList>

namespace core {

namespace {

bool isHarmless(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

} // namespace

QString displayText(const QString &outside)
{
    const auto codePoints = QStringView(outside).toUcs4();
    bool harmless = true;
    for (const auto codePoint : codePoints)
        harmless = harmless && isHarmless(codePoint);
    if (harmless)
        return outside;

    QString shown;
    shown.reserve(outside.size() + 16);
    for (const auto codePoint : codePoints) {
        if (isHarmless(codePoint))
            shown += QString::fromUcs4(reinterpret_cast<const char32_t *>(&codePoint), 1);
        else
            shown += QStringLiteral("\u27E8U+%1\u27E9").arg(codePoint, 4, 16, QLatin1Char('0')).toUpper();
    }
    return shown;
}

} // namespace core
