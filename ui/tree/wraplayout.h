#pragma once

#include <QLayout>
#include <QList>

namespace ui {

/// Puts widgets one after the other in the direction of reading, and begins a new line where the width ends.
class WrapLayout : public QLayout
{
    Q_OBJECT

public:
    explicit WrapLayout(int gap, QWidget *parent = nullptr);
    ~WrapLayout() override;

    void addItem(QLayoutItem *item) override { m_items << item; }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int at) const override { return m_items.value(at); }
    QLayoutItem *takeAt(int at) override { return at >= 0 && at < count() ? m_items.takeAt(at) : nullptr; }
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool move) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace ui
