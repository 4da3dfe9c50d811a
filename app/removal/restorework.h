#pragma once

#include "removal/equalassignment.h"
#include "removal/itemwork.h"

namespace removal {

/// Puts one removed assignment back: sent only when the profile has nothing equal or conflicting, and Restored only
/// when it is seen there afterwards.
class RestoreWork : public ItemWork
{
    Q_OBJECT

public:
    RestoreWork(Undertaking::Services services, journal::Item record, QObject *parent);

protected:
    void read(QObject *reading) override;
    void answered(const core::Result<graph::Response> &answer) override;

private:
    void judge(const core::Result<EqualAssignment> &listed);
    void refuse(const QString &sentence);
    void lookForTwin();
    void verify();
    void settle(const core::Error &lost);

    bool m_isFromPolicySet = false; ///< as it was removed
};

} // namespace removal
