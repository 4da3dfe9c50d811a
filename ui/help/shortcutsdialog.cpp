#include "ui/help/shortcutsdialog.h"

#include "ui/widgets/dialogbuttons.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const auto &sequence : action.shortcuts())
        keys.append(sequence.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral(", "));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<MenuEntry> &entries, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);

    auto *list = new QTreeWidget(this);
    list->setAccessibleName(windowTitle());
    list->setColumnCount(2);
    list->setHeaderLabels({tr("What it does"), tr("Keys")});
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->setUniformRowHeights(true);
    const auto add = [list](const QString &what, const QString &keys) { new QTreeWidgetItem(list, {what, keys}); };
    for (const auto &entry : entries) {
        if (const auto keys = keysOf(*entry.action); !keys.isEmpty())
            add(entry.text, keys);
    }
    const auto key = [](Qt::Key code) { return QKeySequence(code).toString(QKeySequence::NativeText); };
    const auto keys = [](QKeyCombination code) { return QKeySequence(code).toString(QKeySequence::NativeText); };
    add(tr("Open or close the current row"), tr("%1, %2").arg(key(Qt::Key_Right), key(Qt::Key_Left)));
    add(tr("Open or close the current row; try again where reading failed"), key(Qt::Key_Return));
    add(tr("Open everything below the current row"), key(Qt::Key_Asterisk));
    add(tr("Add the current row to the selection, or take it out"), keys(Qt::CTRL | Qt::Key_Space));
    add(tr("Select all rows that are shown"), keys(Qt::CTRL | Qt::Key_A));
    add(tr("From Search to the results"), tr("%1, %2").arg(key(Qt::Key_Down), key(Qt::Key_Return)));
    add(tr("Clear Search; leave a question without doing anything"), key(Qt::Key_Escape));
    add(tr("Open the menu of the current row"), keys(Qt::SHIFT | Qt::Key_F10));
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->setCurrentItem(list->topLevelItem(0));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    withoutForeignIcons(*this);
    resizeOnScreen(*this, QSize(fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 28));
    list->setFocus();
}

} // namespace ui
