#pragma once

#include "core/result.h"
#include "journal/record.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace journal {
class Journal;
}

namespace ui {

class OutcomesView;
class PlainLabel;

/// "History": every confirmed removal and restore of this tenant, newest first, and what became of each assignment.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(journal::Journal &journal, const journal::Actor &actor, bool practice, QWidget *parent = nullptr);

    /// Reads the journal again.
    void reload();

Q_SIGNALS:
    /// Confirmed: operations of the journal, each with only the chosen items.
    void restoreWanted(const QList<journal::Operation> &chosen);

private:
    void show(const core::Result<QList<journal::Operation>> &answer);
    void showOperation();
    QList<journal::Operation> restorable() const;
    void followSelection();
    void askToRestore();

    journal::Journal &m_journal;
    journal::Actor m_actor;
    bool m_practice;
    QList<journal::Operation> m_operations;
    PlainLabel *m_message;
    QTreeWidget *m_list;
    OutcomesView *m_outcomes;
    QPushButton *m_restore;
};

} // namespace ui
