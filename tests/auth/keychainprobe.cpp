#include "auth/keychaintokenstore.h"

#include <QCoreApplication>

#include <cstdio>

/// Does one thing with the keychain of the session it runs in, and says what came of it in one word:
/// keychainprobe write|read|remove length [item limit]
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
