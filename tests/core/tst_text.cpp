#include "core/text.h"

#include <QTest>

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everydayNamesStayAsTheyAre_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing") << QString();
        QTest::newRow("Latin with accents") << QStringLiteral("Büro Zürich – WLAN (été)");
        QTest::newRow("combining accent") << QStringLiteral("e\u0301te\u0301");
        QTest::newRow("right-to-left letters") << QStringLiteral("שלום العالم");
        QTest::newRow("Japanese") << QStringLiteral("東京オフィス");
        QTest::newRow("emoji outside the first plane") << QStringLiteral("\U0001F512 locked");
        QTest::newRow("emoji with its presentation") << QStringLiteral("\u26A0\uFE0F careful");
        QTest::newRow("markup") << QStringLiteral("<b>bold</b> & <img src=x>");
        QTest::newRow("placeholders") << QStringLiteral("%1 %n 100%");
        QTest::newRow("replacement character") << QStringLiteral("a\uFFFDb");
    }

    void everydayNamesStayAsTheyAre()
    {
        QFETCH(QString, name);
        QCOMPARE(core::displayText(name), name);
    }

    void whatHidesOrDisguisesIsShown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("right-to-left override") << QStringLiteral("a\u202Eb") << QStringLiteral("a⟨U+202E⟩b");
        QTest::newRow("isolate") << QStringLiteral("\u2066a\u2069") << QStringLiteral("⟨U+2066⟩a⟨U+2069⟩");
        QTest::newRow("right-to-left mark") << QStringLiteral("a\u200F") << QStringLiteral("a⟨U+200F⟩");
        QTest::newRow("zero-width space") << QStringLiteral("a\u200Bb") << QStringLiteral("a⟨U+200B⟩b");
        QTest::newRow("byte order mark") << QStringLiteral("\uFEFFa") << QStringLiteral("⟨U+FEFF⟩a");
        QTest::newRow("soft hyphen") << QStringLiteral("a\u00ADb") << QStringLiteral("a⟨U+00AD⟩b");
        QTest::newRow("line feed") << QStringLiteral("a\nb") << QStringLiteral("a⟨U+000A⟩b");
        QTest::newRow("tab") << QStringLiteral("a\tb") << QStringLiteral("a⟨U+0009⟩b");
        QTest::newRow("null") << QString(QChar(u'\0')) << QStringLiteral("⟨U+0000⟩");
        QTest::newRow("escape") << QStringLiteral("\x1b[2J") << QStringLiteral("⟨U+001B⟩[2J");
        QTest::newRow("C1 control") << QString(QChar(0x85)) << QStringLiteral("⟨U+0085⟩");
        QTest::newRow("line separator") << QStringLiteral("a\u2028b") << QStringLiteral("a⟨U+2028⟩b");
        QTest::newRow("paragraph separator") << QStringLiteral("a\u2029b") << QStringLiteral("a⟨U+2029⟩b");
        QTest::newRow("private use") << QStringLiteral("\uE000") << QStringLiteral("⟨U+E000⟩");
        QTest::newRow("not a character") << QString(QChar(0xFFFF)) << QStringLiteral("⟨U+FFFF⟩");
        QTest::newRow("lone high surrogate") << QString(QChar(0xD800)) << QStringLiteral("⟨U+D800⟩");
        QTest::newRow("high surrogate before a letter")
            << (QString(QChar(0xDBFF)) + QLatin1Char('a')) << QStringLiteral("⟨U+DBFF⟩a");
        QTest::newRow("lone low surrogate") << QString(QChar(0xDC00)) << QStringLiteral("⟨U+DC00⟩");
        QTest::newRow("tag characters") << QStringLiteral("a\U000E0041") << QStringLiteral("a⟨U+E0041⟩");
        QTest::newRow("Hangul filler") << QStringLiteral("a\u3164") << QStringLiteral("a⟨U+3164⟩");
        QTest::newRow("empty Braille pattern") << QStringLiteral("\u2800") << QStringLiteral("⟨U+2800⟩");
        QTest::newRow("grapheme joiner") << QStringLiteral("a\u034Fb") << QStringLiteral("a⟨U+034F⟩b");
        QTest::newRow("variation selector after a letter") << QStringLiteral("a\uFE0F") << QStringLiteral("a⟨U+FE0F⟩");
        QTest::newRow("second variation selector")
            << QStringLiteral("\u26A0\uFE0F\uFE0F") << QStringLiteral("\u26A0\uFE0F⟨U+FE0F⟩");
        QTest::newRow("variation selector after a symbol that draws nothing")
            << QStringLiteral("\u2800\uFE0F") << QStringLiteral("⟨U+2800⟩⟨U+FE0F⟩");
        QTest::newRow("variation selector supplement") << QStringLiteral("a\U000E0100") << QStringLiteral("a⟨U+E0100⟩");
    }

    void whatHidesOrDisguisesIsShown()
    {
        QFETCH(QString, name);
        QFETCH(QString, shown);
        QCOMPARE(core::displayText(name), shown);
        QCOMPARE(core::displayText(shown), shown);
    }

    void longTextIsQuick()
    {
        const QString text(1'000'000, QChar(0x202E));
        QCOMPARE(core::displayText(text).size(), 8'000'000);
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
