#pragma once

#include <QColor>
#include <QPalette>

namespace ui {

/// What a coloured thing says. Colour is never the only sign: there is always a word or an icon as well.
enum class Tone { Neutral, Accent, Good, Practice, Warning, Danger };

/// Colours that follow the palette, so that light and dark are both right, also when the system changes while the
/// program runs.
bool isDark(const QPalette &palette);
/// For lines and icons; at least 3:1 against the window's background.
QColor toneColour(Tone tone, const QPalette &palette);
/// For the area behind a notice; window text on it keeps at least 4.5:1.
QColor toneBackground(Tone tone, const QPalette &palette);
/// Text of less weight, still at least 4.5:1 on the base colour.
QColor dimmedText(const QPalette &palette);
/// WCAG 2.1 contrast of two opaque colours: 1 to 21.
qreal contrast(const QColor &one, const QColor &other);
/// Some platform themes leave the text of empty fields as it is for light windows, and have a colour for what is
/// selected on which its text is hard to read. What has less than 4.5:1 is mended in the whole program: the former gets
/// the dimmed text's colour, the latter is darkened or lightened. Qt's theme for Windows shows what is selected in a
/// window behind as if it were not, and in the dark every other row in a colour that looks selected: the one stays as
/// it is in front, the other gets a shade. To be called again when the palette changes.
void makePaletteReadable();

} // namespace ui
