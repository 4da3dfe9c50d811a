#pragma once

#include "inventory/assignment.h"
#include "journal/record.h"
#include "removal/assignmentjson.h"

/// Assignments and records for the tests that judge them.
namespace assignments {

using inventory::Assignment;
using inventory::FilterType;
using inventory::Intent;
using inventory::Source;
using inventory::Target;
using inventory::TargetKind;

inline Target group(const char *id, FilterType filterType = FilterType::None)
{
    Target target{.kind = TargetKind::Group, .odataType = QStringLiteral("groupAssignmentTarget")};
    target.group.value = QString::fromLatin1(id);
    target.filterType = filterType;
    if (filterType != FilterType::None)
        target.filter.value = QStringLiteral("filter");
    return target;
}

inline Target ofKind(TargetKind kind, const char *type, const char *collection = "")
{
    return {.kind = kind, .odataType = QString::fromLatin1(type), .collectionId = QString::fromLatin1(collection)};
}

inline Assignment assignment(const Target &target, Intent intent = Intent::Apply, Source source = Source::Direct)
{
    return {.id = {QStringLiteral("a")}, .target = target, .intent = intent, .source = source};
}

inline const auto exclusion = Target{.kind = TargetKind::ExclusionGroup,
    .odataType = QStringLiteral("exclusionGroupAssignmentTarget"),
    .group = {QStringLiteral("g")}};
inline const auto collection
    = ofKind(TargetKind::ConfigurationManagerCollection, "configurationManagerCollectionAssignmentTarget", "c1");

inline journal::Item recordOf(const Assignment &kept)
{
    journal::Item record;
    record.assignment = kept.id;
    record.assignmentJson = removal::assignmentJson(kept);
    return record;
}

} // namespace assignments
