#include "auth/advice.h"

#include "core/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace auth {

namespace {

using Cause = SignInError::Cause;

enum Offer { None = 0, ConsentLink = 1, OpenSettings = 2, Information = 4 };

/// Numbers of one sentence, as in the table of the facts. %1 is the tenant.
struct Row {
    std::span<const int> codes;
    const char *text;
    int offer = None;
};

constexpr int secondStep[] = {50076, 50074, 50078, 50079, 50072};
constexpr int notAssigned[] = {50105};
constexpr int notApproved[] = {65001, 90008, 650056};
constexpr int cannotApprove[] = {90094, 90095, 90093};
constexpr int cancelled[] = {65004};
constexpr int notAllowed[] = {53003, 530032};
constexpr int otherComputer[] = {53000, 53001, 530003, 50097, 50129, 50155};
constexpr int approvedAppsOnly[] = {53002, 50127};
constexpr int risky[] = {50131, 53004, 53011, 530034, 530035};
constexpr int unknownClient[] = {700016, 70001, 700011, 7000112};
constexpr int badRegistration[] = {7000218, 50011, 70004};
constexpr int unknownTenant[] = {50194, 90002, 50059, 90019, 900382, 90038};
constexpr int otherTenant[] = {50020, 50034, 16000, 90072, 51004, 500208};
constexpr int accountTrouble[] = {50126, 50053, 50055, 50144, 50057};
constexpr int ended[] = {50173, 50132, 50133, 70008, 700082, 70043, 50089, 54005};
constexpr int reservedClient[] = {65002};
constexpr int loop[] = {50196};
constexpr int codeWaiting[] = {70016};
constexpr int codeDeclined[] = {70018};
constexpr int codeExpired[] = {70019};
constexpr int networkForbids[] = {500021, 500022, 50002, 500212, 500213};

constexpr char approvedText[] = QT_TRANSLATE_NOOP(
    "auth::Advice", "Your organisation has not approved this app yet. Send this link to your administrator.");
constexpr char cancelledText[] = QT_TRANSLATE_NOOP("auth::Advice", "Sign-in was cancelled. Nothing was changed.");
constexpr char secondStepText[] = QT_TRANSLATE_NOOP("auth::Advice",
    "Your organisation asks for a second sign-in step. Select Sign in again and finish it in the browser.");
constexpr char unknownClientText[] = QT_TRANSLATE_NOOP("auth::Advice",
    "The client ID in Settings is not known, or is switched off, in this tenant. Check tenant and client ID.");
constexpr char endedText[] = QT_TRANSLATE_NOOP("auth::Advice", "Your sign-in has ended. Sign in again.");
constexpr char otherText[] = QT_TRANSLATE_NOOP("auth::Advice", "The sign-in did not succeed (%1).");
constexpr char expiredText[] = QT_TRANSLATE_NOOP("auth::Advice", "The code has expired. Get a new code.");
constexpr char declinedText[] = QT_TRANSLATE_NOOP("auth::Advice", "Sign-in was declined.");
constexpr char permissionText[] = QT_TRANSLATE_NOOP("auth::Advice",
    "This needs a permission that has not been given yet. Sign in to ask for it; your administrator may have to approve "
    "it.");
constexpr char waitingText[]
    = QT_TRANSLATE_NOOP("auth::Advice", "Waiting for the code to be entered and confirmed in the browser.");

const Row rows[] = {
    {secondStep, secondStepText},
    {notAssigned,
        QT_TRANSLATE_NOOP("auth::Advice",
            "Your account has not been given access to this app. Ask your Entra administrator to assign you under "
            "Enterprise applications.")},
    {notApproved, approvedText, ConsentLink},
    {cannotApprove,
        QT_TRANSLATE_NOOP("auth::Advice",
            "Your organisation has not approved this app yet. Send this link to your administrator. You cannot "
            "approve this yourself."),
        ConsentLink},
    {cancelled, cancelledText, Information},
    {notAllowed,
        QT_TRANSLATE_NOOP("auth::Advice",
            "Your organisation's sign-in rules do not allow this app, place or computer. Give your administrator the "
            "correlation id.")},
    {otherComputer,
        QT_TRANSLATE_NOOP(
            "auth::Advice", "Use your managed work computer, and the browser that is signed in to your work profile.")},
    {approvedAppsOnly,
        QT_TRANSLATE_NOOP(
            "auth::Advice", "Your organisation only allows approved apps for this. This app cannot meet that rule.")},
    {risky, QT_TRANSLATE_NOOP("auth::Advice", "Sign-in was blocked as risky. Contact your security team.")},
    {unknownClient, unknownClientText, OpenSettings},
    {badRegistration,
        QT_TRANSLATE_NOOP("auth::Advice",
            "Administrator: register http://localhost under Mobile and desktop applications and allow public client "
            "flows.")},
    {unknownTenant, QT_TRANSLATE_NOOP("auth::Advice", "Check the tenant name and the cloud in Settings."),
        OpenSettings},
    {otherTenant,
        QT_TRANSLATE_NOOP("auth::Advice",
            "This account does not belong to %1. Sign in with your work account, or ask to be invited.")},
    {accountTrouble, QT_TRANSLATE_NOOP("auth::Advice", "Finish in the browser or contact your account administrator.")},
    {ended, endedText},
    {reservedClient,
        QT_TRANSLATE_NOOP(
            "auth::Advice", "This client ID may not be used for this. Set your organisation's own client ID."),
        OpenSettings},
    {loop,
        QT_TRANSLATE_NOOP("auth::Advice",
            "The sign-in service saw the same request too often and asks to stop. Unassign has stopped; please report "
            "it with the details.")},
    {codeWaiting, waitingText, Information},
    {codeDeclined, declinedText, Information},
    {codeExpired, expiredText, Information},
    {networkForbids, QT_TRANSLATE_NOOP("auth::Advice", "Your network or organisation does not allow sign-in to %1.")},
};

QString tr(const char *text) { return QCoreApplication::translate("auth::Advice", text); }

const Row *rowOf(const SignInError &error)
{
    for (const auto code : error.codes) {
        for (const auto &row : rows) {
            if (std::find(row.codes.begin(), row.codes.end(), code) != row.codes.end())
                return &row;
        }
    }
    return nullptr;
}

Advice sayWith(const char *text, int offer, const QString &tenant)
{
    auto shown = tr(text);
    return {
        .text = shown.contains(QLatin1String("%1")) ? shown.arg(tenant) : shown,
        .details = {},
        .isInformation = (offer & Information) != 0,
        .offersConsentLink = (offer & ConsentLink) != 0,
        .offersSettings = (offer & OpenSettings) != 0,
    };
}

Advice adviceOfService(const SignInError &error, const QString &tenant)
{
    // The protocol's own words first: they decide what the program does, the number only which sentence is read.
    if (error.error == QLatin1String("access_denied") && !rowOf(error))
        return sayWith(cancelledText, Information, tenant);
    if (error.error == QLatin1String("authorization_declined"))
        return sayWith(declinedText, Information, tenant);
    if (error.error == QLatin1String("expired_token"))
        return sayWith(expiredText, Information, tenant);
    if (error.error == QLatin1String("authorization_pending"))
        return sayWith(waitingText, Information, tenant);
    if (const auto *row = rowOf(error))
        return sayWith(row->text, row->offer, tenant);
    if (error.isTemporary()) {
        const auto seconds
            = std::chrono::ceil<std::chrono::seconds>(error.retryAfter.value_or(std::chrono::seconds(5)));
        return {
            .text
            = QCoreApplication::translate("auth::Advice", "Microsoft's sign-in service is busy. Trying again in %n s.",
                nullptr, static_cast<int>(seconds.count())),
            .details = {},
        };
    }
    if (error.error == QLatin1String("invalid_scope"))
        return sayWith(permissionText, ConsentLink, tenant);
    if (error.error == QLatin1String("consent_required") || error.suberror == QLatin1String("consent_required"))
        return sayWith(approvedText, ConsentLink, tenant);
    if (error.error == QLatin1String("interaction_required") || error.suberror == QLatin1String("basic_action"))
        return sayWith(secondStepText, None, tenant);
    if (error.error == QLatin1String("invalid_grant") || error.error == QLatin1String("login_required"))
        return sayWith(endedText, None, tenant);
    if (error.error == QLatin1String("unauthorized_client"))
        return sayWith(unknownClientText, OpenSettings, tenant);
    const auto number = error.codes.isEmpty() ? core::displayText(error.error.left(60))
                                              : QStringLiteral("AADSTS%1").arg(error.codes.constFirst());
    return {.text = tr(otherText).arg(number), .details = {}};
}

Advice adviceOfCause(const SignInError &error, const QString &tenant)
{
    const auto say = [&](const char *text, int offer = None) {
        auto shown = tr(text);
        if (shown.contains(QLatin1String("%1")))
            shown = shown.arg(error.host);
        return Advice{.text = shown, .details = {}, .isInformation = (offer & Information) != 0};
    };
    switch (error.cause) {
    case Cause::Service:
        return adviceOfService(error, tenant);
    case Cause::Offline:
        return say(QT_TRANSLATE_NOOP(
            "auth::Advice", "%1 cannot be reached. Check the network connection and the proxy in Settings."));
    case Cause::LostAnswer:
        return say(QT_TRANSLATE_NOOP("auth::Advice", "The connection to %1 broke off before the answer was complete."));
    case Cause::CaptivePortal:
        return say(QT_TRANSLATE_NOOP("auth::Advice",
            "A web page came in place of the answer of %1. This network seems to want a sign-in of its own: open any "
            "page in the browser, finish it there, and try again."));
    case Cause::ProxySignIn:
        return say(QT_TRANSLATE_NOOP("auth::Advice",
            "The proxy of this network asks for a user name and password. Sign in to the proxy in the system's "
            "settings, or choose another proxy in Settings."));
    case Cause::Tls:
        return say(QT_TRANSLATE_NOOP("auth::Advice",
            "The connection to %1 is not trusted, so nothing was sent. A filter in this network may be opening "
            "connections: its root certificate has to be installed on this computer by your administrator."));
    case Cause::WrongClock:
        return say(QT_TRANSLATE_NOOP("auth::Advice",
            "Date or time of this computer seem to be wrong, so the answer of %1 cannot be trusted. Set the clock and "
            "try again."));
    case Cause::UnexpectedAnswer:
        return say(QT_TRANSLATE_NOOP(
            "auth::Advice", "%1 answered in a way that Unassign does not understand. The sign-in was not used."));
    case Cause::Cancelled:
        return say(cancelledText, Information);
    case Cause::TimedOut:
        return say(QT_TRANSLATE_NOOP(
            "auth::Advice", "The sign-in was not finished in the browser within 5 minutes. Sign in again."));
    case Cause::NoBrowserPort:
        return say(QT_TRANSLATE_NOOP(
            "auth::Advice", "There is no free port on this computer for the browser's answer. Try again."));
    case Cause::WrongAccount:
        return say(QT_TRANSLATE_NOOP("auth::Advice",
            "Another account than the one that this work belongs to was signed in. It was not used. Sign in again "
            "with the same account, or add the other one."));
    case Cause::NothingStored:
        return say(QT_TRANSLATE_NOOP("auth::Advice",
            "The stored sign-in could not be read; the keyring may be locked. The account is still there. Sign in "
            "again."));
    case Cause::MissingPermission:
        if (const auto *row = rowOf(error))
            return sayWith(row->text, row->offer, tenant);
        return sayWith(permissionText, ConsentLink, tenant);
    case Cause::Ended:
        return say(endedText);
    }
    return {};
}

QString detailsOf(const SignInError &error)
{
    QStringList lines;
    const auto add = [&lines](const char *name, const QString &value) {
        if (!value.isEmpty())
            lines.append(QString::fromLatin1(name) + QStringLiteral(": ") + value);
    };
    QStringList codes;
    for (const auto code : error.codes)
        codes.append(QStringLiteral("AADSTS%1").arg(code));
    add("Error", error.error);
    add("Suberror", error.suberror);
    add("Code", codes.join(QStringLiteral(", ")));
    add("Correlation ID", error.correlationId);
    add("Trace ID", error.traceId);
    add("Time", error.timestamp.isValid() ? error.timestamp.toUTC().toString(Qt::ISODate) : QString());
    add("Host", error.host);
    add("HTTP status", error.httpStatus == 0 ? QString() : QString::number(error.httpStatus));
    add("Reason", error.detail);
    add("Description", error.description);
    return lines.join(QLatin1Char('\n'));
}

core::ErrorKind kindOf(const SignInError &error)
{
    switch (error.cause) {
    case Cause::Offline:
    case Cause::CaptivePortal:
    case Cause::ProxySignIn:
    case Cause::LostAnswer:
        return core::ErrorKind::Offline;
    case Cause::Tls:
    case Cause::WrongClock:
        return core::ErrorKind::Tls;
    case Cause::Cancelled:
        return core::ErrorKind::Cancelled;
    case Cause::MissingPermission:
        return core::ErrorKind::Forbidden;
    case Cause::Service:
    case Cause::UnexpectedAnswer:
        return error.isTemporary() ? core::ErrorKind::ServiceUnavailable : core::ErrorKind::SignInRequired;
    default:
        return core::ErrorKind::SignInRequired;
    }
}

} // namespace

Advice adviceFor(const SignInError &error, const QString &tenant)
{
    auto advice = adviceOfCause(error, core::displayText(tenant));
    advice.details = detailsOf(error);
    return advice;
}

core::Error errorOf(const SignInError &error, const QString &tenant)
{
    return {
        .kind = kindOf(error),
        .message = adviceFor(error, tenant).text,
        .httpStatus = error.httpStatus,
        .graphCode = error.error,
        .serviceMessage = error.description,
        .requestId = error.correlationId,
        .when = error.timestamp,
        .retryAfter = error.retryAfter,
    };
}

} // namespace auth
