#pragma once

#include "removal/approvals.h"
#include "removal/restorefixture.h"

#include <QUrlQuery>

/// A service that wants a second administrator for every change, and one change that waits for it.
struct ApprovalFixture : RemovalFixture {
    using Kind = journal::Operation::Kind;
    using Outcome = journal::Outcome;

    static constexpr auto code = "aabb1234-5678-9012-abcd-ef0123456789";

    explicit ApprovalFixture(Kind what = Kind::Remove) : kind(what), exists(what == Kind::Remove)
    {
        server.setHandler([this](const LoopbackServer::Request &request) { return answer(request); });
    }

    /// How the desk answers a write without a code.
    Answer filing(const LoopbackServer::Request &request) const
    {
        if (request.headers.value("x-msft-approval-justification").isEmpty())
            return restoring::sample(400, "error-400-maa-justification-required.json");
        auto filed = restoring::sample(412, "error-412-maa-approval-required.json");
        filed.headers.append(std::pair<QByteArray, QByteArray>("x-msft-approval-code", code));
        return filed;
    }

    Answer answer(const LoopbackServer::Request &request)
    {
        if (request.target.contains("operationApprovalRequests"))
            return listing ? *listing : listed(QByteArray(R"({"id":")") + code + R"(","status":")" + status + R"("})");
        if (request.method == "GET")
            return read(request);
        writes.append(request);
        if (!request.headers.contains("x-msft-approval-code"))
            return filing(request);
        if (isDone)
            exists = kind == Kind::Restore;
        if (withCode)
            return *withCode;
        return kind == Kind::Restore ? restoring::status(201, restoring::thereAnew()) : restoring::status(204);
    }

    Answer read(const LoopbackServer::Request &request) const
    {
        if (unreadable)
            return *unreadable;
        if (request.target.endsWith("/assignments"))
            return restoring::listed(exists ? restoring::thereAnew() : changed ? restoring::excluded() : QByteArray());
        if (!exists)
            return restoring::sample(404, "error-404-not-found.json");
        return LoopbackServer::json(changed ? json(0, "another-group") : json(0));
    }

    static Answer listed(const QByteArray &items) { return LoopbackServer::json("{\"value\":[" + items + "]}"); }

    removal::Undertaking::Services services() { return {client, journal, inventory, clock}; }

    /// Confirms the change, with this reason; what became of it is in the journal.
    bool confirm(const QString &reason = QStringLiteral("Pilot ended"))
    {
        std::unique_ptr<removal::Undertaking> undertaking;
        if (kind == Kind::Restore) {
            undertaking = std::make_unique<removal::Restore>(
                services(), actor(), QList<journal::Operation>{restoring::removed(*this)});
        } else {
            auto confirmed = plan({isThroughPath ? untyped() : direct()});
            confirmed.ticket = reason.isEmpty() ? QString() : QStringLiteral("INC-1");
            confirmed.reason = reason;
            undertaking = std::make_unique<removal::Operation>(services(), actor(), confirmed);
        }
        return restoring::finishes(*undertaking);
    }

    /// Confirms it and has the request filed.
    bool file()
    {
        if (!confirm())
            return false;
        if (kind == Kind::Remove)
            return true;
        removal::Approvals desk(services(), actor().tenant);
        desk.reload();
        if (!QTest::qWaitFor([&] { return desk.waiting().size() == 1; }))
            return false;
        desk.request(desk.waiting().constFirst().item.id, QStringLiteral("Needed after all"));
        return QTest::qWaitFor([&] {
            return !desk.waiting().constFirst().item.approvalCode.isEmpty() && !desk.waiting().constFirst().isUnderWay;
        });
    }

    /// The item of the change itself, as the journal has it.
    journal::Item kept()
    {
        const auto items = journalled();
        const auto found = std::find_if(items.cbegin(), items.cend(),
            [this](const journal::Item &item) { return (item.restoredItem != 0) == (kind == Kind::Restore); });
        return found == items.cend() ? journal::Item() : *found;
    }

    int questions() const
    {
        int count = 0;
        for (const auto &request : server.requests())
            count += request.target.contains("operationApprovalRequests") ? 1 : 0;
        return count;
    }

    /// Whether the desk has nothing more to do for now.
    static bool isQuiet(const removal::Approvals &desk)
    {
        return !desk.isRefreshing()
            && std::none_of(desk.waiting().cbegin(), desk.waiting().cend(),
                [](const removal::WaitingChange &change) { return change.isUnderWay; });
    }

    Kind kind;
    bool exists; ///< the assignment, at the service
    bool changed = false; ///< by a colleague
    bool isThroughPath = false; ///< a certificate path without its cast
    bool isDone = true; ///< by a write with the code
    QByteArray status = "needsApproval"; ///< of the request, in the list
    std::optional<Answer> listing; ///< in place of the list
    std::optional<Answer> withCode; ///< to a write with the code
    std::optional<Answer> unreadable; ///< to every reading of assignments
    QList<LoopbackServer::Request> writes;
};
