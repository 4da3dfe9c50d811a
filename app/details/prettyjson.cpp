#include "details/prettyjson.h"

#include "core/text.h"

#include <QCoreApplication>

#include <functional>

namespace details {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(details::PrettyJson)
};

constexpr qsizetype deepestIndent = 40;

/// Breaks JSON into lines without reading its values; gives each line away as soon as it is whole.
class Layout
{
public:
    /// Told each line and its depth; false ends the layout.
    using Taker = std::function<bool(qsizetype depth, const QByteArray &line)>;

    Layout(const QByteArray &text, Taker taker) : m_text(text), m_taker(std::move(taker)) { }

    void run()
    {
        while (!m_ended && m_at < m_text.size()) {
            const char c = m_text.at(m_at);
            if (c == '"') {
                takeText();
                continue;
            }
            ++m_at;
            switch (c) {
            case '{':
            case '[':
                open(c);
                break;
            case '}':
            case ']':
                endLine();
                m_depth = qMax<qsizetype>(0, m_depth - 1);
                m_line += c;
                break;
            case ',':
                m_line += c;
                endLine();
                break;
            case ':':
                m_line += ": ";
                break;
            case ' ':
            case '\t':
            case '\n':
            case '\r':
                break;
            default:
                m_line += c;
            }
        }
        endLine();
    }

private:
    void takeText()
    {
        const auto start = m_at;
        for (++m_at; m_at < m_text.size() && m_text.at(m_at) != '"'; ++m_at) {
            if (m_text.at(m_at) == '\\')
                ++m_at;
        }
        m_at = qMin(m_at + 1, m_text.size());
        m_line += m_text.mid(start, m_at - start);
    }

    /// An empty object or list stays on its line.
    void open(char opening)
    {
        m_line += opening;
        auto next = m_at;
        while (next < m_text.size() && isSpace(m_text.at(next)))
            ++next;
        if (next < m_text.size() && m_text.at(next) == (opening == '{' ? '}' : ']')) {
            m_line += m_text.at(next);
            m_at = next + 1;
            return;
        }
        endLine();
        ++m_depth;
    }

    void endLine()
    {
        if (!m_ended && !m_line.isEmpty())
            m_ended = !m_taker(qMin(m_depth, deepestIndent), m_line);
        m_line.clear();
    }

    static bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

    const QByteArray &m_text;
    Taker m_taker;
    QByteArray m_line;
    qsizetype m_at = 0;
    qsizetype m_depth = 0;
    bool m_ended = false;
};

constexpr char indentation[] = "  ";

} // namespace

QString prettyJson(const QByteArray &bytes)
{
    QByteArray pretty;
    pretty.reserve(bytes.size() + bytes.size() / 4);
    Layout(bytes, [&pretty](qsizetype depth, const QByteArray &line) {
        pretty += QByteArray(indentation).repeated(depth) + line + '\n';
        return true;
    }).run();
    return QString::fromUtf8(pretty);
}

QString shownJson(const QByteArray &bytes, const JsonLimits &limits)
{
    QString shown;
    qsizetype lines = 0;
    Layout(bytes, [&](qsizetype depth, const QByteArray &line) {
        if (++lines > limits.lines) {
            shown += Text::tr("… More lines are not shown. Copy takes all of them.") + QLatin1Char('\n');
            return false;
        }
        // A character is at most four bytes: enough of them are read, and no more of a megabyte.
        auto text = QString::fromUtf8(line.left(limits.lineLength * 4));
        const bool isCut = line.size() > limits.lineLength * 4 || text.size() > limits.lineLength;
        text.truncate(limits.lineLength);
        if (isCut && !text.isEmpty() && text.back().isHighSurrogate())
            text.chop(1);
        text = core::displayText(text);
        if (isCut)
            text = Text::tr("%1… (not shown whole; Copy takes all of it)").arg(text);
        shown += QString::fromLatin1(indentation).repeated(depth) + text + QLatin1Char('\n');
        return true;
    }).run();
    return shown;
}

} // namespace details
