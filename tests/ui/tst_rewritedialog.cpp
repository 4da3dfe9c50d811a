#include "ui/removal/rewritedialog.h"

#include "removal/describe.h"
#include "ui/widgets/translations.h"

#include "graph/errorreader.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace {

removal::PlannedItem item(const QString &owner, const QString &target)
{
    return {
        .key = {{owner}, {target}},
        .ownerName = owner,
        .ownerTypeTitle = QStringLiteral("iOS trusted root certificate"),
        .targetText = target,
    };
}

const journal::Actor actor{
    {QStringLiteral("t")}, QStringLiteral("Contoso"), {QStringLiteral("o")}, QStringLiteral("ada@contoso.example")};

} // namespace

/// The guarded way where the service does not offer to remove one assignment.
class TestRewriteDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::installTranslations(*QCoreApplication::instance(), QLocale::c()); }

    void rewritesOneProfileAtATime()
    {
        ui::RewriteDialog dialog(
            {item(QStringLiteral("A"), QStringLiteral("one")), item(QStringLiteral("B"), QStringLiteral("two")),
                item(QStringLiteral("A"), QStringLiteral("three"))},
            actor, false);
        auto *profile = dialog.findChild<QComboBox *>();
        QCOMPARE(profile->count(), 2);
        QCOMPARE(profile->itemText(0), QString::fromUtf8("“A” (iOS trusted root certificate)"));
        QCOMPARE(dialog.confirmed().items.size(), 2);
        QCOMPARE(dialog.findChild<QPlainTextEdit *>()->toPlainText(), QStringLiteral("one\nthree"));
        profile->setCurrentIndex(1);
        QCOMPARE(dialog.confirmed().items.size(), 1);
        QCOMPARE(dialog.confirmed().items.constFirst().key.owner.value, QStringLiteral("B"));
    }

    void saysWhichOfTwoThatLookTheSame()
    {
        auto alike = item(QStringLiteral("A"), QStringLiteral("one"));
        ui::RewriteDialog plain({alike}, actor, false);
        QVERIFY(!plain.findChild<QPlainTextEdit *>()->toPlainText().contains(QLatin1String("the id A")));
        alike.consequences.append(removal::Consequence::LooksLikeAnother);
        ui::RewriteDialog dialog({alike}, actor, false);
        QVERIFY(dialog.findChild<QPlainTextEdit *>()->toPlainText().contains(QLatin1String("the id A")));
    }

    void cancelIsTheDefault()
    {
        ui::RewriteDialog dialog({item(QStringLiteral("A"), QStringLiteral("one"))}, actor, false);
        int defaults = 0;
        for (const auto *button : dialog.findChildren<QPushButton *>()) {
            defaults += button->isDefault();
            if (button->isDefault())
                QCOMPARE(button->text(), QStringLiteral("Cancel"));
        }
        QCOMPARE(defaults, 1);
    }

    void isOfferedOnlyWhereDeleteIsNotRouted_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("message");
        QTest::addColumn<bool>("offered");
        using journal::Outcome;
        const auto notRouted = graph::notRoutedSentence();
        QTest::newRow("not routed") << int(Outcome::Refused) << 400 << notRouted << true;
        QTest::newRow("not routed, with a note")
            << int(Outcome::Refused) << 400 << QString(QStringLiteral("The typed path was used. ") + notRouted) << true;
        QTest::newRow("refused for another reason") << int(Outcome::Refused) << 400 << "No." << false;
        QTest::newRow("forbidden") << int(Outcome::Refused) << 403 << notRouted << false;
        QTest::newRow("removed") << int(Outcome::Removed) << 400 << notRouted << false;
    }

    void isOfferedOnlyWhereDeleteIsNotRouted()
    {
        QFETCH(int, outcome);
        QFETCH(int, status);
        QFETCH(QString, message);
        QFETCH(bool, offered);
        journal::Item record;
        record.outcome = static_cast<journal::Outcome>(outcome);
        record.httpStatus = status;
        record.message = message;
        QCOMPARE(removal::isNotRouted(record), offered);
    }
};

QTEST_MAIN(TestRewriteDialog)
#include "tst_rewritedialog.moc"
