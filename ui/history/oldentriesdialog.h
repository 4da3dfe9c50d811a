#pragma once

#include "core/result.h"
#include "journal/record.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace journal {
class Journal;
}

namespace ui {

class PlainLabel;

/// "Remove old entries": asks which age, says what would go from the journal and what could not be restored any more.
/// accepted() is the confirmation of exactly these entries. Cancel is the default and has the focus.
class OldEntriesDialog : public QDialog
{
    Q_OBJECT

public:
    OldEntriesDialog(journal::Journal &journal, const journal::Actor &actor, QWidget *parent = nullptr);

    QList<journal::OperationId> confirmed() const;

private:
    void look();
    void take(const core::Result<QList<journal::Operation>> &answer);

    journal::Journal &m_journal;
    journal::Actor m_actor;
    QList<journal::Operation> m_operations;
    quint64 m_question = 0; ///< the latest; answers to earlier ones are of no use any more
    QComboBox *m_age;
    PlainLabel *m_summary;
    QPlainTextEdit *m_text;
    QPushButton *m_accept = nullptr;
};

} // namespace ui
