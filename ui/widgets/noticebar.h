#pragma once

#include "ui/widgets/colours.h"

#include <QFrame>
#include <QMap>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace ui {

class PlainLabel;

/// One line above the content: icon, words, buttons for what can be done about it. Tinted by its tone.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    NoticeBar(Tone tone, const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;
    /// A button of the bar; its click does not close the bar.
    QPushButton *addButton(const QString &text);
    void makeClosable();

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    PlainLabel *m_text;
    QHBoxLayout *m_layout;
};

/// The notices that hold at present, one below the other, each known by a key so that a newer one takes its place.
class NoticeArea : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeArea(QWidget *parent = nullptr);

    /// Takes the place of a notice with the same key. The bar belongs to the area.
    NoticeBar *add(const QString &key, Tone tone, const QString &text);
    void remove(const QString &key);
    NoticeBar *find(const QString &key) const;

private:
    QMap<QString, NoticeBar *> m_bars;
    QVBoxLayout *m_layout;
};

} // namespace ui
