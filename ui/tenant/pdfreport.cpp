#include "ui/tenant/pdfreport.h"

#include "core/text.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPageLayout>

namespace ui {

namespace {

constexpr int dotsPerInch = 144;
constexpr qreal padding = 4;
constexpr qint64 sliceMs = 25;

int textFlags() { return static_cast<int>(Qt::AlignLeading | Qt::AlignTop) | Qt::TextWrapAnywhere | Qt::TextWordWrap; }

QFont fontOf(qreal points, bool bold)
{
    auto font = QGuiApplication::font();
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

} // namespace

PdfReport::PdfReport(const listing::Listing &listing, const QString &path, QObject *parent)
    : QObject(parent), m_listing(listing), m_path(path), m_file(path)
{
    m_slice.setSingleShot(true);
    connect(&m_slice, &QTimer::timeout, this, [this] {
        if (m_painter)
            goOn();
        else
            begin();
    });
}

PdfReport::~PdfReport()
{
    if (m_painter)
        m_painter->end();
    m_painter.reset();
    m_writer.reset();
    m_file.cancelWriting();
}

void PdfReport::start() { m_slice.start(0); }

void PdfReport::begin()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return end(core::reportNotSaved(m_path, m_file.errorString()));
    m_writer = std::make_unique<QPdfWriter>(&m_file);
    m_writer->setResolution(dotsPerInch);
    m_writer->setPageSize(QPageSize(QPageSize::A4));
    m_writer->setPageOrientation(QPageLayout::Landscape);
    m_writer->setPageMargins(QMarginsF(12, 12, 12, 14), QPageLayout::Millimeter);
    m_writer->setTitle(listing::title(m_listing));
    m_writer->setCreator(QStringLiteral("Unassign " UNASSIGN_VERSION));
    m_painter = std::make_unique<QPainter>();
    if (!m_painter->begin(m_writer.get())) {
        m_painter.reset();
        return end(core::reportNotSaved(m_path, tr("the pages could not be begun")));
    }
    m_painter->setLayoutDirection(QGuiApplication::layoutDirection());
    const qreal width = m_writer->width();
    m_widths = {width * 0.26, width * 0.24, width * 0.16, width * 0.12, width * 0.22};
    m_page = 1;
    paintHead();
    m_slice.start(0);
}

void PdfReport::goOn()
{
    QElapsedTimer spent;
    spent.start();
    while (m_next < m_listing.rows.size()) {
        if (spent.elapsed() > sliceMs) {
            m_slice.start(0);
            return;
        }
        paintRow(m_listing.rows.at(m_next++));
    }
    const bool painted = m_painter->end();
    m_painter.reset();
    m_writer.reset();
    if (!painted || m_file.error() != QFileDevice::NoError || !m_file.commit())
        return end(core::reportNotSaved(m_path, m_file.errorString()));
    end({});
}

void PdfReport::end(const core::Result<void> &result)
{
    deleteLater();
    Q_EMIT finished(result);
}

void PdfReport::newPage()
{
    m_writer->newPage();
    ++m_page;
    m_y = 0;
    m_painter->setFont(fontOf(7, false));
    const auto height = m_painter->fontMetrics().height();
    m_painter->drawText(QRectF(0, 0, m_writer->width(), height), static_cast<int>(Qt::AlignTrailing),
        tr("%1 – page %2").arg(listing::title(m_listing)).arg(m_page));
    m_y = height * 1.6;
}

void PdfReport::paintHead()
{
    m_painter->setFont(fontOf(15, true));
    const QRectF whole(0, 0, m_writer->width(), m_writer->height());
    const auto title = m_painter->boundingRect(whole, textFlags(), listing::title(m_listing));
    m_painter->drawText(whole, textFlags(), listing::title(m_listing));
    m_y = title.height() + 10;
    m_painter->setFont(fontOf(8, false));
    for (const auto &[name, value] : listing::facts(m_listing)) {
        if (value.isEmpty())
            continue;
        const QList<qreal> widths{whole.width() * 0.18, whole.width() * 0.82};
        const QStringList cells{name, core::displayText(value)};
        const auto height = heightOf(cells, widths);
        paintCells(cells, widths, height);
        m_y += height;
    }
    if (m_listing.rows.isEmpty())
        paintCells({tr("Nothing was shown.")}, {whole.width()}, 40);
    m_y += 14;
}

void PdfReport::paintHeadings()
{
    m_painter->setFont(fontOf(7.5, true));
    const QStringList cells{
        tr("Assigned to"), tr("Reached through"), tr("Filter"), tr("Intent, source"), tr("Assignment id")};
    const auto height = heightOf(cells, m_widths);
    paintCells(cells, m_widths, height);
    m_y += height;
    m_painter->drawLine(QPointF(0, m_y), QPointF(m_writer->width(), m_y));
    m_y += 2;
}

QStringList PdfReport::cellsOf(const listing::Row &row) const
{
    QStringList target{row.target, row.targetKind, row.note};
    QStringList way{row.via, row.via.isEmpty() ? QString() : row.profile};
    QStringList kind{row.intent, row.source};
    for (auto *parts : {&target, &way, &kind}) {
        parts->removeAll(QString());
        parts->removeDuplicates();
        for (auto &part : *parts)
            part = core::displayText(part);
    }
    return {target.join(QLatin1Char('\n')), way.join(QLatin1Char('\n')), core::displayText(row.filter),
        kind.join(QLatin1Char('\n')), core::displayText(row.assignmentId)};
}

qreal PdfReport::heightOf(const QStringList &cells, const QList<qreal> &widths) const
{
    qreal height = 0;
    for (qsizetype at = 0; at < cells.size(); ++at) {
        const QRectF area(0, 0, widths.at(at) - 2 * padding, 1e6);
        height = qMax(height, m_painter->boundingRect(area, textFlags(), cells.at(at)).height());
    }
    // A name of many thousand letters is cut at the page's end rather than run over it.
    return qMin(height + padding, m_writer->height() * 0.8);
}

void PdfReport::paintCells(const QStringList &cells, const QList<qreal> &widths, qreal height)
{
    qreal x = 0;
    const bool mirrored = m_painter->layoutDirection() == Qt::RightToLeft;
    for (qsizetype at = 0; at < cells.size(); ++at) {
        const auto width = widths.at(at);
        const auto left = mirrored ? m_writer->width() - x - width : x;
        const QRectF cell(left + padding, m_y, width - 2 * padding, height);
        m_painter->save();
        m_painter->setClipRect(cell);
        m_painter->drawText(cell, textFlags(), cells.at(at));
        m_painter->restore();
        x += width;
    }
}

void PdfReport::paintRow(const listing::Row &row)
{
    const qreal bottom = m_writer->height();
    const bool isNew = row.startId != m_start;
    m_painter->setFont(fontOf(8, false));
    const auto cells = cellsOf(row);
    const auto height = heightOf(cells, m_widths);
    const auto heading = isNew ? 70.0 : 0.0;
    if (m_y + heading + height > bottom) {
        newPage();
        if (!isNew)
            paintHeadings();
    }
    if (isNew) {
        m_start = row.startId;
        m_y += 8;
        m_painter->setFont(fontOf(10, true));
        const auto type = core::displayText(row.via.isEmpty() ? row.type : QString());
        const auto name = core::displayText(row.start);
        const auto text = type.isEmpty() ? name : tr("%1 – %2", "a profile and its type").arg(name, type);
        const auto line = m_painter->fontMetrics().height();
        m_painter->drawText(QRectF(0, m_y, m_writer->width(), line), static_cast<int>(Qt::AlignLeading),
            m_painter->fontMetrics().elidedText(text, Qt::ElideRight, m_writer->width()));
        m_y += line + 2;
        paintHeadings();
    }
    m_painter->setFont(fontOf(8, false));
    paintCells(cells, m_widths, height);
    m_y += height;
}

} // namespace ui
