#include "ui/help/menuentries.h"

#include "ui/widgets/mnemonic.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

namespace ui {

namespace {

void collect(const QList<QAction *> &actions, const QString &menu, QSet<QAction *> &seen, QList<MenuEntry> &entries)
{
    for (auto *action : actions) {
        if (action->isSeparator() || !action->isVisible() || seen.contains(action))
            continue;
        seen.insert(action);
        const auto text = withoutMnemonic(action->text());
        if (action->menu())
            collect(
                action->menu()->actions(), menu.isEmpty() ? text : menu + QStringLiteral(" › ") + text, seen, entries);
        else if (!text.isEmpty())
            entries.append({menu, text, action});
    }
}

} // namespace

QList<MenuEntry> menuEntries(const QMenuBar &bar)
{
    QSet<QAction *> seen;
    QList<MenuEntry> entries;
    collect(bar.actions(), {}, seen, entries);
    return entries;
}

} // namespace ui
