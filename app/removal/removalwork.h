#pragma once

#include "inventory/endpoints.h"
#include "removal/itemwork.h"
#include "removal/plan.h"
#include "removal/preflight.h"

namespace removal {

/// Removes one planned assignment: read again, sent only when it is the one that was confirmed.
class RemovalWork : public ItemWork
{
    Q_OBJECT

public:
    RemovalWork(Undertaking::Services services, PlannedItem item, journal::Item record, QObject *parent);

protected:
    void read(QObject *reading) override;
    void answered(const core::Result<graph::Response> &answer) override;

private:
    void judge(const Preflight &reading);
    void settle(const core::Error &lost);
    void refuseUnread();
    bool wantsTypedForm(const core::Error &error);
    void turnToTypedForm();

    PlannedItem m_item;
    inventory::Address m_address; ///< the one that is used now
    bool m_isTyped = false; ///< the typed form was turned to
};

} // namespace removal
