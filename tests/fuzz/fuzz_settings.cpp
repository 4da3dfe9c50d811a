#include "fuzz/fuzz.h"

#include "auth/settings.h"
#include "support/quickdirectory.h"

#include <QFile>

namespace {

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    must(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "a file can be written");
}

} // namespace

/// settings.ini as anything may have left it. Each in a folder of its own, because Qt remembers files by their name.
void fuzz(const QByteArray &input)
{
    const QuickDirectory directory;
    write(directory.filePath(QStringLiteral("settings.ini")), input);
    const auto settings = auth::loadSettings(directory.path());
    must(auth::checkSettings(settings).has_value(), "settings that were read can be used");
    const auto registration = auth::registrationOf(settings, {});
    must(registration.authority.scheme() == QLatin1String("https") && !registration.isOverridden,
        "a file cannot send the sign-in elsewhere");
    must(registration.tokenEndpoint().isValid(), "there is somewhere to sign in");
    must(registration.tokenEndpoint().host() == registration.authority.host(), "the tenant is no host");
}
