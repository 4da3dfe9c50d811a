#include "auth/privatefile.h"

#include "core/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace auth {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

core::Error storageError(const QString &name, const QString &reason)
{
    return {
        .kind = core::ErrorKind::Storage,
        .message = QCoreApplication::translate("auth::File", "“%1” could not be written: %2").arg(name, reason),
    };
}

} // namespace

core::Result<void> makePrivateDirectory(const QString &directory)
{
    if (QDir(directory).exists())
        return {};
    if (!QDir().mkpath(directory))
        return storageError(directory, QCoreApplication::translate("auth::File", "the folder cannot be created"));
    QFile::setPermissions(directory, ownerOnly | QFileDevice::ExeOwner);
    return {};
}

core::Result<void> writePrivateFile(const QString &fileName, const QByteArray &content)
{
    // Permissions come before content: a moment of 0644 would be enough for another account of this computer.
    const auto reason = core::replaceFile(fileName, content, ownerOnly);
    return reason.isEmpty() ? core::Result<void>() : core::Result<void>(storageError(fileName, reason));
}

} // namespace auth
