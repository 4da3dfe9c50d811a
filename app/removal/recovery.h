#pragma once

#include "core/clock.h"
#include "graph/client.h"
#include "journal/journal.h"

#include <QObject>

namespace removal {

/// After a start: finds what the journal holds as unsettled for this tenant and settles it by reading, never by sending
/// again. Items that were never sent become Skipped; sent ones Removed (404), or "still there" (Refused: not removed).
class Recovery : public QObject
{
    Q_OBJECT

public:
    Recovery(graph::Client &client, journal::Journal &journal, core::Clock &clock, QObject *parent = nullptr);

    void run(const core::TenantId &tenant);

Q_SIGNALS:
    /// What was open; empty when nothing was. Emitted once per run(), before anything is read.
    void found(const QList<journal::Operation> &operations);
    /// Once per run(), with the items as they are recorded now.
    void finished(const core::Result<QList<journal::Operation>> &settled);

private:
    graph::Client &m_client;
    journal::Journal &m_journal;
    core::Clock &m_clock;
};

} // namespace removal
