#include "commandline.h"
#include "core/coredumps.h"
#include "core/log.h"
#include "core/memory.h"
#include "core/plainini.h"
#include "program.h"
#include "ui/widgets/accessiblescrollarea.h"
#include "ui/widgets/translations.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QThreadPool>

#include <cstdio>

namespace {

void print(std::FILE *stream, const QString &text) { std::fputs(text.toLocal8Bit().constData(), stream); }

} // namespace

int main(int argc, char *argv[])
{
#ifdef __MINGW32__
    // Compiled by GCC for Windows, a thread frees its thread_local variables before it destroys them. Qt keeps the
    // stack of compiled regular expressions in one: threads crashed at their end, and the process often stayed without
    // a window.
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
#endif
    core::shareMemoryPools();
    core::refuseCoreDumps();
    core::hideQueriesInMessages();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto line = CommandLine::parse(arguments);
    if (!line) {
        print(stderr, QStringLiteral("unassign: ") + line.error().message + QLatin1Char('\n'));
        return 2;
    }
    if (line->help) {
        print(stdout, CommandLine::helpText());
        return 0;
    }
    if (line->version) {
        print(stdout, QStringLiteral("unassign " UNASSIGN_VERSION "\n"));
        return 0;
    }

    QApplication::setApplicationName(QStringLiteral("Unassign"));
    QApplication::setApplicationVersion(QStringLiteral(UNASSIGN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.unassign.Unassign"));
#ifdef Q_OS_WIN
    // Of its own accord Qt 6.4 would take a style there that is never dark, or the one of Windows 95.
    QApplication::setStyle(QStringLiteral("Fusion"));
#endif
    QApplication application(argc, argv);
    QThreadPool::globalInstance()->setExpiryTimeout(2000); // ms; while nothing is read, nothing wakes up
    const auto dataDirectory = line->dataDirectory.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        : line->dataDirectory;
    const QSettings windowSettings(Program::windowSettingsFile(dataDirectory), core::plainIni());
    const auto locale = ui::localeOf(ui::chosenLanguage(windowSettings));
    QLocale::setDefault(locale);
    ui::installTranslations(application, locale);
    ui::installAccessibleScrollAreas();
    Program program(*line, dataDirectory);
    program.show();
    return QApplication::exec();
}
