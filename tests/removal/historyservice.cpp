#include "removal/historyservice.h"

#include <QJsonDocument>

namespace {

QString idOf(const QJsonObject &assignment) { return assignment.value(QLatin1String("id")).toString(); }

} // namespace

HistoryService::HistoryService(const QString &tenant, core::Clock &clock, Random &random)
    : m_random(random), m_service(makeTenant(tenant), clock, {.assignmentsPageSize = 3})
{
    const auto all = present();
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        m_initial.insert(it.key(), true);
}

QJsonObject HistoryService::target(int number)
{
    static const QStringList kinds{QStringLiteral("groupAssignmentTarget"), QStringLiteral("groupAssignmentTarget"),
        QStringLiteral("groupAssignmentTarget"), QStringLiteral("exclusionGroupAssignmentTarget"),
        QStringLiteral("allDevicesAssignmentTarget"), QStringLiteral("allLicensedUsersAssignmentTarget")};
    const auto &kind = kinds.at(number % kinds.size());
    QJsonObject made{{QStringLiteral("@odata.type"), QString(QStringLiteral("#microsoft.graph.") + kind)},
        {QStringLiteral("deviceAndAppManagementAssignmentFilterId"), QJsonValue()},
        {QStringLiteral("deviceAndAppManagementAssignmentFilterType"), QStringLiteral("none")}};
    if (kind.contains(QLatin1String("roup")))
        made.insert(QStringLiteral("groupId"), QStringLiteral("g%1").arg(number));
    return made;
}

practice::Tenant HistoryService::makeTenant(const QString &id)
{
    practice::Tenant tenant;
    tenant.id = id;
    tenant.name = QStringLiteral("Histories");
    const auto add = [&tenant](const QString &owner, const QString &type, int assignments) {
        practice::Tenant::Configuration configuration;
        configuration.body = {{QStringLiteral("id"), owner},
            {QStringLiteral("@odata.type"), QString(QStringLiteral("#microsoft.graph.") + type)},
            {QStringLiteral("displayName"), owner}};
        for (int i = 0; i < assignments; ++i)
            configuration.assignments.append(practice::makeAssignment(owner, target(i), QStringLiteral("apply")));
        tenant.configurations.insert(owner, configuration);
        tenant.order.append(owner);
    };
    add(QStringLiteral("root"), QStringLiteral("iosTrustedRootCertificate"), 5);
    add(QStringLiteral("scep"), QStringLiteral("iosScepCertificateProfile"), 3);
    add(QStringLiteral("custom"), QStringLiteral("windows10CustomConfiguration"), 6);
    add(QStringLiteral("empty"), QStringLiteral("windows10CustomConfiguration"), 0);
    tenant.configurations[QStringLiteral("scep")].references.insert(
        QStringLiteral("rootCertificate"), {QStringLiteral("root")});
    return tenant;
}

/// What an assignment is, without what the service adds.
QJsonObject HistoryService::essence(const QJsonObject &assignment)
{
    return {{QStringLiteral("target"), assignment.value(QLatin1String("target"))},
        {QStringLiteral("intent"), assignment.value(QLatin1String("intent"))}};
}

QHash<QString, QJsonObject> HistoryService::present() const
{
    QHash<QString, QJsonObject> all;
    const auto &configurations = m_service.tenant().configurations;
    for (auto it = configurations.cbegin(); it != configurations.cend(); ++it) {
        for (const auto &assignment : it->assignments)
            all.insert(keyOf(it.key(), idOf(assignment)), assignment);
    }
    return all;
}

QHash<QString, HistoryService::Account> HistoryService::accounts() const
{
    QHash<QString, Account> accounts;
    for (auto it = m_initial.cbegin(); it != m_initial.cend(); ++it)
        accounts[it.key()].wasThere = true;
    for (auto it = m_byOthers.cbegin(); it != m_byOthers.cend(); ++it)
        accounts[it.key()].byOthers = it.value();
    for (auto it = m_byUs.cbegin(); it != m_byUs.cend(); ++it)
        accounts[it.key()].byUs = it.value();
    for (auto it = m_doubtful.cbegin(); it != m_doubtful.cend(); ++it)
        accounts[it.key()].doubtful = it.value();
    const auto all = present();
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        accounts[it.key()].isThere = true;
    return accounts;
}

void HistoryService::confirm(const QString &key, const inventory::Assignment &assignment)
{
    m_confirmed.insert(key, assignment);
    m_shown.remove(key);
    m_mayBeDone.remove(key);
    m_created.remove(key);
    m_lost.remove(key);
}

void HistoryService::confirmAsBefore(const QString &key, const inventory::Assignment &assignment)
{
    m_confirmed.insert(key, assignment);
}

void HistoryService::end(const QSet<QString> &underWay)
{
    for (const auto &key : underWay)
        noteLost(key);
}

/// Whoever did it, reading cannot tell once the answer to our write is lost; and of what the service said it had
/// created, nobody knows whether it came to be when it is not there any more.
void HistoryService::noteOther(const QString &key, int change, bool isUnderWay)
{
    m_changedSince.insert(key);
    m_byOthers[key] += change;
    const bool isCreated = m_created.contains(key);
    if (change == 0 && !isCreated)
        return; // as long as it is there in whatever way, it was not removed
    if (isUnderWay && (m_lost.contains(key) || (isCreated && change != 0)))
        ++m_doubtful[key];
    else
        ++m_between[key];
}

void HistoryService::noteLost(const QString &key)
{
    m_lost.insert(key);
    m_doubtful[key] += m_between.take(key);
}

/// What we decide a write by: one assignment that is to go, or all where one is to be put back.
void HistoryService::noteReading(const SimulatedNetwork::Request &request)
{
    const auto path = request.url.path();
    if (!path.endsWith(QLatin1String("/assignments"))) {
        m_between.remove(keyOf(request));
        return;
    }
    if (request.url.hasQuery())
        return; // another page of it
    const auto owner = keyOf(path.section(QLatin1Char('/'), -2, -2), {});
    m_between.removeIf([&](const std::pair<const QString &, int &> &each) {
        return each.first.startsWith(owner) && !m_created.contains(each.first);
    });
}

void HistoryService::meddle(const QSet<QString> &underWay)
{
    auto &tenant = m_service.tenant();
    const auto owner = tenant.order.at(draw(static_cast<int>(tenant.order.size())));
    auto &assignments = tenant.configurations[owner].assignments;
    const auto mark = [this, &owner, &underWay](const QString &id, int change) {
        const auto key = keyOf(owner, id);
        noteOther(key, change, underWay.contains(key));
    };
    const auto what = draw(3);
    if (what == 0) {
        const auto made = practice::makeAssignment(owner, target(draw(8)), QStringLiteral("apply"));
        for (const auto &each : std::as_const(assignments)) {
            if (idOf(each) == idOf(made))
                return;
        }
        assignments.append(made);
        return mark(idOf(made), +1);
    }
    if (assignments.isEmpty())
        return;
    const auto index = draw(static_cast<int>(assignments.size()));
    const auto id = idOf(assignments.at(index));
    if (what == 1) {
        assignments.removeAt(index);
        return mark(id, -1);
    }
    auto changed = assignments.at(index).value(QLatin1String("target")).toObject();
    changed.insert(
        QStringLiteral("deviceAndAppManagementAssignmentFilterId"), QStringLiteral("filter-%1").arg(draw(1000)));
    changed.insert(QStringLiteral("deviceAndAppManagementAssignmentFilterType"), QStringLiteral("include"));
    assignments[index].insert(QStringLiteral("target"), changed);
    mark(id, 0);
}

bool HistoryService::refusesConnection() { return draw(400) < m_trouble; }

HistoryService::Answer HistoryService::answer(const SimulatedNetwork::Request &request)
{
    m_showing.clear();
    m_writing.clear();
    const bool isLost = draw(400) < m_trouble;
    const auto one = [this, isLost](const SimulatedNetwork::Request &each) {
        if (each.method == "GET")
            noteReading(each);
        else
            m_writing.insert(keyOf(each));
        if (!isLost) {
            auto answered = answerOne(each);
            onRequest(QStringLiteral("%1 %2: %3")
                          .arg(QString::fromLatin1(each.method), each.url.path().section(QLatin1Char('/'), 4),
                              QString::number(answered.status)));
            return answered;
        }
        if (each.method != "GET")
            noteWrite(present(), each);
        return Answer{};
    };
    const auto whole = SimulatedNetwork::isBatch(request) ? SimulatedNetwork::answerBatch(request, one) : one(request);
    auto spoilt = isLost ? Answer{.fate = SimulatedNetwork::Fate::Lost} : spoil(whole);
    if (!isLost && spoilt.fate == SimulatedNetwork::Fate::Delivered && spoilt.status == whole.status) {
        noteShown();
        return spoilt;
    }
    onRequest(isLost ? QStringLiteral("a request is lost on its way")
                     : QStringLiteral("  its answer is lost: %1").arg(spoilt.status));
    for (const auto &key : std::as_const(m_writing))
        noteLost(key);
    return spoilt;
}

/// The way back.
HistoryService::Answer HistoryService::spoil(const Answer &answer)
{
    using Fate = SimulatedNetwork::Fate;
    auto spoilt = answer;
    if (draw(200) < m_trouble) {
        static const QList<Fate> fates{Fate::Lost, Fate::Lost, Fate::Truncated, Fate::Never};
        spoilt.fate = fates.at(draw(static_cast<int>(fates.size())));
    } else if (draw(400) < m_trouble) {
        spoilt = {.status = draw(2) == 0 ? 500 : 504, .headers = {}, .body = {}};
    }
    return spoilt;
}

HistoryService::Answer HistoryService::answerOne(const SimulatedNetwork::Request &request)
{
    const bool writes = request.method != "GET";
    const auto later = [this](int status) {
        static const QList<QByteArray> times{"1", "2.128", "3.5", "7"};
        Answer refusal{.status = status, .headers = {}, .body = {}};
        if (status == 503 || draw(4) > 0)
            refusal.headers.insert("Retry-After", times.at(draw(static_cast<int>(times.size()))));
        return refusal;
    };
    if (draw(100) < m_trouble) {
        switch (draw(5)) {
        case 0:
        case 1:
            return later(429);
        case 2:
            return later(503);
        case 3: // it fails, and nothing says whether before or after
            if (writes && draw(2) == 0)
                carryOut(request);
            else if (writes)
                noteWrite(present(), request);
            if (writes)
                noteLost(keyOf(request));
            return {.status = draw(2) == 0 ? 500 : 502, .headers = {}, .body = {}};
        default:
            return {.status = 403, .headers = {}, .body = {}};
        }
    }
    return carryOut(request);
}

HistoryService::Answer HistoryService::carryOut(const SimulatedNetwork::Request &request)
{
    const auto before = present();
    const auto answered = m_service.answer({request.method, request.url, request.headers, request.body});
    Answer answer{.status = answered.status, .headers = answered.headers, .body = answered.body};
    if (request.method != "GET" && answer.status < 300)
        noteWrite(before, request);
    else if (const auto key = keyOf(request); answer.status == 200 && before.contains(key))
        m_showing.insert(key, essence(before.value(key)));
    return answer;
}

void HistoryService::noteShown()
{
    for (auto it = m_showing.cbegin(); it != m_showing.cend(); ++it) {
        m_shown.insert(it.key(), it.value());
        m_changedSince.remove(it.key());
        m_seen[it.key()].append(it.value());
    }
}

/// Which assignment the request is about, whatever path leads to it; of a POST, the one that it would create.
QString HistoryService::keyOf(const SimulatedNetwork::Request &request)
{
    const auto path = request.url.path();
    auto id = path.section(QLatin1Char('/'), -1);
    if (request.method == "POST") {
        const auto target = QJsonDocument::fromJson(request.body).object().value(QLatin1String("target")).toObject();
        id = practice::assignmentIdFor(path.section(QLatin1Char('/'), -2, -2), target);
    }
    return keyOf(id.section(QLatin1Char('_'), 0, 0), id);
}

/// A write arrived that is carried out, or of which its answer will not say that it was not.
void HistoryService::noteWrite(const QHash<QString, QJsonObject> &before, const SimulatedNetwork::Request &request)
{
    const auto key = keyOf(request);
    if (m_mayBeDone.contains(key))
        complain(QStringLiteral("%1 was sent again after it may have been done").arg(key));
    m_mayBeDone.insert(key);
    if (!m_confirmed.contains(key))
        complain(QStringLiteral("%1 was not selected").arg(key));
    const auto after = present();
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (it.key() != key && after.value(it.key()) != it.value())
            complain(QStringLiteral("%1 was changed by a request for %2").arg(it.key(), key));
    }
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (it.key() != key && !before.contains(it.key()))
            complain(QStringLiteral("%1 was added by a request for %2").arg(it.key(), key));
    }
    if (before.contains(key) != after.contains(key))
        noteChange(key, before);
}

void HistoryService::noteChange(const QString &key, const QHash<QString, QJsonObject> &before)
{
    if (!before.contains(key)) {
        ++m_byUs[key];
        m_created.insert(key);
        if (!m_seen.value(key).contains(essence(present().value(key))))
            complain(QStringLiteral("%1 was put back as another").arg(key));
        return;
    }
    --m_byUs[key];
    const auto content = essence(before.value(key));
    if (!m_shown.contains(key)) {
        complain(QStringLiteral("%1 was not read before it was removed").arg(key));
    } else if (!m_changedSince.contains(key)) {
        const auto found = inventory::readAssignment(before.value(key));
        const auto &confirmed = m_confirmed.value(key);
        if (m_shown.value(key) != content || found->target != confirmed.target || found->intent != confirmed.intent)
            complain(QStringLiteral("%1 is not what was confirmed, and was removed").arg(key));
    }
}
