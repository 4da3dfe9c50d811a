#pragma once

#include <QByteArray>
#include <QFileDevice>
#include <QString>

#include <optional>

namespace core {

/// Puts `content` in the place of the file at `path`, as a whole or not at all: where it fails, the old file stays as
/// it was. With `permissions` the file has them before anything is in it. Gives back why it failed; nothing when it is
/// done.
[[nodiscard]] QString replaceFile(
    const QString &path, const QByteArray &content, std::optional<QFileDevice::Permissions> permissions = std::nullopt);

} // namespace core
