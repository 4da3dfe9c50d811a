#pragma once

#include "removal/reassignment.h"
#include "removal/restorefixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

/// "removed refused …", in the order of the records.
inline QString outcomes(const QList<journal::Item> &records)
{
    QStringList names;
    for (const auto &record : records)
        names.append(journal::outcomeName(record.outcome));
    return names.join(QLatin1Char(' '));
}

/// Starts it and waits for its end, which never comes before start() has returned.
inline bool finishes(removal::Reassignment &reassignment)
{
    QSignalSpy finished(&reassignment, &removal::Reassignment::finished);
    reassignment.start();
    return finished.isEmpty() && QTest::qWaitFor([&] { return !finished.isEmpty(); }, 20'000)
        && reassignment.state() == removal::Reassignment::State::Finished;
}

/// A service that offers no DELETE: it holds the assignments of one profile as bytes, gives them in pages of two, and
/// takes a whole set anew.
struct ReassignmentFixture : RemovalFixture {
    explicit ReassignmentFixture(int count = 5) : RemovalFixture(count)
    {
        for (int i = 0; i < count; ++i)
            held.append(element(i));
        server.setHandler([this](const LoopbackServer::Request &request) { return answer(request); });
    }

    /// As the service writes it: no two alike, and nothing that would survive being read and written anew.
    static QByteArray element(int number)
    {
        auto text = json(number);
        const QByteArray odd = "{\"exact\": 1.0" + QByteArray(number + 1, '0') + ", \"\\u00fcml\" : [ 1e2 ]}";
        text.replace("\"kept\"", odd);
        return text.replace(",\"target\"", " ,\n\"target\"");
    }

    Answer answer(const LoopbackServer::Request &request)
    {
        if (request.method == "GET" && request.target.contains("/assignments")) {
            ++reads;
            if (beforeRead && !request.target.contains("from="))
                beforeRead(reads);
            return failsToRead ? restoring::sample(403, "error-403-user-rbac.json") : page(request.target);
        }
        writes.append(request);
        if (request.target.endsWith("/assignments")) {
            held.append(restored.isEmpty() ? element(0) : restored);
            return restoring::status(201, held.constLast());
        }
        if (isDone) {
            held = setOf(request.body);
            if (afterAssign)
                afterAssign();
        }
        return assigned;
    }

    Answer page(const QByteArray &target) const
    {
        const auto from = target.contains("from=") ? target.mid(target.indexOf("from=") + 5).toLongLong() : 0;
        QByteArray more;
        if (from + 2 < held.size())
            more = ",\"@odata.nextLink\":\"" + server.url().toEncoded()
                + "/beta/deviceManagement/deviceConfigurations/root/assignments?from=" + QByteArray::number(from + 2)
                + "\"";
        return restoring::listed(held.mid(from, 2).join(",\n"), more);
    }

    /// The elements of the body, found among what was held by their ids.
    QList<QByteArray> setOf(const QByteArray &body) const
    {
        QList<QByteArray> set;
        const auto wished = QJsonDocument::fromJson(body).object().value(QLatin1String("assignments")).toArray();
        for (const auto &wish : wished) {
            for (const auto &each : held) {
                if (QJsonDocument::fromJson(each).object().value(QLatin1String("id"))
                    == wish.toObject().value(QLatin1String("id")))
                    set.append(each);
            }
        }
        return set;
    }

    int posts() const
    {
        int count = 0;
        for (const auto &write : writes)
            count += write.target.endsWith("/assign") ? 1 : 0;
        return count;
    }

    removal::Plan chosen(const QList<int> &numbers) const
    {
        QList<inventory::Address> addresses;
        for (const auto number : numbers)
            addresses.append(direct(number));
        return plan(addresses);
    }

    removal::Undertaking::Services services() { return {client, journal, inventory, clock}; }

    QList<QByteArray> held; ///< by the service
    std::function<void(int)> beforeRead; ///< called with how many pages were asked for, before a first page
    std::function<void()> afterAssign; ///< what else happens when the set was taken
    Answer assigned = LoopbackServer::json(R"({"value":[]})"); ///< to the POST …/assign
    QByteArray restored; ///< what a POST …/assignments creates
    bool isDone = true; ///< by the POST …/assign
    bool failsToRead = false;
    int reads = 0; ///< pages
    QList<LoopbackServer::Request> writes;
};
