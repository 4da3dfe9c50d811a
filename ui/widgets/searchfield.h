#pragma once

#include <QLineEdit>
#include <QTimer>

namespace ui {

/// The field "Search": tells what to look for shortly after the last key, at once on Enter and when cleared.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

Q_SIGNALS:
    void searchChanged(const QString &text);
    /// Enter or Down: the person wants to go on in the results.
    void leavingForResults();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void announce();

    QTimer m_delay;
    QString m_announced;
};

} // namespace ui
