#pragma once

#include "core/result.h"

#include <QString>

class QSqlError;

namespace journal {

/// Makes sure that `path` is a plain file that only its person can read, in a directory that exists: the directory is
/// created 0700 and the file 0600 before anything is written into it. A symbolic link in place of either is refused:
/// what it points to is not ours (the directory's parents may be links). Errors are of kind Storage.
core::Result<void> preparePrivateFile(const QString &directory, const QString &path);

/// The Error of something that SQLite reported about `path`, with the reason in plain words and what to do about it.
core::Error storageError(const QString &path, const QSqlError &error);
/// The Error of a file that is damaged: it is left as it is.
core::Error damagedError(const QString &path, const QString &detail);
core::Error storageError(const QString &message);

} // namespace journal
