#pragma once

#include "listing/listing.h"

#include <QList>
#include <QObject>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTimer>

#include <memory>

namespace ui {

/// Writes a listing as pages to print, a slice at a time so that the window stays alive, whole or not at all. Deletes
/// itself when it has finished; destroyed before, it leaves what was there as it was.
class PdfReport : public QObject
{
    Q_OBJECT

public:
    PdfReport(const listing::Listing &listing, const QString &path, QObject *parent = nullptr);
    ~PdfReport() override;

    /// finished() follows, never before this returns.
    void start();

Q_SIGNALS:
    void finished(const core::Result<void> &result);

private:
    void begin();
    void goOn();
    void end(const core::Result<void> &result);
    void newPage();
    void paintHead();
    void paintHeadings();
    void paintRow(const listing::Row &row);
    QStringList cellsOf(const listing::Row &row) const;
    qreal heightOf(const QStringList &cells, const QList<qreal> &widths) const;
    void paintCells(const QStringList &cells, const QList<qreal> &widths, qreal height);

    listing::Listing m_listing;
    QString m_path;
    QSaveFile m_file;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
    QTimer m_slice;
    qsizetype m_next = 0;
    int m_page = 0;
    qreal m_y = 0;
    QList<qreal> m_widths;
    QString m_start; ///< id of the configuration whose rows are painted
};

} // namespace ui
