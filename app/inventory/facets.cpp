#include "inventory/facets.h"

namespace inventory {

FacetTest::FacetTest(const Facets &facets)
{
    for (const auto &facet : facets) {
        m_on |= bit(facet.kind);
        const auto value = quint32{1} << facet.value;
        switch (facet.kind) {
        case Facet::Kind::Platform:
            m_platforms |= value;
            break;
        case Facet::Kind::TargetKind:
            m_targets |= value;
            break;
        case Facet::Kind::Source:
            m_sources |= value;
            break;
        case Facet::Kind::Type:
            m_types << facet.type;
            break;
        case Facet::Kind::ThroughCertificate:
        case Facet::Kind::Unassigned:
        case Facet::Kind::GroupDeleted:
        case Facet::Kind::Changed:
            break;
        }
    }
}

quint32 FacetTest::failsFor(const FacetFacts &configuration) const
{
    using Kind = Facet::Kind;
    if (m_on == 0)
        return 0;
    return fails(Kind::Platform, (m_platforms >> static_cast<int>(configuration.platform) & 1U) != 0)
        | fails(Kind::Type, m_types.contains(configuration.type)) | fails(Kind::Unassigned, configuration.isUnassigned)
        | fails(Kind::Changed, configuration.isChanged);
}

quint32 FacetTest::failsFor(const AssignmentFacts &assignment) const
{
    using Kind = Facet::Kind;
    if (m_on == 0)
        return 0;
    return fails(Kind::TargetKind, (m_targets >> static_cast<int>(assignment.target) & 1U) != 0)
        | fails(Kind::Source, (m_sources >> static_cast<int>(assignment.source) & 1U) != 0)
        | fails(Kind::ThroughCertificate, assignment.throughCertificate)
        | fails(Kind::GroupDeleted, assignment.groupDeleted);
}

bool FacetTest::asksForAssignments() const
{
    using Kind = Facet::Kind;
    return (m_on
               & (bit(Kind::TargetKind) | bit(Kind::Source) | bit(Kind::ThroughCertificate) | bit(Kind::GroupDeleted)))
        != 0;
}

} // namespace inventory
