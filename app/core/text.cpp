#include "core/text.h"

#include <QChar>

namespace core {

namespace {

/// Letters, marks and symbols that draw nothing (Unicode Default_Ignorable_Code_Point that are not format characters,
/// and the empty Braille pattern): a name made of them could not be told from another, or not be seen at all.
bool isInvisible(char32_t character)
{
    switch (character) {
    case 0x034F: // combining grapheme joiner
    case 0x115F: // Hangul fillers
    case 0x1160:
    case 0x3164:
    case 0xFFA0:
    case 0x17B4: // Khmer inherent vowels
    case 0x17B5:
    case 0x2800:
        return true;
    default:
        return (character >= 0x180B && character <= 0x180F) || (character >= 0xFE00 && character <= 0xFE0F)
            || (character >= 0xE0100 && character <= 0xE01EF);
    }
}

bool isHarmless(char32_t character, char32_t before)
{
    // Text or colour presentation of an emoji: part of how everyday names are written.
    if (character == 0xFE0E || character == 0xFE0F)
        return QChar::category(before) == QChar::Symbol_Other;
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
        return !isInvisible(character);
    }
}

} // namespace

QString displayText(const QString &outside)
{
    QString shown;
    char32_t before = 0;
    // By hand: QString::toUcs4() turns lone surrogates into U+FFFD, which would hide them.
    for (qsizetype at = 0; at < outside.size(); ++at) {
        const auto unit = outside.at(at);
        char32_t character = unit.unicode();
        if (unit.isHighSurrogate() && at + 1 < outside.size() && outside.at(at + 1).isLowSurrogate())
            character = QChar::surrogateToUcs4(unit, outside.at(++at));
        if (isHarmless(character, before)) {
            shown += QChar::fromUcs4(character);
            before = character;
        } else {
            shown += QStringLiteral("\u27E8U+%1\u27E9").arg(quint32(character), 4, 16, QLatin1Char('0')).toUpper();
            before = 0; // what follows stands behind the escape, not behind the symbol
        }
    }
    return shown;
}

} // namespace core
