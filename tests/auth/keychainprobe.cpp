#include "auth/keychaintokenstore.h"

#include <QCoreApplication>

#if __has_include(<qt6keychain/keychain.h>)
#include <qt6keychain/keychain.h>
#else
#include <keychain.h>
#endif

#include <cstdio>

/// Does one thing with the keychain of the session it runs in, and says what came of it in one word:
/// keychainprobe write|read|remove length [item limit]
/// keychainprobe plant TEXT [number]: puts TEXT in the place of the item, or of one of its pieces of the generation "g"
/// keychainprobe together length: writes, reads and removes without waiting, also for askers who are gone
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    auth::KeychainTokenStore store(arguments.value(3).toInt());
    const auth::StoredToken token{
        .refreshToken = QByteArray(arguments.at(2).toInt(), 'x') + "end",
        .account = {
            .key = {
                .realm = QStringLiteral("global"),
                .tenant = {QStringLiteral("t")},
                .id = {QStringLiteral("o")},
                .clientId = QStringLiteral("c"),
            },
            .cloud = QStringLiteral("global"),
            .userName = QStringLiteral("ada@contoso.com"),
            .displayName = {},
            .pathTenant = {},
            .tenantName = {},
            .lastUsed = {},
        },
        .scopes = {},
        .savedAt = {},
    };
    const auto end = [](const char *word) {
        std::puts(word);
        QCoreApplication::quit();
    };
    if (arguments.at(1) == QLatin1String("plant")) {
        auto key = token.account.key.keychainKey();
        if (arguments.size() > 3)
            key += QStringLiteral("#g#") + arguments.at(3);
        auto *job = new QKeychain::WritePasswordJob(QStringLiteral("Unassign"), &application);
        job->setInsecureFallback(false);
        job->setKey(key);
        job->setTextData(arguments.at(2));
        QObject::connect(job, &QKeychain::Job::finished, &application,
            [&] { end(job->error() == QKeychain::NoError ? "done" : "error"); });
        job->start();
        return QCoreApplication::exec();
    }
    if (arguments.at(1) == QLatin1String("together")) {
        auth::KeychainTokenStore own;
        const auto never = [&end](const auto &) { end("told one who is gone"); };
        {
            QObject gone;
            own.write(token, &gone, never);
            own.read(token.account.key, &gone, never);
            own.remove(token.account.key, &gone, never);
        }
        QByteArray order;
        own.write(token, &application, [&order](const core::Result<void> &written) { order += written ? "w" : "!"; });
        own.read(token.account.key, &application, [&](const core::Result<std::optional<auth::StoredToken>> &read) {
            order += read && *read && (*read)->refreshToken == token.refreshToken ? "r" : "!";
        });
        own.remove(token.account.key, &application, [&](const core::Result<void> &removed) {
            order += removed ? "d" : "!";
            end(order.constData());
        });
        return QCoreApplication::exec();
    }
    const auto told = [&end](const core::Result<void> &result) { end(result ? "done" : "error"); };
    if (arguments.at(1) == QLatin1String("write")) {
        store.write(token, &application, told);
    } else if (arguments.at(1) == QLatin1String("remove")) {
        store.remove(token.account.key, &application, told);
    } else {
        store.read(token.account.key, &application, [&](const core::Result<std::optional<auth::StoredToken>> &read) {
            end(!read ? "error" : !*read ? "nothing" : (*read)->refreshToken == token.refreshToken ? "same" : "other");
        });
    }
    return QCoreApplication::exec();
}
