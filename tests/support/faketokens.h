#pragma once

#include "graph/tokensource.h"

#include <QList>
#include <QPointer>
#include <QTimer>

/// Hands out the tokens it is given, one after the other: the next when the current one was rejected. When none is
/// left, SignInRequired. Answers from the event loop, or when a test says so.
class FakeTokens final : public graph::TokenSource
{
public:
    explicit FakeTokens(QList<QByteArray> tokens = {"token-1", "token-2", "token-3"}) : m_tokens(std::move(tokens)) { }

    void requestToken(QObject *context, Callback callback) override
    {
        ++asked;
        QTimer::singleShot(0, context, [this, callback = std::move(callback)] { callback(current()); });
    }

    void rejectToken(const QByteArray &token, const QByteArray &claims) override
    {
        rejected.append({token, claims});
        if (!m_tokens.isEmpty() && m_tokens.first() == token)
            m_tokens.removeFirst();
    }

    int asked = 0;
    QList<std::pair<QByteArray, QByteArray>> rejected; ///< token and claims

private:
    core::Result<QByteArray> current() const
    {
        if (!m_tokens.isEmpty())
            return m_tokens.first();
        core::Error error;
        error.kind = core::ErrorKind::SignInRequired;
        error.message = QStringLiteral("Sign in again.");
        return error;
    }

    QList<QByteArray> m_tokens;
};
