#pragma once

#include <QObject>

class QAction;

namespace removal {
class Reassignment;
}

namespace workspace {
class Workspace;
}

namespace ui {

class Changes;
class NoticeArea;
class StatusLine;

/// Notices of changes that are not under way in the ordinary sense: what an earlier run never sent, what waits for a
/// second administrator, and a list that is being rewritten.
class ChangeReporter : public QObject
{
    Q_OBJECT

public:
    ChangeReporter(workspace::Workspace &workspace, Changes &changes, QAction &approvals, StatusLine &status,
        NoticeArea &notices, QObject *parent = nullptr);
    ~ChangeReporter() override;

private:
    void followLeftOver();
    void followWaiting();
    void followRewriting(removal::Reassignment *reassignment);
    void finishRewriting(removal::Reassignment *reassignment);

    workspace::Workspace &m_workspace;
    Changes &m_changes;
    QAction &m_approvals;
    StatusLine &m_status;
    NoticeArea &m_notices;
    int m_toldWaiting = 0; ///< for how many the notice was shown; closed, it comes back only for more
    QStringList m_leftOverKeys;
};

} // namespace ui
