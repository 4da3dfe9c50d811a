#include "core/writejson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

/// What is written is what is read.
class TestWriteJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackTheSame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("a byte order mark at the begin") << QStringLiteral("\ufeffa");
        QTest::newRow("nothing but it") << QStringLiteral("\ufeff");
        QTest::newRow("two") << QStringLiteral("\ufeff\ufeffa");
        QTest::newRow("in the middle and at the end") << QStringLiteral("a\ufeffb\ufeff");
        QTest::newRow("after a backslash") << QStringLiteral("\\\ufeff");
        QTest::newRow("the escape itself") << QStringLiteral("\\ufeff");
        QTest::newRow("NUL, quotation mark and line end") << QStringLiteral("a\0\"\n").append(QChar(u'\0'));
        QTest::newRow("half a pair") << QString(QChar(0xD800)).append(u'a');
        QTest::newRow("no character") << QString(QChar(0xFFFF)).append(u'a');
        QTest::newRow("outside the first plane") << QStringLiteral("\U0001F512");
    }

    void readsBackTheSame()
    {
        QFETCH(QString, text);
        const QJsonObject object{{QStringLiteral("name"), text}, {text, 1}, {QStringLiteral("list"), QJsonArray{text}}};
        const QJsonArray array{text, object};
        for (const auto format : {QJsonDocument::Compact, QJsonDocument::Indented}) {
            QCOMPARE(QJsonDocument::fromJson(core::writeJson(object, format)).object(), object);
            QCOMPARE(QJsonDocument::fromJson(core::writeJson(array, format)).array(), array);
        }
    }
};

QTEST_APPLESS_MAIN(TestWriteJson)

#include "tst_writejson.moc"
