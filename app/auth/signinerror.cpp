#include "auth/signinerror.h"

namespace auth {

bool SignInError::needsInteraction() const
{
    if (cause == Cause::NothingStored || cause == Cause::MissingPermission)
        return true;
    return cause == Cause::Service
        && (error == QLatin1String("invalid_grant") || error == QLatin1String("interaction_required")
            || error == QLatin1String("consent_required") || error == QLatin1String("login_required")
            || error == QLatin1String("account_selection_required"));
}

bool SignInError::isTemporary() const
{
    switch (cause) {
    case Cause::Offline:
    case Cause::LostAnswer:
    case Cause::CaptivePortal:
        return true;
    case Cause::Service:
    case Cause::UnexpectedAnswer:
        return error == QLatin1String("temporarily_unavailable") || error == QLatin1String("server_error")
            || httpStatus == 429 || httpStatus >= 500;
    default:
        return false;
    }
}

} // namespace auth
