#include "browser.h"

#include <QDesktopServices>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>

namespace {

using namespace std::chrono_literals;

/// Whoever is still there after this shows a page.
constexpr auto openLimit = 10s;

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
constexpr bool hasOpeners = true;
#else
constexpr bool hasOpeners = false;
#endif

/// xdg-open knows the desktop's own; the others are for computers without xdg-utils.
QString findOpener()
{
    for (const char *name : {"xdg-open", "x-www-browser", "firefox", "chromium", "google-chrome"}) {
        if (const auto found = QStandardPaths::findExecutable(QString::fromLatin1(name)); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

bool Browser::open(const QUrl &url)
{
    if (!hasOpeners)
        return QDesktopServices::openUrl(url);
    const auto opener = findOpener();
    return !opener.isEmpty() && start({opener, url.toString(QUrl::FullyEncoded)});
}

bool Browser::start(const QStringList &command)
{
    auto *process = new QProcess(this);
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    connect(process, &QProcess::finished, this, [this, process](int exitCode, QProcess::ExitStatus status) {
        process->deleteLater();
        if (status == QProcess::NormalExit && exitCode != 0)
            Q_EMIT failed();
    });
    connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        process->deleteLater();
        Q_EMIT failed();
    });
    // Ending this shell, which QProcess does in the end, leaves the browser that it waits for alone.
    process->start(QStringLiteral("/bin/sh"),
        QStringList{QStringLiteral("-c"), QStringLiteral("\"$@\" & wait \"$!\""), QStringLiteral("sh")} + command);
    QTimer::singleShot(openLimit, process, &QProcess::kill);
    return true;
}
