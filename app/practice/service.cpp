#include "practice/service.h"

#include "practice/assignments.h"
#include "practice/directory.h"
#include "practice/entities.h"
#include "practice/exchange.h"
#include "practice/people.h"
#include "practice/route.h"

#include <QUuid>

#include <array>

namespace practice {
namespace {

constexpr int throttleCount = 6;
constexpr std::array retryAfter{"1", "1.5", "2.128", "3", "1", "2.5"};
constexpr std::array allTroubles{Trouble::SlowNetwork, Trouble::TooManyRequests, Trouble::LostAnswer,
    Trouble::RefusedRight, Trouble::ExpiredSignIn, Trouble::ApprovalNeeded, Trouble::ColleagueChanges};

QByteArray tokenOf(int generation) { return "practice-token-" + QByteArray::number(generation); }

QList<QJsonObject> scopeTags()
{
    return {{
        {QStringLiteral("id"), QStringLiteral("0")},
        {QStringLiteral("displayName"), QStringLiteral("Default")},
        {QStringLiteral("description"), QString()},
        {QStringLiteral("isBuiltIn"), true},
    }};
}

/// A flat collection of small things: the list, or the one with this id.
HttpAnswer showFlat(const Exchange &exchange, const QList<QJsonObject> &items)
{
    const auto collection = readSegment(exchange.segments.at(1));
    const QString context = QStringLiteral("$metadata#deviceManagement/") + collection.name;
    if (exchange.request.method != "GET")
        return notRouted(exchange, QStringLiteral("~/singleton/navigation"));
    if (exchange.segments.size() == 2 && !collection.hasKey)
        return showCollection(exchange, context, items);
    if (exchange.segments.size() > (collection.hasKey ? 2 : 3))
        return segmentNotFound(exchange, readSegment(exchange.segments.last()).name);
    const auto id = collection.hasKey ? collection.key
                                      : QString::fromUtf8(QByteArray::fromPercentEncoding(exchange.segments.at(2)));
    for (auto item : items) {
        if (item.value(QLatin1String("id")).toString() != id)
            continue;
        item.insert(QStringLiteral("@odata.context"), exchange.link(context + QStringLiteral("/$entity")));
        return jsonAnswer(exchange, 200, item);
    }
    return notFound(exchange);
}

} // namespace

Service::Service(Tenant tenant, core::Clock &clock) : Service(std::move(tenant), clock, Options()) { }

Service::Service(Tenant tenant, core::Clock &clock, Options options)
    : m_tenant(std::move(tenant)), m_pristine(m_tenant), m_clock(clock), m_options(options)
{
    m_approvals.onChanged = [this] { changed(); };
}

HttpAnswer Service::answer(const HttpRequest &request)
{
    auto exchange = readExchange(request, nextRequestId(), m_clock.now());
    m_losesAnswer = false;
    HttpAnswer answer;
    if (!exchange.hasVersion)
        answer = errorAnswer(exchange, 400, QStringLiteral("BadRequest"),
            QStringLiteral("Invalid version: %1.").arg(QString::fromLatin1(exchange.segments.value(0))));
    else if (!isAuthorized(request))
        answer = unauthorized(exchange, request.headers.value("authorization").isEmpty());
    else if (exchange.segments == QList<QByteArray>{"$batch"})
        answer = answerBatch(exchange);
    else
        answer = answerOne(exchange);
    answer.headers.insert("request-id", exchange.requestId.toLatin1());
    answer.headers.insert("client-request-id", exchange.clientRequestId.toLatin1());
    answer.lost = m_losesAnswer;
    if (hasTrouble(Trouble::SlowNetwork))
        answer.delay = std::chrono::milliseconds(2000 + m_requests * 737 % 2001);
    return answer;
}

HttpAnswer Service::answerOne(Exchange &exchange)
{
    if (m_throttlesLeft > 0) {
        const auto answer = throttled(exchange, retryAfter.at(static_cast<size_t>(throttleCount - m_throttlesLeft)));
        if (--m_throttlesLeft == 0)
            endTrouble(Trouble::TooManyRequests);
        return answer;
    }
    const auto &segments = exchange.segments;
    const auto &method = exchange.request.method;
    const auto first = segments.value(0);
    if (segments == QList<QByteArray>{"directoryObjects", "getByIds"})
        return method == "POST" ? showDirectoryObjects(exchange, m_tenant, m_options.readableGroups)
                                : notRouted(exchange, QStringLiteral("~/entityset/action"));
    if (first == "groups" && segments.size() == 4 && segments.at(2) == "transitiveMembers"
        && QByteArray::fromPercentEncoding(segments.at(3)) == "$count" && method == "GET")
        return showMemberCount(exchange, m_tenant, QString::fromUtf8(QByteArray::fromPercentEncoding(segments.at(1))),
            m_options.readableGroups && !hasTrouble(Trouble::RefusedRight));
    if (const auto people = showPeople(exchange, m_tenant,
            m_options.readableGroups && !hasTrouble(Trouble::RefusedRight), m_options.membershipsPageSize))
        return *people;
    if (first != "deviceManagement" || segments.size() < 2)
        return segmentNotFound(exchange, readSegment(segments.isEmpty() ? QByteArray() : segments.last()).name);
    const auto second = readSegment(segments.at(1)).name;
    if (second == QLatin1String("deviceConfigurations"))
        return answerConfigurations(exchange);
    if (second == QLatin1String("assignmentFilters"))
        return showFlat(exchange, m_tenant.filters);
    if (second == QLatin1String("roleScopeTags"))
        return showFlat(exchange, scopeTags());
    if (second == QLatin1String("operationApprovalRequests")) {
        m_approvals.expire(exchange.when);
        QList<QJsonObject> filed;
        for (const auto &each : m_approvals.filed())
            filed.append(m_approvals.describe(each));
        return showFlat(exchange, filed);
    }
    return segmentNotFound(exchange, second);
}

HttpAnswer Service::answerConfigurations(Exchange &exchange)
{
    const auto route = findRoute(m_tenant, exchange.segments.mid(1), m_options.routesUntypedPaths);
    if (route.kind == Route::Kind::BadSegment)
        return segmentNotFound(exchange, route.segment);
    if (route.kind == Route::Kind::NotFound)
        return notFound(exchange);
    const auto &method = exchange.request.method;
    if ((method == "DELETE" && route.kind == Route::Kind::Assignment && m_options.routesDelete)
        || (method == "POST" && (route.kind == Route::Kind::Assignments || route.kind == Route::Kind::Assign)))
        return answerWrite(exchange, route);
    if (method != "GET" || route.kind == Route::Kind::Assign)
        return notRouted(exchange, route.pathTemplate);
    switch (route.kind) {
    case Route::Kind::Configurations:
        return showConfigurations(
            exchange, m_tenant, m_tenant.order, m_options.pageSize, m_options.assignmentsPageSize);
    case Route::Kind::References:
        return showConfigurations(
            exchange, m_tenant, route.references, m_options.pageSize, m_options.assignmentsPageSize);
    case Route::Kind::Configuration:
        return showConfiguration(exchange, m_tenant, route.owner, m_options.assignmentsPageSize);
    case Route::Kind::Assignments:
        return showAssignments(exchange, m_tenant, route.owner, m_options.assignmentsPageSize);
    case Route::Kind::Assignment:
        changeAsColleague(route);
        return showAssignment(exchange, m_tenant, route.owner, route.assignment);
    default:
        if (hasTrouble(Trouble::RefusedRight))
            return intuneError(exchange, 403, QStringLiteral("Forbidden"),
                QStringLiteral("User is not authorized to perform this operation"));
        return showStatusOverview(exchange, m_tenant, route.owner);
    }
}

HttpAnswer Service::answerWrite(const Exchange &exchange, const Route &route)
{
    if (hasTrouble(Trouble::RefusedRight))
        return intuneError(exchange, 403, QStringLiteral("Forbidden"),
            QStringLiteral("User is not authorized to perform this operation"));
    const bool removes = route.kind == Route::Kind::Assignment;
    // Nobody is asked to approve the removal of what is not there.
    if (removes && showAssignment(exchange, m_tenant, route.owner, route.assignment).status == 404)
        return notFound(exchange);
    if (hasTrouble(Trouble::ApprovalNeeded))
        if (const auto refusal = m_approvals.admit(exchange))
            return *refusal;
    HttpAnswer answer;
    if (removes)
        answer = removeAssignment(exchange, m_tenant, route.owner, route.assignment);
    else if (route.kind == Route::Kind::Assignments)
        answer = createAssignment(exchange, m_tenant, route.owner);
    else
        answer = replaceAssignments(exchange, m_tenant, route.owner);
    if (answer.status < 300)
        changed();
    if (answer.status < 300 && hasTrouble(Trouble::LostAnswer)) {
        m_losesAnswer = true;
        endTrouble(Trouble::LostAnswer);
    }
    return answer;
}

void Service::changeAsColleague(const Route &route)
{
    if (!hasTrouble(Trouble::ColleagueChanges))
        return;
    for (auto &assignment : m_tenant.configurations[route.owner].assignments) {
        if (assignment.value(QLatin1String("id")).toString() != route.assignment)
            continue;
        auto target = assignment.value(QLatin1String("target")).toObject();
        const auto filter = QStringLiteral("deviceAndAppManagementAssignmentFilterId");
        const auto now = target.value(filter).toString();
        QString other;
        for (const auto &each : std::as_const(m_tenant.filters))
            if (const auto id = each.value(QLatin1String("id")).toString(); other.isEmpty() && id != now)
                other = id;
        if (other.isEmpty()) {
            const bool applies = assignment.value(QLatin1String("intent")).toString() != QLatin1String("remove");
            assignment.insert(QStringLiteral("intent"), applies ? QStringLiteral("remove") : QStringLiteral("apply"));
        } else {
            target.insert(filter, other);
            target.insert(QStringLiteral("deviceAndAppManagementAssignmentFilterType"), QStringLiteral("include"));
            assignment.insert(QStringLiteral("target"), target);
        }
        endTrouble(Trouble::ColleagueChanges);
        return changed();
    }
}

void Service::setTrouble(Trouble trouble, bool on)
{
    if (on == hasTrouble(trouble))
        return;
    if (on)
        m_troubles.insert(trouble);
    else
        m_troubles.remove(trouble);
    if (trouble == Trouble::TooManyRequests)
        m_throttlesLeft = on ? throttleCount : 0;
    if (trouble == Trouble::ExpiredSignIn)
        m_tokenGeneration += on ? 1 : -1; // switched off before anybody renewed: the old sign-in is good again
}

bool Service::hasTrouble(Trouble trouble) const { return m_troubles.contains(trouble); }

void Service::changed() const
{
    if (onChanged)
        onChanged();
}

void Service::endTrouble(Trouble trouble)
{
    if (m_troubles.remove(trouble) && onTroubleEnded)
        onTroubleEnded(trouble);
}

void Service::startOver()
{
    m_tenant = m_pristine;
    m_approvals.clear();
    for (const auto trouble : allTroubles) {
        if (!hasTrouble(trouble))
            continue;
        setTrouble(trouble, false);
        if (onTroubleEnded)
            onTroubleEnded(trouble);
    }
}

QByteArray Service::acceptedToken() const { return tokenOf(m_tokenGeneration); }

QByteArray Service::renewToken()
{
    endTrouble(Trouble::ExpiredSignIn);
    return acceptedToken();
}

bool Service::isAuthorized(const HttpRequest &request) const
{
    const auto given = request.headers.value("authorization");
    return given.left(7).toLower() == "bearer " && given.mid(7).trimmed() == acceptedToken();
}

QString Service::nextRequestId()
{
    const QUuid space(QStringLiteral("{0d1f3c52-6f4b-4a53-8a55-5a2b7f8f2c90}"));
    return QUuid::createUuidV5(space, QByteArray::number(++m_requests)).toString(QUuid::WithoutBraces);
}

} // namespace practice
