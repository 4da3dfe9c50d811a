#pragma once

#include "inventory/membershiplookup.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

class PlainLabel;

/// Asks for a user or a device and reads the groups it is in. Says what is going on and what went wrong in place; after
/// accepted(), membership() is what was found. Where the account may not read it and the right can be asked for, a
/// button does: whoever owns the dialog hears rightWanted(), hides it, and comes back with rightAnswered().
class LookupDialog : public QDialog
{
    Q_OBJECT

public:
    LookupDialog(
        graph::Client &client, core::Clock &clock, const inventory::Inventory &inventory, QWidget *parent = nullptr);

    const inventory::Membership &membership() const { return m_membership; }
    void offerToAskForRight() { m_canAsk = true; }
    /// Goes on with what was typed, or says why not.
    void rightAnswered(const core::Result<void> &answer);

Q_SIGNALS:
    void rightWanted(inventory::Principal::Kind of);

private:
    void go();
    void failed(const core::Error &why);
    void follow();
    void offer(const QList<inventory::Principal> &devices);
    void say(const QString &text);

    inventory::MembershipLookup m_lookup;
    inventory::Membership m_membership;
    QList<inventory::Principal> m_devices;
    QLineEdit *m_field;
    QListWidget *m_choices;
    PlainLabel *m_message;
    QPushButton *m_ask;
    QPushButton *m_go;
    bool m_canAsk = false;
    bool m_isGranted = false; ///< in this dialog; being refused all the same has another reason
};

} // namespace ui
