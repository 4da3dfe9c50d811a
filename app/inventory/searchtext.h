#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace inventory {

/// Text as Search compares it: without case, accents (combining marks of alphabets) and compatibility forms (full
/// width, ligatures), by Unicode NFKD and case folding. Marks that make another letter, as in Japanese, stay.
QString foldedText(const QString &shown);

/// What a person typed into Search: words that must all be found, "quoted ones" kept as a phrase, and of a Graph path
/// or address its ids, casts and properties, which are what is told apart. All folded, each once, at most 32.
class SearchQuery
{
public:
    SearchQuery() = default;
    explicit SearchQuery(const QString &typed);

    const QStringList &words() const { return m_words; }
    bool isEmpty() const { return m_words.isEmpty(); }
    /// One bit for each word.
    quint32 all() const { return m_words.isEmpty() ? 0 : ~quint32{0} >> (32 - m_words.size()); }
    /// The words that `folded` contains.
    quint32 foundIn(const QString &folded) const;

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;

private:
    void add(const QString &word);

    QStringList m_words;
};

/// A part of a text that is found: UTF-16 units.
struct Hit {
    qsizetype from = 0;
    qsizetype length = 0;

    friend bool operator==(const Hit &, const Hit &) = default;
};

/// Where the words are found in a text as it is shown, from start to end, merged where they touch.
QList<Hit> hits(const QString &shown, const SearchQuery &query);

} // namespace inventory
