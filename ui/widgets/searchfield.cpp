#include "ui/widgets/searchfield.h"

#include "ui/widgets/icons.h"

#include <QAbstractButton>
#include <QAction>
#include <QKeyEvent>

#include <chrono>

namespace ui {

using namespace std::chrono_literals;

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(tr("Search"));
    setPlaceholderText(tr("Search names, types, groups, filters and ids"));
    setToolTip(tr("Several words narrow the search"));
    setClearButtonEnabled(true);
    if (auto *clearButton = findChild<QAbstractButton *>())
        clearButton->setAccessibleName(tr("Clear search"));
    addAction(icon(QLatin1String("search")), QLineEdit::LeadingPosition);
    m_delay.setSingleShot(true);
    m_delay.setInterval(150ms);
    connect(&m_delay, &QTimer::timeout, this, &SearchField::announce);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            announce();
        else
            m_delay.start();
    });
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
        announce();
        Q_EMIT leavingForResults();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::announce()
{
    m_delay.stop();
    const auto wanted = text().simplified();
    if (wanted == m_announced)
        return;
    m_announced = wanted;
    Q_EMIT searchChanged(wanted);
}

} // namespace ui
