#include "graph/json.h"

#include "graph/errorreader.h"
#include "graph/jsontree.h"

#include <QJsonDocument>

namespace graph {

namespace {

constexpr qsizetype longestId = 512;

core::Error unexpectedMember(QLatin1String member, const char *wanted)
{
    return unexpectedAnswer(QStringLiteral("\"%1\" is not %2").arg(member, QLatin1String(wanted)));
}

template <typename Object>
core::Result<QString> idIn(const Object &object, QLatin1String member)
{
    const auto value = object.value(member);
    if (!value.isString())
        return unexpectedMember(member, "a text");
    const auto id = value.toString();
    if (id.isEmpty() || id == QLatin1String(".") || id == QLatin1String("..") || id.size() > longestId
        || !id.isValidUtf16())
        return unexpectedMember(member, "an id");
    return id;
}

template <typename Object>
core::Result<QString> textIn(const Object &object, QLatin1String member)
{
    const auto value = object.value(member);
    if (value.isUndefined() || value.isNull())
        return QString();
    if (!value.isString())
        return unexpectedMember(member, "a text");
    return value.toString();
}

template <typename Object>
QString odataTypeIn(const Object &object)
{
    auto type = object.value(QLatin1String("@odata.type")).toString();
    if (type.startsWith(QLatin1Char('#')))
        type.remove(0, 1);
    const QLatin1String space("microsoft.graph.");
    if (type.startsWith(space, Qt::CaseInsensitive))
        type.remove(0, space.size());
    return type;
}

} // namespace

core::Result<QJsonObject> readObject(const QByteArray &body)
{
    const auto start = body.left(64).trimmed();
    if (start.isEmpty())
        return unexpectedAnswer(QStringLiteral("empty body"));
    if (start.startsWith('<'))
        return unexpectedAnswer(QStringLiteral("a web page in place of JSON"));
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return unexpectedAnswer(QStringLiteral("%1 at byte %2").arg(problem.errorString()).arg(problem.offset));
    if (!document.isObject())
        return unexpectedAnswer(QStringLiteral("no JSON object"));
    return document.object();
}

core::Result<QJsonArray> readCollection(const QJsonObject &object)
{
    const auto value = object.value(QLatin1String("value"));
    if (!value.isArray())
        return unexpectedMember(QLatin1String("value"), "a list");
    return value.toArray();
}

core::Result<QString> readId(const QJsonObject &object, QLatin1String member) { return idIn(object, member); }

core::Result<QString> readId(const JsonView &object, QLatin1String member) { return idIn(object, member); }

core::Result<QString> readText(const QJsonObject &object, QLatin1String member) { return textIn(object, member); }

core::Result<QString> readText(const JsonView &object, QLatin1String member) { return textIn(object, member); }

QString odataType(const QJsonObject &object) { return odataTypeIn(object); }

QString odataType(const JsonView &object) { return odataTypeIn(object); }

} // namespace graph
