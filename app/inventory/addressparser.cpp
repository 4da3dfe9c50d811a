#include "inventory/addressparser.h"

#include "core/text.h"
#include "inventory/addresstext.h"
#include "inventory/certificatepaths.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace inventory {

using core::Error;
using core::Result;

namespace {

constexpr qsizetype longestId = 512;
constexpr qsizetype mostSteps = 8;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(inventory::Address)
};

QLatin1String castPrefix() { return QLatin1String("microsoft.graph."); }

/// `name` or `name('key')`.
struct NamedKey {
    QString name;
    std::optional<QString> key;
};

Result<NamedKey> splitKey(const QString &segment)
{
    const auto open = segment.indexOf(QLatin1Char('('));
    if (open < 0)
        return NamedKey{segment, std::nullopt};
    auto key = segment.mid(open + 1);
    if (!key.endsWith(QLatin1String("')")) || !key.startsWith(QLatin1Char('\'')) || key.size() < 3)
        return invalidAddress(
            Text::tr("The key in %1 has to be written as %2.").arg(quoted(segment), QStringLiteral("('id')")));
    key = key.mid(1, key.size() - 3);
    auto rest = key;
    rest.remove(QLatin1String("''"));
    if (rest.contains(QLatin1Char('\'')))
        return invalidAddress(Text::tr("The quotes in %1 do not match.").arg(quoted(segment)));
    key.replace(QLatin1String("''"), QLatin1String("'"));
    return NamedKey{segment.left(open), key};
}

/// Reads the segments after the version, from left to right.
class Parser
{
public:
    explicit Parser(QList<QString> segments) : m_segments(std::move(segments)) { }

    core::Result<ParsedAddress> parse()
    {
        if (auto result = readResource(); !result)
            return result.error();
        while (m_at < m_segments.size()) {
            const auto segment = m_segments.at(m_at++);
            if (auto result = readSegment(segment); !result)
                return result.error();
        }
        m_parsed.lastCast = m_cast;
        return std::move(m_parsed);
    }

private:
    core::Result<void> readResource()
    {
        const auto first = m_segments.value(m_at++);
        if (first != QLatin1String("deviceManagement"))
            return invalidAddress(first.isEmpty()
                    ? Text::tr("The path does not say what it names: it has to begin with %1.").arg(quoted(beginning()))
                    : Text::tr("The path has to begin with %1, not with %2.").arg(quoted(beginning()), quoted(first)));
        const auto resource = splitKey(m_segments.value(m_at++));
        if (!resource)
            return resource.error();
        if (resource->name.isEmpty())
            return invalidAddress(Text::tr("The path ends too early: %1 and an id have to follow %2.")
                                      .arg(quoted(QStringLiteral("deviceConfigurations")), quoted(first)));
        if (resource->name != QLatin1String("deviceConfigurations"))
            return invalidAddress(Text::tr(
                "%1 is another resource: this program knows device configurations only, whose paths begin with %2.")
                                      .arg(quoted(resource->name), quoted(beginning())));
        return readKey(*resource, m_parsed.start, Missing::IsWrong);
    }

    core::Result<void> readSegment(const QString &segment)
    {
        if (segment.isEmpty())
            return invalidAddress(Text::tr("There is nothing between two slashes."));
        if (segment.startsWith(castPrefix()))
            return readCast(segment.mid(castPrefix().size()));
        const auto named = splitKey(segment);
        if (!named)
            return named.error();
        if (named->name == QLatin1String("assignments"))
            return readAssignment(*named);
        return readProperty(*named);
    }

    core::Result<void> readCast(const QString &type)
    {
        if (!m_cast.isEmpty())
            return invalidAddress(
                Text::tr("Two type casts follow one another: %1 and %2.").arg(quoted(m_cast), quoted(type)));
        // Letters in another case are kept as written: the service tells whether it takes them.
        for (const auto &known : m_types.all()) {
            if (known.name.compare(type, Qt::CaseInsensitive) == 0)
                m_knownCast = known.name;
        }
        if (m_knownCast.isEmpty()) {
            QStringList names;
            for (const auto &known : m_types.all())
                names.append(known.name);
            return invalidAddress(
                Text::tr("%1 is not a type of device configuration.").arg(quoted(type)) + suggestion(type, names));
        }
        m_cast = type;
        return {};
    }

    core::Result<void> readProperty(const NamedKey &named)
    {
        const auto properties = m_paths.named(named.name);
        if (properties.isEmpty())
            return unknownProperty(named.name);
        if (!m_cast.isEmpty() && !canHave(properties))
            return invalidAddress(Text::tr("%1 has no certificate path %2.").arg(quoted(m_cast), quoted(named.name))
                + suggestion(named.name, namesOf(m_paths.of(m_knownCast, m_types))));
        if (m_parsed.steps.size() == mostSteps)
            return invalidAddress(Text::tr("The path has more than %n steps.", nullptr, mostSteps));
        ParsedAddress::Step step{m_cast, named.name, {}};
        m_cast.clear();
        m_knownCast.clear();
        if (!properties.first().isCollection) {
            if (named.key)
                return singleHasNoKey(named.name, *named.key);
            m_single = named.name;
        } else {
            m_single.clear();
            if (auto result = readKey(named, step.key, Missing::IsTheEnd); !result)
                return result;
        }
        m_parsed.steps.append(std::move(step));
        return {};
    }

    core::Result<void> readAssignment(const NamedKey &named)
    {
        m_parsed.isList = true;
        if (auto result = readKey(named, m_parsed.assignment, Missing::IsTheEnd); !result)
            return result;
        if (m_parsed.assignment.id.isEmpty())
            return {};
        m_parsed.isList = false;
        if (m_at < m_segments.size())
            return invalidAddress(
                Text::tr("Nothing may follow the id of the assignment, but %1 does.").arg(quoted(m_segments.at(m_at))));
        return {};
    }

    enum class Missing { IsWrong, IsTheEnd };

    /// The id of one member of `named`, in parentheses or as the next segment.
    core::Result<void> readKey(const NamedKey &named, ParsedAddress::Key &key, Missing missing)
    {
        key.parenthesised = named.key.has_value();
        if (!named.key && m_at == m_segments.size() && missing == Missing::IsTheEnd)
            return {};
        const auto id = named.key ? *named.key : m_segments.value(m_at++);
        if (id.isEmpty() || (!named.key && isWord(id)))
            return invalidAddress(Text::tr("The id after %1 is missing.").arg(quoted(named.name)));
        if (id.startsWith(QLatin1Char('{')) && id.endsWith(QLatin1Char('}')))
            return invalidAddress(
                Text::tr("%1 is a placeholder: replace it, braces included, by an id.").arg(quoted(id)));
        if (id == QLatin1String(".") || id == QLatin1String("..") || id.startsWith(QLatin1Char('$')))
            return invalidAddress(Text::tr("%1 after %2 is not an id.").arg(quoted(id), quoted(named.name)));
        if (id.size() > longestId)
            return invalidAddress(
                Text::tr("The id after %1 is longer than %n characters.", nullptr, longestId).arg(quoted(named.name)));
        key.id = id;
        return {};
    }

    /// A segment that has a meaning of its own: then the id before it was left out.
    bool isWord(const QString &segment) const
    {
        const auto name = segment.left(segment.indexOf(QLatin1Char('(')));
        return name == QLatin1String("assignments") || segment.startsWith(castPrefix())
            || !m_paths.named(name).isEmpty();
    }

    /// The cast's type owns or inherits one of them, or a type derived from it does.
    bool canHave(const QList<NavigationProperty> &properties) const
    {
        return std::any_of(properties.cbegin(), properties.cend(), [this](const NavigationProperty &property) {
            return m_types.derivesFrom(m_knownCast, property.owningType)
                || m_types.derivesFrom(property.owningType, m_knownCast);
        });
    }

    Error unknownProperty(const QString &name) const
    {
        if (!m_single.isEmpty() && m_cast.isEmpty() && name.contains(QLatin1Char('-')))
            return singleHasNoKey(m_single, name);
        auto names = namesOf(m_paths.all());
        names.append(QStringLiteral("assignments"));
        return invalidAddress(Text::tr("%1 is neither a certificate path nor “assignments”.").arg(quoted(name))
            + suggestion(name, names));
    }

    static Error singleHasNoKey(const QString &property, const QString &key)
    {
        return invalidAddress(Text::tr("%1 leads to one configuration only: no id may follow it, but %2 does.")
                                  .arg(quoted(property), quoted(key)));
    }

    static QStringList namesOf(const QList<NavigationProperty> &properties)
    {
        QStringList names;
        for (const auto &property : properties)
            names.append(property.name);
        return names;
    }

    static QString beginning() { return QStringLiteral("deviceManagement/deviceConfigurations/"); }

    const ConfigurationTypes &m_types = ConfigurationTypes::builtIn();
    const CertificatePaths &m_paths = CertificatePaths::builtIn();
    QList<QString> m_segments;
    qsizetype m_at = 0;
    QString m_cast; ///< read, but what it belongs to was not yet
    QString m_knownCast; ///< the same in the letters of the table
    QString m_single; ///< the property read last, when it is no collection
    ParsedAddress m_parsed;
};

} // namespace

Result<ParsedAddress> parseAddress(const QString &pasted)
{
    auto segments = addressSegments(pasted);
    if (!segments)
        return segments.error();
    return Parser(std::move(segments).value()).parse();
}

} // namespace inventory
