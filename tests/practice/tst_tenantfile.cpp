#include "practice/tenantfile.h"

#include "practice/caller.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using practice::TenantFile;
using practice::Trouble;

namespace {

/// One run of the program: a Service as it is built at a start, and its file.
struct Run : Caller {
    explicit Run(const QString &directory) : file(std::make_unique<TenantFile>(service, directory)) { }

    std::unique_ptr<TenantFile> file;
};

} // namespace

/// The practice tenant over a restart.
class TestTenantFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
    }

    void isKeptOverARestart();
    void isOnDiskBeforeItsEnd();
    void keepsWhatWasFiledForApproval();
    void isReadableForItsPersonOnly();
    void withoutChangesThereIsNoFile();
    void startingOverRemovesIt();
    void startsOverWhenItCannotBeUsed_data();
    void startsOverWhenItCannotBeUsed();
    void neverReplacesABadFileKeptBefore();
    void passesOverProfilesOfAnotherVersion();
    void aDirectoryThatCannotBeWrittenIsToldOnce();

private:
    QString path() const { return m_directory->filePath(QStringLiteral("practice.json")); }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &content) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    static int remove(Run &run, const QString &owner, const QString &assignment)
    {
        return run.ask("DELETE", Run::at(owner) + QStringLiteral("/assignments/") + assignment).status;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestTenantFile::isKeptOverARestart()
{
    QString owner;
    QList<QJsonObject> left;
    {
        Run run(m_directory->path());
        owner = run.everyKind();
        const auto ids = run.assignmentIds(owner);
        QCOMPARE(remove(run, owner, ids.at(1)), 204);
        QCOMPARE(remove(run, owner, ids.at(3)), 204);
        run.service.setTrouble(Trouble::ColleagueChanges, true);
        QCOMPARE(run.get(Run::at(owner) + QStringLiteral("/assignments/") + ids.at(0)).status, 200);
        left = run.service.tenant().configurations.value(owner).assignments;
    }
    Run next(m_directory->path());
    QCOMPARE(next.service.tenant().configurations.value(owner).assignments, left);
    QVERIFY(left != Caller::pristine().configurations.value(owner).assignments);
    // Nothing else is another than it was.
    for (const auto &id : Caller::pristine().order) {
        if (id != owner)
            QCOMPARE(next.service.tenant().configurations.value(id).assignments,
                Caller::pristine().configurations.value(id).assignments);
    }
    QVERIFY(!next.service.hasTrouble(Trouble::ColleagueChanges));
}

void TestTenantFile::isOnDiskBeforeItsEnd()
{
    Run run(m_directory->path());
    const auto owner = run.everyKind();
    const auto ids = run.assignmentIds(owner);
    QCOMPARE(remove(run, owner, ids.at(0)), 204);
    QTRY_VERIFY(!content().isEmpty());
    QCOMPARE(remove(run, owner, ids.at(1)), 204);
    const auto isWithoutTheSecond = [&] {
        const auto read = content(); // nothing while it is being replaced, on Windows
        return read.contains(ids.at(2).toUtf8()) && !read.contains(ids.at(1).toUtf8());
    };
    QTRY_VERIFY(isWithoutTheSecond());
}

void TestTenantFile::keepsWhatWasFiledForApproval()
{
    QString owner;
    QString assignment;
    QByteArray code;
    {
        Run run(m_directory->path());
        owner = run.everyKind();
        assignment = run.assignmentIds(owner).constFirst();
        run.service.setTrouble(Trouble::ApprovalNeeded, true);
        const auto filed = run.ask("DELETE", Run::at(owner) + QStringLiteral("/assignments/") + assignment, {},
            {{"x-msft-approval-justification", QByteArray("because").toBase64()}});
        QCOMPARE(filed.status, 403);
        code = filed.headers.value("x-msft-approval-code");
    }
    {
        Run run(m_directory->path());
        QCOMPARE(run.service.approvals().waiting(), 1);
        QCOMPARE(run.service.approve(), 1);
    }
    Run run(m_directory->path());
    QCOMPARE(run.service.approvals().filed().size(), 1);
    QCOMPARE(run.service.approvals().filed().constFirst().status, practice::Approvals::Status::Approved);
    QCOMPARE(run.service.approvals().filed().constFirst().justification, QStringLiteral("because"));
    run.service.setTrouble(Trouble::ApprovalNeeded, true);
    QCOMPARE(run.ask("DELETE", Run::at(owner) + QStringLiteral("/assignments/") + assignment, {},
                    {{"x-msft-approval-code", code}})
                 .status,
        204);
}

void TestTenantFile::isReadableForItsPersonOnly()
{
    const QString inside = m_directory->filePath(QStringLiteral("not there yet"));
    {
        Run run(inside);
        remove(run, run.everyKind(), run.assignmentIds(run.everyKind()).constFirst());
    }
    const QString file = inside + QStringLiteral("/practice.json");
    QVERIFY(QFile::exists(file));
#ifndef Q_OS_WIN
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
#endif
}

void TestTenantFile::withoutChangesThereIsNoFile()
{
    {
        Run run(m_directory->path());
        QCOMPARE(run.get(Run::at(run.everyKind())).status, 200);
        QCOMPARE(remove(run, run.everyKind(), QStringLiteral("not-there")), 404);
        run.service.setTrouble(Trouble::RefusedRight, true);
        QCOMPARE(remove(run, run.everyKind(), run.assignmentIds(run.everyKind()).constFirst()), 403);
    }
    QVERIFY(!QFile::exists(path()));
}

void TestTenantFile::startingOverRemovesIt()
{
    {
        Run run(m_directory->path());
        remove(run, run.everyKind(), run.assignmentIds(run.everyKind()).constFirst());
    }
    QVERIFY(QFile::exists(path()));
    Run run(m_directory->path());
    QVERIFY(run.service.tenant().configurations.value(run.everyKind()).assignments
        != Caller::pristine().configurations.value(run.everyKind()).assignments);
    run.service.startOver();
    QCOMPARE(run.service.tenant().configurations.value(run.everyKind()).assignments,
        Caller::pristine().configurations.value(run.everyKind()).assignments);
    QTRY_VERIFY(!QFile::exists(path()));
}

void TestTenantFile::startsOverWhenItCannotBeUsed_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<QString>("reason");
    const auto id = Caller::pristine().id.toUtf8();
    const auto row = [](const char *name, const QByteArray &bad, const char *reason) {
        QTest::newRow(name) << bad << QString::fromLatin1(reason);
    };
    const QByteArray head = R"({"format":1,"tenant":")" + id + R"(",)";
    const auto owner = Caller().everyKind().toUtf8();
    row("empty", "", "");
    row("cut off", R"({"format":1,"ten)", "");
    row("no JSON", QByteArray(5000, '\xff'), "");
    row("another file", R"({"hello":"there"})", "not a file of the practice tenant");
    row("a newer version", R"({"format":2,"news":[]})", "newer version");
    row("another tenant", R"({"format":1,"tenant":"x","assignments":{},"approvals":[]})", "another tenant");
    row("a part is missing", head + R"("assignments":{}})", "a part is missing");
    row("an assignment without target", head + R"("assignments":{")" + owner + R"(":[{"id":"a"}]},"approvals":[]})",
        "not whole");
    row("an id twice",
        head + R"("assignments":{")" + owner + R"(":[{"id":"a","target":{}},{"id":"a","target":{}}]},"approvals":[]})",
        "not whole");
    row("an approval of unknown status",
        head + R"("assignments":{},"approvals":[{"code":"c","fingerprint":"","filedAt":"2026-01-01T08:00:00Z",)"
            + R"("status":"perhaps"}]})",
        "not whole");
}

void TestTenantFile::startsOverWhenItCannotBeUsed()
{
    QFETCH(QByteArray, bad);
    QFETCH(QString, reason);
    write(bad);
    QTest::ignoreMessage(QtWarningMsg,
        QRegularExpression(QStringLiteral("practice\\.json cannot be used \\(.*") + reason
            + QStringLiteral(".*starts over\\. The file is kept as .*practice\\.json\\.bad\\.")));
    {
        Run run(m_directory->path());
        QCOMPARE(run.service.tenant().configurations.value(run.everyKind()).assignments,
            Caller::pristine().configurations.value(run.everyKind()).assignments);
        QVERIFY(run.service.approvals().filed().isEmpty());
        QVERIFY(!QFile::exists(path()));
        QCOMPARE(remove(run, run.everyKind(), run.assignmentIds(run.everyKind()).constFirst()), 204);
    }
    QFile aside(path() + QStringLiteral(".bad"));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), bad);
    QVERIFY(QFile::exists(path())); // and it is kept from here on
}

void TestTenantFile::neverReplacesABadFileKeptBefore()
{
    for (const auto *bad : {"first", "second"}) {
        write(bad);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot be used")));
        Run run(m_directory->path());
    }
    QFile first(path() + QStringLiteral(".bad"));
    QFile second(path() + QStringLiteral(".bad-2"));
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    QCOMPARE(first.readAll(), QByteArray("first"));
    QCOMPARE(second.readAll(), QByteArray("second"));
}

void TestTenantFile::passesOverProfilesOfAnotherVersion()
{
    const auto owner = Caller().everyKind();
    write(R"({"format":1,"tenant":")" + Caller::pristine().id.toUtf8() + R"(","assignments":{"no such profile":[],")"
        + owner.toUtf8() + R"(":[]},"approvals":[]})");
    const Run run(m_directory->path());
    QVERIFY(run.service.tenant().configurations.value(owner).assignments.isEmpty());
    QCOMPARE(run.service.tenant().configurations.size(), Caller::pristine().configurations.size());
}

void TestTenantFile::aDirectoryThatCannotBeWrittenIsToldOnce()
{
    // A file where the directory should be: that holds for root too.
    write("not a directory");
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    Run run(path());
    const auto ids = run.assignmentIds(run.everyKind());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot be written .* is not kept")));
    QCOMPARE(remove(run, run.everyKind(), ids.at(0)), 204);
    QCOMPARE(remove(run, run.everyKind(), ids.at(1)), 204);
    run.file.reset();
    QCOMPARE(run.assignmentIds(run.everyKind()).size(), ids.size() - 2);
    QCOMPARE(content(), QByteArray("not a directory"));
}

QTEST_GUILESS_MAIN(TestTenantFile)
#include "tst_tenantfile.moc"
