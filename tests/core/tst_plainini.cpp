#include "core/plainini.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// Files of settings: what was written comes back, and a file builds nothing but texts and bytes.
class TestPlainIni : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data();
    void comesBack();
    void isReadableByPeople();
    void buildsTextsOnly_data();
    void buildsTextsOnly();
    void readsNoHugeFile();

private:
    QString write(const QByteArray &content)
    {
        const auto name
            = m_directory.filePath(QString::number(++m_files) + QStringLiteral(".ini")); // Qt remembers them
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return name;
    }

    QTemporaryDir m_directory;
    int m_files = 0;
};

void TestPlainIni::comesBack_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("a text") << QVariant(QStringLiteral("contoso.com"));
    QTest::newRow("no text") << QVariant(QString());
    QTest::newRow("spaces around") << QVariant(QStringLiteral("  a b "));
    QTest::newRow("one space") << QVariant(QStringLiteral(" "));
    QTest::newRow("several lines") << QVariant(QStringLiteral("a\r\n[section]\nkey=value"));
    QTest::newRow("letters of the world") << QVariant(QStringLiteral("Zürich 東京 \u202E"));
    QTest::newRow("percent signs") << QVariant(QStringLiteral("100%25 %n %"));
    QTest::newRow("what looks like a comment") << QVariant(QStringLiteral("; # \\ \" ="));
    QTest::newRow("what looks like bytes") << QVariant(QStringLiteral("@bytes:AAAA"));
    QTest::newRow("what looks like Qt's") << QVariant(QStringLiteral("@Variant(\\0\\0)"));
    QTest::newRow("true") << QVariant(true);
    QTest::newRow("a number") << QVariant(-42);
    QTest::newRow("bytes") << QVariant(QByteArray("\0\xff\n@", 4));
    QTest::newRow("no bytes") << QVariant(QByteArray());
}

void TestPlainIni::comesBack()
{
    QFETCH(QVariant, value);
    const auto name = write({});
    for (const auto *key : {"group/key", "key", "group/deep/key"}) {
        QSettings(name, core::plainIni()).setValue(QLatin1String(key), value);
        // Another name, so that it is read and not remembered.
        const auto copy = write({});
        QVERIFY(QFile::remove(copy) && QFile::copy(name, copy));
        const auto read = QSettings(copy, core::plainIni()).value(QLatin1String(key));
        QVERIFY(read.isValid());
        QCOMPARE(read.typeId() == QMetaType::QByteArray, value.typeId() == QMetaType::QByteArray);
        QCOMPARE(read.toByteArray(), value.toByteArray());
        QCOMPARE(read.toString(), value.toString());
        QCOMPARE(read.toBool(), value.toBool());
        if (value.typeId() == QMetaType::Int)
            QCOMPARE(read.toInt(), value.toInt());
    }
}

void TestPlainIni::isReadableByPeople()
{
    const QSettings settings(
        write("; a comment\n\n[ signIn ]\r\n tenant = contoso.com \r\nbroken line\n# port=1\n[proxy]\n"
              "host=a.b\n[General]\nalone=1\n=nothing\n"),
        core::plainIni());
    QCOMPARE(settings.allKeys(),
        (QStringList{QStringLiteral("alone"), QStringLiteral("proxy/host"), QStringLiteral("signIn/tenant")}));
    QCOMPARE(settings.value(QStringLiteral("signIn/tenant")).toString(), QStringLiteral("contoso.com"));
}

void TestPlainIni::buildsTextsOnly_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("any value, 56 GB large") << QByteArray(R"(@Variant(\0\0\0\tio\0\0\x2\0x))");
    QTest::newRow("the same, disguised") << QByteArray(R"-("@V\x61riant(\0\0\0\tio\0\0\x2\0x)")-");
    QTest::newRow("a time") << QByteArray(R"(@DateTime(\0\0\0\x10\0\0))");
    QTest::newRow("a list") << QByteArray("a, b, c");
    QTest::newRow("a rectangle") << QByteArray("@Rect(1 2 3 4)");
    QTest::newRow("nothing") << QByteArray("@Invalid()");
}

void TestPlainIni::buildsTextsOnly()
{
    QFETCH(QByteArray, written);
    const auto value = QSettings(write("[a]\nb=" + written + '\n'), core::plainIni()).value(QStringLiteral("a/b"));
    QCOMPARE(value.typeId(), int(QMetaType::QString));
    QCOMPARE(value.toString(), QString::fromUtf8(written));
}

void TestPlainIni::readsNoHugeFile()
{
    const QSettings settings(write("[a]\nb=1\n" + QByteArray(2'000'000, ';')), core::plainIni());
    QVERIFY(!settings.contains(QStringLiteral("a/b")));
    QCOMPARE(settings.status(), QSettings::FormatError);
}

QTEST_GUILESS_MAIN(TestPlainIni)
#include "tst_plainini.moc"
