#pragma once

#include "core/ids.h"
#include "removal/profilecheck.h"

#include <QList>

#include <functional>

class QObject;

namespace core {
class Clock;
}

namespace graph {
class Client;
}

namespace removal {

/// Reads all assignments of each profile, every page, in as few requests as possible. `each` comes once for each, as
/// they are answered, `finished` after the last; neither before this returned, both end with `context`.
void readProfiles(graph::Client &client, core::Clock &clock, const QList<core::ConfigurationId> &owners,
    QObject *context, std::function<void(const core::ConfigurationId &, AssignmentList)> each,
    std::function<void()> finished);

} // namespace removal
