#pragma once

#include <QByteArray>

#include <algorithm>
#include <cstring>

namespace graph {

/// Walks the bytes of JSON without reading its values. Of JSON that is not valid, or cut off, what it gives is of no
/// use, but it ends all the same.
class JsonScanner
{
public:
    explicit JsonScanner(const QByteArray &text) : m_text(text) { }

    /// The first byte of what comes next; 0 at the end.
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
        while (m_at < m_text.size() && !isSpace(m_text.at(m_at)) && !std::strchr(",]}", m_text.at(m_at)))
            ++m_at;
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
};

/// The text that a JSON string stands for, however it is escaped; null when it is none.
QString textOfJson(const QByteArray &string);

} // namespace graph
