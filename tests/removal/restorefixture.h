#pragma once

#include "journal/store.h"
#include "removal/fixture.h"
#include "removal/restore.h"

#include <QSignalSpy>

/// What the tests of Restore share: answers of a scripted service, and a removed assignment in the journal.
namespace restoring {

using journal::Outcome;
using Answer = LoopbackServer::Answer;

inline Answer status(int code, const QByteArray &body = {}, QList<std::pair<QByteArray, QByteArray>> headers = {})
{
    headers.append(std::pair<QByteArray, QByteArray>("request-id", "service-id"));
    headers.append(std::pair<QByteArray, QByteArray>("Content-Type", "application/json"));
    return {.status = code, .headers = headers, .body = body};
}

inline Answer sample(int code, const char *name)
{
    return status(code, RemovalFixture::sample(QString::fromLatin1(name)));
}

inline Answer error(int code, const QByteArray &message)
{
    return status(code, R"({"error":{"code":"BadRequest","message":")" + message + R"("}})");
}

inline Answer lost() { return {.drop = true}; }

/// A page of the profile's assignments.
inline Answer listed(const QByteArray &items, const QByteArray &more = {})
{
    return LoopbackServer::json("{\"value\":[" + items + "]" + more + "}");
}

/// The removed assignment, as the service has it now.
inline QByteArray there() { return RemovalFixture::json(0); }
inline QByteArray thereAnew() { return there().replace("root_g0", "root_anew"); }
inline QByteArray excluded() { return there().replace("groupAssignmentTarget", "exclusionGroupAssignmentTarget"); }
inline QByteArray filtered()
{
    return there().replace("FilterId\":null", "FilterId\":\"f\"").replace("\"none\"", "\"include\"");
}

/// A removed assignment in the journal. Its operation has only this item.
inline journal::Operation removed(RemovalFixture &f, const QString &owner, const QByteArray &json,
    const journal::Actor &actor, Outcome outcome = Outcome::Removed)
{
    journal::Operation operation;
    operation.actor = actor;
    operation.started = f.clock.now();
    journal::Item item;
    item.owner.value = owner;
    item.ownerName = QStringLiteral("Corp Root");
    item.assignment.value = QStringLiteral("root_g0");
    item.assignmentJson = json;
    operation.items.append(item);
    bool done = false;
    f.journal.begin(operation, &f.context, [&](const core::Result<journal::Operation> &written) {
        operation = *written;
        operation.items.first().outcome = outcome;
        f.journal.recordOutcome(
            operation.items.constFirst(), &f.context, [&](const core::Result<void> &result) { done = bool(result); });
    });
    if (!QTest::qWaitFor([&] { return done; }))
        qFatal("the journal does not answer");
    return operation;
}

inline journal::Operation removed(RemovalFixture &f, const QByteArray &json = there())
{
    return removed(f, QStringLiteral("root"), json, f.actor());
}

inline QList<journal::Item> restores(const QList<journal::Item> &items)
{
    QList<journal::Item> found;
    std::copy_if(items.cbegin(), items.cend(), std::back_inserter(found),
        [](const journal::Item &item) { return item.restoredItem != 0; });
    return found;
}

inline journal::Item original(const QList<journal::Item> &items, const journal::Operation &operation)
{
    const auto id = operation.items.constFirst().id;
    const auto found
        = std::find_if(items.cbegin(), items.cend(), [id](const journal::Item &item) { return item.id == id; });
    return found == items.cend() ? journal::Item() : *found;
}

inline removal::Undertaking::Services servicesOf(RemovalFixture &f)
{
    return {f.client, f.journal, f.inventory, f.clock};
}

/// Runs it to its end.
inline bool finishes(removal::Undertaking &undertaking)
{
    QSignalSpy finished(&undertaking, &removal::Undertaking::finished);
    undertaking.start();
    return finished.isEmpty() && QTest::qWaitFor([&] { return !finished.isEmpty(); }, 60'000)
        && undertaking.done() == undertaking.total();
}

} // namespace restoring
