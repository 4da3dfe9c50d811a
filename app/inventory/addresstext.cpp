#include "inventory/addresstext.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

namespace inventory {

using core::Error;
using core::Result;

namespace {

/// What the program writes itself, it can read again: ten ids of 512 characters, of nine bytes each, and words.
constexpr qsizetype longestPath = 65536;
constexpr qsizetype longestQuote = 60;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(inventory::Address)
};

/// Microsoft Graph's hosts, one for each cloud (graph facts, "Clouds").
bool isGraphHost(const QString &host)
{
    static constexpr std::array hosts{
        "graph.microsoft.com", "graph.microsoft.us", "dod-graph.microsoft.us", "microsoftgraph.chinacloudapi.cn"};
    return std::any_of(hosts.cbegin(), hosts.cend(),
        [&host](const char *known) { return host.compare(QLatin1String(known), Qt::CaseInsensitive) == 0; });
}

bool isLoopback(const QString &host)
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

/// Characters that are not seen, or that change how others are seen: they come along when text is copied from a chat.
bool isInvisible(QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

std::optional<core::Error> errorOfCharacters(const QString &text)
{
    const auto bad = std::find_if(text.cbegin(), text.cend(), isInvisible);
    if (bad != text.cend())
        return invalidAddress(
            Text::tr("The path contains a character that cannot be seen (U+%1), after %2.")
                .arg(QString::number(bad->unicode(), 16).toUpper().rightJustified(4, QLatin1Char('0')),
                    quoted(text.left(bad - text.cbegin()))));
    if (!text.isValidUtf16())
        return invalidAddress(Text::tr("The path contains half a character."));
    return {};
}

QString trimmedAtBothEnds(const QString &text)
{
    const auto isMargin = [](QChar character) { return character.isSpace() || isInvisible(character); };
    qsizetype from = 0;
    auto to = text.size();
    while (from < to && isMargin(text.at(from)))
        ++from;
    while (to > from && isMargin(text.at(to - 1)))
        --to;
    return text.mid(from, to - from);
}

Result<QString> decoded(const QString &segment)
{
    static const QRegularExpression broken(QStringLiteral("%(?![0-9A-Fa-f]{2})"));
    if (segment.contains(broken))
        return invalidAddress(Text::tr("The percent-encoding in %1 is broken.").arg(quoted(segment)));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(QByteArray::fromPercentEncoding(segment.toUtf8()));
    if (decoder.hasError())
        return invalidAddress(Text::tr("The percent-encoding in %1 is broken.").arg(quoted(segment)));
    if (auto error = errorOfCharacters(text))
        return *error;
    return text;
}

/// Takes "DELETE " or "GET " off.
Result<QString> withoutVerb(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const auto match = space.match(text);
    if (!match.hasMatch())
        return text;
    const auto verb = text.left(match.capturedStart());
    const auto rest = text.mid(match.capturedEnd());
    static const QRegularExpression letters(QStringLiteral("^[A-Z]+$"), QRegularExpression::CaseInsensitiveOption);
    if (!letters.match(verb).hasMatch() || rest.contains(space))
        return invalidAddress(Text::tr("There is a space after %1: a path has none.")
                                  .arg(quoted(letters.match(verb).hasMatch() ? rest.section(space, 0, 0) : verb)));
    if (verb.compare(QLatin1String("DELETE"), Qt::CaseInsensitive) != 0
        && verb.compare(QLatin1String("GET"), Qt::CaseInsensitive) != 0)
        return invalidAddress(
            Text::tr("%1 is not understood before a path: only DELETE and GET are.").arg(quoted(verb)));
    return rest;
}

Error unknownHost(const QString &host)
{
    return invalidAddress(Text::tr("%1 is not a host of Microsoft Graph.").arg(quoted(host)));
}

struct Located {
    QList<QString> segments; ///< still encoded
    bool isLoopback = false; ///< there, a path may stand before the version
};

/// Takes scheme and host off.
Result<Located> withoutHost(const QString &text)
{
    Located located;
    const auto scheme = text.indexOf(QLatin1String("://"));
    auto rest = text;
    if (scheme >= 0 && !text.left(scheme).contains(QLatin1Char('/'))) {
        const auto slash = text.indexOf(QLatin1Char('/'), scheme + 3);
        const auto authority = text.mid(scheme + 3, slash < 0 ? -1 : slash - scheme - 3);
        const QUrl url(text.left(scheme + 3) + authority, QUrl::StrictMode);
        const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
        if (!isWeb)
            return invalidAddress(Text::tr("%1 is not a web address.").arg(quoted(text.left(scheme + 3))));
        located.isLoopback = isLoopback(url.host());
        if (!url.isValid() || !url.userInfo().isEmpty() || authority.contains(QLatin1Char('@'))
            || (!located.isLoopback && (!isGraphHost(url.host()) || url.port(443) != 443)))
            return unknownHost(authority);
        rest = slash < 0 ? QString() : text.mid(slash);
    }
    located.segments = rest.split(QLatin1Char('/'));
    while (!located.segments.isEmpty() && located.segments.first().isEmpty())
        located.segments.removeFirst();
    while (!located.segments.isEmpty() && located.segments.last().isEmpty())
        located.segments.removeLast();
    if (scheme < 0 && !located.segments.isEmpty() && isGraphHost(located.segments.first()))
        located.segments.removeFirst();
    return located;
}

bool isVersion(const QString &segment) { return segment == QLatin1String("beta") || segment == QLatin1String("v1.0"); }

/// Takes the version off, and on a loopback host what stands before it.
Result<QList<QString>> withoutVersion(Located located)
{
    auto &segments = located.segments;
    if (located.isLoopback) {
        const auto begin = std::find_if(segments.cbegin(), segments.cend(),
            [](const QString &segment) { return isVersion(segment) || segment == QLatin1String("deviceManagement"); });
        if (begin != segments.cend())
            segments.erase(segments.cbegin(), begin);
    }
    if (segments.isEmpty())
        return segments;
    const auto first = segments.first();
    static const QRegularExpression otherVersion(QStringLiteral("^v[0-9][0-9.]*$"));
    if (isVersion(first))
        segments.removeFirst();
    else if (otherVersion.match(first).hasMatch())
        return invalidAddress(
            Text::tr("%1 is not a version of Microsoft Graph: only “beta” and “v1.0” are.").arg(quoted(first)));
    else if (first.contains(QLatin1Char('.')) && first != QLatin1String(".") && first != QLatin1String(".."))
        return unknownHost(first);
    return segments;
}

/// How many letters have to be added, taken away or replaced to make one text the other (Levenshtein).
qsizetype distance(const QString &left, const QString &right)
{
    std::vector<qsizetype> row(static_cast<size_t>(right.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < left.size(); ++i) {
        auto diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < right.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const auto replaced = diagonal + (left.at(i) == right.at(j) ? 0 : 1);
            diagonal = row[at + 1];
            row[at + 1] = std::min({replaced, row[at] + 1, row[at + 1] + 1});
        }
    }
    return row.back();
}

} // namespace

Error invalidAddress(const QString &sentence)
{
    core::Error error;
    error.kind = core::ErrorKind::InvalidInput;
    error.message = sentence;
    return error;
}

QString quoted(const QString &part)
{
    auto shown = core::displayText(part.left(longestQuote));
    if (part.size() > longestQuote)
        shown += QChar(0x2026);
    return QStringLiteral("“%1”").arg(shown);
}

QString suggestion(const QString &wrong, const QStringList &names)
{
    if (wrong.size() > 2 * longestQuote)
        return {};
    QString nearest;
    auto least = std::max<qsizetype>(3, wrong.size() / 4) + 1;
    for (const auto &name : names) {
        const auto changes = distance(wrong.toLower(), name.toLower());
        if (changes < least) {
            least = changes;
            nearest = name;
        }
    }
    return nearest.isEmpty() ? QString() : QLatin1Char(' ') + Text::tr("Did you mean %1?").arg(quoted(nearest));
}

Result<QList<QString>> addressSegments(const QString &pasted)
{
    if (pasted.size() > longestPath)
        return invalidAddress(Text::tr("The path is longer than %n characters.", nullptr, longestPath));
    const auto trimmed = trimmedAtBothEnds(pasted);
    if (trimmed.isEmpty())
        return invalidAddress(Text::tr("There is no path: paste one from Microsoft Graph."));
    if (auto error = errorOfCharacters(trimmed))
        return *error;
    auto text = withoutVerb(trimmed);
    if (!text)
        return text.error();
    static const QRegularExpression queryOrFragment(QStringLiteral("[?#]"));
    if (const auto end = text->indexOf(queryOrFragment); end >= 0)
        text->truncate(end);
    auto located = withoutHost(*text);
    if (!located)
        return located.error();
    const auto segments = withoutVersion(std::move(located).value());
    if (!segments)
        return segments;
    QList<QString> result;
    result.reserve(segments->size());
    for (const auto &segment : *segments) {
        auto plain = decoded(segment);
        if (!plain)
            return plain.error();
        result.append(std::move(plain).value());
    }
    return result;
}

} // namespace inventory
