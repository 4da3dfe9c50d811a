#pragma once

#include "core/clock.h"
#include "practice/approvals.h"
#include "practice/http.h"
#include "practice/tenant.h"
#include "practice/trouble.h"

#include <QByteArray>
#include <QSet>

#include <functional>

namespace practice {

struct Exchange;
struct Route;

/// Microsoft Graph in memory, as far as the program uses it: list with $expand and paging, single reads, references
/// (typed and untyped), $batch, getByIds, filters, assignments GET/POST/DELETE, errors in the shapes that the service
/// uses. Deterministic. Carried by practice::Network inside the program, and by the loopback server in the tests.
class Service
{
public:
    struct Options {
        int pageSize = 25;
        bool routesUntypedPaths = true; ///< else 400 "Resource not found for the segment"
        bool readableGroups = true; ///< else getByIds is answered 403
        bool routesDelete = true; ///< else 400 "No OData route exists"
        int membershipsPageSize = 100; ///< of `…/memberOf` and `…/transitiveMemberOf`
        int assignmentsPageSize = 100; ///< of `…/assignments`, and of assignments that are expanded
    };

    Service(Tenant tenant, core::Clock &clock);
    Service(Tenant tenant, core::Clock &clock, Options options);
    Service(const Service &) = delete;
    Service &operator=(const Service &) = delete;

    HttpAnswer answer(const HttpRequest &request);

    void setTrouble(Trouble trouble, bool on);
    bool hasTrouble(Trouble trouble) const;
    /// Called whenever a trouble ended other than through setTrouble(): it happened, or everything started over.
    std::function<void(Trouble)> onTroubleEnded;
    /// Called after assignments or requests for approval became other than they were.
    std::function<void()> onChanged;
    /// The tenant as it was in the beginning, without trouble.
    void startOver();
    const Tenant &tenant() const { return m_tenant; }
    const Tenant &pristine() const { return m_pristine; } ///< as it was in the beginning
    Tenant &tenant() { return m_tenant; }
    Options &options() { return m_options; }

    /// The bearer token that is accepted at present; another one after ExpiredSignIn.
    QByteArray acceptedToken() const;
    /// What a practice sign-in does: gives the token that is accepted from now on.
    QByteArray renewToken();

    /// What was filed while ApprovalNeeded was on, and the decisions that a second administrator takes.
    const Approvals &approvals() const { return m_approvals; }
    Approvals &approvals() { return m_approvals; }
    /// Plays the second administrator: approves every waiting request. The number of them.
    int approve() { return m_approvals.approveAll(m_clock.now()); }

private:
    HttpAnswer answerOne(Exchange &exchange);
    HttpAnswer answerBatch(Exchange &exchange);
    HttpAnswer answerConfigurations(Exchange &exchange);
    HttpAnswer answerWrite(const Exchange &exchange, const Route &route);
    QString nextRequestId();
    bool isAuthorized(const HttpRequest &request) const;
    void changeAsColleague(const Route &route);
    void endTrouble(Trouble trouble);
    void changed() const;

    Tenant m_tenant;
    Tenant m_pristine;
    core::Clock &m_clock;
    Options m_options;
    QSet<Trouble> m_troubles;
    Approvals m_approvals;
    int m_tokenGeneration = 1;
    int m_throttlesLeft = 0;
    quint32 m_requests = 0;
    bool m_losesAnswer = false; ///< what is being answered has met LostAnswer
};

} // namespace practice
