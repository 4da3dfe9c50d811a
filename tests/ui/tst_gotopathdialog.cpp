#include "ui/tree/gotopathdialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

class TestGoToPathDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnlyWhereAPathIsMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("understood");
        QTest::newRow("nothing yet") << QString() << false;
        QTest::newRow("a configuration") << "/deviceManagement/deviceConfigurations/c1" << true;
        QTest::newRow("an assignment below a certificate path, untyped")
            << "/deviceManagement/deviceConfigurations/c1/rootCertificate/assignments/a1" << true;
        QTest::newRow("with host, version and verb")
            << "DELETE https://graph.microsoft.com/beta/deviceManagement/deviceConfigurations/c1/assignments/a1"
            << true;
        QTest::newRow("another collection") << "/deviceManagement/managedDevices/d1" << false;
        QTest::newRow("garbage") << "hello <b>world</b>" << false;
    }

    void goesOnlyWhereAPathIsMeant()
    {
        QFETCH(QString, text);
        QFETCH(bool, understood);
        ui::GoToPathDialog dialog;
        auto *field = dialog.findChild<QLineEdit *>();
        field->setText(text);
        QPushButton *go = nullptr;
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault())
                go = button;
        }
        QVERIFY(go);
        QCOMPARE(go->isEnabled(), understood);
        QCOMPARE(dialog.address().has_value(), understood);
        QVERIFY2(!field->accessibleDescription().isEmpty(), "a screen reader hears the advice at the field");
    }
};

QTEST_MAIN(TestGoToPathDialog)
#include "tst_gotopathdialog.moc"
