#include "core/wholefile.h"

#include <QSaveFile>

namespace core {

QString replaceFile(const QString &path, const QByteArray &content, std::optional<QFileDevice::Permissions> permissions)
{
    QSaveFile file(path);
    // What a full disk does not take shows in write(). Behind a buffer it would show in commit(), which nevertheless
    // puts what there is of the new file in the place of the old one, and says that all is well (seen with Qt 6.4).
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return file.errorString();
    if (permissions && !file.setPermissions(*permissions))
        return file.errorString();
    for (qint64 done = 0; done < content.size();) {
        const auto written = file.write(content.constData() + done, content.size() - done);
        if (written <= 0)
            return file.errorString();
        done += written; // after a part, the next try tells why
    }
    return file.commit() ? QString() : file.errorString();
}

} // namespace core
