#include "removal/report.h"

#include "removal/reportformats.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace removal {

using core::Error;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(removal::Report)
};

Error failed(const QString &path, const QString &reason)
{
    core::Error error;
    error.kind = core::ErrorKind::Storage;
    error.message
        = Text::tr("The report was not saved. %1 could not be written: %2").arg(QDir::toNativeSeparators(path), reason);
    error.when = QDateTime::currentDateTimeUtc();
    return error;
}

} // namespace

QByteArray reportBytes(const Report &report, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
        return htmlReport(report);
    case ReportFormat::Csv:
        return csvReport(report);
    case ReportFormat::Json:
        return jsonReport(report);
    }
    return {};
}

QString reportSuffix(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
        return QStringLiteral(".html");
    case ReportFormat::Csv:
        return QStringLiteral(".csv");
    case ReportFormat::Json:
        return QStringLiteral(".json");
    }
    return {};
}

core::Result<void> saveReport(const Report &report, ReportFormat format, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(path, file.errorString());
    const auto bytes = reportBytes(report, format);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failed(path, file.errorString());
    return {};
}

} // namespace removal
