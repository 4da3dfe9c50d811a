#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QObject>

#include <functional>

namespace graph {

/// Where the client gets its bearer token. Implemented by auth::Session and by tests; not owned by the client.
class TokenSource
{
public:
    using Callback = std::function<void(core::Result<QByteArray>)>;

    virtual ~TokenSource() = default;

    /// Answers once with an access token that is good now, refreshing or waiting for a new sign-in where needed (that
    /// may take minutes: waiting requests are held, not failed). Never answers before returning, nor after `context`
    /// died.
    virtual void requestToken(QObject *context, Callback callback) = 0;

    /// The service answered 401 to `token`. `claims` is the decoded JSON of a claims challenge, or empty. The next
    /// requestToken gives another token, or an error of kind SignInRequired.
    virtual void rejectToken(const QByteArray &token, const QByteArray &claims) = 0;
};

} // namespace graph
