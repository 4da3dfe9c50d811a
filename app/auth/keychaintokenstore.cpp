#include "auth/keychaintokenstore.h"

#include <QCoreApplication>
#include <QPointer>
#include <QUuid>

#if __has_include(<qt6keychain/keychain.h>)
#include <qt6keychain/keychain.h>
#else
#include <keychain.h>
#endif

namespace auth {

namespace {

/// First line of an item that says where its text is: "chunks <generation> <count>".
constexpr QLatin1String manifestWord("chunks ");
constexpr int mostChunks = 100;

core::Error storageError(const QKeychain::Job &job)
{
    return {
        .kind = core::ErrorKind::Storage,
        .message = QCoreApplication::translate("auth::TokenStore", "The keyring of this computer cannot be used: %1")
                       .arg(job.errorString()),
    };
}

QString service() { return QStringLiteral("Unassign"); }

struct Manifest {
    QString generation;
    int count = 0;
};

/// The generation is part of the key, so that the pieces of the last whole writing stay until a new one is whole.
QString chunkKey(const QString &key, const Manifest &manifest, int index)
{
    return key + QStringLiteral("#%1#%2").arg(manifest.generation).arg(index);
}

std::optional<Manifest> manifestOf(const QString &text)
{
    if (!text.startsWith(manifestWord))
        return {};
    const auto words = text.split(QLatin1Char(' '));
    const auto count = words.value(2).toInt();
    if (words.size() != 3 || count < 1 || count > mostChunks)
        return {};
    return Manifest{words.at(1), count};
}

} // namespace

/// The items of one account that are read or written one after another.
struct KeychainTokenStore::Chunks {
    QString key;
    Manifest manifest;
    QString text;
    int index = 0;
    bool withManifest = true; ///< when removing
};

int KeychainTokenStore::systemItemLimit()
{
#ifdef Q_OS_WIN
    // 2,560 bytes before QtKeychain 0.15, as UTF-8 or UTF-16 depending on its version.
    return 1200;
#else
    return 0;
#endif
}

KeychainTokenStore::KeychainTokenStore(QObject *parent) : KeychainTokenStore(systemItemLimit(), parent) { }

KeychainTokenStore::KeychainTokenStore(int itemLimit, QObject *parent) : QObject(parent), m_itemLimit(itemLimit) { }

void KeychainTokenStore::read(const AccountKey &key, QObject *context, Read done)
{
    const auto name = key.keychainKey();
    enqueue(name, [this, name, context = QPointer(context), done = std::move(done)](const Finished &finished) {
        readWhole(name, [context, done, finished](const core::Result<std::optional<QString>> &text) {
            finished();
            if (!context)
                return;
            if (!text)
                return done(text.error());
            done(*text ? StoredToken::fromJson((*text)->toUtf8()) : std::nullopt);
        });
    });
}

void KeychainTokenStore::write(const StoredToken &token, QObject *context, Done done)
{
    const auto name = token.account.key.keychainKey();
    const auto text = QString::fromUtf8(token.toJson());
    enqueue(name, [this, name, text, context = QPointer(context), done = std::move(done)](const Finished &finished) {
        writeWhole(name, text, [context, done, finished](const core::Result<void> &written) {
            finished();
            if (context)
                done(written);
        });
    });
}

void KeychainTokenStore::remove(const AccountKey &key, QObject *context, Done done)
{
    const auto name = key.keychainKey();
    enqueue(name, [this, name, context = QPointer(context), done = std::move(done)](const Finished &finished) {
        removeWhole(name, [context, done, finished](const core::Result<void> &removed) {
            finished();
            if (context)
                done(removed);
        });
    });
}

void KeychainTokenStore::enqueue(const QString &key, Step step)
{
    auto &queue = m_queues[key];
    queue.append(std::move(step)); // enqueue() would copy it
    if (queue.size() == 1)
        next(key);
}

void KeychainTokenStore::next(const QString &key)
{
    const auto step = m_queues.value(key).constFirst();
    step([this, key] {
        auto &queue = m_queues[key];
        queue.dequeue();
        if (queue.isEmpty())
            m_queues.remove(key);
        else
            QMetaObject::invokeMethod(
                this, [this, key] { next(key); }, Qt::QueuedConnection);
    });
}

void KeychainTokenStore::readItem(const QString &key, Text done)
{
    auto *job = new QKeychain::ReadPasswordJob(service(), this);
    job->setInsecureFallback(false);
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)] {
        // The job deletes itself after this: its text is read here or never.
        if (job->error() == QKeychain::NoError)
            done(std::optional(job->textData()));
        else if (job->error() == QKeychain::EntryNotFound)
            done(std::optional<QString>());
        else
            done(storageError(*job));
    });
    job->start();
}

void KeychainTokenStore::writeItem(const QString &key, const QString &text, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(service(), this);
    job->setInsecureFallback(false);
    job->setKey(key);
    // Always text: an item written as text and then as bytes keeps its old text.
    job->setTextData(text);
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)] {
        done(job->error() == QKeychain::NoError ? core::Result<void>() : core::Result<void>(storageError(*job)));
    });
    job->start();
}

void KeychainTokenStore::removeItem(const QString &key, Done done)
{
    auto *job = new QKeychain::DeletePasswordJob(service(), this);
    job->setInsecureFallback(false);
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)] {
        const bool isGone = job->error() == QKeychain::NoError
            || job->error() == QKeychain::EntryNotFound; // unreached: libsecret does not tell, other keychains do
        done(isGone ? core::Result<void>() : core::Result<void>(storageError(*job)));
    });
    job->start();
}

void KeychainTokenStore::readWhole(const QString &key, Text done)
{
    readItem(key, [this, key, done = std::move(done)](const core::Result<std::optional<QString>> &item) {
        const auto manifest = item && *item ? manifestOf(**item) : std::nullopt;
        if (!manifest)
            return done(item);
        readChunks({key, *manifest, {}}, done);
    });
}

void KeychainTokenStore::readChunks(const Chunks &chunks, const Text &done)
{
    if (chunks.index == chunks.manifest.count)
        return done(std::optional(chunks.text));
    readItem(chunkKey(chunks.key, chunks.manifest, chunks.index),
        [this, chunks, done](const core::Result<std::optional<QString>> &item) {
            if (!item) // unreached: the keyring would have to fail between two reads
                return done(item);
            const QString head = chunks.manifest.generation + QLatin1Char(' ');
            // A piece of another writing: what is here is not whole, and so is nothing.
            if (!*item || !(*item)->startsWith(head))
                return done(std::optional<QString>());
            auto further = chunks;
            further.text += (*item)->mid(head.size());
            ++further.index;
            readChunks(further, done);
        });
}

void KeychainTokenStore::writeWhole(const QString &key, const QString &text, Done done)
{
    if (m_itemLimit == 0)
        return writeItem(key, text, std::move(done));
    readItem(key, [this, key, text, done = std::move(done)](const core::Result<std::optional<QString>> &item) {
        const auto old = item && *item ? manifestOf(**item) : std::nullopt;
        const Done written = [this, key, old, done](const core::Result<void> &result) {
            if (!result || !old)
                return done(result);
            // What the keychain now leads to is whole; old pieces that cannot be removed do no harm.
            removeChunks({key, *old, {}, 0, false}, [done](const core::Result<void> &) { done({}); });
        };
        if (text.size() <= m_itemLimit)
            return writeItem(key, text, written);
        const auto count = static_cast<int>((text.size() - 1) / m_itemLimit + 1);
        if (count > mostChunks)
            return done(core::Error{
                .kind = core::ErrorKind::Storage,
                .message = QCoreApplication::translate("auth::TokenStore", "The sign-in is too long for the keyring."),
            });
        writeChunks({key, {QUuid::createUuid().toString(QUuid::Id128), count}, text}, written);
    });
}

void KeychainTokenStore::writeChunks(const Chunks &chunks, const Done &done)
{
    const auto &[generation, count] = chunks.manifest;
    // The manifest comes last: until then the item leads to the old generation.
    if (chunks.index == count)
        return writeItem(chunks.key, manifestWord + generation + QLatin1Char(' ') + QString::number(count), done);
    const QString piece = generation + QLatin1Char(' ')
        + chunks.text.mid(static_cast<qsizetype>(chunks.index) * m_itemLimit, m_itemLimit);
    writeItem(chunkKey(chunks.key, chunks.manifest, chunks.index), piece,
        [this, chunks, done](const core::Result<void> &written) {
            if (!written)
                return done(written);
            auto further = chunks;
            ++further.index;
            writeChunks(further, done);
        });
}

void KeychainTokenStore::removeWhole(const QString &key, Done done)
{
    readItem(key, [this, key, done = std::move(done)](const core::Result<std::optional<QString>> &item) {
        const auto manifest = item && *item ? manifestOf(**item) : std::nullopt;
        removeChunks({key, manifest.value_or(Manifest()), {}}, done);
    });
}

void KeychainTokenStore::removeChunks(const Chunks &chunks, const Done &done)
{
    if (chunks.index == chunks.manifest.count)
        return chunks.withManifest ? removeItem(chunks.key, done) : done({});
    removeItem(
        chunkKey(chunks.key, chunks.manifest, chunks.index), [this, chunks, done](const core::Result<void> &removed) {
            if (!removed) // unreached: the same between a read and a removal
                return done(removed);
            auto further = chunks;
            ++further.index;
            removeChunks(further, done);
        });
}

} // namespace auth
