#include "ui/window/settingsdialog.h"

#include "auth/accounts.h"
#include "auth/cloud.h"
#include "core/text.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/translations.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

using auth::ProxyMode;

namespace {

/// A form makes a label's mnemonic work for a single field only, not for a row of several.
QLabel *labelOf(QWidget *field, const QString &text)
{
    auto *label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    return label;
}

} // namespace

SettingsDialog::SettingsDialog(auth::Accounts &accounts, QSettings &window, QWidget *parent)
    : QDialog(parent)
    , m_accounts(accounts)
    , m_window(window)
    , m_language(new QComboBox(this))
    , m_cloud(new QComboBox(this))
    , m_tenant(new QLineEdit(this))
    , m_clientId(new QLineEdit(this))
    , m_proxy(new QComboBox(this))
    , m_proxyHost(new QLineEdit(this))
    , m_proxyPort(new QSpinBox(this))
    , m_groupNames(new QCheckBox(tr("Show &names of groups in place of ids"), this))
    , m_deviceCode(new QCheckBox(tr("Offer sign-in with a &device code"), this))
    , m_message(new PlainLabel({}, this))
{
    setWindowTitle(tr("Settings"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);

    m_language->setAccessibleName(tr("Language"));
    m_language->setAccessibleDescription(tr("Another language is used when the program is started again."));
    m_language->addItem(tr("As the system says"), QString());
    for (const auto &language : languages())
        m_language->addItem(language.name, language.code);
    for (const auto &cloud : auth::clouds())
        m_cloud->addItem(cloud.title, cloud.name);
    m_cloud->setAccessibleName(tr("Cloud"));
    m_tenant->setAccessibleName(tr("Tenant"));
    m_tenant->setPlaceholderText(auth::defaultTenant());
    m_clientId->setAccessibleName(tr("Client id"));
    m_proxy->setAccessibleName(tr("Proxy"));
    m_proxy->addItem(tr("As the system says"), int(ProxyMode::System));
    m_proxy->addItem(tr("None"), int(ProxyMode::None));
    m_proxy->addItem(tr("This one"), int(ProxyMode::Manual));
    m_proxyHost->setAccessibleName(tr("Proxy host"));
    m_proxyHost->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_clientId->setMinimumWidth(fontMetrics().horizontalAdvance(auth::defaultClientId()) + fontMetrics().height());
    m_proxyHost->setPlaceholderText(tr("host"));
    m_proxyPort->setAccessibleName(tr("Proxy port"));
    m_proxyPort->setRange(1, 65535);
    m_deviceCode->setToolTip(tr("Microsoft advises tenants to block it, because others can misuse it"));
    m_message->setVisible(false);

    auto *clientRow = new QHBoxLayout;
    auto *standard = new QPushButton(tr("&Standard"), this);
    standard->setToolTip(tr("Use the app that needs no registration of your own"));
    clientRow->addWidget(m_clientId, 1);
    clientRow->addWidget(standard);
    auto *proxyRow = new QHBoxLayout;
    proxyRow->addWidget(m_proxy);
    proxyRow->addWidget(m_proxyHost, 1);
    proxyRow->addWidget(m_proxyPort);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Lan&guage:"), m_language);
    form->addRow(new PlainLabel(m_language->accessibleDescription(), this));
    form->addRow(tr("C&loud:"), m_cloud);
    form->addRow(tr("&Tenant (id, domain, or organizations):"), m_tenant);
    form->addRow(labelOf(m_clientId, tr("Client &id:")), clientRow);
    form->addRow(labelOf(m_proxy, tr("&Proxy:")), proxyRow);
    form->addRow(m_groupNames);
    form->addRow(
        new PlainLabel(tr("Asks for one more permission, GroupMember.Read.All, when it is switched on."), this));
    form->addRow(m_deviceCode);
    form->addRow(new PlainLabel(
        tr("For computers whose browser cannot be used. Off by default: a code can be misused for phishing."), this));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    auto *consent = buttons->addButton(tr("Copy admin &consent link"), QDialogButtonBox::ActionRole);
    consent->setToolTip(tr("An administrator opens it once to allow this program for the whole tenant"));
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(consent, &QPushButton::clicked, this, &SettingsDialog::copyConsentLink);
    connect(standard, &QPushButton::clicked, this, [this] { m_clientId->setText(auth::defaultClientId()); });
    connect(m_proxy, &QComboBox::currentIndexChanged, this, [this] {
        const bool manual = m_proxy->currentData().toInt() == int(ProxyMode::Manual);
        m_proxyHost->setEnabled(manual);
        m_proxyPort->setEnabled(manual);
    });

    auto *layout = new QVBoxLayout(this);
    if (!accounts.overrides().isEmpty()) {
        layout->addWidget(new PlainLabel(
            tr("The command line says otherwise for this run; what you set here holds for the next one."), this));
    }
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addStretch();
    layout->addWidget(buttons);
    withoutForeignIcons(*this);
    m_language->setCurrentIndex(m_language->findData(chosenLanguage(window)));
    fill(accounts.settings());
    setTabOrder(m_clientId, standard);
    resizeOnScreen(*this, {qMax(fontMetrics().averageCharWidth() * 90, layout->totalMinimumSize().width()), 0});
}

void SettingsDialog::fill(const auth::Settings &settings)
{
    m_cloud->setCurrentIndex(qMax(0, m_cloud->findData(settings.cloud)));
    m_tenant->setText(settings.tenant);
    m_clientId->setText(settings.clientId);
    m_clientId->setCursorPosition(0);
    m_proxy->setCurrentIndex(m_proxy->findData(int(settings.proxy)));
    m_proxyHost->setText(settings.proxyHost);
    m_proxyPort->setValue(settings.proxyPort);
    m_proxyHost->setEnabled(settings.proxy == ProxyMode::Manual);
    m_proxyPort->setEnabled(settings.proxy == ProxyMode::Manual);
    m_groupNames->setChecked(settings.groupNames);
    m_deviceCode->setChecked(settings.deviceCode);
}

auth::Settings SettingsDialog::entered() const
{
    const auto tenant = m_tenant->text().trimmed();
    return {
        .cloud = m_cloud->currentData().toString(),
        .tenant = tenant.isEmpty() ? auth::defaultTenant() : tenant,
        .clientId = m_clientId->text().trimmed(),
        .groupNames = m_groupNames->isChecked(),
        .deviceCode = m_deviceCode->isChecked(),
        .proxy = ProxyMode(m_proxy->currentData().toInt()),
        .proxyHost = m_proxyHost->text().trimmed(),
        .proxyPort = quint16(m_proxyPort->value()),
    };
}

void SettingsDialog::accept()
{
    if (const auto saved = m_accounts.setSettings(entered()); !saved)
        return complain(saved.error());
    chooseLanguage(m_window, m_language->currentData().toString());
    QDialog::accept();
}

/// For what is entered, saved or not: an administrator may have to agree before it is of any use.
void SettingsDialog::copyConsentLink()
{
    const auto settings = entered();
    if (const auto checked = auth::checkSettings(settings); !checked)
        return complain(checked.error());
    QGuiApplication::clipboard()->setText(m_accounts.adminConsentLink(settings).toString(QUrl::FullyEncoded));
    m_message->setText(tr("Copied. Send the link to an administrator of the tenant, who opens it once."));
    m_message->setVisible(true);
}

void SettingsDialog::complain(const core::Error &error)
{
    m_message->setText(core::displayText(error.message));
    m_message->setVisible(true);
}

} // namespace ui
