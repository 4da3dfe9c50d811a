#include "auth/accountlist.h"
#include "auth/memorytokenstore.h"
#include "auth/settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace auth;

/// What is kept on this computer: accounts, settings and tokens that are not as they should be, and places where
/// nothing can be kept.
class TestStored : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsAnUnreadableListAside_data();
    void setsAnUnreadableListAside();
    void leavesOutAccountsThatAreNone();
    void saysWhereNothingCanBeKept_data();
    void saysWhereNothingCanBeKept();
    void readsOnlyTokensThatAreWhole_data();
    void readsOnlyTokensThatAreWhole();
    void keepsATokenByteForByte();
    void withoutAKeyringNothingIsKept();

private:
    static Account account(const QString &id)
    {
        return {
            .key = {.realm = QStringLiteral("global"), .tenant = {QStringLiteral("t")}, .id = {id}, .clientId = {}}};
    }
    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &name, const QByteArray &content)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
};

void TestStored::setsAnUnreadableListAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("a list of accounts that is none") << QByteArray(R"({"accounts":{}})");
    QTest::newRow("a list") << QByteArray("[]");
}

/// Nothing is thrown away, and the program works.
void TestStored::setsAnUnreadableListAside()
{
    QFETCH(QByteArray, content);
    QTemporaryDir directory;
    const auto name = directory.filePath(QStringLiteral("accounts.json"));
    write(name, content);
    AccountList list(directory.path());
    list.read();
    QVERIFY(list.ofRealm(QStringLiteral("global")).isEmpty());
    QVERIFY(!QFile::exists(name));
    QCOMPARE(read(name + QStringLiteral(".unreadable")), content);
    QVERIFY(list.put(account(QStringLiteral("ada"))));
    AccountList again(directory.path());
    again.read();
    QCOMPARE(again.ofRealm(QStringLiteral("global")).size(), 1);
}

void TestStored::leavesOutAccountsThatAreNone()
{
    QTemporaryDir directory;
    write(directory.filePath(QStringLiteral("accounts.json")),
        R"({"accounts":[7,{"tid":"t","oid":"o"},{"realm":"global","oid":"o"},{"realm":"global","tid":"t"},)"
        R"({"realm":"global","tid":"t","oid":"whole"}]})");
    AccountList list(directory.path());
    list.read();
    const auto accounts = list.ofRealm(QStringLiteral("global"));
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts.constFirst().key.id.value, QStringLiteral("whole"));
}

void TestStored::saysWhereNothingCanBeKept_data()
{
    QTest::addColumn<QString>("directory");
    QTest::newRow("below a file") << QStringLiteral("file/data");
    QTest::newRow("the files are folders") << QStringLiteral("occupied");
#ifdef Q_OS_LINUX
    QTest::newRow("a place that takes no files") << QStringLiteral("/proc/self");
#endif
}

void TestStored::saysWhereNothingCanBeKept()
{
    QFETCH(QString, directory);
    QTemporaryDir base;
    write(base.filePath(QStringLiteral("file")), "x");
    QVERIFY(QDir(base.path()).mkpath(QStringLiteral("occupied/settings.ini")));
    QVERIFY(QDir(base.path()).mkpath(QStringLiteral("occupied/accounts.json")));
    const auto path = QDir(base.path()).absoluteFilePath(directory);
    const auto saved = saveSettings(path, {});
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, core::ErrorKind::Storage);
    QVERIFY2(saved.error().message.contains(path), qPrintable(saved.error().message));
    const auto put = AccountList(path).put(account(QStringLiteral("ada")));
    QVERIFY(!put);
    QCOMPARE(put.error().kind, core::ErrorKind::Storage);
    QVERIFY2(put.error().message.contains(path), qPrintable(put.error().message));
}

void TestStored::readsOnlyTokensThatAreWhole_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("whole") << QByteArray(R"({"refreshToken":"r","tid":"t","oid":"o","scopes":["a","b"]})") << true;
    QTest::newRow("no scopes") << QByteArray(R"({"refreshToken":"r","tid":"t","oid":"o"})") << true;
    QTest::newRow("no token") << QByteArray(R"({"tid":"t","oid":"o"})") << false;
    QTest::newRow("no tenant") << QByteArray(R"({"refreshToken":"r","oid":"o"})") << false;
    QTest::newRow("no person") << QByteArray(R"({"refreshToken":"r","tid":"t"})") << false;
    QTest::newRow("no JSON") << QByteArray("hello") << false;
}

void TestStored::readsOnlyTokensThatAreWhole()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, isWhole);
    const auto token = StoredToken::fromJson(json);
    QCOMPARE(token.has_value(), isWhole);
    if (token) {
        QCOMPARE(token->refreshToken, "r");
        QCOMPARE(token->scopes.size(), json.contains("scopes") ? 2 : 0);
        QCOMPARE(StoredToken::fromJson(token->toJson())->account, token->account);
    }
}

void TestStored::keepsATokenByteForByte()
{
    const StoredToken token{.refreshToken = "\xef\xbb\xbfr\xc3\xa4",
        .account = account(QStringLiteral("ada")),
        .scopes = {QStringLiteral("\ufeffs")},
        .savedAt = {}};
    const auto again = StoredToken::fromJson(token.toJson());
    QVERIFY(again);
    QCOMPARE(again->refreshToken, token.refreshToken);
    QCOMPARE(again->scopes, token.scopes);
}

void TestStored::withoutAKeyringNothingIsKept()
{
    MemoryTokenStore store;
    store.setUnavailable(true);
    QList<core::ErrorKind> told;
    const auto note
        = [&told](const auto &result) { told.append(result ? core::ErrorKind::Offline : result.error().kind); };
    const auto ada = account(QStringLiteral("ada"));
    store.write({.refreshToken = "r", .account = ada, .scopes = {}, .savedAt = {}}, this, note);
    store.read(ada.key, this, note);
    store.remove(ada.key, this, note);
    QVERIFY(told.isEmpty());
    QTRY_COMPARE(told, QList<core::ErrorKind>(3, core::ErrorKind::Storage));
    QVERIFY(store.items().isEmpty());
}

QTEST_GUILESS_MAIN(TestStored)
#include "tst_stored.moc"
