#include "ui/removedialog.h"

#include "removal/describe.h"
#include "ui/translations.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
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
