#pragma once

#include <QList>
#include <QString>

namespace journal {

/// "Unas": marks the file as a journal of this program (SQLite file format, application id at offset 68).
constexpr int applicationId = 0x556e6173;
/// PRAGMA user_version of a file this version writes. A higher one was written by a newer version.
constexpr int schemaVersion = 2;

/// The statements that bring a file from `version` to `version + 1`. A step that was released is never changed: a later
/// version adds a step.
QList<QString> migrationFrom(int version);

} // namespace journal
