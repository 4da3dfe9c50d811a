#include "ui/removedialog.h"

#include "ui/dialogbuttons.h"
#include "ui/plainlabel.h"
#include "ui/removaldocument.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
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
    m_reason->setAccessibleName(tr("Reason"));
    auto *fields = new QFormLayout;
    fields->addRow(tr("&Ticket:"), m_ticket);
    fields->addRow(tr("Rea&son:"), m_reason);

    auto *buttons = confirmationButtons(*this, tr("Remove %n assignments", nullptr, count), "remove", count > 0);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(place);
    layout->addWidget(m_text, 1);
    layout->addWidget(new PlainLabel(
        tr("Each assignment is read again just before it is removed, and left alone if it has changed. A copy goes into "
           "the journal first."),
        this));
    layout->addLayout(fields);
    layout->addWidget(buttons);
    withoutForeignIcons(*this);

    const auto character = fontMetrics().averageCharWidth();
    const auto line = fontMetrics().lineSpacing();
    resize(character * 90, line * (count == 1 ? 24 : 32));
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
    describePlan(m_plan, m_text->document(), m_text->palette());
    m_text->moveCursor(QTextCursor::Start);
}

void RemoveDialog::changeEvent(QEvent *event)
{
    // Colours stand in the text itself, so it is written anew when light turns dark.
    if (event->type() == QEvent::PaletteChange)
        describe();
    QDialog::changeEvent(event);
}

} // namespace ui
