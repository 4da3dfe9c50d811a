#include "ui/tree/gotopathdialog.h"

#include "core/text.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

GoToPathDialog::GoToPathDialog(QWidget *parent)
    : QDialog(parent), m_field(new QLineEdit(this)), m_message(new PlainLabel({}, this))
{
    setWindowTitle(tr("Go to path"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);

    auto *label
        = new QLabel(tr("&Graph path or address of a configuration, a certificate path or an assignment:"), this);
    label->setBuddy(m_field);
    m_field->setAccessibleName(tr("Path"));
    m_field->setPlaceholderText(
        QStringLiteral("/deviceManagement/deviceConfigurations/{id}/rootCertificate/assignments/{id}"));
    m_field->setClearButtonEnabled(true);
    m_message->setAccessibleName(tr("Advice"));
    m_message->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_message->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("G&o"), QDialogButtonBox::AcceptRole);
    m_go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_field, &QLineEdit::textChanged, this, &GoToPathDialog::check);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_field);
    layout->addWidget(m_message);
    layout->addStretch();
    layout->addWidget(buttons);
    withoutForeignIcons(*this);
    resize(fontMetrics().averageCharWidth() * 100, sizeHint().height());
    m_field->setFocus();
    check({});
}

void GoToPathDialog::check(const QString &text)
{
    m_address.reset();
    QString message;
    if (text.trimmed().isEmpty()) {
        message = tr("With or without host, version, type casts and verb.");
    } else if (auto parsed = inventory::Address::parse(text)) {
        m_address = *std::move(parsed);
        const auto title = m_address->title();
        message = m_address->assignment().isEmpty()
            ? (title.isEmpty() ? tr("This names a configuration.")
                               : tr("This names the certificate path %1.").arg(title))
            : (title.isEmpty() ? tr("This names an assignment of the configuration itself.")
                               : tr("This names an assignment reached through %1.").arg(title));
    } else {
        message = core::displayText(parsed.error().message);
    }
    m_message->setText(message);
    m_message->setAccessibleDescription(message);
    m_field->setAccessibleDescription(message);
    m_go->setEnabled(m_address.has_value());
}

} // namespace ui
