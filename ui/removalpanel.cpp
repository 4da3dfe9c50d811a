#include "ui/removalpanel.h"

#include "core/text.h"
#include "removal/describe.h"
#include "ui/iconbox.h"
#include "ui/icons.h"
#include "ui/outcomesdialog.h"
#include "ui/plainlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int linesShown = 3; ///< of what was not done; the rest is a click away

bool isDone(journal::Outcome outcome)
{
    return outcome == journal::Outcome::Removed || outcome == journal::Outcome::AlreadyGone
        || outcome == journal::Outcome::Restored || outcome == journal::Outcome::AlreadyThere;
}

} // namespace

QString undertakingSummary(const removal::Undertaking &undertaking)
{
    auto text = removal::summaryText(undertaking.counts());
    if (text.isEmpty() && undertaking.journalError())
        text = RemovalPanel::tr("Nothing was sent: %1").arg(undertaking.journalError()->message);
    return text;
}

RemovalPanel::RemovalPanel(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconBox(icon(QLatin1String("wait")), 20, this))
    , m_title(new PlainLabel({}, this))
    , m_text(new PlainLabel({}, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_details(new QPushButton(tr("Show &details…"), this))
    , m_close(new QPushButton(tr("C&lose"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Removal"));
    auto bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_bar->setAccessibleName(tr("Removal progress"));
    m_bar->setTextVisible(true);
    m_cancel->setAccessibleDescription(tr("Stops what was not sent yet; what was sent is awaited"));

    auto *head = new QHBoxLayout;
    head->addWidget(m_icon, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->addWidget(m_title);
    texts->addWidget(m_bar);
    texts->addWidget(m_text);
    head->addLayout(texts, 1);
    head->addWidget(m_cancel, 0, Qt::AlignBottom);
    head->addWidget(m_details, 0, Qt::AlignTop);
    head->addWidget(m_close, 0, Qt::AlignTop);
    setLayout(head);
    hide();

    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_undertaking)
            m_undertaking->cancel();
        follow();
    });
    connect(m_details, &QPushButton::clicked, this, [this] {
        if (m_undertaking)
            (new OutcomesDialog(*m_undertaking, window()))->open();
    });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
}

void RemovalPanel::watch(removal::Undertaking *undertaking)
{
    if (m_undertaking)
        m_undertaking->disconnect(this);
    m_undertaking = undertaking;
    connect(undertaking, &removal::Undertaking::progressed, this, &RemovalPanel::follow);
    connect(undertaking, &removal::Undertaking::finished, this, &RemovalPanel::follow);
    follow();
    show();
}

void RemovalPanel::follow()
{
    if (!m_undertaking)
        return;
    const bool finished = m_undertaking->state() == removal::Undertaking::State::Finished;
    m_bar->setVisible(!finished);
    m_cancel->setVisible(!finished);
    m_cancel->setEnabled(!m_undertaking->isCancelling());
    m_details->setVisible(finished && !m_undertaking->records().isEmpty());
    m_close->setVisible(finished);
    if (finished)
        showResult();
    else
        showProgress();
    m_text->setVisible(!m_text->text().isEmpty());
}

void RemovalPanel::showProgress()
{
    m_icon->setIcon(icon(QLatin1String("wait")));
    m_title->setText(m_undertaking->isCancelling() ? tr("Stopping: waiting for what was already sent…")
            : m_undertaking->kind() == journal::Operation::Kind::Remove
            ? tr("Removing %n assignments…", nullptr, m_undertaking->total())
            : tr("Restoring %n assignments…", nullptr, m_undertaking->total()));
    m_bar->setRange(0, m_undertaking->total());
    m_bar->setValue(m_undertaking->done());
    m_bar->setFormat(tr("%v of %m"));
    m_text->setText({});
}

void RemovalPanel::showResult()
{
    const auto counts = m_undertaking->counts();
    const bool allDone = std::all_of(counts.keyBegin(), counts.keyEnd(), isDone);
    const bool clean = allDone && !m_undertaking->journalError();
    m_icon->setIcon(icon(clean ? QLatin1String("done") : QLatin1String("warning")));
    m_title->setText(undertakingSummary(*m_undertaking));
    m_text->setText(notDoneText());
}

QString RemovalPanel::notDoneText() const
{
    QStringList lines;
    if (const auto &error = m_undertaking->journalError();
        error && !removal::summaryText(m_undertaking->counts()).isEmpty())
        lines.append(error->message);
    int left = 0;
    for (const auto &record : m_undertaking->records()) {
        if (isDone(record.outcome))
            continue;
        if (lines.size() >= linesShown) {
            ++left;
            continue;
        }
        const auto what = tr("%1, %2: %3")
                              .arg(core::displayText(record.ownerName), core::displayText(record.targetText),
                                  removal::outcomeTitle(record.outcome));
        lines.append(record.message.isEmpty() ? what : tr("%1. %2").arg(what, core::displayText(record.message)));
    }
    if (left > 0)
        lines.append(tr("and %n more, see the details", nullptr, left));
    return lines.join(QLatin1Char('\n'));
}

} // namespace ui
