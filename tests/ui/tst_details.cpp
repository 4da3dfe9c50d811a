#include "ui/details/detailspane.h"
#include "ui/details/rawjsonbox.h"
#include "ui/details/sectiontext.h"
#include "windowfixture.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QToolButton>

using namespace windowfixture;
using ui::DetailsPane;
using ui::SectionText;

namespace {

DetailsPane *paneOf(Window &window) { return window.window().findChild<DetailsPane *>(); }

QString textOf(const DetailsPane &pane)
{
    QStringList texts;
    for (const auto *section : pane.findChildren<SectionText *>()) {
        if (section->isVisibleTo(&pane))
            texts << section->accessibleName() << section->toPlainText();
    }
    return texts.join(QLatin1Char('\n'));
}

QAction *action(Window &window, const QString &text)
{
    for (auto *each : window.window().findChildren<QAction *>()) {
        if (plain(each->text()) == text)
            return each;
    }
    return nullptr;
}

/// Lets the next file dialog of the window save into `path`.
void saveInto(Window &window, const QString &path)
{
    auto *dialog = window.dialog<QFileDialog>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
}

} // namespace

class TestDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheCurrentRow();
    void severalSelectedAreCounted();
    void hiddenItAsksNothingAndRemembers();
    void rawJsonOpensAndCopies();
    void aPlaceLeadsIntoTheTree();
    void everySectionHasANameAndIsText();
    void narrowWindowsPutItBelow();
    void exportsWhatIsShown();
    void printsPages();
    void aMegabyteInOneLineDoesNotFreeze();
};

void TestDetails::followsTheCurrentRow()
{
    Window window;
    window.openPractice();
    auto *pane = paneOf(window);
    QVERIFY(pane && pane->isVisible());
    QTRY_VERIFY(textOf(*pane).contains(QStringLiteral("Choose a configuration")));
    window.view()->setCurrentIndex(window.view()->model()->index(0, 0));
    QTRY_VERIFY(textOf(*pane).contains(QStringLiteral("Who gets it")));
    QTRY_VERIFY_WITH_TIMEOUT(textOf(*pane).contains(QStringLiteral("Succeeded:")), 10000);
    window.selectAssignments(1);
    QTRY_VERIFY(textOf(*pane).contains(QStringLiteral("What removing it would do")));
    QVERIFY(textOf(*pane).contains(QStringLiteral("It gives")) || textOf(*pane).contains(QStringLiteral("It keeps")));
}

void TestDetails::severalSelectedAreCounted()
{
    Window window;
    window.openPractice();
    window.selectAssignments(2);
    QTRY_VERIFY(textOf(*paneOf(window)).contains(QStringLiteral("2 assignments")));
}

void TestDetails::hiddenItAsksNothingAndRemembers()
{
    Window window;
    window.openPractice();
    auto *toggle = action(window, QStringLiteral("Details"));
    QVERIFY(toggle && toggle->isChecked());
    QCOMPARE(toggle->shortcut(), QKeySequence(Qt::Key_F9));
    toggle->trigger();
    QVERIFY(!paneOf(window)->isVisible());
    window.view()->setCurrentIndex(window.view()->model()->index(0, 0));
    QTest::qWait(500);
    QVERIFY(!textOf(*paneOf(window)).contains(QStringLiteral("Succeeded:")));
    window.openPractice(); // the page is made anew
    QVERIFY(!paneOf(window)->isVisible());
    action(window, QStringLiteral("Details"))->trigger();
    QVERIFY(paneOf(window)->isVisible());
}

void TestDetails::rawJsonOpensAndCopies()
{
    Window window;
    window.openPractice();
    window.view()->setCurrentIndex(window.view()->model()->index(0, 0));
    auto *opener = named<QToolButton>(*paneOf(window), QStringLiteral("Raw JSON"));
    QTRY_VERIFY(opener && opener->isVisible());
    auto *text = named<QPlainTextEdit>(*paneOf(window), QStringLiteral("Raw JSON text"));
    QVERIFY(!text->isVisible());
    opener->click();
    QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().contains(QStringLiteral("\"displayName\": ")), 10000);
    button(*paneOf(window), QStringLiteral("Copy JSON"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text().trimmed(), text->toPlainText().trimmed());
    button(*paneOf(window), QStringLiteral("Copy"))->click();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("/deviceManagement")));
}

void TestDetails::aPlaceLeadsIntoTheTree()
{
    Window window;
    window.openPractice();
    window.selectAssignments(1);
    const auto owner = window.workspace().inventory().listed().constLast();
    Q_EMIT paneOf(window)->placeWanted(inventory::Address(owner));
    const auto current = window.view()->currentRow();
    QCOMPARE(window.workspace().tree().configuration(current), owner);
}

void TestDetails::everySectionHasANameAndIsText()
{
    Window window;
    window.openPractice();
    window.selectAssignments(1);
    QTRY_VERIFY(textOf(*paneOf(window)).contains(QStringLiteral("What removing")));
    for (const auto *section : paneOf(window)->findChildren<SectionText *>()) {
        if (!section->isVisible())
            continue;
        QVERIFY(!section->accessibleName().isEmpty());
        QVERIFY(section->textInteractionFlags() & Qt::TextSelectableByKeyboard);
        QVERIFY2(section->height() >= section->document()->size().height() - 1, "nothing is cut off");
    }
}

void TestDetails::narrowWindowsPutItBelow()
{
    Window window;
    window.openPractice();
    auto *split = window.window().findChild<QSplitter *>();
    window.window().resize(1200, 700);
    QTRY_COMPARE(split->orientation(), Qt::Horizontal);
    QVERIFY(window.view()->width() > paneOf(window)->width());
    window.window().resize(900, 600);
    QVERIFY(window.view()->width() > 450);
    // What is narrow depends on the font: at double size the same window has half the room.
    auto font = split->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    split->setFont(font);
    window.window().resize(880, 600);
    QTRY_COMPARE(split->orientation(), Qt::Vertical);
}

void TestDetails::exportsWhatIsShown()
{
    Window window;
    window.openPractice();
    const QTemporaryDir directory;
    const auto path = directory.filePath(QStringLiteral("shown.csv"));
    action(window, QStringLiteral("Export…"))->trigger();
    saveInto(window, path);
    QTRY_VERIFY(window.status().startsWith(QStringLiteral("Exported ")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().count('\n') > 100);
    action(window, QStringLiteral("Export…"))->trigger();
    saveInto(window, directory.filePath(QStringLiteral("no/shown.csv")));
    QTRY_COMPARE(window.status(), QStringLiteral("Nothing was exported."));
}

void TestDetails::printsPages()
{
    Window window;
    window.openPractice();
    const QTemporaryDir directory;
    const auto path = directory.filePath(QStringLiteral("pages.pdf"));
    action(window, QStringLiteral("Print report to PDF…"))->trigger();
    saveInto(window, path);
    QTRY_VERIFY_WITH_TIMEOUT(window.status().startsWith(QStringLiteral("Exported ")), 60000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF") && bytes.trimmed().endsWith("%%EOF"));
    QVERIFY(bytes.count("/Type /Page") > 3);
}

void TestDetails::aMegabyteInOneLineDoesNotFreeze()
{
    ui::RawJsonBox box;
    box.show();
    named<QToolButton>(box, QStringLiteral("Raw JSON"))->click();
    for (const auto &hostile : {QByteArray("{\"a\":\"" + QByteArray(1'000'000, 'x') + "\"}"),
             QByteArray(1'000'000, '['), QByteArray("[" + QByteArray("0,").repeated(500'000) + "0]")}) {
        QElapsedTimer spent;
        spent.start();
        box.setJson(details::Reader::Json(hostile));
        box.grab();
        QVERIFY2(spent.elapsed() < 3000, qPrintable(QString::number(spent.elapsed())));
    }
}

QTEST_MAIN(TestDetails)
#include "tst_details.moc"
