#include "ui/removal/removalpanel.h"

#include "removal/describe.h"
#include "ui/removal/outcomesdialog.h"
#include "ui/removal/removaltext.h"
#include "ui/widgets/iconbox.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using State = removal::Undertaking::State;

namespace {

QString checkKey() { return QStringLiteral("check"); }

} // namespace

RemovalPanel::RemovalPanel(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconBox(icon(QLatin1String("wait")), 20, this))
    , m_title(new PlainLabel({}, this))
    , m_text(new PlainLabel({}, this))
    , m_notices(new NoticeArea(this))
    , m_bar(new QProgressBar(this))
    , m_pause(addButton({}, {}))
    , m_cancel(addButton(tr("Cancel"), tr("Stops what was not sent yet; what was sent is awaited")))
    , m_restore(addButton(tr("Rest&ore…"), tr("Put back what this removal took away")))
    , m_rewrite(addButton(tr("Remove by re&writing the list…"),
          tr("The service does not offer to remove a single assignment here; this is the other way")))
    , m_details(addButton(tr("Show &details…"), tr("What became of each assignment")))
    , m_close(addButton(tr("Clo&se"), {}))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Removal"));
    m_title->makeHeading(1.0);
    m_bar->setAccessibleName(tr("Removal progress"));
    m_bar->setTextVisible(true);
    m_bar->setFormat(tr("%v of %m"));
    m_restore->setAccessibleName(tr("Restore this removal…"));

    auto *texts = new QVBoxLayout;
    texts->addWidget(m_title);
    texts->addWidget(m_bar);
    texts->addWidget(m_text);
    auto *head = new QHBoxLayout;
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(texts, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (auto *button : {m_pause, m_cancel, m_rewrite, m_restore, m_details, m_close})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notices);
    layout->addLayout(head);
    layout->addLayout(buttons);
    hide();

    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_undertaking && m_undertaking->isPaused())
            m_undertaking->resume();
        else if (m_undertaking)
            m_undertaking->pause();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_undertaking)
            m_undertaking->cancel();
        follow();
    });
    connect(m_restore, &QPushButton::clicked, this, &RemovalPanel::restoreWanted);
    connect(m_rewrite, &QPushButton::clicked, this, &RemovalPanel::rewriteWanted);
    connect(m_details, &QPushButton::clicked, this, [this] {
        if (m_undertaking)
            (new OutcomesDialog(*m_undertaking, window()))->open();
    });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
}

QPushButton *RemovalPanel::addButton(const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    return button;
}

void RemovalPanel::watch(removal::Undertaking *undertaking)
{
    if (m_undertaking)
        m_undertaking->disconnect(this);
    m_undertaking = undertaking;
    m_notices->remove(checkKey());
    connect(undertaking, &removal::Undertaking::progressed, this, &RemovalPanel::follow);
    connect(undertaking, &removal::Undertaking::stateChanged, this, &RemovalPanel::follow);
    connect(undertaking, &removal::Undertaking::pausedChanged, this, &RemovalPanel::follow);
    connect(undertaking, &removal::Undertaking::finished, this, &RemovalPanel::follow);
    follow();
    show();
}

void RemovalPanel::setBusy(bool busy)
{
    m_busy = busy;
    follow();
}

void RemovalPanel::follow()
{
    if (!m_undertaking)
        return;
    const auto state = m_undertaking->state();
    const bool finished = state == State::Finished;
    const auto &records = m_undertaking->records();
    const auto some = [&records](auto is) { return std::any_of(records.cbegin(), records.cend(), is); };
    const bool removes = m_undertaking->kind() == journal::Operation::Kind::Remove;
    m_bar->setVisible(!finished);
    m_cancel->setVisible(!finished);
    m_cancel->setEnabled(!m_undertaking->isCancelling());
    m_pause->setVisible(!finished && state != State::Verifying);
    m_pause->setEnabled(!m_undertaking->isCancelling());
    m_pause->setText(m_undertaking->isPaused() ? tr("&Continue") : tr("Pa&use"));
    m_details->setVisible(finished && !records.isEmpty());
    m_close->setVisible(finished);
    m_restore->setVisible(finished && removes
        && some([](const journal::Item &item) { return item.outcome == journal::Outcome::Removed; }));
    m_restore->setEnabled(!m_busy);
    m_rewrite->setVisible(finished && removes && some(removal::isNotRouted));
    m_rewrite->setEnabled(!m_busy);
    if (finished)
        showResult();
    else
        showProgress();
    m_text->setVisible(!m_text->text().isEmpty());
}

void RemovalPanel::showProgress()
{
    const bool removes = m_undertaking->kind() == journal::Operation::Kind::Remove;
    m_icon->setIcon(icon(QLatin1String("wait")));
    if (m_undertaking->state() == State::Verifying)
        m_title->setText(tr("Reading the profiles once more…"));
    else if (m_undertaking->isCancelling())
        m_title->setText(tr("Stopping: waiting for what was already sent…"));
    else
        m_title->setText(removes ? tr("Removing %n assignments…", nullptr, m_undertaking->total())
                                 : tr("Restoring %n assignments…", nullptr, m_undertaking->total()));
    m_bar->setRange(0, m_undertaking->total());
    m_bar->setValue(m_undertaking->done());
    m_text->setText(m_undertaking->state() == State::Verifying ? QString() : progressText(*m_undertaking));
}

void RemovalPanel::showResult()
{
    const auto counts = m_undertaking->counts();
    const auto checks = checkSummary(*m_undertaking);
    const bool allDone = std::all_of(counts.keyBegin(), counts.keyEnd(), isDone);
    const bool clean = allDone && !m_undertaking->journalError() && checks.verdict <= CheckSummary::Verdict::AsExpected;
    m_icon->setIcon(icon(clean ? QLatin1String("done") : QLatin1String("warning")));
    m_title->setText(undertakingSummary(*m_undertaking));
    QStringList lines{notDoneText(*m_undertaking)};
    if (checks.verdict != CheckSummary::Verdict::Differs)
        lines.append(checks.text);
    lines.removeAll(QString());
    m_text->setText(lines.join(QLatin1Char('\n')));
    showChecks();
}

/// Anything else than what was chosen is said as loudly as the window can.
void RemovalPanel::showChecks()
{
    const auto checks = checkSummary(*m_undertaking);
    if (checks.verdict != CheckSummary::Verdict::Differs)
        return;
    const auto text
        = tr("Something else is different too. Look at it in the portal before you go on.\n%1").arg(checks.text);
    if (auto *bar = m_notices->find(checkKey()); !bar || bar->text() != text)
        m_notices->add(checkKey(), Tone::Danger, text);
}

} // namespace ui
