#include "graph/retrypolicy.h"
#include "graph/servicewords.h"

#include <QTest>

using namespace std::chrono_literals;
using core::ErrorKind;

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delays_data();
    void delays();
    void everyKindOfAWriteThatMayBeDone();
    void retryAfter_data();
    void retryAfter();
};

void TestRetryPolicy::delays_data()
{
    QTest::addColumn<bool>("writes");
    QTest::addColumn<int>("attempt");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("afterMs"); // -1: no Retry-After
    QTest::addColumn<int>("delayMs"); // -1: not again
    const auto row = [](const char *name, bool writes, int attempt, ErrorKind kind, int status, int after, int delay) {
        QTest::newRow(name) << writes << attempt << kind << status << after << delay;
    };
    row("throttled read waits as asked", false, 1, ErrorKind::Throttled, 429, 2128, 2128);
    row("throttled write waits as asked", true, 1, ErrorKind::Throttled, 429, 7000, 7000);
    row("throttled without a time: 1 s", true, 1, ErrorKind::Throttled, 429, -1, 1000);
    row("throttled without a time, again: 2 s", true, 2, ErrorKind::Throttled, 429, -1, 2000);
    row("throttled without a time, fourth: 8 s", true, 4, ErrorKind::Throttled, 429, -1, 8000);
    row("zero seconds are no storm", true, 1, ErrorKind::Throttled, 429, 0, 1000);
    row("five minutes are waited", true, 1, ErrorKind::Throttled, 429, 300'000, 300'000);
    row("more than five minutes are not", true, 1, ErrorKind::Throttled, 429, 300'001, -1);
    row("the last attempt is the last", false, 5, ErrorKind::Throttled, 429, 1000, -1);
    row("503 with a time, write", true, 1, ErrorKind::ServiceUnavailable, 503, 3000, 3000);
    row("503 without a time, write", true, 1, ErrorKind::ServiceUnavailable, 503, -1, -1);
    row("500 with a time, write", true, 1, ErrorKind::ServiceUnavailable, 500, 3000, -1);
    row("504, write", true, 1, ErrorKind::ServiceUnavailable, 504, -1, -1);
    row("504, read", false, 1, ErrorKind::ServiceUnavailable, 504, -1, 1000);
    row("lost answer, write", true, 1, ErrorKind::LostAnswer, 0, -1, -1);
    row("lost answer, read", false, 1, ErrorKind::LostAnswer, 0, -1, 1000);
    row("lost answer three times, read", false, 3, ErrorKind::LostAnswer, 0, -1, -1);
    row("offline, read", false, 1, ErrorKind::Offline, 0, -1, 1000);
    row("offline, write that was never sent", true, 1, ErrorKind::Offline, 0, -1, 1000);
    row("offline twice: a person is told", false, 2, ErrorKind::Offline, 0, -1, -1);
    row("refused", false, 1, ErrorKind::Forbidden, 403, -1, -1);
    row("not trusted", false, 1, ErrorKind::Tls, 0, -1, -1);
    row("not found", false, 1, ErrorKind::NotFound, 404, 1000, -1);
    row("approval wanted", true, 1, ErrorKind::ApprovalRequired, 403, 1000, -1);
}

void TestRetryPolicy::delays()
{
    QFETCH(bool, writes);
    QFETCH(int, attempt);
    QFETCH(int, status);
    QFETCH(int, afterMs);
    QFETCH(int, delayMs);
    QFETCH(ErrorKind, kind);
    core::Error error;
    error.kind = kind;
    error.httpStatus = status;
    if (afterMs >= 0)
        error.retryAfter = std::chrono::milliseconds(afterMs);
    const auto delay = graph::retryDelay(writes, attempt, 5, error);
    QCOMPARE(delay ? int(delay->count()) : -1, delayMs);
}

void TestRetryPolicy::everyKindOfAWriteThatMayBeDone()
{
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Storage); ++kind) {
        core::Error error;
        error.kind = static_cast<ErrorKind>(kind);
        error.maybeDone = true;
        if (error.kind != ErrorKind::Throttled) // which says that it was not done
            QVERIFY2(!graph::retryDelay(true, 1, 5, error), qPrintable(QString::number(kind)));
    }
}

void TestRetryPolicy::retryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("ms"); // -1: nothing
    QTest::newRow("absent") << QByteArray() << qint64(-1);
    QTest::newRow("whole seconds") << QByteArray("120") << qint64(120'000);
    QTest::newRow("fraction") << QByteArray("2.128") << qint64(2128);
    QTest::newRow("with spaces") << QByteArray(" 5 ") << qint64(5000);
    QTest::newRow("a date ahead") << QByteArray("Thu, 01 Jan 2026 08:00:30 GMT") << qint64(30'000);
    QTest::newRow("a date gone by") << QByteArray("Thu, 01 Jan 2026 07:00:00 GMT") << qint64(0);
    QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
    QTest::newRow("no number") << QByteArray("soon") << qint64(-1);
    QTest::newRow("infinite") << QByteArray("inf") << qint64(-1);
    QTest::newRow("not a number") << QByteArray("nan") << qint64(-1);
    QTest::newRow("beyond every integer") << QByteArray("1e300") << qint64(30LL * 24 * 3600 * 1000);
}

void TestRetryPolicy::retryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, ms);
    const auto now = QDateTime::fromString(QStringLiteral("2026-01-01T08:00:00Z"), Qt::ISODateWithMs);
    const auto wait = graph::retryAfter(header, now);
    QCOMPARE(wait ? qint64(wait->count()) : qint64(-1), ms);
}

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
