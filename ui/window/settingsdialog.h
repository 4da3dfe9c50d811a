#pragma once

#include "auth/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSettings;
class QSpinBox;

namespace auth {
class Accounts;
}

namespace ui {

class PlainLabel;

/// "Settings": the language, where and as which app the program signs in, the proxy, and what it may ask for.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `window` keeps what is about the window alone.
    SettingsDialog(auth::Accounts &accounts, QSettings &window, QWidget *parent = nullptr);

protected:
    void accept() override;

private:
    auth::Settings entered() const;
    void fill(const auth::Settings &settings);
    void copyConsentLink();
    void complain(const core::Error &error);

    auth::Accounts &m_accounts;
    QSettings &m_window;
    QComboBox *m_language;
    QComboBox *m_cloud;
    QLineEdit *m_tenant;
    QLineEdit *m_clientId;
    QComboBox *m_proxy;
    QLineEdit *m_proxyHost;
    QSpinBox *m_proxyPort;
    QCheckBox *m_groupNames;
    QCheckBox *m_deviceCode;
    PlainLabel *m_message;
};

} // namespace ui
