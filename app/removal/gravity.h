#pragma once

#include "removal/plan.h"

#include <QList>
#include <QString>

namespace removal {

/// More than this at once is more than anybody looks through line by line.
inline constexpr int manyAtOnce = 20;

/// What makes a plan so serious that a click is not enough to confirm it.
enum class Gravity {
    AllDevices,
    AllUsers,
    WidensToEverybody, ///< an exclusion goes while the profile stays assigned to all devices or all users
    CutsOffOthers, ///< nobody gets a profile any more that others rely on, such as the certificate of a Wi-Fi profile
    UnknownTarget, ///< it cannot be said whom it reaches
    ManyAtOnce, ///< more than `manyAtOnce`
};

/// Each once, the gravest first; empty for a plan that a click may confirm.
QList<Gravity> gravityOf(const Plan &plan);
/// "This removes an assignment to all devices." One sentence each.
QString gravityText(Gravity gravity, const Plan &plan);

/// What the plan does, counted: one sentence for each consequence that some item has. Empty for a single item, which
/// says it itself.
QList<std::pair<Consequence, QString>> overview(const Plan &plan);
/// "45 assignments of 12 profiles."
QString extentText(const Plan &plan);

/// The name that a person types to confirm a grave plan: that of the profile, or of the tenant when several profiles
/// are touched. As core::displayText shows it; never empty unless the tenant has neither name nor id.
QString nameToType(const Plan &plan, const QString &tenantName, const core::TenantId &tenant);
/// Whether somebody who was shown `name` typed or pasted it: without regard to case, to spaces around and between, and
/// to what keyboards do not have (curly quotes, dashes, brackets of escapes). Nothing typed is never the name.
bool isTypedName(const QString &typed, const QString &name);

} // namespace removal
