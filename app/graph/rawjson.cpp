#include "graph/rawjson.h"

#include "graph/errorreader.h"
#include "graph/json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstring>

namespace graph {

namespace {

/// Walks JSON that is known to be valid, without reading its values.
class Scanner
{
public:
    explicit Scanner(const QByteArray &text) : m_text(text) { }

    char next()
    {
        while (m_at < m_text.size() && isSpace(m_text.at(m_at)))
            ++m_at;
        return m_at < m_text.size() ? m_text.at(m_at) : '\0';
    }

    /// Takes the character when it comes next.
    bool take(char character)
    {
        if (next() != character)
            return false;
        ++m_at;
        return true;
    }

    /// The bytes of the value that comes next.
    QByteArray value()
    {
        const auto first = next();
        const auto start = m_at;
        if (first == '"')
            skipText();
        else if (first == '{' || first == '[')
            skipNested();
        else
            skipPlain();
        return m_text.mid(start, m_at - start);
    }

private:
    static bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

    void skipText()
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text.at(m_at) == '\\')
                ++m_at;
            else if (m_text.at(m_at) == '"')
                break;
        }
        m_at = std::min(m_at + 1, m_text.size());
    }

    void skipNested()
    {
        for (int depth = 0; m_at < m_text.size();) {
            const auto c = m_text.at(m_at);
            if (c == '"') {
                skipText();
                continue;
            }
            ++m_at;
            if (c == '{' || c == '[')
                ++depth;
            else if ((c == '}' || c == ']') && --depth == 0)
                return;
        }
    }

    void skipPlain()
    {
        while (m_at < m_text.size() && !isSpace(m_text.at(m_at)) && !strchr(",]}", m_text.at(m_at)))
            ++m_at;
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
};

/// The name of a member, however it is escaped.
QString nameOf(const QByteArray &text) { return QJsonDocument::fromJson('[' + text + ']').array().at(0).toString(); }

QList<QByteArray> elementsOf(const QByteArray &array)
{
    QList<QByteArray> elements;
    Scanner scanner(array);
    scanner.take('[');
    while (scanner.next() != ']' && scanner.next() != '\0') {
        elements.append(scanner.value());
        scanner.take(',');
    }
    return elements;
}

} // namespace

core::Result<QList<QByteArray>> rawCollection(const QByteArray &body)
{
    const auto object = readObject(body);
    if (!object)
        return object.error();
    const auto items = readCollection(*object);
    if (!items)
        return items.error();
    QList<QByteArray> values;
    Scanner scanner(body);
    scanner.take('{');
    while (scanner.next() == '"') {
        const auto name = nameOf(scanner.value());
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
    if (elements.size() != items->size())
        return unexpectedAnswer(QStringLiteral("the list cannot be taken apart"));
    return elements;
}

} // namespace graph
