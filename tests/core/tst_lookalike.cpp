#include "core/lookalike.h"

#include <QTest>

/// Names that a person would take for one another.
class TestLookalike : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSame_data()
    {
        QTest::addColumn<QString>("name");
        const auto row = [](const char *what, const QString &name) { QTest::newRow(what) << name; };
        row("itself", QStringLiteral("Corp Wi-Fi 10"));
        row("Cyrillic o", QStringLiteral("C\u043Erp Wi-Fi 10"));
        row("Cyrillic capital", QStringLiteral("\u0421orp Wi-Fi 10"));
        row("Greek o and rho", QStringLiteral("C\u03BFr\u03C1 Wi-Fi 10"));
        row("a capital I for the digit", QStringLiteral("Corp Wi-Fi I0"));
        row("a small L and an O for digits", QStringLiteral("Corp Wi-Fi lO"));
        row("a dotless i", QStringLiteral("Corp W\u0131-Fi 10"));
        row("other case", QStringLiteral("CORP WI-FI 10"));
        row("full width", QStringLiteral("\uFF23orp Wi-Fi 1\uFF10"));
        row("mathematical letters", QStringLiteral("\U0001D402orp Wi-Fi 10"));
        row("a ligature", QStringLiteral("Corp Wi\u2010\uFB01 10").replace(QLatin1Char('F'), QLatin1Char('f')));
        row("another dash", QStringLiteral("Corp Wi\u2011Fi 10"));
        row("a minus sign", QStringLiteral("Corp Wi\u2212Fi 10"));
        row("a space that does not break", QStringLiteral("Corp\u00A0Wi-Fi 10"));
        row("two spaces, and one at the end", QStringLiteral("Corp  Wi-Fi 10 "));
        row("a Cherokee letter", QStringLiteral("Corp \u13B3i-Fi 10"));
        row("an Armenian letter", QStringLiteral("C\u0585rp Wi-Fi 10"));
    }

    void theSame()
    {
        QFETCH(QString, name);
        QCOMPARE(core::lookOf(name), core::lookOf(QStringLiteral("Corp Wi-Fi 10")));
    }

    void others_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::newRow("another number") << QStringLiteral("Corp Wi-Fi 1") << QStringLiteral("Corp Wi-Fi 2");
        QTest::newRow("a suffix") << QStringLiteral("Corp Wi-Fi") << QStringLiteral("Corp Wi-Fi (old)");
        QTest::newRow("an accent") << QStringLiteral("Zurich") << QStringLiteral("Zürich");
        QTest::newRow("a character that is shown as an escape") << QStringLiteral("VPN") << QStringLiteral("VPN\u200B");
        QTest::newRow("Japanese") << QStringLiteral("東京オフィス") << QStringLiteral("大阪オフィス");
        QTest::newRow("Russian") << QStringLiteral("Москва") << QStringLiteral("Минск");
        QTest::newRow("nothing") << QString() << QStringLiteral("VPN");
    }

    void others()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QVERIFY(core::lookOf(left) != core::lookOf(right));
    }

    void twoLettersForOne()
    {
        QCOMPARE(core::lookOf(QStringLiteral("Modern VVLAN")), core::lookOf(QStringLiteral("Modem WLAN")));
    }
};

QTEST_GUILESS_MAIN(TestLookalike)
#include "tst_lookalike.moc"
