#include "ui/help/diagnostics.h"

#include "workspace/workspace.h"

#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>
#include <QWidget>

namespace ui {

namespace {

QString sizeText(const QSize &size) { return QStringLiteral("%1x%2").arg(size.width()).arg(size.height()); }

void addTenant(QStringList &lines, workspace::Workspace *workspace)
{
    if (!workspace) {
        lines.append(QStringLiteral("Tenant: none open"));
        return;
    }
    const auto &inventory = workspace->inventory();
    lines.append(workspace->isPractice() ? QStringLiteral("Tenant: practice")
                                         : QStringLiteral("Tenant: real, by %1").arg(workspace->host()));
    lines.append(QStringLiteral("Read: %1 configurations, %2 assignments, %3 target groups (%4 without a name)")
                     .arg(inventory.listed().size())
                     .arg(inventory.assignmentCount())
                     .arg(inventory.targetGroups().size())
                     .arg(inventory.unresolvedGroups().size()));
    lines.append(
        QStringLiteral("Under way: %1").arg(workspace->isBusy() ? QStringLiteral("yes") : QStringLiteral("no")));
}

} // namespace

QString diagnostics(const QWidget &window, workspace::Workspace *workspace)
{
    const auto text = [](const char *bytes) { return QString::fromLatin1(bytes); };
    QStringList lines{
        QStringLiteral("Unassign %1").arg(text(UNASSIGN_VERSION)),
        QStringLiteral("Qt %1, built with %2, %3").arg(text(qVersion()), text(QT_VERSION_STR), QSysInfo::buildAbi()),
        QStringLiteral("System: %1, %2").arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion()),
        QStringLiteral("Window system: %1, style %2")
            .arg(QGuiApplication::platformName(), window.style()->objectName()),
        QStringLiteral("Locale: %1, interface %2")
            .arg(QLocale::system().name(), QLocale::system().uiLanguages().value(0)),
        QStringLiteral("Window: %1, screen %2 at %3x, font %4 pt")
            .arg(sizeText(window.size()), sizeText(window.screen()->size()))
            .arg(window.devicePixelRatioF())
            .arg(window.font().pointSizeF()),
        QStringLiteral("Colours: %1")
            .arg(window.palette().color(QPalette::Window).lightness() < 128 ? QStringLiteral("dark")
                                                                            : QStringLiteral("light")),
    };
    addTenant(lines, workspace);
    return lines.join(QLatin1Char('\n'));
}

} // namespace ui
