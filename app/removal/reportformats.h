#pragma once

#include "removal/report.h"

#include <QString>

namespace removal {

QByteArray htmlReport(const Report &report);
QByteArray csvReport(const Report &report);
QByteArray jsonReport(const Report &report);

/// One cell of the CSV, quoted, as reportBytes() promises.
QString csvCell(const QString &text);

} // namespace removal
