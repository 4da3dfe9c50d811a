#include "ui/removal/removedialog.h"

#include "removal/describe.h"
#include "removal/gravity.h"
#include "ui/removal/typedname.h"
#include "ui/widgets/translations.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextEdit>

using namespace removal;

namespace {

PlannedItem item(const QString &target, const QList<Consequence> &consequences = {})
{
    return {
        .key = {{QStringLiteral("c1")}, {QStringLiteral("a1")}},
        .address = inventory::Address(core::ConfigurationId{QStringLiteral("c1")}),
        .ownerName = QStringLiteral("Contoso <b>Root</b> CA"),
        .ownerType = QStringLiteral("iosTrustedRootCertificate"),
        .ownerTypeTitle = QStringLiteral("iOS trusted root certificate"),
        .targetText = target,
        .via = QStringLiteral("Corp Wi-Fi › Root certificate"),
        .reliedUponBy = {QStringLiteral("Corp Wi-Fi"), QStringLiteral("Guest VPN")},
        .consequences = consequences,
    };
}

Plan planOf(int count)
{
    Plan plan;
    for (int i = 0; i < count; ++i)
        plan.items.append(item(QStringLiteral("Group SG-%1").arg(i)));
    return plan;
}

const journal::Actor actor{
    .tenant = {QStringLiteral("t")},
    .tenantName = QStringLiteral("Contoso <i>"),
    .account = {QStringLiteral("o")},
    .accountName = QStringLiteral("ada@contoso.example"),
};

QPushButton *buttonBeginningWith(const QWidget &dialog, const QString &text)
{
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().remove(QLatin1Char('&')).startsWith(text))
            return button;
    }
    return nullptr;
}

QLineEdit *fieldNamed(const QWidget &dialog, const QString &name)
{
    for (auto *field : dialog.findChildren<QLineEdit *>()) {
        if (field->accessibleName() == name)
            return field;
    }
    return nullptr;
}

QString allText(const QWidget &dialog) { return dialog.findChild<QTextEdit *>()->toPlainText(); }

} // namespace

class TestRemoveDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::installTranslations(*QCoreApplication::instance(), QLocale::c()); }

    void countIsOnTheButton_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("text");
        QTest::newRow("one assignment, singular") << 1 << "Remove 1 assignment";
        QTest::newRow("three assignments") << 3 << "Remove 3 assignments";
        QTest::newRow("two hundred") << 200 << "Remove 200 assignments";
    }

    void countIsOnTheButton()
    {
        QFETCH(int, count);
        QFETCH(QString, text);
        ui::RemoveDialog dialog(planOf(count), actor, false);
        QCOMPARE(dialog.windowTitle(), QStringLiteral("Remove assignments"));
        QCOMPARE(dialog.accessibleName(), QStringLiteral("Remove assignments"));
        const auto *remove = buttonBeginningWith(dialog, QStringLiteral("Remove"));
        QVERIFY(remove);
        QCOMPARE(remove->text().remove(QLatin1Char('&')), text);
    }

    void cancelIsTheDefaultAndHasTheFocus()
    {
        auto *dialog = new ui::RemoveDialog(planOf(1), actor, false);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *cancel = buttonBeginningWith(*dialog, QStringLiteral("Cancel"));
        QVERIFY(cancel->isDefault());
        QCOMPARE(QApplication::focusWidget(), cancel);
        QVERIFY(!buttonBeginningWith(*dialog, QStringLiteral("Remove"))->isDefault());

        bool accepted = false;
        connect(dialog, &QDialog::accepted, this, [&] { accepted = true; });
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!dialog->isVisible());
        QVERIFY(!accepted);
    }

    void nothingHasToBeScrolledToInOrderToAnswer_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("one") << 1;
        QTest::newRow("more than twenty") << 21;
    }

    void nothingHasToBeScrolledToInOrderToAnswer()
    {
        QFETCH(int, count);
        auto plan = planOf(count);
        plan.items.first().consequences = {Consequence::AllDevices};
        ui::RemoveDialog dialog(plan, actor, false);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const auto *body = dialog.findChild<QScrollArea *>();
        QVERIFY2(dialog.findChild<ui::TypedName *>(), "the name is asked for");
        QTRY_COMPARE(body->verticalScrollBar()->maximum(), 0);
    }

    void saysWhatGoesAsPlainText()
    {
        Plan plan;
        plan.items.append(item(QStringLiteral("Group “<u>SG</u>”, excluded"),
            {Consequence::WidensAudience, Consequence::OtherProfile, Consequence::ReliedUpon}));
        ui::RemoveDialog dialog(plan, actor, false);
        const auto text = allText(dialog);
        QVERIFY2(text.contains(QStringLiteral("Group “<u>SG</u>”, excluded")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Contoso <b>Root</b> CA")));
        QVERIFY(text.contains(QStringLiteral("iOS trusted root certificate")));
        QVERIFY(text.contains(QStringLiteral("Corp Wi-Fi › Root certificate")));
        for (const auto consequence : plan.items.constFirst().consequences)
            QVERIFY(text.contains(consequenceText(consequence, plan.items.constFirst())));
    }

    void namesTenantAndAccount()
    {
        ui::RemoveDialog dialog(planOf(1), actor, false);
        const auto labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->text().contains(QStringLiteral("Contoso <i>"))
                && label->text().contains(QStringLiteral("ada@contoso.example"));
        }));
        for (const auto *label : labels)
            QVERIFY(label->buddy() || label->textFormat() == Qt::PlainText);
    }

    void graveRemovalsAskForTheName_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QList<Consequence>>("consequences");
        QTest::addColumn<QString>("name"); // empty: a click is enough
        QTest::newRow("one group") << 1 << QList<Consequence>() << QString();
        QTest::newRow("twenty") << 20 << QList<Consequence>() << QString();
        QTest::newRow("more than twenty, of one profile")
            << 21 << QList<Consequence>() << QStringLiteral("Contoso <b>Root</b> CA");
        QTest::newRow("all devices") << 1 << QList<Consequence>{Consequence::AllDevices}
                                     << QStringLiteral("contoso <b>root</b> ca ");
        QTest::newRow("all users") << 1 << QList<Consequence>{Consequence::AllUsers}
                                   << QStringLiteral("Contoso <b>Root</b> CA");
        QTest::newRow("an exclusion beside all devices")
            << 2 << QList<Consequence>{Consequence::WidensAudience, Consequence::WidensToEverybody}
            << QStringLiteral("Contoso <b>Root</b> CA");
        QTest::newRow("an exclusion beside groups")
            << 1 << QList<Consequence>{Consequence::WidensAudience} << QString();
    }

    void graveRemovalsAskForTheName()
    {
        QFETCH(int, count);
        QFETCH(QList<Consequence>, consequences);
        QFETCH(QString, name);
        Plan plan;
        for (int i = 0; i < count; ++i)
            plan.items.append(item(QStringLiteral("Group SG-%1").arg(i), consequences));
        ui::RemoveDialog dialog(plan, actor, false);
        auto *remove = buttonBeginningWith(dialog, QStringLiteral("Remove"));
        auto *field = fieldNamed(dialog, QStringLiteral("Type the name to confirm"));
        QCOMPARE(field != nullptr, !name.isEmpty());
        QCOMPARE(remove->isEnabled(), name.isEmpty());
        QVERIFY(buttonBeginningWith(dialog, QStringLiteral("Cancel"))->isDefault());
        if (!field)
            return;
        field->setText(name.trimmed().chopped(1));
        QVERIFY(!remove->isEnabled());
        field->setText(name);
        QVERIFY(remove->isEnabled());
        field->clear();
        QVERIFY(!remove->isEnabled());
    }

    void severalProfilesAskForTheTenant()
    {
        auto plan = planOf(21);
        plan.items.last().key.owner = {QStringLiteral("c2")};
        ui::RemoveDialog dialog(plan, actor, false);
        auto *remove = buttonBeginningWith(dialog, QStringLiteral("Remove"));
        auto *field = fieldNamed(dialog, QStringLiteral("Type the name to confirm"));
        field->setText(plan.items.constFirst().ownerName);
        QVERIFY(!remove->isEnabled());
        field->setText(actor.tenantName);
        QVERIFY(remove->isEnabled());
    }

    void returnInTheFieldDoesNotConfirm()
    {
        auto *dialog = new ui::RemoveDialog(planOf(21), actor, false);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *field = fieldNamed(*dialog, QStringLiteral("Type the name to confirm"));
        field->setText(QStringLiteral("Contoso <b>Root</b> CA"));
        bool accepted = false;
        connect(dialog, &QDialog::accepted, this, [&] { accepted = true; });
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!dialog->isVisible());
        QVERIFY(!accepted);
    }

    void saysWhatSeveralDoTogether()
    {
        Plan plan;
        for (int i = 0; i < 3; ++i)
            plan.items.append(item(QStringLiteral("Group SG-%1").arg(i), {Consequence::FromPolicySet}));
        ui::RemoveDialog dialog(plan, actor, false);
        QVERIFY(allText(dialog).startsWith(extentText(plan)));
        for (const auto &[consequence, text] : overview(plan))
            QVERIFY2(allText(dialog).contains(text), qPrintable(text));
    }

    void keepsTheReasonsOfTheJournal()
    {
        auto plan = planOf(1);
        plan.ticket = QStringLiteral("INC-1");
        plan.reason = QStringLiteral("because");
        ui::RemoveDialog dialog(plan, actor, false);
        dialog.keepReasons();
        for (const auto *name : {"Ticket", "Reason"})
            QVERIFY(fieldNamed(dialog, QString::fromLatin1(name))->isReadOnly());
        QCOMPARE(dialog.confirmed().ticket, QStringLiteral("INC-1"));
        QCOMPARE(dialog.confirmed().reason, QStringLiteral("because"));
    }

    void passesTicketAndReasonOn()
    {
        ui::RemoveDialog dialog(planOf(2), actor, true);
        for (auto *field : dialog.findChildren<QLineEdit *>())
            field->setText(QStringLiteral(" %1 ").arg(field->accessibleName()));
        const auto plan = dialog.confirmed();
        QCOMPARE(plan.ticket, QStringLiteral("Ticket"));
        QCOMPARE(plan.reason, QStringLiteral("Reason"));
        QCOMPARE(plan.items.size(), 2);
    }
};

QTEST_MAIN(TestRemoveDialog)
#include "tst_removedialog.moc"
