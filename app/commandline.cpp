#include "commandline.h"

#include "core/text.h"

#include <QCommandLineParser>
#include <QDir>
#include <QHostAddress>

namespace {

using core::Error;
using core::ErrorKind;
using core::Result;

/// What was typed or pasted is in the message: a terminal must not be told anything by it.
Error wrong(const QString &message) { return {.kind = ErrorKind::InvalidInput, .message = core::displayText(message)}; }

/// Qt takes these out of the arguments itself, but only once there is an application object; that is too late for an
/// error message on a computer without a display.
QStringList withoutQtOptions(const QStringList &arguments)
{
    static const QStringList withValue{
        QStringLiteral("platform"),
        QStringLiteral("platformpluginpath"),
        QStringLiteral("platformtheme"),
        QStringLiteral("plugin"),
        QStringLiteral("qwindowgeometry"),
        QStringLiteral("geometry"),
        QStringLiteral("qwindowicon"),
        QStringLiteral("qwindowtitle"),
        QStringLiteral("session"),
        QStringLiteral("display"),
        QStringLiteral("style"),
        QStringLiteral("stylesheet"),
    };
    QStringList own;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const auto name = arguments.at(i).startsWith(QLatin1String("--")) ? arguments.at(i).mid(2)
            : arguments.at(i).startsWith(QLatin1Char('-'))                ? arguments.at(i).mid(1)
                                                                          : QString();
        if (withValue.contains(name)) {
            ++i;
            continue;
        }
        if (name == QLatin1String("reverse") || withValue.contains(name.section(QLatin1Char('='), 0, 0)))
            continue;
        own.append(arguments.at(i));
    }
    return own;
}

bool isLoopback(const QString &host) { return host == QLatin1String("localhost") || QHostAddress(host).isLoopback(); }

Result<QUrl> serviceUrl(const QString &option, const QString &text, QLatin1String forbiddenEnd)
{
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return wrong(CommandLine::tr("--%1: “%2” is not an address such as https://host").arg(option, text));
    const bool secure = url.scheme() == QLatin1String("https");
    const bool local = url.scheme() == QLatin1String("http") && isLoopback(url.host());
    if (!secure && !local)
        return wrong(CommandLine::tr("--%1: “%2” must begin with https:// (http:// only for this computer itself)")
                         .arg(option, text));
    auto path = url.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    if (!forbiddenEnd.isEmpty() && path.endsWith(forbiddenEnd))
        return wrong(CommandLine::tr("--%1: “%2” must end before %3").arg(option, text, forbiddenEnd));
    url.setPath(path);
    return url;
}

/// One table for parsing and for the help text.
struct Option {
    const char *name;
    const char *valueName; ///< empty for a switch
    const char *description;
};

constexpr Option options[] = {
    {"practice", "", QT_TRANSLATE_NOOP("CommandLine", "Open the practice tenant; nothing leaves this computer.")},
    {"graph-root", "URL",
        QT_TRANSLATE_NOOP(
            "CommandLine", "Address of Microsoft Graph up to /beta, for this run. https, or http on this computer.")},
    {"authority", "URL",
        QT_TRANSLATE_NOOP("CommandLine",
            "Address of the sign-in service up to the tenant, for this run. https, or http on this computer.")},
    {"tenant", "ID", QT_TRANSLATE_NOOP("CommandLine", "Tenant id or domain to sign in to.")},
    {"client-id", "ID", QT_TRANSLATE_NOOP("CommandLine", "Application (client) id to sign in with.")},
    {"cloud", "NAME", QT_TRANSLATE_NOOP("CommandLine", "Microsoft cloud: global, usgov, usgovdod or china.")},
    {"data-dir", "DIR", QT_TRANSLATE_NOOP("CommandLine", "Folder for settings, account list and journal.")},
    {"version", "", QT_TRANSLATE_NOOP("CommandLine", "Print the version and end.")},
    {"help", "", QT_TRANSLATE_NOOP("CommandLine", "Print this help and end.")},
};

} // namespace

QStringList CommandLine::cloudNames()
{
    return {QStringLiteral("global"), QStringLiteral("usgov"), QStringLiteral("usgovdod"), QStringLiteral("china")};
}

Result<CommandLine> CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const auto &option : options)
        parser.addOption({QString::fromLatin1(option.name), {}, QString::fromLatin1(option.valueName)});
    if (!parser.parse(QStringList{QStringLiteral("unassign")} + withoutQtOptions(arguments)))
        return wrong(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return wrong(tr("Unexpected argument “%1”").arg(parser.positionalArguments().constFirst()));
    for (const auto &option : options) {
        if (*option.valueName == '\0')
            continue; // Qt 6.8 warns of a switch that is asked for its values
        const auto name = QString::fromLatin1(option.name);
        const auto values = parser.values(name);
        if (values.size() > 1)
            return wrong(tr("--%1 was given more than once").arg(name));
        if (!values.isEmpty() && values.constFirst().trimmed().isEmpty())
            return wrong(tr("--%1 needs a value").arg(name));
    }

    CommandLine line;
    line.help = parser.isSet(QStringLiteral("help"));
    line.version = parser.isSet(QStringLiteral("version"));
    line.practice = parser.isSet(QStringLiteral("practice"));
    line.tenant = parser.value(QStringLiteral("tenant"));
    line.clientId = parser.value(QStringLiteral("client-id"));
    line.cloud = parser.value(QStringLiteral("cloud"));
    if (!line.cloud.isEmpty() && !cloudNames().contains(line.cloud)) {
        return wrong(tr("--cloud: “%1” is not one of %2").arg(line.cloud, cloudNames().join(QStringLiteral(", "))));
    }
    if (const auto directory = parser.value(QStringLiteral("data-dir")); !directory.isEmpty()) {
        // A colon in front is a part of the name here; to Qt it would be a place inside the program.
        const bool isInside = directory.startsWith(QLatin1Char(':'));
        line.dataDirectory = isInside ? QDir::cleanPath(QString(QDir::currentPath() + QLatin1Char('/') + directory))
                                      : QDir(directory).absolutePath();
    }
    for (const auto &[name, end, place] : {
             std::tuple{QStringLiteral("graph-root"), QLatin1String("/beta"), &line.graphRoot},
             std::tuple{QStringLiteral("authority"), QLatin1String(), &line.authority},
         }) {
        if (!parser.isSet(name))
            continue;
        auto url = serviceUrl(name, parser.value(name), end);
        if (!url)
            return std::move(url).error();
        *place = *std::move(url);
    }
    if (line.practice && (line.graphRoot || line.authority))
        return wrong(tr("--practice cannot be combined with --graph-root or --authority"));
    return line;
}

QString CommandLine::helpText()
{
    auto text = tr("Usage: unassign [options]\nRemove Intune device configuration assignments, safely.\n\nOptions:\n");
    for (const auto &option : options) {
        const QString head = QStringLiteral("--") + QString::fromLatin1(option.name)
            + (*option.valueName ? QLatin1Char(' ') + QString::fromLatin1(option.valueName) : QString());
        text += QStringLiteral("  %1 %2\n").arg(head, -18).arg(tr(option.description));
    }
    return text;
}
