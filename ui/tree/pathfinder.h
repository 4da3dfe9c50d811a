#pragma once

#include "core/result.h"
#include "inventory/address.h"
#include "inventory/configuration.h"

#include <QModelIndex>
#include <QObject>

namespace workspace {
class Workspace;
}

namespace ui {

/// Finds the row of the tree that an address names, asking for what is not read yet on the way. Each find() ends in
/// one found() or failed(), unless cancel() comes first. A change in the inventory is what makes it look again.
///
///   Idle --find()--> Looking --row is there--> Idle (found)
///                       \--known not to be there, or a read failed--> Idle (failed)
class PathFinder : public QObject
{
    Q_OBJECT

public:
    explicit PathFinder(workspace::Workspace &workspace, QObject *parent = nullptr);

    void find(const inventory::Address &address);
    void cancel();
    bool isLooking() const { return m_looking; }

Q_SIGNALS:
    void found(const inventory::Address &address, const QModelIndex &treeIndex);
    void failed(const QString &message);

private:
    void look();
    void lookLater();
    void readStart();
    core::ConfigurationId follow();
    bool hasProperty(const inventory::Configuration &configuration, const QString &property) const;
    void fail(const QString &message);

    workspace::Workspace &m_workspace;
    inventory::Address m_address;
    bool m_looking = false;
    bool m_lookQueued = false;
    bool m_startAsked = false;
};

} // namespace ui
