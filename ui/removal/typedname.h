#pragma once

#include <QWidget>

class QLineEdit;

namespace ui {

/// Asks to type a name before something grave can be confirmed: says why, shows the name, and tells when it was typed.
class TypedName : public QWidget
{
    Q_OBJECT

public:
    TypedName(const QString &why, const QString &name, QWidget *parent = nullptr);

    bool isRight() const;

Q_SIGNALS:
    void changed();

private:
    QString m_name;
    QLineEdit *m_field;
};

} // namespace ui
