#include "ui/details/sectiontext.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/documentwriter.h"

#include <QEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace ui {

using details::Line;

SectionText::SectionText(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    document()->setDocumentMargin(0); // below the headings, not beside them
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        const auto at = url.path().toLongLong();
        if (at >= 0 && at < m_lines.size())
            Q_EMIT placeWanted(m_lines.at(at).place);
    });
}

void SectionText::setLines(const QList<Line> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    write();
}

void SectionText::write()
{
    DocumentWriter writer(document(), palette());
    for (qsizetype at = 0; at < m_lines.size(); ++at) {
        const auto &line = m_lines.at(at);
        switch (line.kind) {
        case Line::Kind::Sentence:
            writer.paragraph(line.text, writer.plain(), at == 0 ? 0 : 3, 0);
            break;
        case Line::Kind::Fact:
            writer.fact(line.label, line.text, 0);
            break;
        case Line::Kind::Warning:
            writer.marked(QLatin1String("warning"), line.text, 0);
            break;
        case Line::Kind::Place:
            if (line.place.start().isEmpty())
                writer.paragraph(line.text, writer.plain(), 0, 0);
            else
                writer.link(line.text, QStringLiteral("place:%1").arg(at), palette());
            break;
        }
    }
    fitHeight();
}

void SectionText::fitHeight()
{
    document()->setTextWidth(viewport()->width());
    const auto height = static_cast<int>(std::ceil(document()->size().height()));
    if (height != minimumHeight())
        setFixedHeight(height);
}

QSize SectionText::sizeHint() const { return {200, height()}; }

QSize SectionText::minimumSizeHint() const { return {80, minimumHeight()}; }

void SectionText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        write();
}

void SectionText::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    viewport()->update();
}

void SectionText::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    viewport()->update();
}

void SectionText::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    if (!hasFocus())
        return;
    // It has no frame that could show the focus.
    QPainter painter(viewport());
    painter.setPen(toneColour(Tone::Accent, palette()));
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

void SectionText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitHeight();
}

/// What scrolls is the pane.
void SectionText::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace ui
