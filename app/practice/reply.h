#pragma once

#include "core/clock.h"
#include "practice/http.h"

#include <QNetworkReply>
#include <QPointer>

namespace practice {

class Service;

/// One answer of the practice tenant, told the way QNetworkAccessManager tells those of a real service: first the
/// request travels, then the Service carries it out, then the answer travels back. Aborting in the first half leaves
/// the tenant untouched; aborting in the second half does not undo what was done. Owned by whoever made the request.
class Reply : public QNetworkReply
{
    Q_OBJECT

public:
    /// `service` is null where the address belongs to nobody: the reply ends with HostNotFoundError.
    Reply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, QIODevice *body, Service *service,
        core::Clock &clock, QObject *parent);

    void abort() override;
    qint64 bytesAvailable() const override;
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override;

private:
    void collect(QIODevice *body);
    void send();
    void carryOut();
    void deliver();
    void fail(NetworkError error, const QString &text);

    Service *m_service;
    core::Clock &m_clock;
    HttpRequest m_request;
    HttpAnswer m_answer;
    QByteArray m_content;
    qint64 m_read = 0;
    bool m_sent = false;
};

} // namespace practice
