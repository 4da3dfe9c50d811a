#pragma once

#include "removal/plan.h"
#include "removal/undertaking.h"

namespace removal {

/// What became of one planned item.
struct ItemResult {
    PlannedItem item;
    journal::Item record; ///< outcome, status, request ids, message, path that was sent
};

/// Carries one confirmed plan out. For each item: read again -> compare -> intent into the journal -> DELETE -> outcome
/// into the journal -> inventory (see Undertaking for states and ownership).
class Operation : public Undertaking
{
    Q_OBJECT

public:
    Operation(Services services, const journal::Actor &actor, Plan plan, QObject *parent = nullptr);
    /// Goes on with an operation that the journal holds: `leftOver` has only the items that are Pending there. What is
    /// removed is what was confirmed then; an item that the journal does not hold whole is Refused.
    Operation(Services services, const journal::Operation &leftOver, QObject *parent = nullptr);

    /// In the order of the plan; complete when finished (until then, items without their outcome are Pending).
    QList<ItemResult> results() const;

protected:
    ItemWork *makeWork(qsizetype index, const journal::Item &record) override;
    bool mayBegin(const journal::Item &) const override { return true; }
    void applyToInventory(const journal::Item &record, const std::optional<inventory::Assignment> &found) override;
    QString cancelledText() const override;

private:
    Plan m_plan;
};

} // namespace removal
