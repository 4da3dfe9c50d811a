#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace inventory {

/// One record of a CSV text and the line it begins at (1 is the first), for error texts.
struct CsvRecord {
    int line = 0;
    QList<QString> fields;
};

/// Reads UTF-8 CSV (RFC 4180: quoted fields, doubled quotes, CRLF or LF) whose first record must be `header`. Records
/// follow without it, each with as many fields. A damaged text is an InvalidInput that names `table` and the line.
core::Result<QList<CsvRecord>> readCsv(const QByteArray &csv, const QString &table, const QList<QString> &header);

/// What is wrong with a table that comes with the program, and in which line.
core::Error damagedTable(const QString &table, int line, const QString &detail);

} // namespace inventory
