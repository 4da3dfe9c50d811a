#include "ui/details/detailspane.h"
#include "ui/details/sectiontext.h"
#include "ui/removal/removedialog.h"
#include "ui/tree/gotopathdialog.h"
#include "ui/tree/lookupdialog.h"
#include "ui/tree/placeviews.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/searchfield.h"
#include "windowfixture.h"

#include "inventory/groupmodel.h"

#include <QAction>
#include <QLabel>
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
    void tabReachesEitherTreeAtTheSamePlace();
    void oneAssignmentAtSeveralPlacesCountsOnce();
    void whatIsHiddenIsNeverRemoved();
    void whatTheSearchHidesIsNeverRemoved();
    void theSamePathIsSentFromEitherTree();
    void fromAnAssignmentToItsGroupAndBack();
    void aUserIsLookedUp();
    void severalDevicesAreAChoice();
    void whoIsNotThereIsSaidInPlace();
    void whatAnExclusionKeepsAwayIsMarked();
    void aTargetIsDescribedBesideTheTree();
    void anEmptyTreeOffersTheNextStep_data();
    void anEmptyTreeOffersTheNextStep();
    void goToPathStaysWhereThePlaceIs();

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

    void goTo(const Address &address)
    {
        trigger(QString::fromUtf8("Go to path…"));
        auto *dialog = m_fixture->dialog<ui::GoToPathDialog>();
        QVERIFY(dialog);
        named<QLineEdit>(*dialog, QStringLiteral("Path"))->setText(QString::fromLatin1(address.path().encoded()));
        dialog->accept();
    }
    /// The name of the row right below its target.
    QString nameOf(const core::AssignmentKey &key) const { return groups().places(key).value(0).data().toString(); }

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

void TestByGroup::tabReachesEitherTreeAtTheSamePlace()
{
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
    QList<QWidget *> reached; // before and behind the one tree, before and behind the other
    for (const auto *tree : {"By configuration", "By group"}) {
        trigger(QString::fromLatin1(tree));
        for (const auto key : {Qt::Key_Backtab, Qt::Key_Tab}) {
            shown().setFocus();
            QTest::keyClick(&shown(), key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
            reached << shown().window()->focusWidget();
        }
    }
    QVERIFY(!reached.contains(&shown()));
    QCOMPARE(reached.mid(2), reached.first(2));
}

void TestByGroup::oneAssignmentAtSeveralPlacesCountsOnce()
{
    const auto key = pathful();
    auto &view = *m_fixture->view();
    const auto places = m_fixture->workspace().tree().places(key);
    QVERIFY(places.size() > 1);
    QItemSelection selection;
    for (const auto &place : places) {
        view.reveal(place);
        selection.select(view.currentIndex(), view.currentIndex());
    }
    view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QCOMPARE(view.selectedAssignments().size(), places.size());
    const auto labels = m_fixture->window().findChildren<QLabel *>();
    const QRegularExpression said(QStringLiteral("^1 assignments? selected, shown at %1 places$").arg(places.size()));
    QVERIFY(std::any_of(
        labels.cbegin(), labels.cend(), [&](const QLabel *label) { return said.match(label->text()).hasMatch(); }));
    trigger(QString::fromUtf8("Remove…"));
    auto *dialog = m_fixture->dialog<ui::RemoveDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->confirmed().items.size(), 1);
    dialog->reject();
}

void TestByGroup::whatIsHiddenIsNeverRemoved()
{
    m_fixture->selectAssignments(1);
    QVERIFY(action(QString::fromUtf8("Remove…"))->isEnabled());
    trigger(QStringLiteral("By group"));
    QVERIFY2(!action(QString::fromUtf8("Remove…"))->isEnabled(), "the selection of the hidden tree does not count");

    const auto hidden = m_fixture->view()->selectedAssignments().constFirst().key;
    const auto key = pathful();
    QVERIFY(!(key == hidden));
    shown().reveal(groups().places(key).constFirst());
    trigger(QString::fromUtf8("Remove…"));
    auto *dialog = m_fixture->dialog<ui::RemoveDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->confirmed().items.size(), 1);
    QCOMPARE(dialog->confirmed().items.constFirst().key, key);
    dialog->reject();
}

void TestByGroup::whatTheSearchHidesIsNeverRemoved()
{
    trigger(QStringLiteral("By group"));
    shown().reveal(groups().places(pathful()).constFirst());
    QCOMPARE(shown().selectedAssignments().size(), 1);
    QVERIFY(action(QString::fromUtf8("Remove…"))->isEnabled());
    auto *field = m_fixture->window().findChild<ui::SearchField *>();
    field->setText(QStringLiteral("nothing is called like this"));
    QTRY_VERIFY(shown().isEmpty());
    QVERIFY(shown().selectedAssignments().isEmpty());
    QVERIFY(!action(QString::fromUtf8("Remove…"))->isEnabled());
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

void TestByGroup::whatAnExclusionKeepsAwayIsMarked()
{
    auto &inventory = m_fixture->workspace().inventory();
    const auto owner = inventory.listed().constFirst();
    const auto assignment = [](const char *id, TargetKind kind, const char *group) {
        Assignment made;
        made.id = {QString::fromLatin1(id)};
        made.target.kind = kind;
        made.target.group = {QString::fromLatin1(group)};
        return made;
    };
    auto filtered = assignment("filtered", TargetKind::ExclusionGroup, "temps");
    filtered.target.filter = {QStringLiteral("some filter")};
    filtered.target.filterType = FilterType::Include;
    const core::AssignmentKey given{owner, {QStringLiteral("given")}};
    const core::AssignmentKey kept{owner, {QStringLiteral("kept")}};
    const auto all = assignment("all", TargetKind::AllUsers, "");
    inventory.setAssignments(owner,
        QList{assignment("given", TargetKind::Group, "sales"),
            assignment("kept", TargetKind::ExclusionGroup, "interns"), filtered, all});

    QVERIFY(!nameOf(given).contains(QLatin1String("excluded by")));
    Membership membership;
    membership.who.name = QStringLiteral("Anna");
    for (const auto *group : {"sales", "temps"})
        membership.groups.insert({QString::fromLatin1(group)}, Way{});
    groups().setMembership(membership);
    QVERIFY2(!nameOf(given).contains(QLatin1String("excluded by")), "a filter leaves it open");
    membership.groups.insert({QStringLiteral("interns")}, Way{});
    groups().setMembership(membership);
    for (const auto &key : {given, core::AssignmentKey{owner, all.id}}) {
        QVERIFY2(nameOf(key).endsWith(QString::fromUtf8("(excluded by “interns”)")), qPrintable(nameOf(key)));
        const auto said = groups().places(key).constFirst().data(Qt::AccessibleDescriptionRole).toString();
        QVERIFY2(said.contains(QString::fromUtf8("It does not reach Anna: excluded by “interns”.")), qPrintable(said));
    }
    QVERIFY(!nameOf(kept).contains(QLatin1String("excluded by")));
    inventory.removeAssignment(kept);
    QVERIFY2(!nameOf(given).contains(QLatin1String("excluded by")), "nothing excludes any more");
}

void TestByGroup::aTargetIsDescribedBesideTheTree()
{
    const auto key = pathful();
    trigger(QStringLiteral("By group"));
    const auto target = groups().places(key).constFirst().parent();
    shown().reveal(target);
    const auto said = [this] {
        QStringList texts;
        for (auto *section : m_fixture->window().findChild<ui::DetailsPane *>()->findChildren<ui::SectionText *>()) {
            if (section->isVisible())
                texts << section->accessibleName() << section->toPlainText();
        }
        return texts.join(QLatin1Char('\n'));
    };
    QTRY_VERIFY2(said().contains(QLatin1String("Who this is")), qPrintable(said()));
    QTRY_VERIFY_WITH_TIMEOUT(QRegularExpression(QStringLiteral("Members: \\d")).match(said()).hasMatch(), 10000);
    QVERIFY2(said().contains(QLatin1String("configurations are given to it")), qPrintable(said()));
    QVERIFY2(said().contains(QLatin1String("through certificate paths")), qPrintable(said()));
    QVERIFY(!action(QString::fromUtf8("Remove…"))->isEnabled());
    Q_EMIT m_fixture->window().findChild<ui::DetailsPane *>()->placeWanted(
        groups().address(groups().places(key).constFirst()));
    QCOMPARE(shown().selectedAssignments().value(0).key, key);
    QVERIFY(views().isByGroup());
}

void TestByGroup::anEmptyTreeOffersTheNextStep_data()
{
    QTest::addColumn<bool>("askedAbout");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("step");
    QTest::newRow("nothing is assigned") << false << QStringLiteral("Nothing is assigned")
                                         << QStringLiteral("Show by configuration");
    QTest::newRow("nothing reaches who was asked about")
        << true << QStringLiteral("Nothing reaches Anna") << QStringLiteral("Show everything");
}

void TestByGroup::anEmptyTreeOffersTheNextStep()
{
    QFETCH(bool, askedAbout);
    QFETCH(QString, title);
    QFETCH(QString, step);
    trigger(QStringLiteral("By group"));
    if (askedAbout) {
        Membership membership;
        membership.who.name = QStringLiteral("Anna");
        groups().setMembership(membership);
    }
    m_fixture->workspace().inventory().clear();
    auto *page = m_fixture->window().findChild<ui::EmptyPage *>();
    QTRY_VERIFY(page->isVisible());
    const auto labels = page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->text() == title; }));
    QPushButton *next = nullptr;
    QTRY_VERIFY((next = windowfixture::button(*page, step)));
    next->click();
    QCOMPARE(views().isByGroup(), askedAbout);
    QVERIFY(!groups().membership());
}

void TestByGroup::goToPathStaysWhereThePlaceIs()
{
    const auto key = pathful();
    trigger(QStringLiteral("By group"));
    const auto address = groups().address(groups().places(key).constLast());
    QVERIFY(!address.steps().isEmpty());
    goTo(address);
    QTRY_VERIFY2(m_fixture->status().endsWith(QLatin1String("in the tree by groups")), qPrintable(m_fixture->status()));
    QVERIFY(views().isByGroup());
    QCOMPARE(shown().selectedAssignments().value(0).address, address);
    goTo(Address(key.owner));
    QTRY_VERIFY(!views().isByGroup());
    QVERIFY2(
        m_fixture->status().endsWith(QLatin1String("in the tree by configurations")), qPrintable(m_fixture->status()));
    QCOMPARE(shown().places().configuration(shown().currentRow()), key.owner);
}

QTEST_MAIN(TestByGroup)
#include "tst_bygroup.moc"
