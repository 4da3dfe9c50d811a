#include "graph/path.h"

#include <QList>

namespace graph {

namespace {

/// Everything but RFC 3986 unreserved characters is encoded, also the sub-delims that would be legal in a segment:
/// OData gives a meaning to `(`, `)`, `'`, `,` and `=`.
QByteArray encodedText(const QString &text) { return text.toUtf8().toPercentEncoding(); }

/// Lone surrogates have no UTF-8 form: two ids would become one address.
bool isExpressible(const QString &segment)
{
    return !segment.isEmpty() && segment != QLatin1String(".") && segment != QLatin1String("..")
        && segment.isValidUtf16();
}

} // namespace

Path Path::of(QLatin1String segments) { return Path() / segments; }

Path Path::operator/(const QString &segment) const
{
    Path longer = *this;
    longer.m_valid = m_valid && isExpressible(segment);
    longer.m_encoded += '/' + encodedText(segment);
    return longer;
}

Path Path::operator/(QLatin1String segments) const
{
    Path longer = *this;
    const auto written = QByteArray(segments.data(), segments.size());
    for (const auto &segment : written.split('/')) {
        if (segment.isEmpty())
            continue;
        longer.m_valid = longer.m_valid && segment != "." && segment != "..";
        longer.m_encoded += '/' + segment.toPercentEncoding("$");
    }
    return longer;
}

Path Path::withKey(const QString &name, const QString &key) const
{
    Path longer = *this;
    longer.m_valid = m_valid && isExpressible(name) && !key.isEmpty() && key.isValidUtf16();
    auto doubled = key;
    doubled.replace(QLatin1Char('\''), QLatin1String("''"));
    longer.m_encoded += '/' + encodedText(name) + "('" + encodedText(doubled) + "')";
    return longer;
}

} // namespace graph
