#pragma once

#include <QString>

namespace practice {

/// Trouble that a person can make in the practice tenant, to see what the program does about it.
enum class Trouble {
    SlowNetwork, ///< every answer takes seconds; stays on
    TooManyRequests, ///< 429 with Retry-After for a while
    LostAnswer, ///< the next DELETE is done, but its answer never arrives
    RefusedRight, ///< 403 to every write, to counts of members and to device status; stays on
    ExpiredSignIn, ///< 401 until a new token is fetched
    ApprovalNeeded, ///< Multi Admin Approval for every write; stays on
    ColleagueChanges, ///< the next assignment that is read again before removal was changed by somebody else
};

/// True when it stays on until it is switched off; else it happens once.
bool isLasting(Trouble trouble);
QString troubleTitle(Trouble trouble); ///< translated, for the Practice menu
QString troubleExplanation(Trouble trouble); ///< one translated sentence

} // namespace practice
