#include "ui/widgets/searchfield.h"

#include "ui/widgets/icons.h"

#include <QAbstractButton>
#include <QAction>
#include <QKeyEvent>

namespace ui {

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(tr("Search"));
    setPlaceholderText(tr("Search names, types, groups, filters, ids and paths"));
    setToolTip(tr("Several words narrow the search; quotation marks keep words together"));
    setAccessibleDescription(toolTip());
    setClearButtonEnabled(true);
    if (auto *clearButton = findChild<QAbstractButton *>())
        clearButton->setAccessibleName(tr("Clear search"));
    addAction(icon(QLatin1String("search")), QLineEdit::LeadingPosition);
    connect(this, &QLineEdit::textChanged, this, &SearchField::announce);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT leavingForResults();
        clear();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        Q_EMIT leavingForResults();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::announce()
{
    const auto wanted = text().simplified();
    if (wanted == m_announced)
        return;
    m_announced = wanted;
    Q_EMIT searchChanged(wanted);
}

} // namespace ui
