#include "ui/removal/removedialog.h"

#include "core/text.h"
#include "removal/gravity.h"
#include "removal/reach.h"
#include "ui/removal/removaldocument.h"
#include "ui/removal/typedname.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextEdit>
#include <QVBoxLayout>

namespace ui {

RemoveDialog::RemoveDialog(removal::Plan plan, const journal::Actor &actor, bool practice, QWidget *parent)
    : QDialog(parent)
    , m_plan(std::move(plan))
    , m_text(new QTextEdit(this))
    , m_ticket(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
{
    setWindowTitle(tr("Remove assignments"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    const auto count = int(m_plan.items.size());

    auto *question = new PlainLabel(tr("Remove %n assignments?", nullptr, count), this);
    question->makeHeading(1.25);
    auto *place = placeLabel(*this, actor, practice);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("What is removed"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    describe();

    m_ticket->setPlaceholderText(tr("optional"));
    m_ticket->setAccessibleName(tr("Ticket"));
    m_reason->setPlaceholderText(tr("optional; a second administrator reads it where one has to approve"));
    m_reason->setToolTip(m_reason->placeholderText());
    m_reason->setAccessibleName(tr("Reason"));
    auto *fields = new QFormLayout;
    fields->addRow(tr("&Ticket:"), m_ticket);
    fields->addRow(tr("Rea&son:"), m_reason);

    m_ticket->setText(m_plan.ticket);
    m_reason->setText(m_plan.reason);

    auto *buttons = confirmationButtons(*this, tr("Remove %n assignments", nullptr, count), "remove", count > 0);
    // What a large font leaves no room for can be scrolled to; the buttons never leave the sight.
    auto *body = new QWidget(this);
    auto *texts = new QVBoxLayout(body);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->addWidget(place);
    texts->addWidget(m_text, 1);
    texts->addWidget(new PlainLabel(
        tr("Each assignment is read again just before it is removed, and left alone if it has changed. A copy goes into "
           "the journal first."),
        this));
    texts->addLayout(fields);
    const bool asks = askForName(actor, *verbButton(*buttons), *texts);
    auto *area = new QScrollArea(this);
    area->setWidget(body);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    withoutForeignIcons(*this);

    const auto character = fontMetrics().averageCharWidth();
    const auto line = fontMetrics().lineSpacing();
    m_text->setMinimumHeight(line * 5);
    resizeOnScreen(*this, {character * 90, line * ((count == 1 ? 25 : 33) + (asks ? 7 : 0))});
}

bool RemoveDialog::askForName(const journal::Actor &actor, QPushButton &accept, QVBoxLayout &layout)
{
    QStringList reasons;
    const auto gravity = removal::gravityOf(m_plan);
    for (const auto reason : gravity)
        reasons.append(removal::gravityText(reason, m_plan));
    if (reasons.isEmpty())
        return false;
    const auto name = removal::nameToType(m_plan, actor.tenantName, actor.tenant);
    reasons.append(name == core::displayText(actor.tenantName) ? tr("To go on, type the name of the tenant.")
                                                               : tr("To go on, type the name of the profile."));
    auto *typed = new TypedName(reasons.join(QLatin1Char(' ')), name, this);
    layout.addWidget(typed);
    accept.setEnabled(false);
    connect(typed, &TypedName::changed, &accept, [typed, &accept] { accept.setEnabled(typed->isRight()); });
    return true;
}

void RemoveDialog::keepReasons()
{
    for (auto *field : {m_ticket, m_reason}) {
        field->setReadOnly(true);
        field->setPlaceholderText({});
    }
}

void RemoveDialog::showReach(removal::Reach *reach)
{
    m_reach = reach;
    reach->setParent(this);
    connect(reach, &removal::Reach::changed, this, &RemoveDialog::describe);
    reach->ask(m_plan);
    describe();
}

removal::Plan RemoveDialog::confirmed() const
{
    auto plan = m_plan;
    plan.ticket = m_ticket->text().trimmed();
    plan.reason = m_reason->text().trimmed();
    return plan;
}

void RemoveDialog::describe()
{
    // Numbers that arrive must not take the place away that somebody reads.
    const int place = m_text->verticalScrollBar()->value();
    describePlan(m_plan, m_reach, m_text->document(), m_text->palette());
    m_text->moveCursor(QTextCursor::Start);
    m_text->verticalScrollBar()->setValue(place);
}

void RemoveDialog::changeEvent(QEvent *event)
{
    // Colours stand in the text itself, so it is written anew when light turns dark.
    if (event->type() == QEvent::PaletteChange)
        describe();
    QDialog::changeEvent(event);
}

} // namespace ui
