#include "ui/tenant/changereporter.h"

#include "core/text.h"
#include "removal/describe.h"
#include "ui/tenant/changes.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/statusline.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace ui {

namespace {

QString waitingKey() { return QStringLiteral("waiting"); }
QString approvedKey() { return QStringLiteral("approved"); }
QString rewriteKey() { return QStringLiteral("rewrite"); }
QString dropKey() { return QStringLiteral("drop"); }

QString outcomesOf(const QList<journal::Item> &items)
{
    QMap<journal::Outcome, int> counts;
    for (const auto &item : items)
        ++counts[item.outcome];
    return removal::summaryText(counts);
}

} // namespace

ChangeReporter::ChangeReporter(workspace::Workspace &workspace, Changes &changes, QAction &approvals,
    StatusLine &status, NoticeArea &notices, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_changes(changes)
    , m_approvals(approvals)
    , m_status(status)
    , m_notices(notices)
{
    using workspace::Workspace;
    connect(&workspace, &Workspace::leftOverChanged, this, &ChangeReporter::followLeftOver);
    connect(&workspace, &Workspace::undertakingStarted, this, &ChangeReporter::followLeftOver);
    connect(&workspace, &Workspace::undertakingFinished, this, &ChangeReporter::followLeftOver);
    connect(&workspace.loader(), &inventory::Loader::finished, this, &ChangeReporter::followLeftOver);
    connect(&workspace, &Workspace::leftOverFailed, this, [this](const core::Error &why) {
        m_notices.add(dropKey(), Tone::Danger, tr("It could not be dropped. %1").arg(why.message))->makeClosable();
    });
    connect(&workspace.approvals(), &removal::Approvals::changed, this, &ChangeReporter::followWaiting);
    connect(&workspace.approvals(), &removal::Approvals::settled, this, [this](const journal::Item &item) {
        const auto text = tr("Waited for approval: %1, “%2”: %3. %4")
                              .arg(core::displayText(item.targetText), core::displayText(item.ownerName),
                                  removal::outcomeTitle(item.outcome), core::displayText(item.message));
        const bool done = item.outcome == journal::Outcome::Removed || item.outcome == journal::Outcome::Restored;
        m_notices.add(approvedKey(), done ? Tone::Good : Tone::Warning, text.trimmed())->makeClosable();
    });
    connect(&workspace, &Workspace::reassignmentStarted, this, &ChangeReporter::followRewriting);
    connect(&workspace, &Workspace::reassignmentFinished, this, &ChangeReporter::finishRewriting);
    followLeftOver();
    followWaiting();
}

ChangeReporter::~ChangeReporter()
{
    m_approvals.setText(tr("&Waiting for approval…"));
    m_approvals.setEnabled(false);
}

void ChangeReporter::followLeftOver()
{
    for (const auto &key : std::as_const(m_leftOverKeys))
        m_notices.remove(key);
    m_leftOverKeys.clear();
    const auto &all = m_workspace.leftOver();
    for (const auto &operation : all) {
        const auto date = QLocale().toString(operation.started.toLocalTime(), QLocale::ShortFormat);
        const auto count = int(operation.items.size());
        const bool removes = operation.kind == journal::Operation::Kind::Remove;
        const auto key = QStringLiteral("leftover/%1").arg(operation.id);
        m_leftOverKeys.append(key);
        auto *bar = m_notices.add(key, Tone::Warning,
            removes ? tr("%n removals of %1 were not sent.", nullptr, count).arg(date)
                    : tr("%n restores of %1 were not sent.", nullptr, count).arg(date));
        auto *goOn = bar->addButton(tr("Go on…"));
        auto *drop = bar->addButton(tr("Drop"));
        // Before everything is read, nobody could say what the removals would do.
        const bool ready = !m_workspace.isBusy() && m_workspace.loader().state() == inventory::Loader::State::Idle;
        goOn->setEnabled(ready);
        drop->setEnabled(!m_workspace.isBusy());
        drop->setToolTip(tr("They are not sent. History goes on listing them as skipped."));
        connect(goOn, &QPushButton::clicked, this, [this, id = operation.id] { m_changes.goOn(id); });
        // The notice dies while its button is being clicked.
        connect(
            drop, &QPushButton::clicked, this, [this, id = operation.id] { m_workspace.drop(id); },
            Qt::QueuedConnection);
    }
}

void ChangeReporter::followWaiting()
{
    using Status = removal::WaitingChange::Status;
    const auto &waiting = m_workspace.approvals().waiting();
    const auto count = int(waiting.size());
    m_approvals.setText(count > 0 ? tr("&Waiting for approval (%1)…").arg(count) : tr("&Waiting for approval…"));
    m_approvals.setEnabled(true);
    const bool wantsReason = std::any_of(waiting.cbegin(), waiting.cend(),
        [](const removal::WaitingChange &change) { return change.status == Status::ReasonWanted; });
    const auto text = wantsReason
        ? tr("%n changes wait for a second administrator; a reason is wanted for some.", nullptr, count)
        : tr("%n changes wait for a second administrator.", nullptr, count);
    if (count == 0) {
        m_notices.remove(waitingKey());
    } else if (auto *bar = m_notices.find(waitingKey())) {
        if (bar->text() != text)
            bar->setText(text);
    } else if (count > m_toldWaiting) {
        bar = m_notices.add(waitingKey(), Tone::Accent, text);
        connect(bar->addButton(tr("Show…")), &QPushButton::clicked, &m_changes, &Changes::showWaiting);
        bar->makeClosable();
    }
    m_toldWaiting = count;
}

void ChangeReporter::followRewriting(removal::Reassignment *reassignment)
{
    m_status.setStatus(tr("Rewriting a list of assignments…"));
    auto *bar = m_notices.add(rewriteKey(), Tone::Accent, tr("Rewriting the list of assignments of a profile…"));
    connect(bar->addButton(tr("Cancel")), &QPushButton::clicked, reassignment, &removal::Reassignment::cancel);
}

void ChangeReporter::finishRewriting(removal::Reassignment *reassignment)
{
    const auto outcomes = removal::summaryText(reassignment->counts());
    m_status.setStatus(outcomes);
    const auto counts = reassignment->counts();
    const bool clean = counts.size() == 1 && counts.contains(journal::Outcome::Removed)
        && reassignment->putBack().isEmpty() && !reassignment->journalError();
    QStringList sentences{tr("Rewriting the list: %1.").arg(outcomes), reassignment->summary()};
    if (!reassignment->putBack().isEmpty())
        sentences.append(
            tr("A colleague's assignments were lost and put back: %1.").arg(outcomesOf(reassignment->putBack())));
    if (const auto &error = reassignment->journalError())
        sentences.append(error->message);
    auto *bar
        = m_notices.add(rewriteKey(), clean ? Tone::Good : Tone::Danger, sentences.join(QLatin1Char(' ')).trimmed());
    connect(bar->addButton(tr("Show History")), &QPushButton::clicked, &m_changes, &Changes::showHistory);
    bar->makeClosable();
}

} // namespace ui
