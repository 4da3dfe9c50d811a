#include "ui/gallery.h"
#include "ui/widgets/accessiblescrollarea.h"
#include "ui/widgets/translations.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMenuBar>
#include <QScrollBar>

namespace {

QString nameOf(QWidget *widget)
{
    auto *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QString describe(const QWidget *widget)
{
    return QStringLiteral("%1 \"%2\" in %3")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
            widget->parentWidget() ? QString::fromLatin1(widget->parentWidget()->metaObject()->className())
                                   : QString());
}

/// What a person works with on this page; neither what Qt builds into its own controls nor text that the mouse can
/// mark.
QList<QWidget *> controls(QWidget *page)
{
    QList<QWidget *> found;
    for (auto *widget : page->findChildren<QWidget *>()) {
        const bool isPart = widget->focusProxy() || qobject_cast<QLabel *>(widget) || qobject_cast<QScrollBar *>(widget)
            || qobject_cast<QMenuBar *>(widget) || widget->objectName().startsWith(QLatin1String("qt_"));
        if (widget->isVisible() && widget->window() == page->window() && widget->focusPolicy() != Qt::NoFocus
            && !isPart)
            found.append(widget);
    }
    return found;
}

/// What is found behind the last child, of this and of all below it; a screen reader asks for it when the number of
/// children that it was told is no longer true.
QStringList foundBehindTheEnd(QAccessibleInterface &interface)
{
    QStringList found;
    const auto count = interface.childCount();
    for (int i = 0; i < qMin(count, 100); ++i) {
        if (auto *child = interface.child(i))
            found += foundBehindTheEnd(*child);
    }
    for (const int index : {count, count + 1, count + 1000}) {
        if (interface.child(index))
            found << QStringLiteral("%1 of %2 in %3").arg(index).arg(count).arg(interface.text(QAccessible::Name));
    }
    return found;
}

} // namespace

/// Walks every page and dialog as assistive technology and the Tab key do.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslations(*QCoreApplication::instance(), QLocale::c());
        ui::installAccessibleScrollAreas();
        m_gallery = std::make_unique<Gallery>();
    }
    void cleanupTestCase() { m_gallery.reset(); }

    void everyControlHasAName_data() { rows(); }
    void everyControlHasAName()
    {
        QFETCH(QString, name);
        auto *page = m_gallery->show(name);
        QVERIFY2(page, "it does not come up");
        QVERIFY2(!nameOf(page->window()).isEmpty(), "the window itself");
        const auto all = controls(page);
        QVERIFY(!all.isEmpty());
        for (auto *widget : all)
            QVERIFY2(!nameOf(widget).trimmed().isEmpty(), qPrintable(describe(widget)));
    }

    void nothingIsFoundBehindTheEnd_data() { rows(); }
    void nothingIsFoundBehindTheEnd()
    {
        QFETCH(QString, name);
        auto *page = m_gallery->show(name);
        QVERIFY2(page, "it does not come up");
        const auto found = foundBehindTheEnd(*QAccessible::queryAccessibleInterface(page->window()));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void everyControlIsReachedByTab_data() { rows(); }
    void everyControlIsReachedByTab()
    {
        QFETCH(QString, name);
        auto *page = m_gallery->show(name);
        QVERIFY2(page, "it does not come up");
        page->window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page->window()));
        for (const auto key : {Qt::Key_Tab, Qt::Key_Backtab}) {
            const auto reached = walk(*page->window(), key);
            QStringList way;
            for (const auto *widget : reached)
                way << describe(widget);
            for (auto *widget : controls(page)) {
                const QString missed
                    = describe(widget) + QStringLiteral(" is not on the way ") + way.join(QLatin1Char('\n'));
                QVERIFY2(!widget->isEnabled() || reached.contains(widget), qPrintable(missed));
            }
        }
    }

    void theFocusFollowsTheReadingOrder_data() { rows(); }
    void theFocusFollowsTheReadingOrder()
    {
        QFETCH(QString, name);
        auto *page = m_gallery->show(name);
        QVERIFY2(page, "it does not come up");
        auto *dialog = qobject_cast<QDialog *>(page);
        if (!dialog)
            return;
        // In a dialog Tab never goes up from one row of controls to another, but from the last to the first.
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        int jumps = 0;
        QStringList way;
        int before = -1; // the upper edge of the one before
        const auto order = walk(*dialog, Qt::Key_Tab);
        for (auto *widget : order) {
            const auto top = widget->mapTo(dialog, QPoint(0, 0)).y();
            jumps += top + widget->height() <= before ? 1 : 0;
            before = top;
            way << nameOf(widget);
        }
        QVERIFY2(jumps <= 1, qPrintable(way.join(QStringLiteral(" > "))));
    }

    void aDialogBeginsWithTheFocusInIt_data() { rows(); }
    void aDialogBeginsWithTheFocusInIt()
    {
        QFETCH(QString, name);
        auto *page = m_gallery->show(name);
        QVERIFY2(page, "it does not come up");
        if (qobject_cast<QDialog *>(page))
            QVERIFY2(page->focusWidget(), "nothing has the focus");
    }

private:
    /// What gets the focus when the key is pressed again and again, until it comes round.
    static QList<QWidget *> walk(QWidget &window, Qt::Key key)
    {
        QList<QWidget *> reached;
        for (int presses = 0; presses < 400; ++presses) {
            // To what has the focus, as the system does: a text may keep the key for itself.
            auto *before = window.focusWidget() ? window.focusWidget() : &window;
            QTest::keyClick(before, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
            auto *now = window.focusWidget();
            if (now == before)
                continue; // from one link of a text to the next
            if (!now || reached.contains(now))
                break;
            reached << now;
        }
        if (auto *only = window.focusWidget(); only && reached.isEmpty())
            reached << only;
        return reached;
    }

    static void rows()
    {
        QTest::addColumn<QString>("name");
        for (const auto &page : Gallery::pages())
            QTest::newRow(qPrintable(page)) << page;
    }

    std::unique_ptr<Gallery> m_gallery;
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
