#include "ui/removal/typedname.h"

#include "removal/gravity.h"
#include "ui/widgets/iconbox.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace ui {

TypedName::TypedName(const QString &why, const QString &name, QWidget *parent)
    : QWidget(parent), m_name(name), m_field(new QLineEdit(this))
{
    auto *reason = new PlainLabel(why, this);
    auto *wanted = new PlainLabel(name, this);
    wanted->makeHeading(1.0);
    wanted->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    wanted->setAccessibleName(tr("Name to type: %1").arg(name));
    m_field->setAccessibleName(tr("Type the name to confirm"));
    m_field->setAccessibleDescription(tr("%1 The name is: %2").arg(why, name));

    auto *fields = new QFormLayout;
    fields->setContentsMargins(0, 0, 0, 0);
    fields->addRow(tr("Name:"), wanted);
    auto *label = new QLabel(tr("T&ype it here:"), this);
    label->setBuddy(m_field);
    fields->addRow(label, m_field);
    auto *texts = new QVBoxLayout;
    texts->addWidget(reason);
    texts->addLayout(fields);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new IconBox(icon(QLatin1String("warning")), 20, this), 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    connect(m_field, &QLineEdit::textChanged, this, &TypedName::changed);
}

bool TypedName::isRight() const { return removal::isTypedName(m_field->text(), m_name); }

} // namespace ui
