#include "ui/widgets/columns.h"

#include <QEvent>
#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

namespace ui {

namespace {

/// A header's own way to stretch its last column does not stop at the title.
class LastColumn final : public QObject
{
public:
    explicit LastColumn(QTreeView &list) : QObject(&list), m_list(list)
    {
        list.header()->setStretchLastSection(false);
        list.viewport()->installEventFilter(this);
        connect(list.header(), &QHeaderView::sectionResized, this, [this](int column) {
            if (column != last())
                fill();
        });
        fill();
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            fill();
        return false;
    }

private:
    int last() const { return m_list.header()->count() - 1; }
    void fill() const
    {
        auto *header = m_list.header();
        const auto others = header->length() - header->sectionSize(last());
        header->resizeSection(last(), std::max(m_list.viewport()->width() - others, header->sectionSizeHint(last())));
    }

    QTreeView &m_list;
};

} // namespace

void setColumnWidths(QTreeView &list, std::initializer_list<int> characters)
{
    auto *header = list.header();
    const auto character = list.fontMetrics().averageCharWidth();
    int column = 0;
    for (const auto count : characters) {
        header->resizeSection(column, std::max(count * character, header->sectionSizeHint(column)));
        ++column;
    }
    new LastColumn(list);
}

} // namespace ui
