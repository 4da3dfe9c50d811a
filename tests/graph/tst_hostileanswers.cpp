#include "graph/clientfixture.h"

#include <QFile>

using namespace std::chrono_literals;
using core::ErrorKind;
using graph::Request;
using Answer = LoopbackServer::Answer;
using Fixture = ClientFixture;

namespace {

/// Bytes of memory that this process holds now.
qint64 memoryHeld()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

/// A gzip stream of `size` zeros: deflate blocks by qCompress, in a gzip wrapping.
QByteArray gzipOfZeros(qsizetype size)
{
    const auto zlib = qCompress(QByteArray(size, '\0'), 9);
    const auto deflate = zlib.mid(6, zlib.size() - 10); // without length and zlib header, and without Adler-32
    quint32 crc = 0xffffffff;
    for (qsizetype i = 0; i < size; ++i)
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320U : 0U);
    crc = ~crc;
    QByteArray gzip("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10);
    gzip += deflate;
    for (const auto word : {crc, static_cast<quint32>(size)})
        for (int i = 0; i < 4; ++i)
            gzip += static_cast<char>((word >> (8 * i)) & 0xff);
    return gzip;
}

Answer truncated(int status)
{
    const QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Cut\r\nContent-Type: application/json\r\n";
    return {.body = head + "Content-Length: 500\r\n\r\n{\"value\":[", .raw = true, .drop = true};
}

} // namespace

class TestHostileAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redirectsAreNotFollowed_data();
    void redirectsAreNotFollowed();
    void answers_data();
    void answers();
    void hugeAnswerIsNotHeld_data();
    void hugeAnswerIsNotHeld();
    void compressedAnswerIsRead();
    void compressedBombIsTooLarge();
    void hugeErrorStaysItsError();
    void contextDiesOnAHugeAnswer();
};

void TestHostileAnswers::redirectsAreNotFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("write");
    for (const int status : {301, 302, 303, 307, 308})
        for (const bool write : {false, true})
            QTest::addRow("%d to a %s", status, write ? "DELETE" : "GET") << status << write;
}

void TestHostileAnswers::redirectsAreNotFollowed()
{
    QFETCH(int, status);
    QFETCH(bool, write);
    LoopbackServer other;
    Fixture f;
    f.script({{.status = status, .headers = {{"Location", other.url().toEncoded() + "/beta/x"}}}});
    f.ask(write ? Request::remove(f.path()) : Request::get(f.path()));
    QVERIFY(f.waitFor());
    QCOMPARE(f.error().kind, ErrorKind::UnexpectedAnswer);
    QCOMPARE(f.error().httpStatus, status);
    QVERIFY(f.error().message.contains(QLatin1String("redirect")));
    QVERIFY(!f.error().maybeDone);
    f.clock.advance(1min);
    QTest::qWait(20);
    QCOMPARE(other.requests().size(), 0);
    QCOMPARE(f.server.requests().size(), 1);
}

void TestHostileAnswers::answers_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<bool>("write");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("maybeDone");
    const auto row = [](const char *name, const Answer &answer, bool write, ErrorKind kind, bool maybeDone) {
        QTest::newRow(name) << answer << write << kind << maybeDone;
    };
    const Answer page{.headers = {{"Content-Type", "text/html; charset=utf-8"}}, .body = "<html>Sign in</html>"};
    auto page404 = page;
    page404.status = 404;
    row("web page with status 200, read", page, false, ErrorKind::UnexpectedAnswer, false);
    row("web page with status 200, write", page, true, ErrorKind::UnexpectedAnswer, true);
    row("web page with status 404 is not 'gone'", page404, true, ErrorKind::UnexpectedAnswer, false);
    row("cut in the middle, read", truncated(200), false, ErrorKind::LostAnswer, false);
    row("cut in the middle, write", truncated(201), true, ErrorKind::LostAnswer, true);
    row("no HTTP at all", {.body = "SSH-2.0-x\r\n\r\n", .raw = true, .drop = true}, true, ErrorKind::LostAnswer, true);
    row("a status line without headers", {.body = "HTTP/1.1 2", .raw = true, .drop = true}, true, ErrorKind::LostAnswer,
        true);
    row("broken compression, read",
        {.headers = {{"Content-Encoding", "gzip"}, {"Content-Type", "application/json"}}, .body = "no gzip at all"},
        false, ErrorKind::UnexpectedAnswer, false);
}

void TestHostileAnswers::answers()
{
    QFETCH(Answer, answer);
    QFETCH(bool, write);
    Fixture f;
    f.script({answer});
    f.ask(write ? Request::remove(f.path()) : Request::get(f.path()));
    QVERIFY(f.waitFor());
    QVERIFY(!f.answers.first());
    QTEST(f.error().kind, "kind");
    QTEST(f.error().maybeDone, "maybeDone");
    QVERIFY(!f.error().message.isEmpty());
    QVERIFY(!write || f.server.requests().size() == 1);
}

void TestHostileAnswers::hugeAnswerIsNotHeld_data()
{
    QTest::addColumn<bool>("announced");
    QTest::newRow("with its length announced") << true;
    QTest::newRow("without a length, until the connection closes") << false;
}

void TestHostileAnswers::hugeAnswerIsNotHeld()
{
    QFETCH(bool, announced);
    constexpr qint64 limit = 4 * 1024 * 1024;
    Fixture f({.root = {}, .bodyLimit = limit});
    Answer answer{.body = QByteArray(64 * 1024, 'x'), .drop = true, .repeatBody = 100 * 16};
    if (!announced) {
        answer.raw = true;
        answer.body = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + answer.body;
    }
    f.script({answer});
    const auto before = memoryHeld();
    f.ask(Request::get(f.path()));
    QVERIFY(f.waitFor());
    QCOMPARE(f.error().kind, ErrorKind::TooLarge);
    QCOMPARE(f.server.requests().size(), 1);
    QVERIFY2(memoryHeld() - before < 32 * 1024 * 1024, qPrintable(QString::number(memoryHeld() - before)));
    QVERIFY(f.server.bytesWritten() < 64 * 1024 * 1024);
}

void TestHostileAnswers::compressedAnswerIsRead()
{
    Fixture f;
    f.script({{.headers = {{"Content-Encoding", "gzip"}, {"Content-Type", "application/json"}},
        .body = gzipOfZeros(200'000)}});
    f.ask(Request::get(f.path()));
    QVERIFY(f.waitFor());
    QVERIFY2(f.answers.first(), qPrintable(f.answers.first() ? QString() : f.error().message));
    QCOMPARE(f.answers.first()->body, QByteArray(200'000, '\0'));
}

void TestHostileAnswers::compressedBombIsTooLarge()
{
    Fixture f({.root = {}, .bodyLimit = 1024 * 1024});
    const auto bomb = gzipOfZeros(64 * 1024 * 1024);
    QVERIFY(bomb.size() < 1024 * 1024);
    f.script({{.headers = {{"Content-Encoding", "gzip"}, {"Content-Type", "application/json"}}, .body = bomb}});
    const auto before = memoryHeld();
    f.ask(Request::get(f.path()));
    QVERIFY(f.waitFor());
    QCOMPARE(f.error().kind, ErrorKind::TooLarge);
    QVERIFY2(memoryHeld() - before < 24 * 1024 * 1024, qPrintable(QString::number(memoryHeld() - before)));
}

void TestHostileAnswers::hugeErrorStaysItsError()
{
    Fixture f;
    f.script({{.status = 403, .body = QByteArray(64 * 1024, 'x'), .repeatBody = 64}});
    f.ask(Request::remove(f.path()));
    QVERIFY(f.waitFor());
    QCOMPARE(f.error().kind, ErrorKind::Forbidden);
}

void TestHostileAnswers::contextDiesOnAHugeAnswer()
{
    Fixture f({.root = {}, .bodyLimit = 10});
    f.script({LoopbackServer::json("{\"value\":\"longer than ten\"}")});
    auto context = std::make_unique<QObject>();
    f.client->exchange(Request::get(f.path()), context.get(), [&](const core::Result<graph::Response> &answer) {
        QCOMPARE(answer.error().kind, ErrorKind::TooLarge);
        context.reset();
    });
    QTRY_VERIFY(!context);
    f.clock.advance(5min);
}

QTEST_GUILESS_MAIN(TestHostileAnswers)
#include "tst_hostileanswers.moc"
