#include "auth/signinerror.h"

#include <QRegularExpression>

#include <algorithm>

namespace auth {

bool SignInError::isAboutPermission() const
{
    static constexpr int consent[] = {65001, 65004, 90008, 650056, 90093, 90094, 90095};
    if (cause == Cause::MissingPermission)
        return true;
    return cause == Cause::Service
        && (error == QLatin1String("invalid_scope") || error == QLatin1String("consent_required")
            || suberror == QLatin1String("consent_required") || std::any_of(codes.begin(), codes.end(), [](int code) {
                   return std::find(std::begin(consent), std::end(consent), code) != std::end(consent);
               }));
}

bool SignInError::isTemporary() const
{
    static constexpr int busy[] = {90006, 90024, 90033, 90055, 50033, 90012};
    if (std::any_of(codes.begin(), codes.end(),
            [](int code) { return std::find(std::begin(busy), std::end(busy), code) != std::end(busy); }))
        return true;
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

void addCodesOfDescription(SignInError &error)
{
    static const QRegularExpression pattern(QStringLiteral("AADSTS(\\d{4,9})"));
    for (auto matches = pattern.globalMatch(error.description); matches.hasNext() && error.codes.size() < 20;) {
        const auto code = matches.next().captured(1).toInt();
        if (!error.codes.contains(code))
            error.codes.append(code);
    }
}

void addIdsOfDescription(SignInError &error)
{
    static const QRegularExpression trace(QStringLiteral("Trace ID: ([0-9a-fA-F-]{36})"));
    static const QRegularExpression correlation(QStringLiteral("Correlation ID: ([0-9a-fA-F-]{36})"));
    if (error.traceId.isEmpty())
        error.traceId = trace.match(error.description).captured(1);
    if (error.correlationId.isEmpty())
        error.correlationId = correlation.match(error.description).captured(1);
}

} // namespace auth
