#pragma once

#include <QWidget>

class QLineEdit;

namespace ui {

/// The Graph path of the row, to read and to copy.
class PathBox : public QWidget
{
    Q_OBJECT

public:
    explicit PathBox(QWidget *parent = nullptr);

    /// Percent-encoded ASCII.
    void setPath(const QString &path);

Q_SIGNALS:
    void copied();

private:
    QLineEdit *m_path;
};

} // namespace ui
