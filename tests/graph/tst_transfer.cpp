#include "graph/clientfixture.h"

#include <QNetworkReply>

using namespace std::chrono_literals;
using core::ErrorKind;
using graph::Request;
using NetworkError = QNetworkReply::NetworkError;

namespace {

/// What a reply tells of itself, and when it does: nothing of it before it has finished.
struct Story {
    int status = 0; ///< 0: no answer came
    QByteArray body;
    QByteArray length; ///< as announced; empty: not at all
    NetworkError error = QNetworkReply::NoError;
    bool connects = false;
    bool encrypts = false;
};

class StoryReply final : public QNetworkReply
{
public:
    StoryReply(const QNetworkRequest &request, Story story) : m_story(std::move(story))
    {
        setRequest(request);
        setUrl(request.url());
        open(QIODevice::ReadOnly);
        QMetaObject::invokeMethod(this, &StoryReply::tell, Qt::QueuedConnection);
    }

    void abort() override { }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_story.body.size() + QNetworkReply::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const auto size = std::min(most, static_cast<qint64>(m_story.body.size()));
        std::copy_n(m_story.body.cbegin(), size, data);
        m_story.body.remove(0, size);
        return size;
    }

private:
    void tell()
    {
        if (m_story.connects)
            Q_EMIT socketStartedConnecting();
        if (m_story.encrypts)
            Q_EMIT encrypted();
        if (m_story.status != 0)
            setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_story.status);
        if (!m_story.length.isEmpty())
            setRawHeader("Content-Length", m_story.length);
        setError(m_story.error, QStringLiteral("as told"));
        setFinished(true);
        Q_EMIT finished();
    }

    Story m_story;
};

class StoryNetwork final : public QNetworkAccessManager
{
public:
    explicit StoryNetwork(Story story) : m_story(std::move(story)) { }
    QList<QByteArray> verbs;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *) override
    {
        verbs.append(operation == PostOperation
                ? QByteArray("POST")
                : request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray());
        return new StoryReply(request, m_story);
    }

private:
    Story m_story;
};

} // namespace

/// What a transfer makes of what Qt tells, where no server on loopback can make Qt tell it.
class TestTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removals_data();
    void removals();
    void aPostWithoutABodyIsAPost();
    void timeThatPassesBehindTheEndChangesNothing();
    void onlyOfASuccessTheBeginningIsSeen_data();
    void onlyOfASuccessTheBeginningIsSeen();
};

void TestTransfer::removals_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<std::optional<ErrorKind>>("kind"); // none: it is answered
    QTest::addColumn<bool>("maybeDone");
    const auto row = [](const char *name, const Story &story, std::optional<ErrorKind> kind, bool maybeDone) {
        QTest::newRow(name) << story << kind << maybeDone;
    };
    row("carried out", {.status = 204}, {}, false);
    row("answered with a text", {.status = 200, .body = "{}", .length = "2"}, {}, false);
    row("longer than is read, as announced", {.status = 200, .body = "{}", .length = "2000"}, ErrorKind::TooLarge,
        true);
    row("longer than is read, unannounced", {.status = 200, .body = QByteArray(2000, ' ')}, ErrorKind::TooLarge, true);
    row("a status that is none", {.status = 199}, ErrorKind::UnexpectedAnswer, false);
    row("the proxy wants a sign-in", {.status = 407, .error = QNetworkReply::ProxyAuthenticationRequiredError},
        ErrorKind::LostAnswer, true);
    row("the proxy wants a sign-in, and there is no answer", {.error = QNetworkReply::ProxyAuthenticationRequiredError},
        ErrorKind::Offline, false);
    row("trouble of a proxy that nobody knows", {.status = 200, .error = QNetworkReply::UnknownProxyError},
        ErrorKind::LostAnswer, true);
    row("an error behind those of proxies", {.status = 200, .error = QNetworkReply::UnknownContentError},
        ErrorKind::UnexpectedAnswer, true);
    row("an error before those of proxies", {.status = 200, .error = QNetworkReply::RemoteHostClosedError},
        ErrorKind::LostAnswer, true);
    const auto closed = QNetworkReply::RemoteHostClosedError;
    row("closed on a connection that was there", {.error = closed}, ErrorKind::LostAnswer, true);
    row("closed before it was encrypted", {.error = closed, .connects = true}, ErrorKind::Offline, false);
    row("closed when it was encrypted", {.error = closed, .connects = true, .encrypts = true}, ErrorKind::LostAnswer,
        true);
}

/// A removal that may be done is never told as one that is not.
void TestTransfer::removals()
{
    QFETCH(Story, story);
    QFETCH(std::optional<ErrorKind>, kind);
    QFETCH(bool, maybeDone);
    StoryNetwork network(story);
    FakeTokens tokens;
    FakeClock clock;
    graph::Client client(network, tokens, clock,
        {.root = QUrl(QStringLiteral("https://service.test")), .bodyLimit = 1000, .attempts = 1});
    std::optional<core::Result<graph::Response>> answer;
    client.exchange(Request::remove(ClientFixture::path()), this,
        [&](core::Result<graph::Response> told) { answer = std::move(told); });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->has_value(), !kind);
    if (kind) {
        QCOMPARE(answer->error().kind, *kind);
        QCOMPARE(answer->error().maybeDone, maybeDone);
        QCOMPARE(answer->error().httpStatus, story.status);
    }
    QCOMPARE(network.verbs, QList<QByteArray>{"DELETE"});
}

void TestTransfer::aPostWithoutABodyIsAPost()
{
    StoryNetwork network({.status = 204});
    FakeTokens tokens;
    FakeClock clock;
    graph::Client client(network, tokens, clock, {.root = QUrl(QStringLiteral("https://service.test"))});
    int answered = 0;
    for (const auto *body : {"", "{}"})
        client.exchange(Request::post(ClientFixture::path(), body), this,
            [&](const core::Result<graph::Response> &told) { answered += told ? 1 : 100; });
    QTRY_COMPARE(answered, 2);
    QCOMPARE(network.verbs, (QList<QByteArray>{"POST", "POST"}));
}

/// The limit of time is looked at when the answer has come, and before it is told.
void TestTransfer::timeThatPassesBehindTheEndChangesNothing()
{
    ClientFixture f;
    f.script({LoopbackServer::json("{}")});
    connect(&f.network, &QNetworkAccessManager::finished, &f.context, [&f] {
        QMetaObject::invokeMethod(
            &f.context, [&f] { f.clock.advance(1h); }, Qt::QueuedConnection);
    });
    f.ask(Request::get(f.path()));
    QTRY_COMPARE(f.answers.size(), 1);
    QVERIFY(f.answers.first());
    QCOMPARE(f.answers.first()->body, "{}");
}

void TestTransfer::onlyOfASuccessTheBeginningIsSeen_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isSeen");
    QTest::newRow("a list") << 200 << true;
    QTest::newRow("a long refusal") << 403 << false;
}

/// What a refusal says must not be taken for the beginning of a list, however long it is.
void TestTransfer::onlyOfASuccessTheBeginningIsSeen()
{
    QFETCH(int, status);
    QFETCH(bool, isSeen);
    ClientFixture f;
    f.script({LoopbackServer::json("{\"text\":\"" + QByteArray(20'000, 'x') + "\"}", status)});
    int seen = 0;
    graph::Sender &sender = *f.client;
    sender.exchange(
        Request::get(f.path()), &f.context,
        [&f](const core::Result<graph::Response> &answer) { f.answers.append(answer); },
        [&seen](const QByteArray &) { ++seen; });
    QVERIFY(f.waitFor());
    QCOMPARE(seen, isSeen ? 1 : 0);
    QCOMPARE(f.answers.first().has_value(), isSeen);
}

QTEST_GUILESS_MAIN(TestTransfer)
#include "tst_transfer.moc"
