#include "ui/history/historyfilterbar.h"

#include "removal/describe.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

using journal::Operation;
using journal::Outcome;

constexpr int restorable = -2; ///< in place of an outcome

} // namespace

HistoryFilterBar::HistoryFilterBar(QWidget *parent)
    : QWidget(parent), m_search(new SearchField(this)), m_choices(new QHBoxLayout)
{
    m_search->setAccessibleName(tr("Search history"));
    m_search->setPlaceholderText(tr("Search profiles, groups, tickets, accounts and ids"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addLayout(m_choices);
    m_kind = addChoice(tr("Kind"));
    m_kind->addItem(tr("Removals and restores"));
    m_kind->addItem(tr("Removals"), int(Operation::Kind::Remove));
    m_kind->addItem(tr("Restores"), int(Operation::Kind::Restore));
    m_outcome = addChoice(tr("Outcome"));
    m_outcome->addItem(tr("Any outcome"));
    m_outcome->addItem(tr("Can be restored"), restorable);
    for (const auto outcome :
        {Outcome::Removed, Outcome::Restored, Outcome::AlreadyGone, Outcome::AlreadyThere, Outcome::ChangedMeanwhile,
            Outcome::Refused, Outcome::WaitingForApproval, Outcome::Unknown, Outcome::Skipped, Outcome::Pending})
        m_outcome->addItem(removal::outcomeTitle(outcome), int(outcome));
    m_time = addChoice(tr("Time"));
    m_time->addItem(tr("Any time"));
    m_time->addItem(tr("Today"), 1);
    m_time->addItem(tr("Last 7 days"), 7);
    m_time->addItem(tr("Last 30 days"), 30);
    m_time->addItem(tr("Last 12 months"), 365);
    m_choices->addStretch();

    connect(m_search, &SearchField::searchChanged, this, &HistoryFilterBar::changed);
    connect(m_search, &SearchField::leavingForResults, this, &HistoryFilterBar::leavingForResults);
}

QComboBox *HistoryFilterBar::addChoice(const QString &name)
{
    auto *choice = new QComboBox(this);
    choice->setAccessibleName(name);
    choice->setToolTip(name);
    m_choices->addWidget(choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::changed);
    return choice;
}

HistoryFilter HistoryFilterBar::filter() const
{
    HistoryFilter filter;
    filter.words = m_search->text();
    if (const auto kind = m_kind->currentData(); kind.isValid())
        filter.kind = static_cast<Operation::Kind>(kind.toInt());
    const auto outcome = m_outcome->currentData();
    filter.restorableOnly = outcome.isValid() && outcome.toInt() == restorable;
    if (outcome.isValid() && !filter.restorableOnly)
        filter.outcome = static_cast<Outcome>(outcome.toInt());
    if (const auto days = m_time->currentData(); days.isValid())
        filter.since = QDate::currentDate().addDays(1 - days.toInt()).startOfDay();
    return filter;
}

void HistoryFilterBar::clear()
{
    for (auto *choice : {m_kind, m_outcome, m_time})
        choice->setCurrentIndex(0);
    m_search->clear();
}

} // namespace ui
