#pragma once

#include <QLineEdit>

namespace ui {

/// The field "Search": tells what to look for at every key.
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

    QString m_announced;
};

} // namespace ui
