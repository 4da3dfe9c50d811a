#include "ui/help/aboutdialog.h"
#include "ui/help/actionfinder.h"
#include "ui/help/diagnostics.h"
#include "ui/help/menuentries.h"
#include "ui/help/shortcutsdialog.h"
#include "ui/widgets/mnemonic.h"
#include "ui/widgets/translations.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace windowfixture;

/// The menu Help: finding any action, the keys, and what is copied for whoever helps.
class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::installTranslations(*QCoreApplication::instance(), QLocale::c()); }

    void mnemonicsAreNotPartOfAName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("a letter is marked") << QStringLiteral("Re&move…") << QStringLiteral("Remove…");
        QTest::newRow("a letter is appended") << QStringLiteral("削除(&R)…") << QStringLiteral("削除…");
        QTest::newRow("a real ampersand stays") << QStringLiteral("Fish && &chips") << QStringLiteral("Fish & chips");
        QTest::newRow("no mark") << QStringLiteral("History") << QStringLiteral("History");
    }

    void mnemonicsAreNotPartOfAName()
    {
        QFETCH(QString, text);
        QTEST(ui::withoutMnemonic(text), "name");
    }

    void everyActionOfTheMenusIsFoundOnce()
    {
        Window fixture;
        const auto entries = ui::menuEntries(*fixture.window().menuBar());
        QSet<QAction *> seen;
        for (const auto &entry : entries) {
            QVERIFY(!seen.contains(entry.action));
            seen.insert(entry.action);
            QVERIFY(!entry.text.contains(QLatin1Char('&')));
            QVERIFY2(!entry.menu.isEmpty(), qPrintable(entry.text));
        }
        for (const auto *name : {"Remove…", "Go to path…", "Refresh", "About Unassign"}) {
            const auto is = [name](const ui::MenuEntry &entry) { return entry.text == QString::fromUtf8(name); };
            QCOMPARE(std::count_if(entries.cbegin(), entries.cend(), is), 1);
        }
    }

    void findsByWordsInAnyOrderAndDoesItOnEnter()
    {
        QMenuBar bar;
        auto *menu = bar.addMenu(QStringLiteral("&View"));
        auto *history = menu->addAction(QStringLiteral("&History"));
        auto *collapse = menu->addAction(QStringLiteral("Collapse &all"));
        QSignalSpy historyRun(history, &QAction::triggered);
        QSignalSpy collapseRun(collapse, &QAction::triggered);
        QPointer finder = new ui::ActionFinder(ui::menuEntries(bar));
        finder->show();
        auto *list = named<QListWidget>(*finder, QStringLiteral("Actions found"));
        QCOMPARE(list->count(), 2);
        auto *text = named<QLineEdit>(*finder, QStringLiteral("Name of the action"));
        QTest::keyClicks(text, QStringLiteral("all coll"));
        QCOMPARE(list->count(), 1);
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_COMPARE(collapseRun.size(), 1);
        QCOMPARE(historyRun.size(), 0);
        QTRY_VERIFY(!finder);
    }

    void whatIsNotPossibleIsShownButNotDone()
    {
        QMenuBar bar;
        auto *menu = bar.addMenu(QStringLiteral("&Edit"));
        auto *remove = menu->addAction(QStringLiteral("&Remove…"));
        remove->setEnabled(false);
        QSignalSpy run(remove, &QAction::triggered);
        ui::ActionFinder finder(ui::menuEntries(bar));
        finder.setAttribute(Qt::WA_DeleteOnClose, false);
        finder.show();
        auto *list = named<QListWidget>(finder, QStringLiteral("Actions found"));
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(QStringLiteral("not possible at present")));
        QTest::keyClick(named<QLineEdit>(finder, QStringLiteral("Name of the action")), Qt::Key_Return);
        QTest::qWait(0);
        QCOMPARE(run.size(), 0);
        QVERIFY2(finder.isVisible(), "it waits for another wish");
    }

    void arrowsMoveInTheListWhileTheTextHasTheFocus()
    {
        QMenuBar bar;
        auto *menu = bar.addMenu(QStringLiteral("&View"));
        menu->addAction(QStringLiteral("One"));
        menu->addAction(QStringLiteral("Two"));
        ui::ActionFinder finder(ui::menuEntries(bar));
        finder.setAttribute(Qt::WA_DeleteOnClose, false);
        finder.show();
        auto *list = named<QListWidget>(finder, QStringLiteral("Actions found"));
        QCOMPARE(list->currentRow(), 0);
        QTest::keyClick(named<QLineEdit>(finder, QStringLiteral("Name of the action")), Qt::Key_Down);
        QCOMPARE(list->currentRow(), 1);
    }

    void everyShortcutOfTheMenusIsListed()
    {
        Window fixture;
        const auto entries = ui::menuEntries(*fixture.window().menuBar());
        ui::ShortcutsDialog dialog(entries);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *list = dialog.findChild<QTreeWidget *>();
        for (const auto &entry : entries) {
            if (!entry.action->shortcut().isEmpty()) {
                const auto rows = list->findItems(entry.text, Qt::MatchExactly);
                QVERIFY2(!rows.isEmpty(), qPrintable(entry.text));
                QVERIFY(
                    rows.constFirst()->text(1).contains(entry.action->shortcut().toString(QKeySequence::NativeText)));
            }
        }
    }

    void noTwoActionsHaveTheSameKeys()
    {
        Window fixture;
        QHash<QKeySequence, QString> taken;
        for (const auto &entry : ui::menuEntries(*fixture.window().menuBar())) {
            for (const auto &keys : entry.action->shortcuts()) {
                QVERIFY2(!taken.contains(keys), qPrintable(entry.text + QStringLiteral(" and ") + taken.value(keys)));
                taken.insert(keys, entry.text);
            }
        }
        QVERIFY(!taken.isEmpty());
    }

    void aboutBeginsAtItsCloseButton()
    {
        ui::AboutDialog about(nullptr);
        about.setAttribute(Qt::WA_DeleteOnClose, false);
        about.show();
        auto *close = about.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close);
        QCOMPARE(about.focusWidget(), close);
        QVERIFY(close->isDefault());
    }

    void thePageOfTheReleasesIsSaidAndOpened()
    {
        Window fixture;
        const auto offered = [&fixture]() -> QAction * {
            for (const auto &entry : ui::menuEntries(*fixture.window().menuBar())) {
                if (entry.text == QLatin1String("Check for a new version"))
                    return entry.action;
            }
            return nullptr;
        };
        QVERIFY2(!offered(), "there is no page");
        fixture.window().setReleasePage(QStringLiteral("https://example.com/releases"));
        QVERIFY(offered());
        QSignalSpy wanted(&fixture.window(), &ui::MainWindow::releasePageWanted);
        offered()->trigger();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(fixture.status().contains(QLatin1String("https://example.com/releases")));
        QVERIFY(fixture.status().contains(QLatin1String(UNASSIGN_VERSION)));
    }

    void diagnosticsNameNobody()
    {
        Window fixture;
        QVERIFY(ui::diagnostics(fixture.window(), nullptr).contains(QStringLiteral("none open")));
        fixture.openPractice();
        const auto text = ui::diagnostics(fixture.window(), &fixture.workspace());
        QVERIFY(text.contains(QLatin1String(UNASSIGN_VERSION)));
        QVERIFY(text.contains(QLatin1String(qVersion())));
        const auto count = fixture.workspace().inventory().assignmentCount();
        QVERIFY(text.contains(QStringLiteral("%1 assignments").arg(count)));
        const auto &actor = fixture.workspace().actor();
        QStringList names{actor.tenantName, actor.accountName, QDir::homePath()};
        for (const auto &id : fixture.workspace().inventory().listed())
            names.append(fixture.workspace().inventory().find(id)->displayName);
        for (const auto &name : std::as_const(names)) {
            if (name.size() > 3)
                QVERIFY2(!text.contains(name), qPrintable(name));
        }
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
