#pragma once

#include "removal/simulation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <deque>

/// A service that enforces the limits documented for Intune device configuration, per 20 seconds: 100 writes and 1000
/// requests of one app in a tenant, 200 and 2000 of all its apps together; beyond that 429 with a Retry-After. Parts of
/// a $batch count singly. What is refused does not count. Profiles "p0", "p1" … have `perProfile` assignments each.
class LimitedService
{
public:
    using Time = std::chrono::milliseconds;
    using Answer = SimulatedNetwork::Answer;

    enum class Window {
        Sliding, ///< any 20 seconds
        Fixed, ///< one 20 seconds after the other
    };

    static constexpr Time span = std::chrono::seconds(20);
    static constexpr int perProfile = 20;

    /// `othersWrites`: what the tenant's other apps write in each window, evenly; none of it is ever refused.
    LimitedService(Simulation &simulation, Window window, int othersWrites)
        : m_clock(simulation.clock), m_window(window), m_othersWrites(othersWrites), m_start(m_clock.monotonic())
    {
        simulation.network.handler = [this](const SimulatedNetwork::Request &request) { return answer(request); };
    }

    int refused() const { return m_refused; }
    int removed() const { return static_cast<int>(m_removed.size()); }
    int deletes() const { return m_deletes; }
    Time lastWrite() const { return m_lastWrite; } ///< when it arrived

    static inventory::Assignment assignment(int profile, int number)
    {
        inventory::Assignment made;
        made.id.value = QStringLiteral("p%1_g%2").arg(profile).arg(number);
        made.target.kind = inventory::TargetKind::Group;
        made.target.odataType = QStringLiteral("groupAssignmentTarget");
        made.target.group.value = QStringLiteral("g%1").arg(number);
        made.intent = inventory::Intent::Apply;
        made.source = inventory::Source::Direct;
        return made;
    }

private:
    /// Arrivals that count at present.
    struct Counter {
        std::deque<Time> arrivals;

        int count(Time since)
        {
            while (!arrivals.empty() && arrivals.front() <= since)
                arrivals.pop_front();
            return static_cast<int>(arrivals.size());
        }
    };

    static QJsonObject json(const QString &id)
    {
        return {{QStringLiteral("id"), id}, {QStringLiteral("source"), QStringLiteral("direct")},
            {QStringLiteral("intent"), QStringLiteral("apply")},
            {QStringLiteral("target"),
                QJsonObject{{QStringLiteral("@odata.type"), QStringLiteral("#microsoft.graph.groupAssignmentTarget")},
                    {QStringLiteral("groupId"), id.mid(id.indexOf(QLatin1Char('_')) + 1)},
                    {QStringLiteral("deviceAndAppManagementAssignmentFilterId"), QJsonValue()},
                    {QStringLiteral("deviceAndAppManagementAssignmentFilterType"), QStringLiteral("none")}}}};
    }

    Answer answer(const SimulatedNetwork::Request &request)
    {
        const auto one
            = [this](const SimulatedNetwork::Request &each) { return answerOne(each.method, each.url.path()); };
        return SimulatedNetwork::isBatch(request) ? SimulatedNetwork::answerBatch(request, one) : one(request);
    }

    static Answer jsonAnswer(int status, const QJsonObject &body)
    {
        return {.status = status,
            .headers = {{"Content-Type", "application/json"}},
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
    }

    Answer answerOne(const QByteArray &method, const QString &path)
    {
        const bool writes = method != "GET";
        m_deletes += writes ? 1 : 0;
        if (const auto wait = admit(writes); wait > Time(0)) {
            ++m_refused;
            auto refusal = jsonAnswer(429, {});
            // With a fraction, as it is seen.
            refusal.headers.insert(
                "Retry-After", QByteArray::number(static_cast<double>(wait.count()) / 1000.0, 'f', 3));
            return refusal;
        }
        const auto id = path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
        if (id == QLatin1String("assignments")) {
            const auto owner = path.section(QLatin1Char('/'), -2, -2);
            QJsonArray all;
            for (int i = 0; i < perProfile; ++i) {
                const QString each = owner + QStringLiteral("_g%1").arg(i);
                if (!m_removed.contains(each))
                    all.append(json(each));
            }
            return jsonAnswer(200, {{QStringLiteral("value"), all}});
        }
        if (m_removed.contains(id))
            return jsonAnswer(404, {});
        if (!writes)
            return jsonAnswer(200, json(id));
        m_removed.insert(id);
        m_lastWrite = m_clock.monotonic();
        return {.status = 204, .headers = {}, .body = {}};
    }

    /// How long to wait; nothing: it counts from now on.
    Time admit(bool writes)
    {
        const auto now = m_clock.monotonic();
        const bool isSliding = m_window == Window::Sliding;
        // Of a fixed window what arrived at its very beginning counts, of a sliding one what is as old as it is does
        // not.
        const auto since = isSliding ? now - span : now - now % span - Time(1);
        const auto requests = m_requests.count(since);
        const auto own = m_writes.count(since);
        const bool isFull = requests >= 1000 || (writes && (own >= 100 || own + others(since, now) >= 200));
        if (isFull) {
            const auto &counter = writes ? m_writes : m_requests;
            const auto free = isSliding && !counter.arrivals.empty() ? counter.arrivals.front() + span : since + span;
            return std::max(free - now, Time(1));
        }
        m_requests.arrivals.push_back(now);
        if (writes)
            m_writes.arrivals.push_back(now);
        return Time(0);
    }

    /// Of a fixed window they may have taken all that they take at its very beginning.
    int others(Time since, Time now) const
    {
        if (m_window == Window::Fixed)
            return m_othersWrites;
        return static_cast<int>((now - std::max(since, m_start - span)) * m_othersWrites / span);
    }

    core::Clock &m_clock;
    Window m_window;
    int m_othersWrites;
    Time m_start;
    Counter m_writes;
    Counter m_requests;
    QSet<QString> m_removed;
    int m_refused = 0;
    int m_deletes = 0;
    Time m_lastWrite{0};
};
