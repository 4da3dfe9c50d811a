#include "auth/memorytokenstore.h"

#include <QCoreApplication>

namespace auth {

namespace {

core::Error noKeyring()
{
    return {
        .kind = core::ErrorKind::Storage,
        .message = QCoreApplication::translate("auth::TokenStore", "This computer has no keyring."),
    };
}

template <typename Answer, typename Callback>
void later(QObject *context, Callback done, Answer answer)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), answer = std::move(answer)] { done(answer); }, Qt::QueuedConnection);
}

} // namespace

void MemoryTokenStore::read(const AccountKey &key, QObject *context, Read done)
{
    using Answer = core::Result<std::optional<StoredToken>>;
    if (m_unavailable)
        return later(context, std::move(done), Answer(noKeyring()));
    const auto found = m_items.constFind(key.keychainKey());
    later(context, std::move(done),
        Answer(found == m_items.constEnd() ? std::optional<StoredToken>() : std::optional(*found)));
}

void MemoryTokenStore::write(const StoredToken &token, QObject *context, Done done)
{
    if (m_unavailable)
        return later(context, std::move(done), core::Result<void>(noKeyring()));
    m_items.insert(token.account.key.keychainKey(), token);
    later(context, std::move(done), core::Result<void>());
}

void MemoryTokenStore::remove(const AccountKey &key, QObject *context, Done done)
{
    if (m_unavailable)
        return later(context, std::move(done), core::Result<void>(noKeyring()));
    m_items.remove(key.keychainKey());
    later(context, std::move(done), core::Result<void>());
}

} // namespace auth
