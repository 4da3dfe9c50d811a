#include "ui/removal/removaldocument.h"

#include "core/text.h"
#include "removal/describe.h"
#include "removal/gravity.h"
#include "removal/reach.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"

#include <QCoreApplication>
#include <QSet>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>

namespace ui {

namespace {

using removal::Consequence;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RemovalDocument)
};

struct Mark {
    QLatin1String icon;
    Tone tone = Tone::Accent;
};

Mark markOf(Consequence consequence)
{
    switch (consequence) {
    case Consequence::WidensAudience:
    case Consequence::WidensToEverybody:
    case Consequence::AllDevices:
    case Consequence::AllUsers:
    case Consequence::OtherProfile:
    case Consequence::ReliedUpon:
    case Consequence::UnknownTarget:
        return {QLatin1String("warning"), Tone::Warning};
    case Consequence::LastAssignment:
    case Consequence::FromPolicySet:
        break;
    }
    return {QLatin1String("info"), Tone::Accent};
}

class Writer
{
public:
    Writer(QTextDocument *document, const QPalette &palette) : m_document(document), m_cursor(document)
    {
        m_plain.setForeground(palette.color(QPalette::Text));
        m_quiet.setForeground(dimmedText(palette));
        m_bold.setForeground(palette.color(QPalette::Text));
        m_bold.setFontWeight(QFont::Bold);
        for (const auto name : {QLatin1String("warning"), QLatin1String("info")}) {
            // Three times the size, so that it is sharp on every screen.
            document->addResource(QTextDocument::ImageResource, imageUrl(name), icon(name).pixmap(48, 48).toImage());
        }
    }

    void paragraph(const QString &text, const QTextCharFormat &format, qreal above, int indent)
    {
        QTextBlockFormat block;
        block.setTopMargin(above);
        block.setIndent(indent);
        startBlock(block);
        m_cursor.insertText(text, format);
    }

    void fact(const QString &label, const QString &value)
    {
        if (value.isEmpty())
            return;
        QTextBlockFormat block;
        block.setIndent(1);
        startBlock(block);
        m_cursor.insertText(label + QLatin1Char(' '), m_quiet);
        m_cursor.insertText(value, m_plain);
    }

    void consequence(const Mark &mark, const QString &text)
    {
        // Lines after the first begin below the words, not below the icon.
        QTextBlockFormat block;
        block.setLeftMargin(2 * m_document->indentWidth());
        block.setTextIndent(-m_document->indentWidth());
        block.setTopMargin(3);
        startBlock(block);
        QTextImageFormat image;
        image.setName(imageUrl(mark.icon).toString());
        image.setWidth(16);
        image.setHeight(16);
        image.setVerticalAlignment(QTextCharFormat::AlignMiddle);
        m_cursor.insertImage(image);
        m_cursor.insertText(QStringLiteral("\u00a0") + text, m_plain);
    }

    const QTextCharFormat &bold() const { return m_bold; }
    const QTextCharFormat &quiet() const { return m_quiet; }

private:
    static QUrl imageUrl(QLatin1String name) { return QUrl(QStringLiteral("icon:") + name); }

    void startBlock(const QTextBlockFormat &format)
    {
        if (m_document->isEmpty())
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format, m_plain);
    }

    QTextDocument *m_document;
    QTextCursor m_cursor;
    QTextCharFormat m_plain;
    QTextCharFormat m_quiet;
    QTextCharFormat m_bold;
};

} // namespace

void describePlan(
    const removal::Plan &plan, const removal::Reach *reach, QTextDocument *document, const QPalette &palette)
{
    document->clear();
    document->setUndoRedoEnabled(false);
    document->setIndentWidth(20);
    Writer writer(document, palette);
    const auto together = removal::overview(plan);
    if (plan.items.size() > 1)
        writer.paragraph(removal::extentText(plan), writer.bold(), 0, 0);
    for (const auto &[consequence, text] : together)
        writer.consequence(markOf(consequence), text);
    int number = 0;
    QSet<core::ConfigurationId> described;
    for (const auto &item : plan.items) {
        ++number;
        const auto title
            = plan.items.size() == 1 ? item.targetText : Text::tr("%1. %2").arg(number).arg(item.targetText);
        writer.paragraph(title, writer.bold(), plan.items.size() == 1 ? 0 : 14, 0);
        const auto owner = core::displayText(item.ownerName);
        writer.fact(Text::tr("From:"),
            item.ownerTypeTitle.isEmpty() ? owner : Text::tr("“%1” (%2)").arg(owner, item.ownerTypeTitle));
        writer.fact(Text::tr("Reached through:"), core::displayText(item.via));
        writer.fact(Text::tr("Filter:"), item.filterText);
        if (reach) {
            writer.fact(Text::tr("Members:"), reach->membersText(item.confirmed.target.group));
            if (!described.contains(item.key.owner))
                writer.fact(Text::tr("Devices:"), reach->statusText(item.key.owner));
            described.insert(item.key.owner);
        }
        if (item.selectedPlaces > 1)
            writer.fact(Text::tr("Shown at:"), Text::tr("%n selected places", nullptr, item.selectedPlaces));
        for (const auto consequence : item.consequences)
            writer.consequence(markOf(consequence), removal::consequenceText(consequence, item));
    }
}

} // namespace ui
