#pragma once

#include "inventory/membershiplookup.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

class PlainLabel;

/// Asks for a user or a device and reads the groups it is in. Says what is going on and what went wrong in place; after
/// accepted(), membership() is what was found.
class LookupDialog : public QDialog
{
    Q_OBJECT

public:
    LookupDialog(
        graph::Client &client, core::Clock &clock, const inventory::Inventory &inventory, QWidget *parent = nullptr);

    const inventory::Membership &membership() const { return m_membership; }

private:
    void go();
    void follow();
    void offer(const QList<inventory::Principal> &devices);
    void say(const QString &text);

    inventory::MembershipLookup m_lookup;
    inventory::Membership m_membership;
    QList<inventory::Principal> m_devices;
    QLineEdit *m_field;
    QListWidget *m_choices;
    PlainLabel *m_message;
    QPushButton *m_go;
};

} // namespace ui
