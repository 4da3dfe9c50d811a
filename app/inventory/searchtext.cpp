#include "inventory/searchtext.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <vector>

namespace inventory {

namespace {

constexpr qsizetype mostWords = 32;

/// Marks of alphabets: an accent is left out when a person types in a hurry. Vowels of Indic scripts and the voicing
/// of Japanese are letters in all but name.
bool isAccent(QChar mark)
{
    const auto code = mark.unicode();
    return (code >= 0x0300 && code <= 0x036F) || (code >= 0x0591 && code <= 0x05C7)
        || (code >= 0x064B && code <= 0x0652) || code == 0x0670;
}

bool joinsTheOneBefore(QChar unit)
{
    // Half-width voicing marks are letters by category, and marks once they are full width.
    return unit.isMark() || unit.unicode() == 0xFF9E || unit.unicode() == 0xFF9F;
}

/// Ideographs, kana and Hangul syllables stay as they are.
bool isPlain(QChar unit)
{
    const auto code = unit.unicode();
    return (code >= 0x3041 && code <= 0x3096) || (code >= 0x30A1 && code <= 0x30FA)
        || (code >= 0x4E00 && code <= 0x9FFF) || (code >= 0xAC00 && code <= 0xD7A3);
}

/// A letter with the marks that belong to it.
qsizetype clusterEnd(const QString &text, qsizetype from)
{
    auto end = from + (text.at(from).isHighSurrogate() && from + 1 < text.size() ? 2 : 1);
    while (end < text.size() && joinsTheOneBefore(text.at(end)))
        ++end;
    return end;
}

QString foldedCluster(const QString &cluster)
{
    auto apart = cluster.normalized(QString::NormalizationForm_KD).toCaseFolded();
    apart = apart.normalized(QString::NormalizationForm_KD); // folding can make accents of its own
    apart.removeIf(isAccent);
    apart.replace(QChar(0x00DF), QLatin1String("ss")); // QString folds letter by letter only
    return apart.normalized(QString::NormalizationForm_C);
}

/// Folds letter by letter; `from` gets for each unit of the result where it comes from, and the end.
QString fold(const QString &shown, std::vector<qsizetype> *from)
{
    QString folded;
    folded.reserve(shown.size() + 1);
    for (qsizetype at = 0; at < shown.size();) {
        const auto unit = shown.at(at);
        const auto next = at + 1;
        const bool isAlone
            = next == shown.size() || shown.at(next).unicode() < 0x80 || !joinsTheOneBefore(shown.at(next));
        if (isAlone && (unit.unicode() < 0x80 || isPlain(unit))) {
            folded += unit >= QLatin1Char('A') && unit <= QLatin1Char('Z') ? QChar(unit.unicode() + 32) : unit;
            if (from)
                from->push_back(at);
            at = next;
            continue;
        }
        const auto end = clusterEnd(shown, at);
        folded += foldedCluster(shown.mid(at, end - at));
        if (from)
            from->resize(static_cast<size_t>(folded.size()), at);
        at = end;
    }
    if (from)
        from->push_back(shown.size());
    return folded;
}

bool isQuote(QChar character)
{
    return character == QLatin1Char('"') || character == QChar(0x201C) || character == QChar(0x201D)
        || character == QChar(0x201E);
}

/// The parts of a Graph path that tell one place from another; nothing when the word is not a path.
QStringList pathParts(const QString &word)
{
    static const QRegularExpression key(QStringLiteral("^(.*)\\('(.*)'\\)$"));
    static const QRegularExpression host(QStringLiteral("^(get|delete)?(https?://[^/]*)?/?((beta|v1\\.0)/)?"),
        QRegularExpression::CaseInsensitiveOption);
    if (!word.contains(QLatin1Char('/')))
        return {};
    const auto typed = QUrl::fromPercentEncoding(word.toUtf8()).section(QLatin1Char('?'), 0, 0);
    auto rest = typed;
    rest.remove(host);
    bool isPath = typed.startsWith(QLatin1String("http"), Qt::CaseInsensitive);
    QStringList parts;
    for (auto part : rest.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        QString id;
        if (const auto match = key.match(part); match.hasMatch()) {
            part = match.captured(1);
            id = match.captured(2);
        }
        const auto is
            = [&part](const char *name) { return part.compare(QLatin1String(name), Qt::CaseInsensitive) == 0; };
        const auto graph = QLatin1String("microsoft.graph.");
        if (part.startsWith(graph, Qt::CaseInsensitive)) {
            isPath = true;
            parts << part.mid(graph.size());
        } else if (is("deviceManagement") || is("deviceConfigurations") || is("assignments")) {
            isPath = true;
        } else {
            parts << part;
        }
        if (!id.isEmpty())
            parts << id;
    }
    return isPath ? parts : QStringList();
}

} // namespace

QString foldedText(const QString &shown) { return fold(shown, nullptr); }

SearchQuery::SearchQuery(const QString &typed)
{
    QString word;
    bool isPhrase = false;
    const auto end = [&] {
        const auto parts = isPhrase ? QStringList() : pathParts(word);
        if (parts.isEmpty())
            add(word);
        for (const auto &part : parts)
            add(part);
        word.clear();
    };
    const auto text = typed.simplified();
    for (const auto character : text) {
        if (isQuote(character)) {
            end();
            isPhrase = !isPhrase;
        } else if (character == QLatin1Char(' ') && !isPhrase) {
            end();
        } else {
            word += character;
        }
    }
    end();
}

void SearchQuery::add(const QString &word)
{
    const auto folded = foldedText(word.trimmed());
    if (!folded.isEmpty() && !m_words.contains(folded) && m_words.size() < mostWords)
        m_words << folded;
}

quint32 SearchQuery::foundIn(const QString &folded) const
{
    quint32 found = 0;
    for (qsizetype word = 0; word < m_words.size(); ++word) {
        if (folded.contains(m_words.at(word)))
            found |= quint32{1} << word;
    }
    return found;
}

QList<Hit> hits(const QString &shown, const SearchQuery &query)
{
    if (query.isEmpty() || shown.isEmpty())
        return {};
    std::vector<qsizetype> from;
    const auto folded = fold(shown, &from);
    const auto origin = [&from](qsizetype at) { return from.at(static_cast<size_t>(at)); };
    QList<Hit> all;
    for (const auto &word : query.words()) {
        for (auto at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.size())) {
            // A letter that folds to several, such as a ligature, is marked as a whole.
            auto end = at + word.size();
            while (end < folded.size() && origin(end) == origin(end - 1))
                ++end;
            all << Hit{origin(at), origin(end) - origin(at)};
        }
    }
    std::sort(all.begin(), all.end(), [](const Hit &left, const Hit &right) { return left.from < right.from; });
    QList<Hit> merged;
    for (const auto &hit : std::as_const(all)) {
        if (!merged.isEmpty() && hit.from <= merged.constLast().from + merged.constLast().length) {
            auto &last = merged.last();
            last.length = std::max(last.length, hit.from + hit.length - last.from);
        } else {
            merged << hit;
        }
    }
    return merged;
}

} // namespace inventory
