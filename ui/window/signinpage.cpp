#include "ui/window/signinpage.h"

#include "auth/accounts.h"
#include "core/text.h"
#include "ui/widgets/iconbox.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using auth::Accounts;

SignInPage::SignInPage(Accounts &accounts, QWidget *parent)
    : QWidget(parent)
    , m_accounts(accounts)
    , m_title(new PlainLabel({}, this))
    , m_text(new PlainLabel({}, this))
    , m_code(new PlainLabel({}, this))
    , m_copy(new QPushButton(icon(QLatin1String("copy")), tr("Copy &link"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    auto *picture = new IconBox(icon(QLatin1String("sign-in")), 64, this);
    m_title->makeHeading(1.4);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_code->makeHeading(2.2);
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *busy = new QProgressBar(this);
    busy->setRange(0, 0);
    busy->setTextVisible(false);
    busy->setAccessibleName(tr("Waiting for the sign-in"));
    busy->setFixedWidth(fontMetrics().averageCharWidth() * 40);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_copy);
    buttons->addSpacing(8);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->addStretch(2);
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_code);
    layout->addSpacing(8);
    layout->addWidget(busy, 0, Qt::AlignHCenter);
    layout->addSpacing(16);
    layout->addLayout(buttons);
    layout->addStretch(3);

    connect(&accounts, &Accounts::signInStateChanged, this, &SignInPage::follow);
    connect(m_cancel, &QPushButton::clicked, &accounts, &Accounts::cancelSignIn);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        const auto code = m_accounts.deviceCode();
        QGuiApplication::clipboard()->setText(
            code ? code->verificationUri : m_accounts.authorizeUrl().toString(QUrl::FullyEncoded));
    });
    follow();
}

void SignInPage::follow()
{
    const auto code = m_accounts.deviceCode();
    m_code->setText(code ? core::displayText(code->userCode) : QString());
    m_code->setVisible(code.has_value());
    m_copy->setEnabled(code || !m_accounts.authorizeUrl().isEmpty());
    switch (m_accounts.signInState()) {
    case Accounts::SignInState::Idle:
        break;
    case Accounts::SignInState::WaitingForBrowser:
        m_title->setText(tr("Waiting for you to sign in"));
        m_text->setText(m_accounts.browserOpened()
                ? tr("Your browser shows the sign-in page. Sign in there with your work account, then come back here.")
                : tr("No browser could be opened. Copy the link into a browser on this computer and sign in there."));
        break;
    case Accounts::SignInState::WaitingForDeviceCode:
        m_title->setText(code ? tr("Enter this code") : tr("Asking for a code…"));
        m_text->setText(code ? tr("Open %1 in a browser, enter the code below and sign in. Never enter a code that "
                                  "somebody else gave you.")
                                   .arg(core::displayText(code->verificationUri))
                             : QString());
        break;
    case Accounts::SignInState::Redeeming:
        m_title->setText(tr("Signing in…"));
        m_text->setText(tr("Almost done."));
        break;
    }
}

void SignInPage::enter() { m_cancel->setFocus(); }

} // namespace ui
