#include "ui/help/actionfinder.h"

#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QCoreApplication>
#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPixmap>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int entryRole = Qt::UserRole + 1;

bool matches(const MenuEntry &entry, const QStringList &words)
{
    const QString where = entry.menu + QLatin1Char(' ') + entry.text;
    return std::all_of(words.cbegin(), words.cend(),
        [&where](const QString &word) { return where.contains(word, Qt::CaseInsensitive); });
}

bool isStepKey(int key)
{
    return key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp;
}

} // namespace

ActionFinder::ActionFinder(QList<MenuEntry> entries, QWidget *parent)
    : QDialog(parent)
    , m_entries(std::move(entries))
    , m_text(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_state(new PlainLabel({}, this))
{
    setWindowTitle(tr("Find action"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setAccessibleName(tr("Name of the action"));
    m_text->setPlaceholderText(tr("What do you want to do?"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_list->setAccessibleName(tr("Actions found"));
    m_list->setUniformItemSizes(true);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_state);

    connect(m_text, &QLineEdit::textChanged, this, &ActionFinder::showMatches);
    connect(m_text, &QLineEdit::returnPressed, this, &ActionFinder::run);
    connect(m_list, &QListWidget::itemActivated, this, &ActionFinder::run);
    connect(m_list, &QListWidget::itemClicked, this, &ActionFinder::run);
    resizeOnScreen(*this, QSize(fontMetrics().averageCharWidth() * 70, fontMetrics().lineSpacing() * 22));
    showMatches();
}

/// The arrows move in the list while the letters go on into the text.
bool ActionFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress && isStepKey(static_cast<QKeyEvent *>(event)->key())) {
        QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void ActionFinder::showMatches()
{
    const auto words = m_text->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_list->clear();
    QPixmap empty(m_list->style()->pixelMetric(QStyle::PM_ListViewIconSize), 1);
    empty.fill(Qt::transparent);
    const QIcon none(empty);
    for (int at = 0; at < m_entries.size(); ++at) {
        const auto &entry = m_entries.at(at);
        if (!matches(entry, words))
            continue;
        auto text = entry.menu.isEmpty() ? entry.text : tr("%1 › %2", "menu, action").arg(entry.menu, entry.text);
        if (const auto keys = entry.action->shortcut().toString(QKeySequence::NativeText); !keys.isEmpty())
            text = tr("%1 (%2)", "action, its keys").arg(text, keys);
        // Those without an icon get the room of one, so that all names begin below each other.
        const auto itsIcon = entry.action->icon();
        auto *item = new QListWidgetItem(itsIcon.isNull() ? none : itsIcon, text, m_list);
        item->setData(entryRole, at);
        if (!entry.action->isEnabled()) {
            item->setText(tr("%1 – not possible at present").arg(text));
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
        }
    }
    m_state->setText(m_list->count() == 0 ? tr("No action has all these words in its name.")
                                          : tr("%n actions", nullptr, m_list->count()));
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->flags().testFlag(Qt::ItemIsEnabled)) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

void ActionFinder::run()
{
    const auto *item = m_list->currentItem();
    if (!item || !item->flags().testFlag(Qt::ItemIsEnabled))
        return;
    auto *action = m_entries.at(item->data(entryRole).toInt()).action;
    accept();
    // After this dialog is gone, so that what the action opens belongs to the window.
    QTimer::singleShot(0, action, [action] { action->trigger(); });
}

} // namespace ui
