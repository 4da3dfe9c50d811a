#pragma once

#include "removal/report.h"

#include <QObject>
#include <QStringList>

#include <functional>

class QWidget;

namespace ui {

/// Asks for a file and writes the report into it, in the format that the file's name says, or else the chosen one.
/// A failure is shown; `saved` is told the file's name. Ends with `parent`.
void exportReport(QWidget &parent, const removal::Report &report, std::function<void(const QString &path)> saved);

/// What a person chooses a format by in a file dialog.
QStringList reportNameFilters();
/// The format of a file of that name; where the name says none, that of the chosen name filter.
removal::ReportFormat reportFormatOf(const QString &path, const QString &nameFilter);

} // namespace ui
