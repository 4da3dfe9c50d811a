#pragma once

#include "ui/history/historyfilter.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace ui {

class SearchField;

/// What narrows History: words, kind, outcome, time.
class HistoryFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryFilterBar(QWidget *parent = nullptr);

    HistoryFilter filter() const;
    void clear();

Q_SIGNALS:
    void changed();
    /// Enter or Down in the search field.
    void leavingForResults();

private:
    QComboBox *addChoice(const QString &name);

    SearchField *m_search;
    QHBoxLayout *m_choices;
    QComboBox *m_kind;
    QComboBox *m_outcome;
    QComboBox *m_time;
};

} // namespace ui
