#include "core/lookalike.h"

#include "core/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

using Pair = std::pair<char16_t, char16_t>;

/// Ascending, for looking up. Capitals and small letters apart: a capital may look like another letter than its small
/// one.
// clang-format off
constexpr auto drawnAlike = std::to_array<Pair>({
    // ASCII
    {u'0', u'o'}, {u'1', u'l'}, {u'I', u'l'}, {u'i', u'l'}, {u'|', u'l'},
    // Latin
    {0x0131, u'l'}, {0x0138, u'k'}, {0x0251, u'a'}, {0x0261, u'g'}, {0x0269, u'l'}, {0x026A, u'l'}, {0x028B, u'u'},
    {0x0299, u'b'}, {0x029C, u'h'}, {0x029F, u'l'},
    // Greek
    {0x0391, u'a'}, {0x0392, u'b'}, {0x0395, u'e'}, {0x0396, u'z'}, {0x0397, u'h'}, {0x0399, u'l'}, {0x039A, u'k'},
    {0x039C, u'm'}, {0x039D, u'n'}, {0x039F, u'o'}, {0x03A1, u'p'}, {0x03A4, u't'}, {0x03A5, u'y'}, {0x03A7, u'x'},
    {0x03B1, u'a'}, {0x03B3, u'y'}, {0x03B9, u'l'}, {0x03BA, u'k'}, {0x03BD, u'v'}, {0x03BF, u'o'}, {0x03C1, u'p'},
    {0x03C4, u't'}, {0x03C5, u'u'}, {0x03C7, u'x'}, {0x03F2, u'c'}, {0x03F3, u'j'}, {0x03F9, u'c'},
    // Cyrillic
    {0x0405, u's'}, {0x0406, u'l'}, {0x0408, u'j'}, {0x0410, u'a'}, {0x0412, u'b'}, {0x0415, u'e'}, {0x041A, u'k'},
    {0x041C, u'm'}, {0x041D, u'h'}, {0x041E, u'o'}, {0x0420, u'p'}, {0x0421, u'c'}, {0x0422, u't'}, {0x0423, u'y'},
    {0x0425, u'x'}, {0x042C, u'b'}, {0x0430, u'a'}, {0x0432, u'b'}, {0x0433, u'r'}, {0x0435, u'e'}, {0x043A, u'k'},
    {0x043C, u'm'}, {0x043D, u'h'}, {0x043E, u'o'}, {0x043F, u'n'}, {0x0440, u'p'}, {0x0441, u'c'}, {0x0442, u't'},
    {0x0443, u'y'}, {0x0445, u'x'}, {0x044C, u'b'}, {0x0455, u's'}, {0x0456, u'l'}, {0x0458, u'j'}, {0x04AE, u'y'},
    {0x04AF, u'y'}, {0x04BB, u'h'}, {0x04C0, u'l'}, {0x04CF, u'l'}, {0x0501, u'd'}, {0x050C, u'g'}, {0x051A, u'q'},
    {0x051B, u'q'}, {0x051C, u'w'}, {0x051D, u'w'},
    // Armenian
    {0x0555, u'o'}, {0x0561, u'w'}, {0x0563, u'q'}, {0x0566, u'q'}, {0x0570, u'h'}, {0x0578, u'n'}, {0x057C, u'n'},
    {0x057D, u'u'}, {0x0581, u'g'}, {0x0584, u'f'}, {0x0585, u'o'},
    // Hebrew and Arabic
    {0x05C0, u'l'}, {0x05D5, u'l'}, {0x05DF, u'l'}, {0x05E1, u'o'}, {0x0627, u'l'}, {0x0647, u'o'},
    // Cherokee
    {0x13A0, u'd'}, {0x13A1, u'r'}, {0x13A2, u't'}, {0x13A5, u'l'}, {0x13A9, u'y'}, {0x13AA, u'a'}, {0x13AB, u'j'},
    {0x13AC, u'e'}, {0x13B3, u'w'}, {0x13B7, u'm'}, {0x13BB, u'h'}, {0x13C0, u'g'}, {0x13C3, u'z'}, {0x13CF, u'b'},
    {0x13D2, u'r'}, {0x13D9, u'v'}, {0x13DA, u's'}, {0x13DE, u'l'}, {0x13DF, u'c'}, {0x13E2, u'p'}, {0x13E6, u'k'},
    {0x13F4, u'b'},
});
// clang-format on
static_assert(std::is_sorted(drawnAlike.begin(), drawnAlike.end()));

/// The Latin letter or ASCII sign that a character passes for, or the character.
QChar lookOfCharacter(QChar character)
{
    switch (character.category()) {
    case QChar::Separator_Space:
        return QLatin1Char(' ');
    case QChar::Punctuation_Dash:
        return QLatin1Char('-');
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
        return QLatin1Char('\'');
    default:
        break;
    }
    const auto code = character.unicode();
    if (code == u'"' || code == u'`' || code == u'\u00B4')
        return QLatin1Char('\'');
    if (code == u'\u2212' || code == u'_')
        return QLatin1Char('-');
    const auto found = std::lower_bound(drawnAlike.begin(), drawnAlike.end(), code,
        [](const Pair &pair, char16_t wanted) { return pair.first < wanted; });
    return found != drawnAlike.end() && found->first == code ? QChar(found->second) : character.toCaseFolded();
}

} // namespace

QString lookOf(const QString &text)
{
    auto look = displayText(text).normalized(QString::NormalizationForm_KD);
    for (auto &character : look)
        character = lookOfCharacter(character);
    look.replace(QLatin1String("rn"), QLatin1String("m")).replace(QLatin1String("vv"), QLatin1String("w"));
    return look.simplified();
}

} // namespace core
