#pragma once

#include "auth/tokenstore.h"

#include <QHash>
#include <QString>

namespace auth {

/// Keeps tokens until the program ends: for tests, and for runs that must leave nothing behind.
class MemoryTokenStore : public TokenStore
{
public:
    void read(const AccountKey &key, QObject *context, Read done) override;
    void write(const StoredToken &token, QObject *context, Done done) override;
    void remove(const AccountKey &key, QObject *context, Done done) override;

    /// From now on every call fails like a computer without a keyring.
    void setUnavailable(bool unavailable) { m_unavailable = unavailable; }
    const QHash<QString, StoredToken> &items() const { return m_items; }

private:
    QHash<QString, StoredToken> m_items;
    bool m_unavailable = false;
};

} // namespace auth
