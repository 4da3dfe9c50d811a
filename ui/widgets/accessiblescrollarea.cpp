#include "ui/widgets/accessiblescrollarea.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace ui {

namespace {

/// Qt asks for each class of an object, from its own to the first, until somebody knows it.
QAccessibleInterface *makeScrollArea(const QString &className, QObject *object)
{
    if (className != QLatin1String("QScrollArea") && className != QLatin1String("QAbstractScrollArea"))
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Client);
}

} // namespace

void installAccessibleScrollAreas() { QAccessible::installFactory(makeScrollArea); }

} // namespace ui
