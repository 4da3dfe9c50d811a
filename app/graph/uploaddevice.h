#pragma once

#include <QByteArray>
#include <QIODevice>

namespace graph {

/// The body of a write, empty for a DELETE, that can be read once. QNetworkAccessManager sends a request again by
/// itself, up to three times, when the connection drops before an answer; to do so it rewinds the body. This one
/// refuses, so that the request ends with an error instead of being carried out twice.
class UploadDevice final : public QIODevice
{
public:
    explicit UploadDevice(QByteArray body, QObject *parent = nullptr);

    qint64 size() const override { return m_body.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; } // unreached: opened for reading

private:
    QByteArray m_body;
};

} // namespace graph
