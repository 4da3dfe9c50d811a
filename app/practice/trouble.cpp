#include "practice/trouble.h"

#include <QCoreApplication>

namespace practice {
namespace {

QString translated(const char *text) { return QCoreApplication::translate("practice::Trouble", text); }

} // namespace

bool isLasting(Trouble trouble)
{
    switch (trouble) {
    case Trouble::SlowNetwork:
    case Trouble::RefusedRight:
    case Trouble::ApprovalNeeded:
        return true;
    case Trouble::TooManyRequests:
    case Trouble::LostAnswer:
    case Trouble::ExpiredSignIn:
    case Trouble::ColleagueChanges:
        return false;
    }
    return false;
}

QString troubleTitle(Trouble trouble)
{
    switch (trouble) {
    case Trouble::SlowNetwork:
        return translated(QT_TRANSLATE_NOOP("practice::Trouble", "Slow network"));
    case Trouble::TooManyRequests:
        return translated(QT_TRANSLATE_NOOP("practice::Trouble", "Too many requests"));
    case Trouble::LostAnswer:
        return translated(QT_TRANSLATE_NOOP("practice::Trouble", "Lost answer"));
    case Trouble::RefusedRight:
        return translated(QT_TRANSLATE_NOOP("practice::Trouble", "Refused right"));
    case Trouble::ExpiredSignIn:
        return translated(QT_TRANSLATE_NOOP("practice::Trouble", "Expired sign-in"));
    case Trouble::ApprovalNeeded:
        return translated(QT_TRANSLATE_NOOP("practice::Trouble", "Approval by a second administrator"));
    case Trouble::ColleagueChanges:
        return translated(QT_TRANSLATE_NOOP("practice::Trouble", "A colleague changes an assignment"));
    }
    return {};
}

QString troubleExplanation(Trouble trouble)
{
    switch (trouble) {
    case Trouble::SlowNetwork:
        return translated(QT_TRANSLATE_NOOP("practice::Trouble", "Every answer takes two to four seconds."));
    case Trouble::TooManyRequests:
        return translated(QT_TRANSLATE_NOOP(
            "practice::Trouble", "The service answers the next few requests with “too many requests, try later”."));
    case Trouble::LostAnswer:
        return translated(QT_TRANSLATE_NOOP("practice::Trouble",
            "The next change to an assignment is carried out, but the connection drops before the answer arrives."));
    case Trouble::RefusedRight:
        return translated(QT_TRANSLATE_NOOP("practice::Trouble",
            "Your account may look at profiles and assignments, but not at group members and device status, and the "
            "service refuses every change."));
    case Trouble::ExpiredSignIn:
        return translated(QT_TRANSLATE_NOOP(
            "practice::Trouble", "The sign-in is no longer accepted; the program has to sign in again."));
    case Trouble::ApprovalNeeded:
        return translated(
            QT_TRANSLATE_NOOP("practice::Trouble", "Every change waits until a second administrator has approved it."));
    case Trouble::ColleagueChanges:
        return translated(QT_TRANSLATE_NOOP("practice::Trouble",
            "Somebody else changes the next assignment just before it is read again for its removal."));
    }
    return {};
}

} // namespace practice
