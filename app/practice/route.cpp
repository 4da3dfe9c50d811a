#include "practice/route.h"

#include "inventory/certificatepaths.h"

#include <optional>

namespace practice {
namespace {

using inventory::CertificatePaths;
using inventory::ConfigurationTypes;
using inventory::NavigationProperty;

const QLatin1String typePrefix("microsoft.graph.");

QString concreteType(const Tenant::Configuration &configuration)
{
    auto type = configuration.body.value(QLatin1String("@odata.type")).toString();
    if (type.startsWith(QLatin1Char('#')))
        type.remove(0, 1);
    return type.startsWith(typePrefix) ? type.mid(typePrefix.size()) : type;
}

std::optional<NavigationProperty> propertyOf(const QString &type, const QString &name)
{
    const auto candidates = CertificatePaths::builtIn().named(name);
    for (const auto &property : candidates)
        if (ConfigurationTypes::builtIn().derivesFrom(type, property.owningType))
            return property;
    return {};
}

/// Walks an address from one entity to the next. The static type is what the metadata promises at that place; the
/// concrete one is what the entity really is.
class Walk
{
public:
    Walk(const Tenant &tenant, const QList<QByteArray> &segments, bool untyped)
        : m_tenant(tenant), m_segments(segments), m_untyped(untyped)
    { }

    Route run()
    {
        m_route.pathTemplate = QStringLiteral("~/singleton/navigation");
        const auto first = take();
        if (!first.hasKey && atEnd()) {
            m_route.kind = Route::Kind::Configurations;
            return m_route;
        }
        enter(first.hasKey ? first.key : takeKey(), QStringLiteral("deviceConfiguration"));
        while (!m_done)
            step();
        return m_route;
    }

private:
    bool atEnd() const { return m_next == m_segments.size(); }
    Segment take() { return readSegment(m_segments.at(m_next++)); }
    QString takeKey() { return QString::fromUtf8(QByteArray::fromPercentEncoding(m_segments.at(m_next++))); }

    void end(Route::Kind kind)
    {
        m_route.kind = kind;
        m_done = true;
    }

    void refuse(const QString &segment)
    {
        m_route.segment = segment;
        end(Route::Kind::BadSegment);
    }

    void enter(const QString &id, const QString &staticType)
    {
        m_route.pathTemplate += QStringLiteral("/key");
        become(id, staticType);
    }

    void become(const QString &id, const QString &staticType)
    {
        const auto found = m_tenant.configurations.constFind(id);
        if (found == m_tenant.configurations.constEnd())
            return end(Route::Kind::NotFound);
        m_route.owner = id;
        m_at = &*found;
        m_staticType = staticType;
        m_concreteType = concreteType(*found);
    }

    void step()
    {
        if (atEnd())
            return end(Route::Kind::Configuration);
        const auto segment = take();
        if (segment.name.startsWith(typePrefix))
            cast(segment);
        else if (segment.name == QLatin1String("assignments"))
            assignments(segment);
        else if (segment.name == QLatin1String("assign") && !segment.hasKey)
            last(Route::Kind::Assign, QStringLiteral("/action"));
        else if (segment.name == QLatin1String("deviceStatusOverview") && !segment.hasKey)
            last(Route::Kind::StatusOverview, QStringLiteral("/navigation"));
        else
            follow(segment);
    }

    void last(Route::Kind kind, const QString &shape)
    {
        m_route.pathTemplate += shape;
        if (atEnd())
            end(kind);
        else
            refuse(take().name);
    }

    void cast(const Segment &segment)
    {
        const auto type = segment.name.mid(typePrefix.size());
        if (segment.hasKey || !ConfigurationTypes::builtIn().derivesFrom(m_concreteType, type))
            return refuse(segment.name);
        m_route.pathTemplate += QStringLiteral("/cast");
        m_staticType = type;
    }

    void assignments(const Segment &segment)
    {
        m_route.pathTemplate += QStringLiteral("/navigation");
        if (!segment.hasKey && atEnd())
            return end(Route::Kind::Assignments);
        m_route.assignment = segment.hasKey ? segment.key : takeKey();
        last(Route::Kind::Assignment, QStringLiteral("/key"));
    }

    void follow(const Segment &segment)
    {
        const auto property = propertyOf(m_untyped ? m_concreteType : m_staticType, segment.name);
        if (!property || (segment.hasKey && !property->isCollection))
            return refuse(segment.name);
        m_route.pathTemplate += QStringLiteral("/navigation");
        const auto referenced = m_at->references.value(property->name);
        if (!property->isCollection) {
            if (referenced.isEmpty())
                return end(Route::Kind::NotFound);
            return become(referenced.first(), property->targetType);
        }
        if (!segment.hasKey && atEnd()) {
            m_route.references = referenced;
            return end(Route::Kind::References);
        }
        const auto key = segment.hasKey ? segment.key : takeKey();
        if (!referenced.contains(key))
            return end(Route::Kind::NotFound);
        enter(key, property->targetType);
    }

    const Tenant &m_tenant;
    QList<QByteArray> m_segments;
    qsizetype m_next = 0;
    bool m_untyped;
    bool m_done = false;
    Route m_route;
    const Tenant::Configuration *m_at = nullptr;
    QString m_staticType;
    QString m_concreteType;
};

} // namespace

Segment readSegment(const QByteArray &encoded)
{
    const auto text = QString::fromUtf8(QByteArray::fromPercentEncoding(encoded));
    const auto open = text.indexOf(QLatin1String("('"));
    if (open <= 0 || !text.endsWith(QLatin1String("')")) || text.size() < open + 4)
        return {.name = text};
    auto key = text.mid(open + 2, text.size() - open - 4);
    key.replace(QLatin1String("''"), QLatin1String("'")); // OData 4.01 URL Conventions section 4.3.1
    return {.name = text.left(open), .key = key, .hasKey = true};
}

Route findRoute(const Tenant &tenant, const QList<QByteArray> &segments, bool untyped)
{
    return Walk(tenant, segments, untyped).run();
}

} // namespace practice
