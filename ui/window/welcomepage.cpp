#include "ui/window/welcomepage.h"

#include "ui/widgets/actions.h"
#include "ui/widgets/iconbox.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/mnemonic.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QPushButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(action->icon(), action->text(), parent);
    button->setAccessibleName(withoutMnemonic(action->text()));
    button->setToolTip(action->toolTip());
    button->setMinimumHeight(button->sizeHint().height() * 5 / 4);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

WelcomePage::WelcomePage(Actions &actions, QWidget *parent) : QWidget(parent)
{
    auto *picture = new IconBox(icon(QLatin1String("unassign")), 96, this);

    auto *title = new PlainLabel(tr("Unassign"), this);
    title->makeHeading(2.0);
    title->setAlignment(Qt::AlignCenter);

    auto *text = new PlainLabel(
        tr("Unassign shows which Intune device configurations are assigned to whom, across every certificate path. "
           "It removes the assignments you choose, tells you beforehand what that means, and keeps a copy of each in a "
           "journal on this computer, from which it can be put back. "
           "Try it in the practice tenant first: everything works there, and nothing leaves this computer."),
        this);
    text->setAlignment(Qt::AlignCenter);
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    text->setMaximumWidth(fontMetrics().averageCharWidth() * 75);

    auto *signIn = buttonFor(actions.signIn, this);
    signIn->setDefault(true);
    auto *practice = buttonFor(actions.practice, this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(signIn);
    buttons->addSpacing(8);
    buttons->addWidget(practice);
    buttons->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addStretch(2);
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(title);
    layout->addSpacing(8);
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(text, 100);
    middle->addStretch();
    layout->addLayout(middle);
    layout->addSpacing(20);
    layout->addLayout(buttons);
    layout->addStretch(3);
    m_first = signIn;
}

void WelcomePage::enter() { m_first->setFocus(); }

} // namespace ui
