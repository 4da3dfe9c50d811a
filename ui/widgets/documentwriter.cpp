#include "ui/widgets/documentwriter.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"

#include <QFontMetricsF>
#include <QPalette>
#include <QTextBlockFormat>
#include <QTextDocument>
#include <QUrl>

#include <cmath>

namespace ui {

namespace {

QUrl imageUrl(QLatin1String name) { return QUrl(QStringLiteral("icon:") + name); }

} // namespace

DocumentWriter::DocumentWriter(QTextDocument *document, const QPalette &palette) : m_document(document)
{
    document->clear();
    document->setUndoRedoEnabled(false);
    document->setIndentWidth(20);
    m_cursor = QTextCursor(document);
    m_plain.setForeground(palette.color(QPalette::Text));
    m_quiet.setForeground(dimmedText(palette));
    m_bold.setForeground(palette.color(QPalette::Text));
    m_bold.setFontWeight(QFont::Bold);
    for (const auto name : {QLatin1String("warning"), QLatin1String("info")}) {
        // Three times the size, so that it is sharp on every screen.
        document->addResource(QTextDocument::ImageResource, imageUrl(name), icon(name).pixmap(48, 48).toImage());
    }
}

void DocumentWriter::paragraph(const QString &text, const QTextCharFormat &format, qreal above, int indent)
{
    QTextBlockFormat block;
    block.setTopMargin(above);
    block.setIndent(indent);
    startBlock(block);
    m_cursor.insertText(text, format);
}

void DocumentWriter::fact(const QString &label, const QString &value, int indent)
{
    if (value.isEmpty())
        return;
    QTextBlockFormat block;
    block.setIndent(indent);
    startBlock(block);
    m_cursor.insertText(label + QLatin1Char(' '), m_quiet);
    m_cursor.insertText(value, m_plain);
}

void DocumentWriter::marked(QLatin1String icon, const QString &text, int indent)
{
    // Lines after the first begin below the words, not below the icon.
    static const auto gap = QStringLiteral("\u00a0");
    const QFontMetricsF metrics(m_document->defaultFont());
    const auto side = std::round(metrics.ascent()); // no higher than the letters, so that its line is not either
    const auto hanging = side + metrics.horizontalAdvance(gap);
    QTextBlockFormat block;
    block.setLeftMargin(indent * m_document->indentWidth() + hanging);
    block.setTextIndent(-hanging);
    block.setTopMargin(3);
    startBlock(block);
    QTextImageFormat image;
    image.setName(imageUrl(icon).toString());
    image.setWidth(side);
    image.setHeight(side);
    image.setVerticalAlignment(QTextCharFormat::AlignBaseline);
    m_cursor.insertImage(image);
    m_cursor.insertText(gap + text, m_plain);
}

void DocumentWriter::link(const QString &text, const QString &target, const QPalette &palette)
{
    startBlock({});
    auto format = m_plain;
    format.setAnchor(true);
    format.setAnchorHref(target);
    format.setFontUnderline(true);
    format.setForeground(toneColour(Tone::Accent, palette));
    m_cursor.insertText(text, format);
}

void DocumentWriter::startBlock(const QTextBlockFormat &format)
{
    if (m_document->isEmpty())
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format, m_plain);
}

} // namespace ui
