#pragma once

#include "auth/memorytokenstore.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>

#include <functional>
#include <utility>

class FailedReply final : public QNetworkReply
{
public:
    FailedReply(const QNetworkRequest &request, NetworkError error, QList<QSslError> reasons, int status)
    {
        setRequest(request);
        setUrl(request.url());
        open(QIODevice::ReadOnly);
        const auto tell = [this, error, reasons = std::move(reasons), status] {
            if (!reasons.isEmpty())
                Q_EMIT sslErrors(reasons);
            if (status != 0)
                setAttribute(QNetworkRequest::HttpStatusCodeAttribute, status);
            setError(error, QStringLiteral("as the test says"));
            setFinished(true);
            Q_EMIT finished();
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    }
    void abort() override { }

protected:
    qint64 readData(char *, qint64) override { return -1; }
};

/// A network that fails as a test says, or not at all.
class FailingNetwork final : public QNetworkAccessManager
{
public:
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QList<QSslError> reasons;
    int status = 0; ///< of the answer; 0: there is none

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        if (error == QNetworkReply::NoError && status == 0)
            return QNetworkAccessManager::createRequest(operation, request, body);
        return new FailedReply(request, error, reasons, status);
    }
};

/// A keyring whose answers come when the test says so.
class HeldStore final : public auth::MemoryTokenStore
{
public:
    void read(const auth::AccountKey &key, QObject *context, Read done) override
    {
        held.append([this, key, context, done] { MemoryTokenStore::read(key, context, done); });
    }
    void write(const auth::StoredToken &token, QObject *context, Done done) override
    {
        held.append([this, token, context, done] { MemoryTokenStore::write(token, context, done); });
    }
    void answer()
    {
        for (const auto &job : std::exchange(held, {}))
            job();
    }
    QList<std::function<void()>> held;
};
