#include "ui/widgets/statusline.h"

#include "ui/widgets/plaintooltip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_status(new QLineEdit(this)), m_selection(new QLabel(this)), m_cancel(new QPushButton(this))
{
    m_status->setReadOnly(true);
    m_status->setFrame(false);
    m_status->setAccessibleName(tr("Status"));
    auto flat = m_status->palette();
    flat.setColor(QPalette::Base, Qt::transparent);
    m_status->setPalette(flat);
    m_status->setMinimumWidth(120);
    m_selection->setTextFormat(Qt::PlainText);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleDescription(tr("Stops reading the configurations"));
    m_cancel->setVisible(false);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->addWidget(m_status, 1);
    layout->addWidget(m_cancel);
    layout->addSpacing(8);
    layout->addWidget(m_selection);
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelWanted);
}

void StatusLine::setStatus(const QString &text)
{
    if (m_status->text() == text)
        return;
    m_status->setText(text);
    m_status->setCursorPosition(0);
    m_status->setToolTip(plainToolTip(text));
}

QString StatusLine::status() const { return m_status->text(); }

void StatusLine::setSelection(const QString &text) { m_selection->setText(text); }

void StatusLine::setCancellable(bool cancellable) { m_cancel->setVisible(cancellable); }

} // namespace ui
