#include "fuzz/fuzz.h"

#include "auth/accountlist.h"
#include "auth/tokenstore.h"
#include "support/quickdirectory.h"

#include <QFile>

/// accounts.json as anything may have left it, and the text of a keyring item.
void fuzz(const QByteArray &input)
{
    if (const auto stored = auth::StoredToken::fromJson(input)) {
        must(!stored->refreshToken.isEmpty() && !stored->account.key.id.isEmpty(), "a stored token is whole");
        const auto again = auth::StoredToken::fromJson(stored->toJson());
        must(again && again->refreshToken == stored->refreshToken && again->account.key == stored->account.key,
            "what is kept is what was kept");
        must(stored->account.key.keychainKey().count(QLatin1Char('/')) == 5, "an id stays in its part of the key");
    }
    const QuickDirectory directory;
    const auto name = directory.filePath(QStringLiteral("accounts.json"));
    QFile file(name);
    must(file.open(QIODevice::WriteOnly) && file.write(input) == input.size(), "a file can be written");
    file.close();
    auth::AccountList list(directory.path());
    list.read();
    for (const auto &account : list.all())
        must(list.find(account.key).has_value(), "who is listed is found");
    must(QFile::exists(name) || QFile::exists(name + QStringLiteral(".unreadable")), "nothing is thrown away");
}
