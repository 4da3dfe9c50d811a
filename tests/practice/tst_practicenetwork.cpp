#include "practice/caller.h"

#include <QBuffer>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

namespace {

/// A device like a socket: it has no size and says by itself when it has ended.
class Stream : public QIODevice
{
public:
    Stream() { open(QIODevice::ReadOnly); }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_data.size() + QIODevice::bytesAvailable(); }
    void give(const QByteArray &data)
    {
        m_data += data;
        Q_EMIT readyRead();
    }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const auto count = qMin<qint64>(size, m_data.size());
        std::copy_n(m_data.constData(), count, data);
        m_data.remove(0, count);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_data;
};

struct Connected : Caller {
    practice::Network network{service, clock};

    QNetworkRequest request(const QString &path, const QByteArray &token = {}) const
    {
        QNetworkRequest made(QUrl(QString(practice::root().toString() + QStringLiteral("/beta/") + path)));
        made.setRawHeader("Authorization", "Bearer " + (token.isEmpty() ? service.acceptedToken() : token));
        return made;
    }
    void pass() { clock.advance(30ms); }
};

const QString tags = QStringLiteral("deviceManagement/roleScopeTags");

int statusOf(const QNetworkReply &reply) { return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }

} // namespace

class PracticeNetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersComeLaterAndOnce();
    void bodiesAreReadInPieces();
    void statusesBecomeErrors_data();
    void statusesBecomeErrors();
    void bodiesTravel();
    void sequentialBodiesAreAwaited();
    void abortedBeforeItArrivedNothingHappens();
    void abortedAfterwardsItHasHappened();
    void aLostAnswerIsAClosedConnection();
    void slowAnswersTakeTheirTime();
    void otherHostsDoNotExist_data();
    void otherHostsDoNotExist();
    void repliesMayBeDeletedByWhoListens();
    void tokensAreRenewedWhenRejected();
};

void PracticeNetworkTest::answersComeLaterAndOnce()
{
    Connected connected;
    const QScopedPointer<QNetworkReply> reply(connected.network.get(connected.request(tags)));
    QSignalSpy finished(reply.data(), &QNetworkReply::finished);
    QVERIFY(!reply->isFinished());
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 0);
    connected.clock.advance(29ms);
    QCOMPARE(finished.size(), 0);
    connected.clock.advance(1ms);
    QCOMPARE(finished.size(), 1);
    QVERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(statusOf(*reply), 200);
    QCOMPARE(reply->operation(), QNetworkAccessManager::GetOperation);
    QVERIFY(!reply->rawHeader("Request-Id").isEmpty());
    QVERIFY(reply->header(QNetworkRequest::ContentTypeHeader).toString().startsWith(QLatin1String("application/json")));
    connected.clock.advance(10s);
    QCOMPARE(finished.size(), 1);
}

void PracticeNetworkTest::bodiesAreReadInPieces()
{
    Connected connected;
    const QScopedPointer<QNetworkReply> reply(connected.network.get(connected.request(tags)));
    QSignalSpy ready(reply.data(), &QNetworkReply::readyRead);
    QVERIFY(reply->isSequential());
    QCOMPARE(reply->bytesAvailable(), 0);
    connected.pass();
    QCOMPARE(ready.size(), 1);
    const auto whole = reply->bytesAvailable();
    QCOMPARE(reply->header(QNetworkRequest::ContentLengthHeader).toLongLong(), whole);
    const auto begin = reply->read(10);
    QCOMPARE(begin.size(), 10);
    QCOMPARE(reply->bytesAvailable(), whole - 10);
    const auto rest = reply->readAll();
    QCOMPARE(reply->bytesAvailable(), 0);
    QVERIFY(reply->readAll().isEmpty());
    QVERIFY(QJsonDocument::fromJson(begin + rest).isObject());
}

void PracticeNetworkTest::statusesBecomeErrors_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<practice::Trouble>("trouble");
    QTest::addColumn<int>("status");
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    using practice::Trouble;
    QTest::newRow("400") << QStringLiteral("nonsense") << Trouble::SlowNetwork << 400
                         << QNetworkReply::ProtocolInvalidOperationError;
    QTest::newRow("401") << tags << Trouble::ExpiredSignIn << 401 << QNetworkReply::AuthenticationRequiredError;
    QTest::newRow("404") << Caller::at(QStringLiteral("nope")) << Trouble::SlowNetwork << 404
                         << QNetworkReply::ContentNotFoundError;
    QTest::newRow("429") << tags << Trouble::TooManyRequests << 429 << QNetworkReply::UnknownContentError;
}

void PracticeNetworkTest::statusesBecomeErrors()
{
    QFETCH(QString, path);
    QFETCH(practice::Trouble, trouble);
    QFETCH(int, status);
    QFETCH(QNetworkReply::NetworkError, error);
    Connected connected;
    const auto request = connected.request(path);
    connected.service.setTrouble(trouble, true);
    const QScopedPointer<QNetworkReply> reply(connected.network.get(request));
    QSignalSpy failed(reply.data(), &QNetworkReply::errorOccurred);
    connected.clock.advance(5s);
    QCOMPARE(statusOf(*reply), status);
    QCOMPARE(reply->error(), error);
    QCOMPARE(failed.size(), 1);
    QVERIFY(reply->readAll().contains("\"error\""));
}

void PracticeNetworkTest::bodiesTravel()
{
    Connected connected;
    auto request = connected.request(QStringLiteral("directoryObjects/getByIds"));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    const QScopedPointer<QNetworkReply> reply(connected.network.post(request, QByteArray(R"({"ids":[]})")));
    connected.pass();
    QCOMPARE(statusOf(*reply), 200);
    const QScopedPointer<QNetworkReply> empty(connected.network.post(request, QByteArray()));
    connected.pass();
    QCOMPARE(statusOf(*empty), 400);
}

void PracticeNetworkTest::sequentialBodiesAreAwaited()
{
    Connected connected;
    Stream stream;
    auto request = connected.request(QStringLiteral("directoryObjects/getByIds"));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    const QScopedPointer<QNetworkReply> reply(connected.network.post(request, &stream));
    stream.give(R"({"ids")");
    connected.clock.advance(1s);
    QVERIFY(!reply->isFinished());
    stream.give(R"(:[]})");
    Q_EMIT stream.readChannelFinished();
    connected.pass();
    QCOMPARE(statusOf(*reply), 200);
}

void PracticeNetworkTest::abortedBeforeItArrivedNothingHappens()
{
    Connected connected;
    const auto owner = connected.everyKind();
    const auto id = connected.assignment(owner);
    const QScopedPointer<QNetworkReply> reply(
        connected.network.deleteResource(connected.request(Caller::at(owner) + QStringLiteral("/assignments/") + id)));
    QSignalSpy finished(reply.data(), &QNetworkReply::finished);
    reply->abort();
    reply->abort();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
    connected.clock.advance(1s);
    QCOMPARE(finished.size(), 1);
    QVERIFY(connected.assignmentIds(owner).contains(id));
}

void PracticeNetworkTest::abortedAfterwardsItHasHappened()
{
    Connected connected;
    const auto owner = connected.everyKind();
    const auto id = connected.assignment(owner);
    const QScopedPointer<QNetworkReply> reply(
        connected.network.deleteResource(connected.request(Caller::at(owner) + QStringLiteral("/assignments/") + id)));
    connected.clock.advance(20ms);
    reply->abort();
    connected.clock.advance(1s);
    QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
    QCOMPARE(statusOf(*reply), 0);
    QVERIFY(!connected.assignmentIds(owner).contains(id));
}

void PracticeNetworkTest::aLostAnswerIsAClosedConnection()
{
    Connected connected;
    const auto owner = connected.everyKind();
    const auto id = connected.assignment(owner);
    connected.service.setTrouble(practice::Trouble::LostAnswer, true);
    const QScopedPointer<QNetworkReply> reply(
        connected.network.deleteResource(connected.request(Caller::at(owner) + QStringLiteral("/assignments/") + id)));
    connected.pass();
    QVERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::RemoteHostClosedError);
    QCOMPARE(statusOf(*reply), 0);
    QVERIFY(reply->readAll().isEmpty());
    QVERIFY(!connected.assignmentIds(owner).contains(id));
}

void PracticeNetworkTest::slowAnswersTakeTheirTime()
{
    Connected connected;
    connected.service.setTrouble(practice::Trouble::SlowNetwork, true);
    const QScopedPointer<QNetworkReply> reply(connected.network.get(connected.request(tags)));
    connected.clock.advance(2s);
    QVERIFY(!reply->isFinished());
    connected.clock.advance(2030ms);
    QVERIFY(reply->isFinished());
}

void PracticeNetworkTest::otherHostsDoNotExist_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("the real service") << QUrl(QStringLiteral("https://graph.microsoft.com/beta/me"));
    QTest::newRow("without encryption") << QUrl(QStringLiteral("http://practice.invalid/beta/me"));
    QTest::newRow("another port") << QUrl(QStringLiteral("https://practice.invalid:8443/beta/me"));
    QTest::newRow("a name that contains ours") << QUrl(QStringLiteral("https://practice.invalid.example.com/beta/me"));
    QTest::newRow("a file") << QUrl(QStringLiteral("file:///etc/hostname"));
}

void PracticeNetworkTest::otherHostsDoNotExist()
{
    QFETCH(QUrl, url);
    Connected connected;
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + connected.service.acceptedToken());
    const QScopedPointer<QNetworkReply> reply(connected.network.get(request));
    connected.pass();
    QVERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::HostNotFoundError);
    QVERIFY(reply->readAll().isEmpty());
}

void PracticeNetworkTest::repliesMayBeDeletedByWhoListens()
{
    Connected connected;
    const QPointer<QNetworkReply> deleted(connected.network.get(connected.request(tags)));
    connect(deleted, &QNetworkReply::readyRead, this, [deleted] { delete deleted; });
    connected.pass();
    QVERIFY(!deleted);
    const QScopedPointer<QNetworkReply> aborted(connected.network.get(connected.request(tags)));
    QSignalSpy finished(aborted.data(), &QNetworkReply::finished);
    connect(aborted.data(), &QNetworkReply::metaDataChanged, aborted.data(), &QNetworkReply::abort);
    connected.pass();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(aborted->error(), QNetworkReply::OperationCanceledError);
    QVERIFY(aborted->readAll().isEmpty());
}

void PracticeNetworkTest::tokensAreRenewedWhenRejected()
{
    Connected connected;
    practice::Tokens tokens(connected.service, connected.clock);
    QByteArray got;
    int answers = 0;
    const auto ask = [&](QObject *context) {
        tokens.requestToken(context, [&](const core::Result<QByteArray> &token) {
            got = token.value();
            ++answers;
        });
    };
    ask(this);
    QCOMPARE(answers, 0);
    connected.clock.advance(0ms);
    QCOMPARE(got, connected.service.acceptedToken());

    connected.service.setTrouble(practice::Trouble::ExpiredSignIn, true);
    const auto refused = got;
    tokens.rejectToken(refused, {});
    ask(this);
    connected.clock.advance(0ms);
    QVERIFY(got != refused);
    QCOMPARE(got, connected.service.acceptedToken());
    QVERIFY(!connected.service.hasTrouble(practice::Trouble::ExpiredSignIn));

    auto context = std::make_unique<QObject>();
    ask(context.get());
    context.reset();
    connected.clock.advance(1s);
    QCOMPARE(answers, 2);
}

QTEST_GUILESS_MAIN(PracticeNetworkTest)
#include "tst_practicenetwork.moc"
