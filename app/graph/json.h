#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace graph {

class JsonView;

/// Reads a body that must be one JSON object. HTML, truncated or empty bodies are an UnexpectedAnswer.
core::Result<QJsonObject> readObject(const QByteArray &body);

/// `value` of a collection answer, or an UnexpectedAnswer when it is missing or no array.
core::Result<QJsonArray> readCollection(const QJsonObject &object);

/// A member that must be a string that can be a path segment: not empty, not "." or "..", at most 512 characters.
core::Result<QString> readId(const QJsonObject &object, QLatin1String member);
core::Result<QString> readId(const JsonView &object, QLatin1String member);

/// A member that must be a text where it is not absent or null, which both are the empty one.
core::Result<QString> readText(const QJsonObject &object, QLatin1String member);
core::Result<QString> readText(const JsonView &object, QLatin1String member);

/// The type name behind `@odata.type`, with or without "#", without "microsoft.graph."; empty when absent.
QString odataType(const QJsonObject &object);
QString odataType(const JsonView &object);

} // namespace graph
