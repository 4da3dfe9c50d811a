#pragma once

#include "core/clock.h"
#include "practice/tenant.h"
#include "practice/trouble.h"

#include <QByteArray>
#include <QMap>
#include <QSet>
#include <QUrl>

#include <chrono>

namespace practice {

/// One HTTP exchange, independent of how it is carried.
struct HttpRequest {
    QByteArray method;
    QUrl url;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

struct HttpAnswer {
    int status = 200;
    QMap<QByteArray, QByteArray> headers;
    QByteArray body;
    std::chrono::milliseconds delay{0};
    bool lost = false; ///< done, but the connection drops before the answer
};

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
    };

    Service(Tenant tenant, core::Clock &clock);
    Service(Tenant tenant, core::Clock &clock, Options options);

    HttpAnswer answer(const HttpRequest &request);

    void setTrouble(Trouble trouble, bool on);
    bool hasTrouble(Trouble trouble) const;
    /// The tenant as it was in the beginning, without trouble.
    void startOver();
    const Tenant &tenant() const { return m_tenant; }
    Tenant &tenant() { return m_tenant; }
    Options &options() { return m_options; }

    /// The bearer token that is accepted at present; another one after ExpiredSignIn.
    QByteArray acceptedToken() const;
    /// What a practice sign-in does: gives the token that is accepted from now on.
    QByteArray renewToken();

private:
    Tenant m_tenant;
    Tenant m_pristine;
    core::Clock &m_clock;
    Options m_options;
    QSet<Trouble> m_troubles;
    int m_tokenGeneration = 1;
};

} // namespace practice
