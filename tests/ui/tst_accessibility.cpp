#include "ui/gallery.h"
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

} // namespace

/// Walks every page and dialog as assistive technology and the Tab key do.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslations(*QCoreApplication::instance(), QLocale::c());
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

    void everyControlIsReachedByTab_data() { rows(); }
    void everyControlIsReachedByTab()
    {
        QFETCH(QString, name);
        auto *page = m_gallery->show(name);
        QVERIFY2(page, "it does not come up");
        QSet<QWidget *> reached;
        for (auto *widget = page->window()->nextInFocusChain(); !reached.contains(widget);
             widget = widget->nextInFocusChain())
            reached.insert(widget);
        for (auto *widget : controls(page)) {
            QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(describe(widget)));
            QVERIFY2(reached.contains(widget), qPrintable(describe(widget)));
        }
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
