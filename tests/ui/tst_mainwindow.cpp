#include "ui/window/mainwindow.h"

#include "core/clock.h"
#include "journal/journal.h"
#include "ui/history/historydialog.h"
#include "ui/removal/removedialog.h"
#include "ui/removal/restoredialog.h"
#include "ui/tree/configurationview.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/translations.h"
#include "workspace/workspace.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace {

template <typename Widget>
Widget *named(const QWidget &window, const QString &name)
{
    for (auto *widget : window.findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

} // namespace

/// The window over the practice tenant: all the real code, nothing leaves the computer.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::installTranslations(*QCoreApplication::instance(), QLocale::c()); }

    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_settings
            = std::make_unique<QSettings>(m_directory->filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        m_journal = std::make_unique<journal::Journal>(m_directory->path());
        m_journal->open(this, [](const core::Result<void> &opened) { QVERIFY(opened.has_value()); });
        m_window = std::make_unique<ui::MainWindow>(*m_settings);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_workspace.reset();
        m_journal.reset();
    }

    void welcomeOffersTheTwoWaysIn()
    {
        QSignalSpy signIn(m_window.get(), &ui::MainWindow::signInWanted);
        QSignalSpy practice(m_window.get(), &ui::MainWindow::practiceWanted);
        auto *signInButton = named<QPushButton>(*m_window, QStringLiteral("Sign in"));
        auto *practiceButton = named<QPushButton>(*m_window, QStringLiteral("Try the practice tenant"));
        QVERIFY(signInButton && signInButton->isVisible());
        QVERIFY(practiceButton && practiceButton->isVisible());
        signInButton->click();
        QCOMPARE(signIn.size(), 1);
        practiceButton->click();
        QCOMPARE(practice.size(), 1);
        QVERIFY(!named<QToolButton>(*m_window, QStringLiteral("Remove…"))->isEnabled());
        QVERIFY(!named<QToolButton>(*m_window, QStringLiteral("Refresh"))->isEnabled());
    }

    void promisedNamesAreThere_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto *name : {"Remove…", "Refresh", "History", "Restore…"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }

    void promisedNamesAreThere()
    {
        QFETCH(QString, name);
        QVERIFY(named<QToolButton>(*m_window, name));
        const auto actions = m_window->actions();
        QVERIFY(std::any_of(actions.cbegin(), actions.cend(),
            [&](const QAction *action) { return QString(action->text()).remove(QLatin1Char('&')) == name; }));
    }

    void loadEndsWithCounts()
    {
        openPractice();
        QVERIFY(named<QWidget>(*m_window, QStringLiteral("Configurations")));
        QVERIFY(named<QLineEdit>(*m_window, QStringLiteral("Search")));
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("practice"), Qt::CaseInsensitive));
        QVERIFY(m_window->windowTitle().contains(m_workspace->actor().tenantName));
    }

    void removesWhatWasConfirmed()
    {
        openPractice();
        auto *remove = named<QToolButton>(*m_window, QStringLiteral("Remove…"));
        QVERIFY(!remove->isEnabled());
        selectFirstAssignment();
        QVERIFY(remove->isEnabled());
        const auto key = view()->selectedAssignments().constFirst().key;

        remove->click();
        auto *dialog = m_window->findChild<ui::RemoveDialog *>();
        QVERIFY(dialog);
        QVERIFY2(m_workspace->inventory().find(key), "nothing goes before the confirmation");
        dialog->accept();
        QTRY_COMPARE_WITH_TIMEOUT(status(), QStringLiteral("1 removed"), 20000);
        QVERIFY(!m_workspace->inventory().find(key));
        QVERIFY(m_workspace->tree().places(key).isEmpty());
    }

    void cancelRemovesNothing()
    {
        openPractice();
        selectFirstAssignment();
        const auto before = m_workspace->inventory().assignmentCount();
        named<QToolButton>(*m_window, QStringLiteral("Remove…"))->click();
        m_window->findChild<ui::RemoveDialog *>()->reject();
        QCoreApplication::sendPostedEvents();
        QVERIFY(!m_workspace->isBusy());
        QVERIFY(!m_workspace->undertaking());
        QCOMPARE(m_workspace->inventory().assignmentCount(), before);
    }

    void restoresFromHistoryWhatWasRemoved()
    {
        openPractice();
        selectFirstAssignment();
        const auto key = view()->selectedAssignments().constFirst().key;
        named<QToolButton>(*m_window, QStringLiteral("Remove…"))->click();
        m_window->findChild<ui::RemoveDialog *>()->accept();
        QTRY_COMPARE_WITH_TIMEOUT(status(), QStringLiteral("1 removed"), 20000);
        const auto before = m_workspace->inventory().assignmentCount();

        named<QToolButton>(*m_window, QStringLiteral("Restore…"))->click();
        auto *history = m_window->findChild<ui::HistoryDialog *>();
        QVERIFY(history);
        auto *restore = named<QPushButton>(*history, QStringLiteral("Restore…"));
        QTRY_VERIFY(restore->isEnabled());
        restore->click();
        auto *confirmation = history->findChild<ui::RestoreDialog *>();
        QVERIFY(confirmation);
        QCOMPARE(m_workspace->inventory().assignmentCount(), before);
        confirmation->accept();
        QTRY_COMPARE_WITH_TIMEOUT(status(), QStringLiteral("1 restored"), 20000);
        QCOMPARE(m_workspace->inventory().assignmentCount(), before + 1);
        QVERIFY(m_workspace->inventory().assignments(key.owner).isKnown());
    }

    void nothingFoundOffersToClearTheSearch()
    {
        openPractice();
        auto *search = m_window->findChild<ui::SearchField *>();
        QTest::keyClicks(search, QStringLiteral("no such thing anywhere"));
        QTRY_VERIFY(!view()->isVisible());
        QPushButton *clear = nullptr;
        for (auto *button : m_window->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Clear search") && button->isVisible())
                clear = button;
        }
        QVERIFY(clear);
        clear->click();
        QTRY_VERIFY(view()->isVisible());
        QVERIFY(search->text().isEmpty());
    }

    void everyControlHasAName()
    {
        openPractice();
        for (auto *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            auto *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }

private:
    void openPractice()
    {
        m_workspace = workspace::Workspace::openPractice(*m_journal, m_clock);
        m_window->showWorkspace(m_workspace.get());
        m_workspace->start();
        static const QRegularExpression counts(QStringLiteral("^\\d+ configurations, \\d+ assignments$"));
        QTRY_VERIFY_WITH_TIMEOUT(counts.match(status()).hasMatch(), 30000);
    }

    ui::ConfigurationView *view() const { return m_window->findChild<ui::ConfigurationView *>(); }
    QString status() const { return named<QLineEdit>(*m_window, QStringLiteral("Status"))->text(); }

    void selectFirstAssignment()
    {
        for (int row = 0; row < view()->model()->rowCount(); ++row) {
            const auto configuration = view()->model()->index(row, 0);
            const auto first = view()->model()->index(0, 0, configuration);
            if (first.data(inventory::TreeModel::RemovableRole).toBool()) {
                view()->setCurrentIndex(first);
                return;
            }
        }
        QFAIL("no assignment anywhere");
    }

    core::SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<journal::Journal> m_journal;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
