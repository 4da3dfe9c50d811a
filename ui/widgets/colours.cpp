#include "ui/widgets/colours.h"

#include <QApplication>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace ui {

namespace {

QColor blend(const QColor &from, const QColor &to, qreal part)
{
    const auto mix = [part](int a, int b) { return qRound(a + (b - a) * part); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

/// Of the channel in which two colours differ most.
int distance(const QColor &one, const QColor &other)
{
    return std::max({std::abs(one.red() - other.red()), std::abs(one.green() - other.green()),
        std::abs(one.blue() - other.blue())});
}

constexpr qreal readableContrast = 4.5;
constexpr qreal seenContrast = 1.5; ///< of an area beside another
constexpr int farthestAlternate = 48; ///< of 255; every other row only guides the eye

/// The colour itself, or as much of black or white in it as its text needs.
QColor readableBehind(const QColor &background, const QColor &text)
{
    const QColor away = text.lightness() > 127 ? Qt::black : Qt::white;
    auto better = background;
    for (qreal part = 0.05; contrast(better, text) < readableContrast && part <= 1; part += 0.05)
        better = blend(background, away, part);
    return better;
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor toneColour(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Neutral:
        break;
    case Tone::Accent:
        return dark ? QColor(0x7a, 0xb8, 0xf5) : QColor(0x1f, 0x62, 0xb3);
    case Tone::Good:
        return dark ? QColor(0x7c, 0xcf, 0x8e) : QColor(0x1d, 0x7a, 0x37);
    case Tone::Practice:
        return dark ? QColor(0xc9, 0xa7, 0xf2) : QColor(0x6b, 0x3f, 0xa8);
    case Tone::Warning:
        return dark ? QColor(0xf0, 0xbb, 0x55) : QColor(0x9a, 0x5b, 0x00);
    case Tone::Danger:
        return dark ? QColor(0xf5, 0x8c, 0x80) : QColor(0xb8, 0x2a, 0x20);
    }
    return palette.color(QPalette::Active, QPalette::WindowText);
}

QColor toneBackground(Tone tone, const QPalette &palette)
{
    const auto window = palette.color(QPalette::Active, QPalette::Window);
    return tone == Tone::Neutral ? window : blend(window, toneColour(tone, palette), isDark(palette) ? 0.22 : 0.14);
}

qreal contrast(const QColor &one, const QColor &other)
{
    const auto channel
        = [](qreal value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    const auto luminance = [&](const QColor &colour) {
        return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
    };
    // std::minmax gives references to what it is given: values that are gone when they are read.
    const auto first = luminance(one);
    const auto second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

void makePaletteReadable()
{
    const auto palette = QGuiApplication::palette();
    auto readable = palette; // with what was mended before: setting another palette would drop it
    bool isMended = false;
    const auto base = palette.color(QPalette::Active, QPalette::Base);
    const auto shown = palette.color(QPalette::Active, QPalette::PlaceholderText);
    if (contrast(blend(base, shown, shown.alphaF()), base) < readableContrast) {
        readable.setColor(QPalette::PlaceholderText, dimmedText(palette));
        isMended = true;
    }
    if (distance(palette.color(QPalette::Active, QPalette::AlternateBase), base) > farthestAlternate) {
        readable.setColor(QPalette::AlternateBase, blend(base, palette.color(QPalette::Active, QPalette::Text), 0.06));
        isMended = true;
    }
    if (contrast(palette.color(QPalette::Inactive, QPalette::Highlight), base) < seenContrast) {
        for (const auto role : {QPalette::Highlight, QPalette::HighlightedText})
            readable.setColor(QPalette::Inactive, role, palette.color(QPalette::Active, role));
        isMended = true;
    }
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const auto selected = readable.color(group, QPalette::Highlight);
        const auto text = readable.color(group, QPalette::HighlightedText);
        if (const auto better = readableBehind(selected, text); better != selected) {
            readable.setColor(group, QPalette::Highlight, better);
            isMended = true;
        }
    }
    if (isMended)
        QApplication::setPalette(readable);
}

QColor dimmedText(const QPalette &palette)
{
    return blend(
        palette.color(QPalette::Active, QPalette::Text), palette.color(QPalette::Active, QPalette::Base), 0.32);
}

} // namespace ui
