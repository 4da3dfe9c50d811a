#include "removal/report.h"

#include "removal/reportformats.h"

namespace removal {

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

core::Result<void> saveReport(const Report &report, ReportFormat format, const QString &path)
{
    return core::saveReportFile(path, reportBytes(report, format));
}

} // namespace removal
