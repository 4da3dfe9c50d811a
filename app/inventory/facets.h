#pragma once

#include "inventory/assignment.h"
#include "inventory/configurationtypes.h"

#include <QList>
#include <QString>

namespace inventory {

/// One quality that the tree can be narrowed to. A value.
struct Facet {
    enum class Kind {
        Platform, ///< of the listed configuration
        Type, ///< its concrete type
        TargetKind, ///< of the assignment
        Source, ///< of the assignment
        ThroughCertificate, ///< the assignment belongs to a profile that a certificate path leads to
        Unassigned, ///< the listed configuration is known to have no assignment of its own
        GroupDeleted, ///< the assignment's target group does not exist any more
        Changed, ///< the listed configuration is new or changed since the last load
    };
    static constexpr int kindCount = 8;

    Kind kind = Kind::Platform;
    int value = 0; ///< a Platform, TargetKind or Source
    QString type; ///< of Kind::Type

    static Facet of(Platform platform) { return {Kind::Platform, static_cast<int>(platform), {}}; }
    static Facet of(TargetKind kind) { return {Kind::TargetKind, static_cast<int>(kind), {}}; }
    static Facet of(Source source) { return {Kind::Source, static_cast<int>(source), {}}; }
    static Facet ofType(const QString &type) { return {Kind::Type, 0, type}; }
    static Facet of(Kind kind) { return {kind, 0, {}}; }

    /// Counts and narrows assignments; the others count and narrow configurations.
    bool isOfAssignment() const
    {
        return kind == Kind::TargetKind || kind == Kind::Source || kind == Kind::ThroughCertificate
            || kind == Kind::GroupDeleted;
    }
    friend bool operator==(const Facet &, const Facet &) = default;
    friend size_t qHash(const Facet &facet, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(facet.kind), facet.value, facet.type);
    }
};

/// Those that are on: of one kind any suffices, and every kind that is on must hold.
using Facets = QList<Facet>;

/// What the facets ask about a configuration and about an assignment.
struct FacetFacts {
    Platform platform = Platform::Any;
    QString type;
    bool isUnassigned = false;
    bool isChanged = false;
};
struct AssignmentFacts {
    TargetKind target = TargetKind::Unknown;
    Source source = Source::Unknown;
    bool throughCertificate = false;
    bool groupDeleted = false;
};

/// The kinds that fail, one bit for each Facet::Kind; 0 when all hold.
class FacetTest
{
public:
    FacetTest() = default;
    explicit FacetTest(const Facets &facets);

    quint32 failsFor(const FacetFacts &configuration) const;
    quint32 failsFor(const AssignmentFacts &assignment) const;
    /// Rows that are not assignments are shown only on the way to one.
    bool asksForAssignments() const;
    bool isEmpty() const { return m_on == 0; }
    static constexpr quint32 bit(Facet::Kind kind) { return quint32{1} << static_cast<int>(kind); }

private:
    quint32 fails(Facet::Kind kind, bool holds) const { return holds ? 0 : m_on & bit(kind); }

    quint32 m_on = 0;
    quint32 m_platforms = 0;
    quint32 m_targets = 0;
    quint32 m_sources = 0;
    QList<QString> m_types;
};

} // namespace inventory
