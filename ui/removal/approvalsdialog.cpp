#include "ui/removal/approvalsdialog.h"

#include "core/text.h"
#include "ui/removal/reasondialog.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/mnemonic.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

using Status = removal::WaitingChange::Status;

constexpr int itemRole = Qt::UserRole;

QString timeText(const QDateTime &when)
{
    return when.isValid() ? QLocale().toString(when.toLocalTime(), QLocale::ShortFormat)
                          : ApprovalsDialog::tr("not known");
}

QTreeWidgetItem *rowOf(const removal::WaitingChange &change)
{
    const bool removes = change.operation.kind == journal::Operation::Kind::Remove;
    const bool filed = change.status != Status::ReasonWanted;
    auto *row = new QTreeWidgetItem(
        {waitingStatusText(change), removes ? ApprovalsDialog::tr("Remove") : ApprovalsDialog::tr("Restore"),
            core::displayText(change.item.targetText), core::displayText(change.item.ownerName),
            filed ? timeText(change.item.changed) : ApprovalsDialog::tr("not filed yet"),
            filed ? timeText(change.expires) : QString(), core::displayText(change.item.approvalCode)});
    row->setData(0, itemRole, change.item.id);
    row->setIcon(0, icon(change.status == Status::ReasonWanted ? QLatin1String("question") : QLatin1String("wait")));
    for (int column = 0; column < row->columnCount(); ++column)
        row->setToolTip(column, plainToolTip(row->text(column)));
    return row;
}

} // namespace

QString waitingStatusText(const removal::WaitingChange &change)
{
    if (change.isUnderWay)
        return ApprovalsDialog::tr("Being sent…");
    switch (change.status) {
    case Status::ReasonWanted:
        return ApprovalsDialog::tr("A reason is wanted");
    case Status::NeedsApproval:
        return ApprovalsDialog::tr("Waits for a second administrator");
    case Status::Approved:
        return ApprovalsDialog::tr("Approved, will be sent");
    case Status::Completed:
        return ApprovalsDialog::tr("Carried out, being read again");
    case Status::Unknown:
        break;
    }
    return ApprovalsDialog::tr("Not known");
}

ApprovalsDialog::ApprovalsDialog(removal::Approvals &approvals, QWidget *parent)
    : QDialog(parent), m_approvals(approvals), m_message(new PlainLabel({}, this)), m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Waiting for approval"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setAccessibleName(tr("Waiting changes"));
    m_list->setHeaderLabels(
        {tr("Status"), tr("Change"), tr("Assignment"), tr("Profile"), tr("Filed"), tr("Expires"), tr("Approval code")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTabKeyNavigation(false);
    setColumnWidths(*m_list, {24, 10, 22, 22, 16, 16});

    auto *row = new QHBoxLayout;
    m_refresh = addButton(tr("&Ask the service now"), tr("Read how the requests stand"));
    m_reason = addButton(tr("Give &reason…"), tr("File the request with a reason for the second administrator"));
    m_send = addButton(tr("&Try to send"),
        tr("For accounts that may not read the requests: sends it with its code. "
           "Where nobody has approved it, it goes on waiting."));
    m_giveUp = addButton(tr("&Give up…"), tr("Do not wait any more"));
    for (auto *button : {m_refresh, m_reason, m_send, m_giveUp})
        row->addWidget(button);
    row->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_refresh, &QPushButton::clicked, &approvals, &removal::Approvals::refresh);
    connect(m_reason, &QPushButton::clicked, this, &ApprovalsDialog::askForReason);
    connect(m_send, &QPushButton::clicked, this, [this] {
        if (const auto *change = chosen())
            m_approvals.trySending(change->item.id);
    });
    connect(m_giveUp, &QPushButton::clicked, this, &ApprovalsDialog::askToGiveUp);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    layout->addWidget(buttons);
    withoutForeignIcons(*this);
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 140, fontMetrics().lineSpacing() * 24});
    m_list->setFocus();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ApprovalsDialog::followChoice);
    connect(&approvals, &removal::Approvals::changed, this, &ApprovalsDialog::fill);
    fill();
}

QPushButton *ApprovalsDialog::addButton(const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setAccessibleName(withoutMnemonic(text));
    button->setToolTip(tip);
    button->setAutoDefault(false);
    return button;
}

void ApprovalsDialog::fill()
{
    const auto &waiting = m_approvals.waiting();
    auto text = waiting.isEmpty()
        ? tr("Nothing waits for a second administrator.")
        : tr(
            "A second administrator has to agree, in the Intune admin center under Tenant administration › Multi Admin "
            "Approval. What is approved is then sent from here by itself, also after a restart.");
    if (const auto &problem = m_approvals.problem())
        text += QLatin1Char('\n') + tr("The list may be old. %1").arg(problem->message);
    else if (m_approvals.refreshed().isValid())
        text += QLatin1Char('\n') + tr("Read %1.").arg(timeText(m_approvals.refreshed()));
    m_message->setText(text);

    const auto current = m_list->currentItem() ? m_list->currentItem()->data(0, itemRole) : QVariant();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const auto &change : waiting) {
            auto *row = rowOf(change);
            m_list->addTopLevelItem(row);
            if (row->data(0, itemRole) == current)
                m_list->setCurrentItem(row);
        }
        if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
            m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    followChoice();
}

const removal::WaitingChange *ApprovalsDialog::chosen() const
{
    const auto *row = m_list->currentItem();
    if (!row)
        return nullptr;
    for (const auto &change : m_approvals.waiting()) {
        if (change.item.id == row->data(0, itemRole).toLongLong())
            return &change;
    }
    return nullptr;
}

void ApprovalsDialog::followChoice()
{
    const auto *change = chosen();
    const bool idle = change && !change->isUnderWay;
    m_refresh->setEnabled(!m_approvals.waiting().isEmpty() && !m_approvals.isRefreshing());
    m_reason->setEnabled(idle && change->status == Status::ReasonWanted);
    m_send->setEnabled(idle && (change->status == Status::NeedsApproval || change->status == Status::Unknown));
    m_giveUp->setEnabled(idle);
}

void ApprovalsDialog::askForReason()
{
    if (const auto *change = chosen())
        (new ReasonDialog(m_approvals, *change, this))->open();
}

void ApprovalsDialog::askToGiveUp()
{
    const auto *change = chosen();
    if (!change)
        return;
    auto *question = new QMessageBox(QMessageBox::Question, tr("Give up"),
        tr("Do not wait any more for “%1”, %2?")
            .arg(core::displayText(change->item.ownerName), core::displayText(change->item.targetText)),
        QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(
        tr("Nothing is sent. The request stays open at the service until it expires; approving "
           "it there changes nothing any more."));
    auto *giveUp = question->addButton(tr("Give up"), QMessageBox::AcceptRole);
    auto *stay = question->addButton(tr("Go on waiting"), QMessageBox::RejectRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    connect(giveUp, &QAbstractButton::clicked, this, [this, id = change->item.id] { m_approvals.giveUp(id); });
    withoutForeignIcons(*question);
    question->open();
}

} // namespace ui
