#include "graph/rawjson.h"

#include "graph/errorreader.h"
#include "graph/json.h"
#include "graph/jsonscanner.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace graph {

namespace {

QList<QByteArray> elementsOf(const QByteArray &array)
{
    QList<QByteArray> elements;
    JsonScanner scanner(array);
    scanner.take('[');
    while (scanner.next() != ']' && scanner.next() != '\0') { // unreached: Qt has read these bytes as a whole list
        elements.append(scanner.value());
        scanner.take(',');
    }
    return elements;
}

} // namespace

QString textOfJson(const QByteArray &string)
{
    return QJsonDocument::fromJson('[' + string + ']').array().at(0).toString();
}

core::Result<QList<QByteArray>> rawCollection(const QByteArray &body)
{
    const auto object = readObject(body);
    if (!object)
        return object.error();
    const auto items = readCollection(*object);
    if (!items)
        return items.error();
    QList<QByteArray> values;
    JsonScanner scanner(body);
    scanner.take('{');
    while (scanner.next() == '"') {
        const auto name = textOfJson(scanner.value());
        scanner.take(':');
        const auto value = scanner.value();
        if (name == QLatin1String("value"))
            values.append(value);
        scanner.take(',');
    }
    // Readers disagree on which of two counts.
    if (values.size() != 1)
        return unexpectedAnswer(QStringLiteral("\"value\" is there more than once"));
    auto elements = elementsOf(values.constFirst());
    if (elements.size() != items->size()) // unreached: unless two readers of valid JSON disagree
        return unexpectedAnswer(QStringLiteral("the list cannot be taken apart"));
    return elements;
}

} // namespace graph
