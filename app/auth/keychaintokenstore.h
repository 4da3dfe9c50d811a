#pragma once

#include "auth/tokenstore.h"

#include <QHash>
#include <QObject>
#include <QQueue>

#include <functional>

namespace auth {

/// Refresh tokens in the keychain of the system, through QtKeychain: text items of the service "Unassign", never its
/// insecure fallback. Where an item is limited in size (Windows before QtKeychain 0.15) the text is split over several
/// items that carry one generation id, so that a half-written set is never read as a whole one.
class KeychainTokenStore : public QObject, public TokenStore
{
    Q_OBJECT

public:
    /// Characters that one item holds on this system; 0 when there is no limit to care about.
    static int systemItemLimit();

    explicit KeychainTokenStore(QObject *parent = nullptr);
    explicit KeychainTokenStore(int itemLimit, QObject *parent = nullptr);

    void read(const AccountKey &key, QObject *context, Read done) override;
    void write(const StoredToken &token, QObject *context, Done done) override;
    void remove(const AccountKey &key, QObject *context, Done done) override;

private:
    using Text = std::function<void(core::Result<std::optional<QString>>)>;
    using Finished = std::function<void()>;
    using Step = std::function<void(const Finished &finished)>;
    struct Chunks;

    void enqueue(const QString &key, Step step);
    void next(const QString &key);
    void readItem(const QString &key, Text done);
    void writeItem(const QString &key, const QString &text, Done done);
    void removeItem(const QString &key, Done done);
    void readWhole(const QString &key, Text done);
    void writeWhole(const QString &key, const QString &text, Done done);
    void removeWhole(const QString &key, Done done);
    void readChunks(const Chunks &chunks, const Text &done);
    void writeChunks(const Chunks &chunks, const Done &done);
    void removeChunks(const Chunks &chunks, const Done &done);

    int m_itemLimit;
    QHash<QString, QQueue<Step>> m_queues; ///< of one account each; the first is under way
};

} // namespace auth
