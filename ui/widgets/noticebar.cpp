#include "ui/widgets/noticebar.h"

#include "ui/widgets/iconbox.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QLatin1String toneIconName(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QLatin1String("done");
    case Tone::Practice:
        return QLatin1String("practice");
    case Tone::Warning:
        return QLatin1String("warning");
    case Tone::Danger:
        return QLatin1String("error");
    case Tone::Neutral:
    case Tone::Accent:
        break;
    }
    return QLatin1String("info");
}

} // namespace

NoticeBar::NoticeBar(Tone tone, const QString &text, QWidget *parent)
    : QFrame(parent), m_tone(tone), m_text(new PlainLabel(text, this)), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(12, 5, 8, 5);
    m_layout->addWidget(new IconBox(icon(toneIconName(tone)), 0, this));
    m_layout->addWidget(m_text, 1);
    setText(text);
}

void NoticeBar::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString NoticeBar::text() const { return m_text->text(); }

QPushButton *NoticeBar::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    m_layout->addWidget(button);
    return button;
}

void NoticeBar::makeClosable()
{
    auto *close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setIcon(icon(QLatin1String("cancel")));
    close->setAccessibleName(tr("Close this notice"));
    close->setToolTip(tr("Close this notice"));
    m_layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &NoticeBar::closed);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneBackground(m_tone, palette()));
    auto strip = rect();
    strip.setWidth(4);
    if (layoutDirection() == Qt::RightToLeft)
        strip.moveRight(rect().right());
    painter.fillRect(strip, toneColour(m_tone, palette()));
}

NoticeArea::NoticeArea(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(1);
    hide();
}

NoticeBar *NoticeArea::add(const QString &key, Tone tone, const QString &text)
{
    remove(key);
    auto *bar = new NoticeBar(tone, text, this);
    m_bars.insert(key, bar);
    m_layout->addWidget(bar);
    connect(bar, &NoticeBar::closed, this, [this, key] { remove(key); });
    bar->show();
    show();
    return bar;
}

void NoticeArea::remove(const QString &key)
{
    if (auto *bar = m_bars.take(key)) {
        m_layout->removeWidget(bar);
        bar->hide();
        bar->deleteLater();
    }
    setVisible(!m_bars.isEmpty());
}

NoticeBar *NoticeArea::find(const QString &key) const { return m_bars.value(key); }

} // namespace ui
