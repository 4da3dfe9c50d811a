#pragma once

#include "core/result.h"

#include <QObject>

namespace removal {
class Undertaking;
}

namespace workspace {
class Workspace;
}

namespace ui {

class NoticeArea;
class StatusLine;

/// Says what a workspace does and did: loading, waiting for the service's limits, what an earlier run left open,
/// and how a removal ended.
class LoadReporter : public QObject
{
    Q_OBJECT

public:
    LoadReporter(workspace::Workspace &workspace, StatusLine &status, NoticeArea &notices, QObject *parent = nullptr);

Q_SIGNALS:
    void signInWanted();
    void historyWanted();

private:
    void followState();
    void loaded(const core::Result<void> &result);
    void connectRecovery();
    void started(removal::Undertaking *undertaking);
    QString counted() const;

    workspace::Workspace &m_workspace;
    StatusLine &m_status;
    NoticeArea &m_notices;
};

} // namespace ui
