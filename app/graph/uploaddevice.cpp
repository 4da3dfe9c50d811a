#include "graph/uploaddevice.h"

#include <algorithm>
#include <cstring>

namespace graph {

UploadDevice::UploadDevice(QByteArray body, QObject *parent) : QIODevice(parent), m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 UploadDevice::readData(char *data, qint64 most)
{
    const auto length = std::min<qint64>(most, m_body.size() - pos());
    if (length <= 0)
        return -1;
    std::memcpy(data, m_body.constData() + pos(), static_cast<std::size_t>(length));
    return length;
}

} // namespace graph
