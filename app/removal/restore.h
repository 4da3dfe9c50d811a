#pragma once

#include "removal/undertaking.h"

namespace removal {

/// Whether the journal says that this item was removed and was not put back since. Of its tenant nothing is said.
bool isRestorable(const journal::Operation &operation, const journal::Item &item);

/// Puts removed assignments back. For each item: list the profile's assignments -> nothing equal or conflicting there
/// -> intent into the journal -> POST …/assignments (Graph beta: create deviceConfigurationAssignment) -> listed again:
/// it is there -> outcome into the journal, with the id it has now -> inventory. A POST is never sent twice: what
/// became of one without an answer is settled by listing. Of one profile one item at a time, so that none misses what
/// another one creates. States and ownership: see Undertaking.
class Restore : public Undertaking
{
    Q_OBJECT

public:
    /// `chosen`: operations of the journal, each with only the items to put back. What cannot be put back, by what they
    /// say or by what the journal knows better, is Refused without an entry in the journal; where any of it says that
    /// it belongs to another tenant than the actor's, all is.
    Restore(Services services, const journal::Actor &actor, const QList<journal::Operation> &chosen,
        QObject *parent = nullptr);
    /// Goes on with a restore that the journal holds: `leftOver` has only the items that are Pending there.
    Restore(Services services, const journal::Operation &leftOver, QObject *parent = nullptr);

protected:
    ItemWork *makeWork(qsizetype index, const journal::Item &record) override;
    bool mayBegin(const journal::Item &record) const override { return !isOwnerUnderWay(record.owner); }
    bool readsProfilesFirst() const override { return false; }
    void applyToInventory(const journal::Item &record, const std::optional<inventory::Assignment> &found) override;
    QString cancelledText() const override;
};

} // namespace removal
