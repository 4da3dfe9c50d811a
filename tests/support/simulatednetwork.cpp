#include "support/simulatednetwork.h"

#include "core/writejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QPointer>

#include <cstring>

namespace {

/// One request on its way. What was carried out stays so, whatever becomes of this.
class SimulatedReply final : public QNetworkReply
{
    Q_OBJECT

public:
    SimulatedReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, QObject *parent)
        : QNetworkReply(parent)
    {
        setRequest(request);
        setUrl(request.url());
        setOperation(operation);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    void deliver(const SimulatedNetwork::Answer &answer)
    {
        using Fate = SimulatedNetwork::Fate;
        if (isFinished() || answer.fate == Fate::Never)
            return;
        if (answer.fate == Fate::Lost)
            return fail(RemoteHostClosedError);
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, answer.status);
        for (auto header = answer.headers.cbegin(); header != answer.headers.cend(); ++header)
            setRawHeader(header.key(), header.value());
        setRawHeader("Content-Length", QByteArray::number(answer.body.size()));
        m_content = answer.fate == Fate::Truncated ? answer.body.left(answer.body.size() / 2) : answer.body;
        const QPointer<SimulatedReply> alive(this);
        Q_EMIT metaDataChanged();
        if (alive && !isFinished() && !m_content.isEmpty())
            Q_EMIT readyRead();
        if (!alive || isFinished())
            return;
        if (answer.fate == Fate::Truncated)
            return fail(RemoteHostClosedError);
        setFinished(true);
        if (answer.status >= 400)
            setError(answer.status >= 500 ? UnknownServerError : UnknownContentError, QStringLiteral("refused"));
        Q_EMIT finished();
    }

    void fail(NetworkError error)
    {
        if (isFinished())
            return;
        setError(error, QStringLiteral("simulated"));
        setFinished(true);
        Q_EMIT finished();
    }

    void abort() override { fail(OperationCanceledError); }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_content.size() - m_read + QNetworkReply::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const auto count = std::min(size, m_content.size() - m_read);
        if (count <= 0)
            return isFinished() ? -1 : 0;
        std::memcpy(data, m_content.constData() + m_read, static_cast<std::size_t>(count));
        m_read += count;
        return count;
    }

private:
    QByteArray m_content;
    qint64 m_read = 0;
};

QByteArray verbOf(QNetworkAccessManager::Operation operation, const QNetworkRequest &request)
{
    switch (operation) {
    case QNetworkAccessManager::GetOperation:
        return "GET";
    case QNetworkAccessManager::PostOperation:
        return "POST";
    default:
        return request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    }
}

} // namespace

SimulatedNetwork::Answer SimulatedNetwork::answerBatch(
    const Request &batch, const std::function<Answer(const Request &)> &one)
{
    QJsonArray responses;
    const auto parts = QJsonDocument::fromJson(batch.body).object().value(QLatin1String("requests")).toArray();
    if (parts.size() > 20)
        return {.status = 400, .headers = {}, .body = {}};
    for (const auto &value : parts) {
        const auto json = value.toObject();
        Request part;
        part.method = json.value(QLatin1String("method")).toString().toLatin1();
        part.url = QUrl(
            QString(batch.url.toString(QUrl::FullyEncoded).chopped(7) + json.value(QLatin1String("url")).toString()));
        part.headers.insert("authorization", batch.headers.value("authorization"));
        const auto headers = json.value(QLatin1String("headers")).toObject();
        for (auto header = headers.begin(); header != headers.end(); ++header)
            part.headers.insert(header.key().toLatin1().toLower(), header.value().toString().toLatin1());
        if (const auto body = json.value(QLatin1String("body")); body.isObject())
            part.body = core::writeJson(body.toObject());

        const auto answer = one(part);
        QJsonObject answered;
        for (auto header = answer.headers.cbegin(); header != answer.headers.cend(); ++header)
            answered.insert(QString::fromLatin1(header.key()), QString::fromLatin1(header.value()));
        responses.prepend(QJsonObject{
            {QStringLiteral("id"), json.value(QLatin1String("id"))},
            {QStringLiteral("status"), answer.status},
            {QStringLiteral("headers"), answered},
            {QStringLiteral("body"), QJsonDocument::fromJson(answer.body).object()},
        });
    }
    return {.status = 200,
        .headers = {{"Content-Type", "application/json"}, {"request-id", "of the batch"}},
        .body = core::writeJson(QJsonObject{{QStringLiteral("responses"), responses}})};
}

QNetworkReply *SimulatedNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    Request arriving{.method = verbOf(operation, request),
        .url = request.url(),
        .headers = {},
        .body = body ? body->readAll() : QByteArray()};
    const auto names = request.rawHeaderList();
    for (const auto &name : names)
        arriving.headers.insert(name.toLower(), request.rawHeader(name));
    auto *reply = new SimulatedReply(operation, request, this);
    if (refuses && refuses(arriving)) {
        m_clock.after(Time(0), reply, [reply] { reply->fail(QNetworkReply::ConnectionRefusedError); });
        return reply;
    }
    ++m_sent;
    // What has left arrives, also when nobody waits for the answer any more.
    m_clock.after(travel(), this, [this, arriving, waiting = QPointer<SimulatedReply>(reply)] {
        const auto answer = handler(arriving);
        if (waiting)
            m_clock.after(travel(), waiting, [waiting, answer] { waiting->deliver(answer); });
    });
    return reply;
}

#include "simulatednetwork.moc"
