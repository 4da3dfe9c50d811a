#include "fuzz/fuzz.h"

#include "core/reportfile.h"
#include "core/text.h"

#include <QStringDecoder>

/// What people read of names that somebody else chose.
void fuzz(const QByteArray &input)
{
    QStringDecoder asItIs(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom); // fromUtf8() drops U+FEFF
    const QString outside = asItIs(input);
    const auto shown = core::displayText(outside);
    must(core::displayText(shown) == shown, "what is shown hides nothing");
    must(shown.isValidUtf16(), "what is shown is text");
    for (const auto character : shown)
        must(character.isPrint() || character.isSurrogate(), "what is shown can be seen");
    must(shown.isEmpty() == outside.isEmpty(), "no name vanishes");
    // Halves of letters, which UTF-8 cannot bring but JSON can.
    const QString units(reinterpret_cast<const QChar *>(input.constData()), input.size() / 2);
    must(core::displayText(units).isValidUtf16(), "what is shown is text");
    const auto cell = core::csvCell(outside);
    must(cell.size() >= 2 && cell.front() == QLatin1Char('"') && cell.back() == QLatin1Char('"'), "a cell is quoted");
    must(!QStringLiteral("=+-@\t\r\n").contains(cell.at(1)), "no cell is a formula");
}
