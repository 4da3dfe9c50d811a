#pragma once

#include "core/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace journal {

/// What became of one request. Every item ends in exactly one of these (Unknown is settled by reading).
enum class Outcome {
    Pending, ///< confirmed, nothing sent yet
    Sent, ///< the intent is on disk, the request may have left: what became of it is not known yet
    Removed,
    AlreadyGone,
    ChangedMeanwhile, ///< left alone
    Refused,
    WaitingForApproval,
    Skipped, ///< cancelled or never sent
    Unknown, ///< the answer was lost, and reading did not settle it either
    Restored, ///< of a restore: it is there again, seen by reading
    AlreadyThere, ///< of a restore: an equal assignment is there that no answer says we created
};

/// Stable text of an outcome as it is stored, and back; unknown text reads as Unknown.
QString outcomeName(Outcome outcome);
Outcome outcomeOf(const QString &name);
/// Pending, Sent and Unknown: the next start has to look at it.
bool isUnsettled(Outcome outcome);

using OperationId = qint64;
using ItemId = qint64;

/// Who did it, and in which tenant. Nothing of one tenant is ever shown or restored in another.
struct Actor {
    core::TenantId tenant;
    QString tenantName;
    core::AccountId account;
    QString accountName;
};

/// One assignment of an operation. `assignmentJson` is the whole assignment as the service gave it right before the
/// DELETE; of a restore, the assignment that is put back.
struct Item {
    ItemId id = 0;
    OperationId operation = 0;
    core::ConfigurationId owner;
    QString ownerName;
    QString ownerType;
    core::AssignmentId assignment;
    QString targetText; ///< "Group SG-Pilot, excluded": as the person saw it
    QString via; ///< title of the certificate path it was removed through, or empty
    QByteArray path; ///< the request path as confirmed
    QByteArray sentPath; ///< the request path that was sent last; differs where the typed form was needed
    QByteArray assignmentJson; ///< as confirmed when planned, as read again once sent
    Outcome outcome = Outcome::Pending;
    int httpStatus = 0;
    QString requestId;
    QString clientRequestId;
    QString message; ///< what the person was told; also notes such as "the typed path was used"
    QString approvalCode;
    QDateTime changed; ///< UTC
    ItemId restoredItem = 0; ///< of a restore: the removed item that it puts back; else 0
    core::AssignmentId restoredAs; ///< the id under which it is there again; of the removed item and of its restore
};

/// One confirmed removal, or one restore, of one or many assignments.
struct Operation {
    enum class Kind { Remove, Restore };

    OperationId id = 0;
    Actor actor;
    QDateTime started; ///< UTC
    QString ticket;
    QString reason;
    QList<Item> items;
    Kind kind = Kind::Remove;
    /// Of a removal that gives a profile's whole set back without the chosen ones (see removal::Reassignment): that set
    /// as it was read before, by which it is seen whether others were lost with them. Else empty.
    QByteArray setBefore;
};

} // namespace journal
