#include "ui/removal/approvalsdialog.h"
#include "ui/removal/closequestion.h"
#include "ui/removal/reasondialog.h"
#include "ui/removal/removedialog.h"
#include "ui/removal/restoredialog.h"
#include "ui/widgets/translations.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

using namespace windowfixture;
using practice::Trouble;

/// Removing, undoing, pausing, closing and waiting in the window over the practice tenant.
class TestChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::installTranslations(*QCoreApplication::instance(), QLocale::c()); }

    void init()
    {
        m_window = std::make_unique<Window>();
        QVERIFY(QTest::qWaitForWindowActive(&m_window->window()));
        m_window->openPractice();
    }

    void cleanup() { m_window.reset(); }

    void undoPutsTheLastRemovalBack()
    {
        QVERIFY(!undo()->isEnabled());
        const auto before = m_window->workspace().inventory().assignmentCount();
        confirmRemoval(2);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->status(), QStringLiteral("2 removed"), 20000);
        QTRY_COMPARE(plain(undo()->text()), QStringLiteral("Undo removal of 2 assignments"));
        QVERIFY(undo()->isEnabled());
        QCOMPARE(undo()->shortcut(), QKeySequence(QKeySequence::Undo));

        undo()->trigger();
        auto *dialog = m_window->dialog<ui::RestoreDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->chosen().size(), 1);
        QCOMPARE(dialog->chosen().constFirst().items.size(), 2);
        dialog->accept();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->status(), QStringLiteral("2 restored"), 20000);
        QCOMPARE(m_window->workspace().inventory().assignmentCount(), before);
        QTRY_COMPARE(plain(undo()->text()), QStringLiteral("Undo"));
        QVERIFY(!undo()->isEnabled());
    }

    void undoReachesBackBeforeTheStart()
    {
        confirmRemoval(1);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->status(), QStringLiteral("1 removed"), 20000);
        m_window->openPractice();
        QTRY_VERIFY(undo()->isEnabled());
        QCOMPARE(plain(undo()->text()), QStringLiteral("Undo removal of 1 assignment"));
    }

    void theResultCanBePutBack()
    {
        confirmRemoval(1);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->status(), QStringLiteral("1 removed"), 20000);
        auto *restore = named<QPushButton>(m_window->window(), QStringLiteral("Restore this removal…"));
        QTRY_VERIFY(restore->isVisible() && restore->isEnabled());
        restore->click();
        auto *dialog = m_window->dialog<ui::RestoreDialog>();
        QVERIFY(dialog);
        dialog->accept();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->status(), QStringLiteral("1 restored"), 20000);
        QVERIFY(!restore->isVisible());
    }

    void pausesAndGoesOn()
    {
        m_window->workspace().practice()->setTrouble(Trouble::SlowNetwork, true);
        confirmRemoval(3);
        QTRY_VERIFY(m_window->workspace().undertaking());
        auto *undertaking = m_window->workspace().undertaking();
        auto *pause = button(m_window->window(), QStringLiteral("Pause"));
        QVERIFY(pause);
        pause->click();
        QVERIFY(undertaking->isPaused());
        QCOMPARE(plain(pause->text()), QStringLiteral("Continue"));
        pause->click();
        QVERIFY(!undertaking->isPaused());
        m_window->workspace().practice()->setTrouble(Trouble::SlowNetwork, false);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->status(), QStringLiteral("3 removed"), 60000);
    }

    void closingAsksAndLeavesTheRest()
    {
        m_window->workspace().practice()->setTrouble(Trouble::SlowNetwork, true);
        confirmRemoval(3);
        QTRY_VERIFY(m_window->workspace().undertaking());
        m_window->window().close();
        auto *question = m_window->dialog<ui::CloseQuestion>();
        QVERIFY(question);
        QVERIFY(m_window->window().isVisible());
        QCOMPARE(plain(question->defaultButton()->text()), QStringLiteral("Cancel"));
        question->defaultButton()->click();
        QTRY_VERIFY(!m_window->dialog<ui::CloseQuestion>());
        QVERIFY(m_window->window().isVisible());

        m_window->window().close();
        question = m_window->dialog<ui::CloseQuestion>();
        QVERIFY(question);
        button(*question, QStringLiteral("Leave the rest"))->click();
        QVERIFY(m_window->workspace().undertaking()->isLeaving());
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->window().isVisible(), 60000);

        // The next start offers to go on, and asks again before it does.
        m_window->window().show();
        m_window->openPractice();
        QTRY_COMPARE(m_window->workspace().leftOver().size(), 1);
        const auto left = m_window->workspace().leftOver().constFirst().items.size();
        QPushButton *goOn = nullptr;
        QTRY_VERIFY((goOn = button(m_window->window(), QStringLiteral("Go on…"))) && goOn->isEnabled());
        goOn->click();
        auto *dialog = m_window->dialog<ui::RemoveDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->confirmed().items.size(), left);
        dialog->reject();
        QCOMPARE(m_window->workspace().leftOver().size(), 1);
        button(m_window->window(), QStringLiteral("Drop"))->click();
        QTRY_VERIFY(m_window->workspace().leftOver().isEmpty());
        QVERIFY(!button(m_window->window(), QStringLiteral("Go on…")));
    }

    void closingCanFinishFirst()
    {
        m_window->workspace().practice()->setTrouble(Trouble::SlowNetwork, true);
        confirmRemoval(1);
        QTRY_VERIFY(m_window->workspace().undertaking());
        m_window->window().close();
        button(*m_window->dialog<ui::CloseQuestion>(), QStringLiteral("Finish first"))->click();
        QVERIFY(m_window->window().isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->window().isVisible(), 60000);
        QVERIFY(m_window->workspace().undertaking()->counts().contains(journal::Outcome::Removed));
    }

    void waitsForASecondAdministrator()
    {
        m_window->workspace().practice()->setTrouble(Trouble::ApprovalNeeded, true);
        confirmRemoval(1);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->status(), QStringLiteral("1 waiting for approval"), 20000);
        QTRY_COMPARE(m_window->workspace().approvals().waiting().size(), 1);
        auto *show = action(QStringLiteral("Waiting for approval (1)…"));
        QVERIFY(show && show->isEnabled());
        show->trigger();
        auto *dialog = m_window->dialog<ui::ApprovalsDialog>();
        QVERIFY(dialog);
        QCOMPARE(named<QTreeWidget>(*dialog, QStringLiteral("Waiting changes"))->topLevelItemCount(), 1);
        using Status = removal::WaitingChange::Status;
        if (m_window->workspace().approvals().waiting().constFirst().status == Status::ReasonWanted) {
            button(*dialog, QStringLiteral("Give reason"))->click();
            auto *reason = dialog->findChild<ui::ReasonDialog *>();
            QVERIFY(reason);
            auto *ask = button(*reason, QStringLiteral("Ask for approval"));
            QVERIFY(!ask->isEnabled());
            named<QLineEdit>(*reason, QStringLiteral("Reason"))->setText(QStringLiteral("Pilot ended"));
            QVERIFY(ask->isEnabled());
            ask->click();
        }
        QTRY_COMPARE(m_window->workspace().approvals().waiting().constFirst().status, Status::NeedsApproval);
        QVERIFY(m_window->workspace().practice()->approve() > 0);
        auto *refresh = button(*dialog, QStringLiteral("Ask the service now"));
        QTRY_VERIFY(refresh->isEnabled());
        refresh->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace().approvals().waiting().isEmpty(), 20000);
        QTRY_VERIFY(undo()->isEnabled());
        QVERIFY(action(QStringLiteral("Waiting for approval…")));
    }

private:
    QAction *action(const QString &text) const
    {
        const auto actions = m_window->window().actions();
        for (auto *each : actions) {
            if (plain(each->text()) == text)
                return each;
        }
        return nullptr;
    }

    QAction *undo() const
    {
        const auto actions = m_window->window().actions();
        for (auto *each : actions) {
            if (plain(each->text()).startsWith(QLatin1String("Undo")))
                return each;
        }
        return nullptr;
    }

    void confirmRemoval(int count)
    {
        m_window->selectAssignments(count);
        named<QToolButton>(m_window->window(), QStringLiteral("Remove…"))->click();
        auto *dialog = m_window->dialog<ui::RemoveDialog>();
        QVERIFY(dialog);
        dialog->accept();
    }

    std::unique_ptr<Window> m_window;
};

QTEST_MAIN(TestChanges)
#include "tst_changes.moc"
