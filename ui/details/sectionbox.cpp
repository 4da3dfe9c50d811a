#include "ui/details/sectionbox.h"

#include "ui/details/sectiontext.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

PlainLabel *makeHeading(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->makeHeading(1.0);
    return label;
}

SectionBox::SectionBox(QWidget *parent)
    : QWidget(parent)
    , m_title(makeHeading({}, this))
    , m_text(new SectionText(this))
    , m_retry(new QPushButton(tr("&Try again"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_retry, 0, Qt::AlignLeading);
    m_retry->hide();
    connect(m_text, &SectionText::placeWanted, this, &SectionBox::placeWanted);
    connect(m_retry, &QPushButton::clicked, this, &SectionBox::retryWanted);
}

void SectionBox::setSection(const details::Section &section)
{
    m_title->setText(section.title);
    m_text->setAccessibleName(section.title);
    m_text->setLines(section.lines);
    m_retry->setAccessibleName(tr("Try again: %1").arg(section.title));
    m_retry->setVisible(section.canRetry);
}

QWidget *SectionBox::lastTabStop() const { return m_retry; }

} // namespace ui
