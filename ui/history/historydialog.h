#pragma once

#include "core/result.h"
#include "journal/record.h"

#include <QDialog>

class QDialogButtonBox;
class QPushButton;

namespace inventory {
class Inventory;
}

namespace journal {
class Journal;
}

namespace ui {

class HistoryFilterBar;
class HistoryList;
class OutcomesView;
class PlainLabel;

/// "History": every confirmed removal and restore of this tenant, newest first, and what became of each assignment; to
/// search, to put back, to export and to clear of old entries.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    /// `inventory`: tells which profiles look alike.
    HistoryDialog(journal::Journal &journal, const inventory::Inventory &inventory, const journal::Actor &actor,
        bool practice, QWidget *parent = nullptr);

    /// Reads the journal again; what is chosen stays chosen.
    void reload();
    /// While a removal or restore is under way, no other can begin.
    void setBusy(bool busy);

Q_SIGNALS:
    /// Confirmed: operations of the journal, each with only the chosen items.
    void restoreWanted(const QList<journal::Operation> &chosen);
    /// Entries were taken out of the journal.
    void forgotten();

private:
    QPushButton *addButton(QDialogButtonBox *box, const QString &text, const char *iconName, const QString &tip);
    void take(const core::Result<QList<journal::Operation>> &answer);
    void narrow();
    void showChosen();
    void followSelection();
    QList<journal::Operation> restorable() const;
    void askToRestore();
    void exportShown();
    void askToForget();
    void tellForgotten(const core::Result<int> &count);
    void say(const QString &text);

    journal::Journal &m_journal;
    const inventory::Inventory &m_inventory;
    journal::Actor m_actor;
    bool m_practice;
    bool m_busy = false;
    QList<journal::Operation> m_operations;
    PlainLabel *m_message;
    HistoryFilterBar *m_filter;
    HistoryList *m_list;
    OutcomesView *m_outcomes;
    PlainLabel *m_shown; ///< how many entries are shown, and what was just done
    QPushButton *m_restore;
    QPushButton *m_export;
    QPushButton *m_forget;
};

} // namespace ui
