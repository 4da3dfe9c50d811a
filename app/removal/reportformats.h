#pragma once

#include "removal/report.h"

#include <QByteArray>

namespace removal {

QByteArray htmlReport(const Report &report);
QByteArray csvReport(const Report &report);
QByteArray jsonReport(const Report &report);

} // namespace removal
