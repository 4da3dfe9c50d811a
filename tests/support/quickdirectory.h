#pragma once

#include <QDir>
#include <QTemporaryDir>

/// A temporary directory in memory, where the system has such a place: for tests that write more than a disk takes in
/// their time.
class QuickDirectory : public QTemporaryDir
{
public:
    QuickDirectory() : QTemporaryDir(place() + QStringLiteral("/unassign-XXXXXX")) { }

private:
    static QString place()
    {
        const auto memory = QStringLiteral("/dev/shm");
        return QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    }
};
