#pragma once

#include <QByteArray>
#include <QJsonDocument>

class QJsonArray;
class QJsonObject;

namespace core {

/// The JSON text (RFC 8259, section 8.1: UTF-8) that is read as the very same values again. QJsonDocument alone writes
/// U+FEFF as it is and drops it when it reads a text that begins with it: an id would become another one.
QByteArray writeJson(const QJsonObject &object, QJsonDocument::JsonFormat format = QJsonDocument::Compact);
QByteArray writeJson(const QJsonArray &array, QJsonDocument::JsonFormat format = QJsonDocument::Compact);

} // namespace core
