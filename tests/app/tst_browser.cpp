#include "browser.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>

#include <unistd.h>

/// A PATH with nothing in it but an xdg-open that a test writes, and the program's own output kept for looking at.
class TestBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void hasNothingToOpenWith();
    void handsOverTheWholeAddress();
    void saysWhenNoBrowserWasFound();
    void leavesABrowserInTheForegroundAlone();
    void printsNothing();

private:
    void writeOpener(const QByteArray &script);
    QString file(const char *name) const { return m_directory->filePath(QString::fromLatin1(name)); }
    QByteArray read(const char *name) const
    {
        QFile text(file(name));
        return text.open(QIODevice::ReadOnly) ? text.readAll() : QByteArray();
    }

    const QUrl m_url = QUrl(QStringLiteral("https://login.example/t/authorize?state=the%20canary&nonce=a%26b#'x"));
    QByteArray m_path;
    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestBrowser::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(m_directory->path()));
}

void TestBrowser::cleanup() { qputenv("PATH", m_path); }

void TestBrowser::writeOpener(const QByteArray &script)
{
    QFile opener(file("xdg-open"));
    QVERIFY(opener.open(QIODevice::WriteOnly));
    opener.write("#!/bin/sh\nPATH=" + m_path + "\ncd '" + QFile::encodeName(m_directory->path()) + "'\n" + script);
    opener.close();
    QVERIFY(opener.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
}

void TestBrowser::hasNothingToOpenWith()
{
    Browser browser;
    QVERIFY(!browser.open(m_url));
}

void TestBrowser::handsOverTheWholeAddress()
{
    writeOpener("printf %s \"$*\" >address; mv address opened\n");
    Browser browser;
    QSignalSpy failed(&browser, &Browser::failed);
    QVERIFY(browser.open(m_url));
    QTRY_COMPARE(read("opened"), m_url.toEncoded());
    QTRY_VERIFY(browser.children().isEmpty());
    QCOMPARE(failed.count(), 0);
}

void TestBrowser::saysWhenNoBrowserWasFound()
{
    writeOpener("exit 3\n");
    Browser browser;
    QSignalSpy failed(&browser, &Browser::failed);
    QVERIFY(browser.open(m_url));
    QTRY_COMPARE(failed.count(), 1);
}

void TestBrowser::leavesABrowserInTheForegroundAlone()
{
    writeOpener("echo $$ >started; mkfifo gate; : >ready; read -r line <gate; : >closed\n");
    {
        Browser browser;
        QVERIFY(browser.open(m_url));
        QTRY_VERIFY(QFile::exists(file("ready")));
        QTest::ignoreMessage(QtWarningMsg, "QProcess: Destroyed while process (\"/bin/sh\") is still running.");
    }
    QFile gate(file("gate"));
    QVERIFY(gate.open(QIODevice::WriteOnly));
    gate.write("close\n");
    gate.close();
    QTRY_VERIFY(QFile::exists(file("closed")));
}

void TestBrowser::printsNothing()
{
    writeOpener("echo \"no browser for $1\"; echo \"no browser for $1\" >&2; exit 4\n");
    QFile kept(file("output"));
    QVERIFY(kept.open(QIODevice::ReadWrite));
    const int out = dup(STDOUT_FILENO);
    const int err = dup(STDERR_FILENO);
    std::fflush(nullptr);
    dup2(kept.handle(), STDOUT_FILENO);
    dup2(kept.handle(), STDERR_FILENO);
    Browser browser;
    QSignalSpy failed(&browser, &Browser::failed);
    const bool opened = browser.open(m_url);
    const bool ended = QTest::qWaitFor([&failed] { return !failed.isEmpty(); });
    std::fflush(nullptr);
    dup2(out, STDOUT_FILENO);
    dup2(err, STDERR_FILENO);
    close(out);
    close(err);
    QVERIFY(opened && ended);
    QCOMPARE(read("output"), QByteArray());
}

QTEST_GUILESS_MAIN(TestBrowser)
#include "tst_browser.moc"
