#include "journal/storefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace journal {

using core::Error;
using core::Result;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(journal::Store)
};

QString shown(const QString &path) { return QDir::toNativeSeparators(path); }

Result<void> cannotCreate(const QString &path, const QString &reason)
{
    return storageError(Text::tr("The journal cannot be kept in %1: %2. Nothing is removed without a journal.")
                            .arg(shown(path), reason));
}

Result<void> isLink(const QString &path)
{
    return storageError(Text::tr("%1 is a symbolic link. The journal is not written through a link, because what it "
                                 "points to may belong to somebody else. Choose another data directory, or replace the "
                                 "link by what it points to.")
                            .arg(shown(path)));
}

#ifdef Q_OS_UNIX
QString reasonOf(int error) { return QString::fromLocal8Bit(std::strerror(error)); }

Result<void> createPrivately(const QString &path)
{
    const auto name = QFile::encodeName(path);
    // A file that exists is not opened here: closing it would drop the locks that SQLite holds on it in this process
    // (sqlite.org/howtocorrupt.html, section 2.2).
    const int file = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file >= 0) {
        ::close(file);
        return {};
    }
    if (errno != EEXIST)
        return cannotCreate(path, reasonOf(errno));
    struct stat status = {};
    if (::lstat(name.constData(), &status) != 0)
        return cannotCreate(path, reasonOf(errno));
    if (S_ISLNK(status.st_mode))
        return isLink(path);
    if (!S_ISREG(status.st_mode))
        return cannotCreate(path, Text::tr("it is not a file"));
    const bool isOpenToOthers = (status.st_mode & (S_IRWXG | S_IRWXO)) != 0;
    if (isOpenToOthers && ::chmod(name.constData(), status.st_mode & S_IRWXU) != 0)
        return cannotCreate(path, reasonOf(errno));
    return {};
}

Result<void> createDirectory(const QString &directory)
{
    const auto parent = QFileInfo(directory).absolutePath();
    if (!QDir().mkpath(parent))
        return cannotCreate(directory, Text::tr("%1 cannot be created").arg(shown(parent)));
    const auto name = QFile::encodeName(directory);
    if (::mkdir(name.constData(), S_IRWXU) != 0 && errno != EEXIST)
        return cannotCreate(directory, reasonOf(errno));
    return {};
}
#else
Result<void> createPrivately(const QString &path)
{
    // The profile directory of a Windows account is private by its inherited access list.
    if (QFileInfo(path).isSymLink())
        return isLink(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return cannotCreate(path, file.errorString());
    return {};
}

Result<void> createDirectory(const QString &directory)
{
    if (!QDir().mkpath(directory))
        return cannotCreate(directory, Text::tr("it cannot be created"));
    return {};
}
#endif

QString reasonOf(int code, const QSqlError &error)
{
    // The primary result code is the low byte (sqlite.org/rescode.html).
    switch (code & 0xff) {
    case 5:
    case 6:
        return Text::tr("another program has locked it. Close what uses it and try again");
    case 8:
        return Text::tr("it is write-protected");
    case 10:
        return Text::tr("the disk reported an error (%1)").arg(error.databaseText());
    case 13:
        return Text::tr("the disk is full");
    case 14:
        return Text::tr("it cannot be opened for writing");
    default:
        return error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    }
}

} // namespace

Error storageError(const QString &message)
{
    core::Error error;
    error.kind = core::ErrorKind::Storage;
    error.message = message;
    error.when = QDateTime::currentDateTimeUtc();
    return error;
}

Error damagedError(const QString &path, const QString &detail)
{
    auto error = storageError(Text::tr("The journal %1 is damaged. It was left as it is, and nothing is removed while "
                                       "it cannot be used. Move it away and keep it, then try again: a new journal is "
                                       "begun.")
                                  .arg(shown(path)));
    error.serviceMessage = detail;
    return error;
}

Error storageError(const QString &path, const QSqlError &error)
{
    const auto code = error.nativeErrorCode().toInt();
    if ((code & 0xff) == 11 || (code & 0xff) == 26)
        return damagedError(path, error.databaseText());
    auto made = storageError(Text::tr("The journal %1 could not be used: %2.").arg(shown(path), reasonOf(code, error)));
    made.serviceMessage = error.text();
    return made;
}

Result<void> preparePrivateFile(const QString &directory, const QString &path)
{
    if (QFileInfo(directory).isSymLink())
        return isLink(directory);
    if (auto made = createDirectory(directory); !made)
        return made;
    // Looked at again: what mkdir found there may be anything.
    const QFileInfo found(directory);
    if (found.isSymLink())
        return isLink(directory);
    if (!found.isDir())
        return cannotCreate(directory, Text::tr("it is not a directory"));
    return createPrivately(path);
}

} // namespace journal
