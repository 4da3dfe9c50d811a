#include "ui/details/rawjsonbox.h"

#include "core/text.h"
#include "details/prettyjson.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using Json = details::Reader::Json;

RawJsonBox::RawJsonBox(QWidget *parent)
    : QWidget(parent)
    , m_opener(new QToolButton(this))
    , m_state(new PlainLabel({}, this))
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(icon(QLatin1String("copy")), tr("Copy &JSON"), this))
    , m_retry(new QPushButton(tr("&Try again"), this))
{
    m_opener->setText(tr("Ra&w JSON"));
    m_opener->setAccessibleName(tr("Raw JSON"));
    m_opener->setAccessibleDescription(tr("Opens what the service says of this row, as it says it"));
    m_opener->setCheckable(true);
    m_opener->setAutoRaise(true);
    m_opener->setFocusPolicy(Qt::StrongFocus);
    m_opener->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto bold = m_opener->font();
    bold.setBold(true);
    m_opener->setFont(bold);
    m_text->setAccessibleName(tr("Raw JSON text"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 16);
    m_retry->setAccessibleName(tr("Try again: %1").arg(tr("Raw JSON")));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_retry);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_opener, 0, Qt::AlignLeading);
    layout->addWidget(m_state);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_opener, &QToolButton::toggled, this, &RawJsonBox::setOpen);
    connect(m_copy, &QPushButton::clicked, this, &RawJsonBox::copy);
    connect(m_retry, &QPushButton::clicked, this, &RawJsonBox::retryWanted);
    setOpen(false);
}

bool RawJsonBox::isOpen() const { return m_opener->isChecked(); }

void RawJsonBox::setOpen(bool open)
{
    m_opener->setArrowType(open                    ? Qt::DownArrow
            : layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow
                                                   : Qt::RightArrow);
    if (open)
        Q_EMIT wanted();
    else
        m_text->clear();
    setJson(m_json);
}

void RawJsonBox::setJson(const Json &json)
{
    const bool isNew
        = json.state() != m_json.state() || json.value() != m_json.value() || m_text->document()->isEmpty();
    m_json = json;
    const bool known = isOpen() && json.isKnown();
    const bool failed = isOpen() && json.state() == Json::State::Failed;
    const bool reading = isOpen() && !known && !failed;
    m_state->setVisible(reading || failed);
    if (reading)
        m_state->setText(tr("Reading…"));
    if (failed)
        m_state->setText(tr("Not read: %1").arg(core::displayText(json.error().message.simplified())));
    m_text->setVisible(known);
    m_copy->setVisible(known);
    m_retry->setVisible(failed);
    if (!known)
        m_text->clear();
    else if (isNew)
        m_text->setPlainText(details::shownJson(json.value()));
}

void RawJsonBox::copy()
{
    QGuiApplication::clipboard()->setText(details::prettyJson(m_json.value()));
    Q_EMIT copied();
}

} // namespace ui
