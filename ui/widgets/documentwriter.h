#pragma once

#include <QTextCharFormat>
#include <QTextCursor>

class QPalette;
class QTextBlockFormat;
class QTextDocument;

namespace ui {

/// Fills a document with paragraphs, facts and marked sentences. Everything is inserted as plain text, so that no name
/// can pass for markup.
class DocumentWriter
{
public:
    /// Empties the document.
    DocumentWriter(QTextDocument *document, const QPalette &palette);

    void paragraph(const QString &text, const QTextCharFormat &format, qreal above, int indent);
    /// Label and value on one line; nothing when the value is empty.
    void fact(const QString &label, const QString &value, int indent = 1);
    /// A sentence behind an icon, "warning" or "info".
    void marked(QLatin1String icon, const QString &text, int indent = 1);
    /// A line that can be followed; `target` is what anchorClicked() gives.
    void link(const QString &text, const QString &target, const QPalette &palette);

    const QTextCharFormat &bold() const { return m_bold; }
    const QTextCharFormat &quiet() const { return m_quiet; }
    const QTextCharFormat &plain() const { return m_plain; }

private:
    void startBlock(const QTextBlockFormat &format);

    QTextDocument *m_document;
    QTextCursor m_cursor;
    QTextCharFormat m_plain;
    QTextCharFormat m_quiet;
    QTextCharFormat m_bold;
};

} // namespace ui
