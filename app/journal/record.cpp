#include "journal/record.h"

#include <QLatin1String>

#include <algorithm>
#include <array>
#include <utility>

namespace journal {

namespace {

// Written into files that outlive this version: never rename one.
constexpr std::array<std::pair<Outcome, QLatin1String>, 11> outcomeNames{{
    {Outcome::Pending, QLatin1String("pending")},
    {Outcome::Sent, QLatin1String("sent")},
    {Outcome::Removed, QLatin1String("removed")},
    {Outcome::AlreadyGone, QLatin1String("alreadyGone")},
    {Outcome::ChangedMeanwhile, QLatin1String("changedMeanwhile")},
    {Outcome::Refused, QLatin1String("refused")},
    {Outcome::WaitingForApproval, QLatin1String("waitingForApproval")},
    {Outcome::Skipped, QLatin1String("skipped")},
    {Outcome::Unknown, QLatin1String("unknown")},
    {Outcome::Restored, QLatin1String("restored")},
    {Outcome::AlreadyThere, QLatin1String("alreadyThere")},
}};

} // namespace

QString outcomeName(Outcome outcome)
{
    const auto *const found = std::find_if(
        outcomeNames.begin(), outcomeNames.end(), [outcome](const auto &entry) { return entry.first == outcome; });
    Q_ASSERT(found != outcomeNames.end());
    return found->second;
}

Outcome outcomeOf(const QString &name)
{
    for (const auto &[value, known] : outcomeNames) {
        if (known == name)
            return value;
    }
    return Outcome::Unknown;
}

bool isUnsettled(Outcome outcome)
{
    return outcome == Outcome::Pending || outcome == Outcome::Sent || outcome == Outcome::Unknown;
}

} // namespace journal
