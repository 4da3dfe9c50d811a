#include "core/writejson.h"

#include <QJsonArray>
#include <QJsonObject>

namespace core {

namespace {

/// Outside of its texts JSON is ASCII, so that each U+FEFF stands in a text, where an escape means the same.
QByteArray escaped(const QJsonDocument &document, QJsonDocument::JsonFormat format)
{
    return document.toJson(format).replace("\xef\xbb\xbf", "\\ufeff");
}

} // namespace

QByteArray writeJson(const QJsonObject &object, QJsonDocument::JsonFormat format)
{
    return escaped(QJsonDocument(object), format);
}

QByteArray writeJson(const QJsonArray &array, QJsonDocument::JsonFormat format)
{
    return escaped(QJsonDocument(array), format);
}

} // namespace core
