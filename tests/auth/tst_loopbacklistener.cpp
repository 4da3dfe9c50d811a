#include "auth/loopbacklistener.h"
#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using auth::LoopbackListener;
using namespace std::chrono_literals;

/// What a browser, and anybody else on this computer, may send to the listener.
class TestLoopbackListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersAndKeepsWaiting_data();
    void answersAndKeepsWaiting();
    void takesTheTrueAnswerOnce();
    void takesAnErrorWithTheRightState();
    void listensOnBothAddresses();
    void endsASlowConnection();
    void readsARequestThatComesInPieces();
    void readsNothingBehindAnAnswer();
    void takesOnlySoManyConnections();
    void choosesAPortThatIsFreeAtBothAddresses();
    void isClosedAfterwards();
    void closesTheConnectionsThatAreOpen();

private:
    QByteArray exchange(const QByteArray &request, const QHostAddress &address = QHostAddress::LocalHost) const;
    QByteArray get(const QByteArray &target) const;
    QByteArray host() const { return "localhost:" + QByteArray::number(m_listener->port()); }

    FakeClock m_clock;
    std::unique_ptr<LoopbackListener> m_listener;
    std::unique_ptr<QSignalSpy> m_answered;
};

void TestLoopbackListener::init()
{
    m_listener = std::make_unique<LoopbackListener>(m_clock);
    m_answered = std::make_unique<QSignalSpy>(m_listener.get(), &LoopbackListener::answered);
    QVERIFY(m_listener->listen("the-state"));
}

QByteArray TestLoopbackListener::exchange(const QByteArray &request, const QHostAddress &address) const
{
    QTcpSocket socket;
    socket.connectToHost(address, m_listener->port());
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }))
        return "not connected";
    socket.write(request);
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }))
        return "still open";
    return socket.readAll();
}

QByteArray TestLoopbackListener::get(const QByteArray &target) const
{
    return exchange("GET " + target + " HTTP/1.1\r\nHost: " + host() + "\r\n\r\n");
}

void TestLoopbackListener::answersAndKeepsWaiting_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    const auto row = [](const char *name, const QByteArray &request, const QByteArray &status) {
        QTest::newRow(name) << request << status;
    };
    row("forged state", "GET /?code=c&state=other HTTP/1.1\r\nHost: @\r\n\r\n", "400");
    row("missing state", "GET /?code=c HTTP/1.1\r\nHost: @\r\n\r\n", "400");
    row("empty state", "GET /?code=c&state= HTTP/1.1\r\nHost: @\r\n\r\n", "400");
    row("error without the state", "GET /?error=access_denied HTTP/1.1\r\nHost: @\r\n\r\n", "400");
    row("state twice", "GET /?code=c&state=the-state&state=the-state HTTP/1.1\r\nHost: @\r\n\r\n", "400");
    row("code twice", "GET /?code=c&code=d&state=the-state HTTP/1.1\r\nHost: @\r\n\r\n", "400");
    row("state alone", "GET /?state=the-state HTTP/1.1\r\nHost: @\r\n\r\n", "400");
    row("another host", "GET /?code=c&state=the-state HTTP/1.1\r\nHost: evil.example:1\r\n\r\n", "400");
    row("localhost without the port", "GET /?code=c&state=the-state HTTP/1.1\r\nHost: localhost\r\n\r\n", "400");
    row("no host", "GET /?code=c&state=the-state HTTP/1.1\r\n\r\n", "400");
    row("two hosts", "GET /?code=c&state=the-state HTTP/1.1\r\nHost: @\r\nHost: @\r\n\r\n", "400");
    row("POST", "POST /?code=c&state=the-state HTTP/1.1\r\nHost: @\r\nContent-Length: 0\r\n\r\n", "405");
    row("another path", "GET /x?code=c&state=the-state HTTP/1.1\r\nHost: @\r\n\r\n", "404");
    row("an address in place of a path", "GET http://@/?code=c&state=the-state HTTP/1.1\r\nHost: @\r\n\r\n", "404");
    row("not HTTP", "hello\r\n\r\n", "400");
    row("above 16 KB", "GET /?code=c&state=the-state HTTP/1.1\r\nHost: @\r\nX: " + QByteArray(17'000, 'x'), "413");
    row("another version", "GET /?code=c&state=the-state SPDY/3\r\nHost: @\r\n\r\n", "400");
    row("four words", "GET / x HTTP/1.1\r\nHost: @\r\n\r\n", "400");
    row("names without values", "GET /?code&&state HTTP/1.1\r\nHost: @\r\n\r\n", "400");
    row("by the number of this computer", "GET / HTTP/1.1\r\nHost: 127.0.0.1:#\r\n\r\n", "200");
    row("by its other number", "GET / HTTP/1.1\r\nHost: [::1]:#\r\n\r\n", "200");
    row("the page while waiting", "GET / HTTP/1.1\r\nHost: @\r\n\r\n", "200");
}

void TestLoopbackListener::answersAndKeepsWaiting()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    const auto answer = exchange(request.replace("@", host()).replace("#", QByteArray::number(m_listener->port())));
    QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + status)), answer.left(80));
    QVERIFY(!answer.contains("the-state"));
    QCOMPARE(m_answered->count(), 0);

    // Nobody but the right answer ends the wait.
    QVERIFY(get("/?code=true&state=the-state").startsWith("HTTP/1.1 302"));
    QCOMPARE(m_answered->count(), 1);
}

void TestLoopbackListener::takesTheTrueAnswerOnce()
{
    const auto answer = get("/?code=a%2Bb+c&state=the-state&session_state=x");
    QVERIFY(answer.contains("\r\nLocation: /\r\n"));
    QVERIFY(!answer.contains("a%2Bb"));
    QCOMPARE(m_answered->count(), 1);
    const auto parameters = m_answered->first().first().value<LoopbackListener::Parameters>();
    QCOMPARE(parameters.value("code"), "a+b c");

    const auto page = get("/");
    QVERIFY(page.startsWith("HTTP/1.1 200"));
    QVERIFY(page.contains("Content-Security-Policy: default-src 'none'"));
    QVERIFY(page.contains("go back to Unassign"));
    QVERIFY(get("/?code=again&state=the-state").startsWith("HTTP/1.1 400"));
    QCOMPARE(m_answered->count(), 1);
}

void TestLoopbackListener::takesAnErrorWithTheRightState()
{
    QVERIFY(get("/?error=access_denied&error_description=%3Cb%3E&state=the-state").startsWith("HTTP/1.1 302"));
    QCOMPARE(m_answered->count(), 1);
    const auto parameters = m_answered->first().first().value<LoopbackListener::Parameters>();
    QCOMPARE(parameters.value("error_description"), "<b>");
}

void TestLoopbackListener::listensOnBothAddresses()
{
    const QByteArray request = "GET / HTTP/1.1\r\nHost: " + host() + "\r\n\r\n";
    QVERIFY(exchange(request, QHostAddress::LocalHost).startsWith("HTTP/1.1 200"));
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHostIPv6))
        QSKIP("this computer has no IPv6 loopback address");
    QVERIFY(exchange(request, QHostAddress::LocalHostIPv6).startsWith("HTTP/1.1 200"));
}

void TestLoopbackListener::endsASlowConnection()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_listener->port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.write("GET / HT");
    QTRY_VERIFY(!m_clock.isIdle());
    m_clock.advance(4999ms);
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
    m_clock.advance(1ms);
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
}

void TestLoopbackListener::readsARequestThatComesInPieces()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_listener->port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    const QByteArray request = "GET /?code=c&state=the-state HTTP/1.1\r\nHost: " + host() + "\r\n\r\n";
    for (const auto letter : request) {
        socket.write(QByteArray(1, letter));
        QVERIFY(socket.flush());
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(m_answered->count(), 1);
}

void TestLoopbackListener::readsNothingBehindAnAnswer()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_listener->port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.write("hello\r\n\r\n");
    QTRY_VERIFY(socket.bytesAvailable() > 0 || socket.state() == QAbstractSocket::UnconnectedState);
    socket.write("GET /?code=c&state=the-state HTTP/1.1\r\nHost: " + host() + "\r\n\r\n");
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 400"));
    QVERIFY(get("/").startsWith("HTTP/1.1 200"));
    QCOMPARE(m_answered->count(), 0);
}

void TestLoopbackListener::takesOnlySoManyConnections()
{
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 40; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress::LocalHost, m_listener->port());
    }
    const auto open = [&sockets] {
        return std::count_if(sockets.begin(), sockets.end(),
            [](const auto &socket) { return socket->state() == QAbstractSocket::ConnectedState; });
    };
    QTRY_COMPARE(open(), 32);
    sockets.clear();
    QTRY_VERIFY(get("/").startsWith("HTTP/1.1 200"));
}

/// Somebody holds a port of the other address: the browser might give them the answer.
void TestLoopbackListener::choosesAPortThatIsFreeAtBothAddresses()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHostIPv6))
        QSKIP("this computer has no IPv6 loopback address");
    probe.close();
    for (int i = 0; i < 200; ++i) {
        LoopbackListener listener(m_clock);
        QVERIFY(listener.listen("state"));
        QTcpServer thief;
        QVERIFY(!thief.listen(QHostAddress::LocalHostIPv6, listener.port()));
    }
}

void TestLoopbackListener::closesTheConnectionsThatAreOpen()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_listener->port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.write("GET / HT");
    QTRY_VERIFY(!m_clock.isIdle());
    m_listener->close();
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(socket.readAll().isEmpty());
}

void TestLoopbackListener::isClosedAfterwards()
{
    const auto uri = m_listener->redirectUri();
    m_listener->close();
    QCOMPARE(m_listener->redirectUri(), uri);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_listener->port());
    QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
}

QTEST_GUILESS_MAIN(TestLoopbackListener)
#include "tst_loopbacklistener.moc"
