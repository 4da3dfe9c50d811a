#pragma once

#include <QSplitter>

class QAction;
class QSettings;

namespace ui {

/// The tree and its details, side by side, or one below the other where there is no room for both. Remembers width and
/// whether details are shown.
class DetailsSplit : public QSplitter
{
    Q_OBJECT

public:
    /// `toggle` is checkable; it shows and hides `details` for as long as this lives.
    DetailsSplit(QWidget *tree, QWidget *details, QAction &toggle, QSettings &settings, QWidget *parent = nullptr);
    ~DetailsSplit() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QWidget *m_details;
    QAction &m_toggle;
    QSettings &m_settings;
    int m_width = 0; ///< of the details, as a person set it; 0: never set
};

} // namespace ui
