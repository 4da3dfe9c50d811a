#include "removal/fixture.h"

#include <QFile>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>

#include <atomic>
#include <dlfcn.h>
#include <unistd.h>

namespace {

std::atomic<bool> isStuck{false}; ///< flushes of the journal do not come back
std::atomic<int> waiting{0}; ///< that do not
QSemaphore released;
QByteArray watched; ///< where the journal is

/// What the C library's own does, once the disk has come round.
int flush(const char *name, int file)
{
    if (isStuck.load()) {
        char path[4096] = {};
        const QByteArray link = "/proc/self/fd/" + QByteArray::number(file);
        if (::readlink(link.constData(), path, sizeof path - 1) > 0 && QByteArray(path).startsWith(watched)) {
            ++waiting;
            released.acquire();
            --waiting;
        }
    }
    return reinterpret_cast<int (*)(int)>(::dlsym(RTLD_NEXT, name))(file);
}

} // namespace

extern "C" {

int fsync(int file) { return flush("fsync", file); }

int fdatasync(int file) { return flush("fdatasync", file); }
}

/// A disk that takes as long as it likes: the window goes on, and nothing leaves before its intent is on the disk.
class TestSlowDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLeavesBeforeTheDiskHasIt();
};

void TestSlowDisk::nothingLeavesBeforeTheDiskHasIt()
{
    RemovalFixture fixture;
    const auto comesRound = qScopeGuard([] { // also where something fails: else its end would wait for the disk
        isStuck = false;
        released.release(1000);
    });
    watched = QFile::encodeName(fixture.directory.path());
    fixture.server.setHandler([&](const LoopbackServer::Request &request) {
        isStuck = true; // the confirmed assignment is read; what is written next is the intent
        return fixture.serve(request, 1);
    });
    removal::Operation operation(fixture.services(), fixture.actor(), fixture.plan({fixture.direct()}));
    QSignalSpy done(&operation, &removal::Operation::itemFinished);
    operation.start();
    QTRY_COMPARE(waiting.load(), 1);

    // The window's thread is free, for as long as it takes.
    int ticks = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &fixture.context, [&ticks] { ++ticks; });
    timer.start(1);
    QTRY_VERIFY(ticks > 100);
    QCOMPARE(waiting.load(), 1);
    QCOMPARE(fixture.sent("DELETE"), 0);
    QCOMPARE(done.count(), 0);

    isStuck = false;
    released.release(1000);
    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(fixture.sent("DELETE"), 1);
    QCOMPARE(done.first().first().value<journal::Item>().outcome, journal::Outcome::Removed);
    QTRY_COMPARE(operation.state(), removal::Undertaking::State::Finished);
}

QTEST_GUILESS_MAIN(TestSlowDisk)
#include "tst_slowdisk.moc"
