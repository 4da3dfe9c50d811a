#pragma once

#include <QList>
#include <QPushButton>
#include <QString>
#include <QWidget>

/// The widget of that kind whose accessible name a person hears as `name`; nullptr when there is none.
template <typename Widget>
Widget *named(const QWidget &window, const QString &name)
{
    for (auto *widget : window.findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

/// The button that says `text`, without the mark of its mnemonic; nullptr when there is none.
inline QPushButton *buttonSaying(const QWidget &window, const QString &text)
{
    for (auto *button : window.findChildren<QPushButton *>()) {
        if (QString(button->text()).remove(QLatin1Char('&')) == text)
            return button;
    }
    return nullptr;
}
