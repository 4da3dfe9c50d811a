#include "ui/removal/removedialog.h"
#include "ui/tree/lookupdialog.h"
#include "ui/tree/placeviews.h"
#include "windowfixture.h"

#include "inventory/groupmodel.h"

#include <QAction>
#include <QListWidget>
#include <QToolButton>

using namespace inventory;
using windowfixture::named;

class TestByGroup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<windowfixture::Window>();
        m_fixture->openPractice();
    }
    void cleanup() { m_fixture.reset(); }

    void theSwitchKeepsEachSelection();
    void whatIsHiddenIsNeverRemoved();
    void theSamePathIsSentFromEitherTree();
    void fromAnAssignmentToItsGroupAndBack();
    void aUserIsLookedUp();
    void severalDevicesAreAChoice();
    void whoIsNotThereIsSaidInPlace();

private:
    ui::PlaceViews &views() const { return *m_fixture->window().findChild<ui::PlaceViews *>(); }
    ui::ConfigurationView &shown() const { return views().current(); }
    GroupModel &groups() const { return m_fixture->workspace().groups(); }
    QAction *action(const QString &text) const
    {
        for (auto *each : m_fixture->window().findChildren<QAction *>()) {
            if (windowfixture::plain(each->text()) == text)
                return each;
        }
        return nullptr;
    }
    void trigger(const QString &text) const
    {
        auto *found = action(text);
        QVERIFY2(found && found->isEnabled(), qPrintable(text));
        found->trigger();
    }
    /// An assignment with several places, in the tree by groups.
    core::AssignmentKey pathful() const
    {
        auto &inventory = m_fixture->workspace().inventory();
        for (const auto &id : inventory.listed()) {
            for (const auto &assignment : inventory.assignments(id).value()) {
                if (groups().places({id, assignment.id}).size() > 1)
                    return {id, assignment.id};
            }
        }
        return {};
    }
    ui::LookupDialog *ask(const QString &typed)
    {
        trigger(QString::fromUtf8("For this user or device…"));
        auto *dialog = m_fixture->dialog<ui::LookupDialog>();
        if (dialog) {
            named<QLineEdit>(*dialog, QStringLiteral("User or device"))->setText(typed);
            windowfixture::button(*dialog, QStringLiteral("Show what reaches it"))->click();
        }
        return dialog;
    }

    std::unique_ptr<windowfixture::Window> m_fixture;
};

void TestByGroup::theSwitchKeepsEachSelection()
{
    m_fixture->selectAssignments(1);
    const auto chosen = shown().selectedAssignments();
    QCOMPARE(chosen.size(), 1);
    trigger(QStringLiteral("By group"));
    QVERIFY(views().isByGroup());
    QCOMPARE(shown().accessibleName(), QStringLiteral("Groups"));
    QVERIFY(m_fixture->status().startsWith(QLatin1String("By group")));
    QVERIFY(shown().selectedAssignments().isEmpty());
    trigger(QStringLiteral("By configuration"));
    QVERIFY(!views().isByGroup());
    QCOMPARE(shown().selectedAssignments().value(0).key, chosen.constFirst().key);
    int buttons = 0;
    for (auto *button : m_fixture->window().findChildren<QToolButton *>()) {
        if (button->accessibleName().startsWith(QLatin1String("By ")) && button->focusPolicy() & Qt::TabFocus)
            ++buttons;
    }
    QCOMPARE(buttons, 2);
}

void TestByGroup::whatIsHiddenIsNeverRemoved()
{
    m_fixture->selectAssignments(1);
    QVERIFY(action(QString::fromUtf8("Remove…"))->isEnabled());
    trigger(QStringLiteral("By group"));
    QVERIFY2(!action(QString::fromUtf8("Remove…"))->isEnabled(), "the selection of the hidden tree does not count");
}

void TestByGroup::theSamePathIsSentFromEitherTree()
{
    const auto key = pathful();
    QVERIFY(!key.id.isEmpty());
    auto &tree = m_fixture->workspace().tree();
    const auto there = tree.places(key);
    trigger(QStringLiteral("By group"));
    const auto here = groups().places(key);
    QCOMPARE(here.size(), there.size());
    for (const auto &place : here) {
        shown().reveal(place);
        const auto selected = shown().selectedAssignments();
        QCOMPARE(selected.size(), 1);
        const auto same = tree.find(selected.constFirst().address);
        QCOMPARE(deleteAssignment(selected.constFirst().address).path, deleteAssignment(tree.address(same)).path);
        QCOMPARE(tree.assignmentKey(same), std::optional(key));
    }
    trigger(QString::fromUtf8("Remove…"));
    auto *dialog = m_fixture->dialog<ui::RemoveDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->confirmed().items.size(), 1);
    QCOMPARE(
        dialog->confirmed().items.constFirst().address, tree.address(tree.find(groups().address(here.constLast()))));
    dialog->reject();
}

void TestByGroup::fromAnAssignmentToItsGroupAndBack()
{
    m_fixture->selectAssignments(1);
    const auto key = shown().selectedAssignments().constFirst().key;
    trigger(QStringLiteral("All assignments of this group"));
    QVERIFY(views().isByGroup());
    const auto target = shown().currentRow();
    QCOMPARE(groups().nodeKind(target), PlaceModel::NodeKind::Target);
    const auto places = groups().places(key);
    QCOMPARE(places.constFirst().parent(), target);
    QVERIFY(shown().isExpanded(shown().currentIndex()));
    shown().reveal(places.constFirst());
    trigger(QStringLiteral("Show in its configuration"));
    QVERIFY(!views().isByGroup());
    QCOMPARE(shown().selectedAssignments().value(0).key, key);
}

void TestByGroup::aUserIsLookedUp()
{
    const auto all = groups().targetCount();
    auto *dialog = ask(QStringLiteral("anna@contoso.com"));
    QVERIFY(dialog);
    QTRY_VERIFY(groups().membership().has_value());
    QVERIFY(views().isByGroup());
    QVERIFY(groups().targetCount() < all);
    QVERIFY(groups().membership()->groups.size() >= 5);
    for (int row = 0; row < groups().rowCount(); ++row) {
        const auto target = groups().index(row, 0);
        QVERIFY(!target.siblingAtColumn(PlaceModel::Kind).data().toString().isEmpty());
    }
    // A button in a bar that is already visible appears with the next turn of the event loop.
    QPushButton *everything = nullptr;
    QTRY_VERIFY((everything = windowfixture::button(m_fixture->window(), QStringLiteral("Show everything"))));
    everything->click();
    QTRY_COMPARE(groups().targetCount(), all);
    QVERIFY(!groups().membership());
}

void TestByGroup::severalDevicesAreAChoice()
{
    auto *dialog = ask(QStringLiteral("kiosk-01"));
    auto *choices = named<QListWidget>(*dialog, QStringLiteral("Devices of this name"));
    QTRY_VERIFY(choices->isVisible());
    QCOMPARE(choices->count(), 2);
    choices->setCurrentRow(1);
    windowfixture::button(*dialog, QStringLiteral("Show what reaches it"))->click();
    QTRY_VERIFY(groups().membership().has_value());
    QCOMPARE(groups().membership()->groups.size(), 2);
}

void TestByGroup::whoIsNotThereIsSaidInPlace()
{
    auto *dialog = ask(QStringLiteral("nobody@contoso.com"));
    auto *field = named<QLineEdit>(*dialog, QStringLiteral("User or device"));
    QTRY_VERIFY(field->accessibleDescription().contains(QLatin1String("There is no user")));
    QVERIFY(dialog->isVisible());
    QVERIFY(!groups().membership());
    dialog->reject();
}

QTEST_MAIN(TestByGroup)
#include "tst_bygroup.moc"
