#include "ui/tree/lookupdialog.h"

#include "core/text.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using inventory::MembershipLookup;

LookupDialog::LookupDialog(
    graph::Client &client, core::Clock &clock, const inventory::Inventory &inventory, QWidget *parent)
    : QDialog(parent)
    , m_lookup(client, clock, inventory)
    , m_field(new QLineEdit(this))
    , m_choices(new QListWidget(this))
    , m_message(new PlainLabel({}, this))
{
    setWindowTitle(tr("For this user or device"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);

    auto *label = new QLabel(tr("&Sign-in name of a user, or name of a device:"), this);
    label->setBuddy(m_field);
    m_field->setAccessibleName(tr("User or device"));
    m_field->setPlaceholderText(tr("anna@contoso.com or LAPTOP-1234"));
    m_field->setClearButtonEnabled(true);
    m_choices->setAccessibleName(tr("Devices of this name"));
    m_choices->hide();
    m_message->setAccessibleName(tr("Advice"));
    m_message->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_message->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    // Not in the box: that shows what was hidden whenever it lays its buttons out.
    m_ask = new QPushButton(tr("&Ask for this right"), this);
    m_ask->setAutoDefault(false);
    m_ask->hide();
    connect(m_ask, &QPushButton::clicked, this, [this] { Q_EMIT rightWanted(m_lookup.kind()); });
    m_go = buttons->addButton(tr("S&how what reaches it"), QDialogButtonBox::ActionRole);
    m_go->setDefault(true);
    connect(m_go, &QPushButton::clicked, this, &LookupDialog::go);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_lookup.cancel();
        m_choices->hide();
        m_ask->hide();
        follow();
    });
    connect(m_choices, &QListWidget::currentRowChanged, this, &LookupDialog::follow);
    connect(m_choices, &QListWidget::itemDoubleClicked, this, &LookupDialog::go);
    connect(&m_lookup, &MembershipLookup::stateChanged, this, &LookupDialog::follow);
    connect(&m_lookup, &MembershipLookup::choiceWanted, this, &LookupDialog::offer);
    connect(&m_lookup, &MembershipLookup::failed, this, &LookupDialog::failed);
    connect(&m_lookup, &MembershipLookup::found, this, [this](const inventory::Membership &membership) {
        m_membership = membership;
        accept();
    });

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_field);
    layout->addWidget(m_choices, 1);
    layout->addWidget(m_message);
    auto *lower = new QHBoxLayout;
    lower->addWidget(m_ask);
    lower->addWidget(buttons, 1);
    layout->addLayout(lower);
    withoutForeignIcons(*this);
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());
    m_field->setFocus();
    follow();
}

void LookupDialog::failed(const core::Error &why)
{
    const bool isForbidden = why.kind == core::ErrorKind::Forbidden;
    if (isForbidden && m_isGranted) {
        say(tr(
            "The right is there, but the service refuses all the same. This account may lack a role in Entra ID: ask "
            "your administrator."));
    } else {
        say(core::displayText(why.message));
    }
    m_ask->setVisible(isForbidden && m_canAsk && !m_isGranted);
}

void LookupDialog::rightAnswered(const core::Result<void> &answer)
{
    open();
    if (!answer)
        return failed(answer.error());
    m_isGranted = true;
    go();
}

void LookupDialog::go()
{
    m_ask->hide();
    if (m_choices->isVisible()) {
        if (const auto row = m_choices->currentRow(); row >= 0)
            m_lookup.choose(m_devices.at(row));
    } else if (!m_field->text().trimmed().isEmpty()) {
        m_lookup.find(m_field->text());
    }
}

void LookupDialog::follow()
{
    const bool choosing = !m_choices->isHidden();
    switch (m_lookup.state()) {
    case MembershipLookup::State::Idle:
        if (!choosing)
            say(tr("A device also gets what is assigned to the groups of its user: look at the user as well."));
        break;
    case MembershipLookup::State::Finding:
        say(tr("Looking it up…"));
        break;
    case MembershipLookup::State::Reading:
        say(tr("Reading its groups…"));
        break;
    case MembershipLookup::State::ReadingWays:
        say(tr("Reading how it comes to be in them…"));
        break;
    }
    m_go->setEnabled(m_lookup.state() == MembershipLookup::State::Idle
        && (choosing ? m_choices->currentRow() >= 0 : !m_field->text().trimmed().isEmpty()));
}

void LookupDialog::offer(const QList<inventory::Principal> &devices)
{
    m_devices = devices;
    m_choices->clear();
    for (const auto &device : devices)
        m_choices->addItem(device.title());
    m_choices->show();
    m_choices->setCurrentRow(0);
    m_choices->setFocus();
    say(tr("%n devices have this name. Choose one.", nullptr, static_cast<int>(devices.size())));
    follow();
}

void LookupDialog::say(const QString &text)
{
    m_message->setText(text);
    m_message->setAccessibleDescription(text);
    m_field->setAccessibleDescription(text);
}

} // namespace ui
