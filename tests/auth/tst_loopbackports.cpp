#include "auth/loopbacklistener.h"
#include "support/fakeclock.h"

#include <QTcpServer>
#include <QTest>

#include <cerrno>
#include <dlfcn.h>
#include <sys/socket.h>

namespace {

int refusals = 0; ///< so many more times the other address cannot be had
int reason = 0; ///< errno of them

} // namespace

extern "C" {

int takenBind(int socket, const sockaddr *address, socklen_t size) __asm__("bind");

int takenBind(int socket, const sockaddr *address, socklen_t size)
{
    static const auto real = reinterpret_cast<int (*)(int, const sockaddr *, socklen_t)>(::dlsym(RTLD_NEXT, "bind"));
    if (address->sa_family == AF_INET6 && refusals > 0) {
        --refusals;
        errno = reason;
        return -1;
    }
    return real(socket, address, size);
}
}

/// The port that the browser's answer comes to: the same at both addresses of localhost, because the browser chooses.
class TestLoopbackPorts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { refusals = 0; }
    void tries_data();
    void tries();
};

void TestLoopbackPorts::tries_data()
{
    QTest::addColumn<int>("times");
    QTest::addColumn<int>("why");
    QTest::addColumn<bool>("listens");
    QTest::addColumn<bool>("atBoth");
    QTest::newRow("both are free") << 0 << 0 << true << true;
    QTest::newRow("somebody has the port of the other address, three times") << 3 << EADDRINUSE << true << true;
    QTest::newRow("somebody has them all") << 1000 << EADDRINUSE << false << false;
    QTest::newRow("there is no other address") << 1000 << EADDRNOTAVAIL << true << false;
}

void TestLoopbackPorts::tries()
{
    QFETCH(int, times);
    QFETCH(int, why);
    QFETCH(bool, listens);
    QFETCH(bool, atBoth);
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHostIPv6))
        QSKIP("this computer has no IPv6 loopback address");
    refusals = times;
    reason = why;
    FakeClock clock;
    auth::LoopbackListener listener(clock);
    const auto listening = listener.listen("state");
    refusals = 0;
    QCOMPARE(listening.has_value(), listens);
    if (!listens) {
        QCOMPARE(listening.error().kind, core::ErrorKind::Offline);
        return;
    }
    QTcpServer thief;
    QVERIFY(!thief.listen(QHostAddress::LocalHost, listener.port()));
    QCOMPARE(thief.listen(QHostAddress::LocalHostIPv6, listener.port()), !atBoth);
}

QTEST_GUILESS_MAIN(TestLoopbackPorts)
#include "tst_loopbackports.moc"
