#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace auth {

/// Creates the data directory for its owner only (0700) where it is missing. Storage when that fails.
core::Result<void> makePrivateDirectory(const QString &directory);
/// Writes a whole file for its owner only (0600), or leaves the old one as it was. Storage when that fails.
core::Result<void> writePrivateFile(const QString &fileName, const QByteArray &content);

} // namespace auth
