#include "ui/history/reportexport.h"

#include "ui/widgets/dialogbuttons.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QStandardPaths>

#include <array>

namespace ui {

namespace {

using removal::ReportFormat;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportExport)
};

constexpr std::array formats{ReportFormat::Html, ReportFormat::Csv, ReportFormat::Json};

QString nameFilterOf(ReportFormat format)
{
    const auto pattern = QStringLiteral(" (*%1)").arg(core::reportSuffix(format));
    switch (format) {
    case ReportFormat::Html:
        return Text::tr("Web page, to read and print") + pattern;
    case ReportFormat::Csv:
        return Text::tr("Table for spreadsheets") + pattern;
    case ReportFormat::Json:
        return Text::tr("Everything, for programs") + pattern;
    }
    return {};
}

void showFailure(QWidget &parent, const core::Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, Text::tr("Not saved"), error.message, QMessageBox::Ok, &parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    withoutForeignIcons(*box);
    box->open();
}

} // namespace

QStringList reportNameFilters()
{
    QStringList filters;
    for (const auto format : formats)
        filters.append(nameFilterOf(format));
    return filters;
}

ReportFormat reportFormatOf(const QString &path, const QString &nameFilter)
{
    for (const auto format : formats) {
        if (path.endsWith(core::reportSuffix(format), Qt::CaseInsensitive))
            return format;
    }
    for (const auto format : formats) {
        if (nameFilter == nameFilterOf(format))
            return format;
    }
    return ReportFormat::Html;
}

void exportReport(QWidget &parent, const removal::Report &report, std::function<void(const QString &path)> saved)
{
    auto *dialog = new QFileDialog(&parent, Text::tr("Export report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters(reportNameFilters());
    dialog->setDefaultSuffix(core::reportSuffix(formats.front()).mid(1));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(core::reportSuffix(reportFormatOf({}, filter)).mid(1));
    });
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(
        QStringLiteral("unassign-%1").arg(report.made.toLocalTime().toString(QStringLiteral("yyyy-MM-dd-HHmm"))));
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent,
        [&parent, dialog, report, saved = std::move(saved)](const QString &path) {
            const auto written = removal::saveReport(report, reportFormatOf(path, dialog->selectedNameFilter()), path);
            if (written)
                saved(path);
            else
                showFailure(parent, written.error());
        });
    withoutForeignIcons(*dialog);
    dialog->open();
}

} // namespace ui
