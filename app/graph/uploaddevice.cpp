#include "graph/uploaddevice.h"

#include <algorithm>
#include <cstring>

namespace graph {

UploadDevice::UploadDevice(QByteArray body, QObject *parent) : QIODevice(parent), m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool UploadDevice::seek(qint64 position) { return position >= pos() && QIODevice::seek(position); }

qint64 UploadDevice::readData(char *data, qint64 most)
{
    const auto length = std::min<qint64>(most, m_body.size() - pos());
    if (length <= 0)
        return m_body.isEmpty() || pos() >= m_body.size() ? -1 : 0;
    std::memcpy(data, m_body.constData() + pos(), static_cast<std::size_t>(length));
    return length;
}

} // namespace graph
