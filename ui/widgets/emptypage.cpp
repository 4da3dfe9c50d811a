#include "ui/widgets/emptypage.h"

#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, this))
    , m_text(new PlainLabel({}, this))
    , m_button(new QPushButton(this))
    , m_otherButton(new QPushButton(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_title->makeHeading(1.25);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 32, 32, 32);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_button);
    buttons->addWidget(m_otherButton);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyPage::actionWanted);
    connect(m_otherButton, &QPushButton::clicked, this, &EmptyPage::otherActionWanted);
}

void EmptyPage::show(const QString &title, const QString &text, const QString &action, const QString &otherAction)
{
    m_title->setText(title);
    m_text->setText(text);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    m_otherButton->setText(otherAction);
    m_otherButton->setVisible(!otherAction.isEmpty());
}

} // namespace ui
