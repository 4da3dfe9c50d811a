#include "inventory/inventory.h"
#include "journal/journal.h"
#include "journal/records.h"
#include "ui/history/historydialog.h"
#include "ui/history/historyfilter.h"
#include "ui/history/oldentriesdialog.h"
#include "ui/history/reportexport.h"
#include "ui/removal/restoredialog.h"
#include "ui/widgets/translations.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using journal::Operation;
using journal::Outcome;

namespace {

template <typename Widget>
Widget *named(const QWidget &window, const char *name)
{
    for (auto *widget : window.findChildren<Widget *>()) {
        if (widget->accessibleName() == QString::fromUtf8(name))
            return widget;
    }
    return nullptr;
}

QString said(const QWidget &window)
{
    QStringList texts;
    for (const auto *label : window.findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(QLatin1Char('\n'));
}

/// Three entries: two removed of which one was restored, a restore, and one refused.
QList<Operation> entries()
{
    auto first = records::operation({QStringLiteral("alpha"), QStringLiteral("beta")});
    first.id = 1;
    for (auto &item : first.items) {
        item.outcome = Outcome::Removed;
        item.operation = 1;
    }
    first.items[0].id = 11;
    first.items[1].id = 12;
    first.items[1].restoredAs.value = QStringLiteral("again");
    auto second = records::operation({QStringLiteral("beta")});
    second.id = 2;
    second.kind = Operation::Kind::Restore;
    second.started = records::moment(86400);
    second.ticket = QStringLiteral("INC-9");
    second.items[0].id = 21;
    second.items[0].outcome = Outcome::Restored;
    second.items[0].requestId = QStringLiteral("req-77");
    auto third = records::operation({QStringLiteral("gamma")});
    third.id = 3;
    third.started = records::moment(2 * 86400);
    third.actor.accountName = QStringLiteral("Bo@contoso.example");
    third.items[0].id = 31;
    third.items[0].outcome = Outcome::Refused;
    return {third, second, first};
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::installTranslations(*QCoreApplication::instance(), QLocale::c()); }

    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_journal = std::make_unique<journal::Journal>(m_directory->path());
        m_journal->open(this, [](const core::Result<void> &opened) { QVERIFY(opened.has_value()); });
    }

    void cleanup() { m_journal.reset(); }

    void narrows_data()
    {
        QTest::addColumn<ui::HistoryFilter>("filter");
        QTest::addColumn<QString>("shown"); // ids of the items
        const auto row = [](const char *name, const ui::HistoryFilter &filter, const char *shown) {
            QTest::newRow(name) << filter << QString::fromLatin1(shown);
        };
        const auto words = [](const char *text) { return ui::HistoryFilter{.words = QString::fromUtf8(text)}; };
        row("nothing asked", {}, "31 21 11 12");
        row("only spaces", words("  "), "31 21 11 12");
        row("a profile's name", words("ALPHA"), "11");
        row("two words of one item", words("beta profile"), "21 12");
        row("a word of the entry and one of the item", words("bo@contoso gamma"), "31");
        row("words that no item has together", words("alpha beta"), "");
        row("a ticket shows the whole entry", words("inc-4711"), "31 11 12");
        row("a request id", words("req-77"), "21");
        row("an outcome in words", words("refused"), "31");
        row("a day", words("2026-01-02"), "21");
        row("removals", {.kind = Operation::Kind::Remove}, "31 11 12");
        row("restores", {.kind = Operation::Kind::Restore}, "21");
        row("removed", {.outcome = Outcome::Removed}, "11 12");
        row("can be restored", {.restorableOnly = true}, "11");
        row("since the second day", {.since = records::moment(86400)}, "31 21");
        row("all of it together", {.words = QStringLiteral("alpha"), .kind = Operation::Kind::Restore}, "");
    }

    void narrows()
    {
        QFETCH(ui::HistoryFilter, filter);
        QFETCH(QString, shown);
        QStringList ids;
        const auto operations = filter.apply(entries());
        for (const auto &operation : operations) {
            for (const auto &item : operation.items)
                ids.append(QString::number(item.id));
        }
        QCOMPARE(ids.join(QLatin1Char(' ')), shown);
    }

    void restoresTheWholeEntryOrWhatIsSelected()
    {
        write({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}, Outcome::Removed);
        ui::HistoryDialog dialog(*m_journal, m_inventory, actor(), true);
        dialog.show();
        auto *restore = named<QPushButton>(dialog, "Restore…");
        QTRY_VERIFY(restore->isEnabled());
        restore->click();
        auto *question = dialog.findChild<ui::RestoreDialog *>();
        QVERIFY(question);
        QCOMPARE(question->chosen().constFirst().items.size(), 3);
        question->reject();

        auto *table = named<QTreeView>(dialog, "Outcomes");
        table->setCurrentIndex(table->model()->index(1, 0));
        restore->click();
        QTRY_VERIFY(dialog.findChildren<ui::RestoreDialog *>().size() > 0);
        question = dialog.findChildren<ui::RestoreDialog *>().constLast();
        QCOMPARE(question->chosen().constFirst().items.size(), 1);
        QSignalSpy wanted(&dialog, &ui::HistoryDialog::restoreWanted);
        question->accept();
        QCOMPARE(wanted.size(), 1);
    }

    void saysWhichOfTwoProfilesThatLookTheSame()
    {
        using inventory::ListedConfiguration;
        const auto item = records::item(QStringLiteral("a"));
        ListedConfiguration itself;
        itself.configuration = {.id = item.owner, .type = item.ownerType, .displayName = item.ownerName};
        inventory::Inventory inventory;
        inventory.add({itself});
        const auto asked = [&] {
            ui::RestoreDialog dialog({records::operation({QStringLiteral("a")})}, inventory, actor(), true);
            return dialog.findChild<QPlainTextEdit *>()->toPlainText();
        };
        QVERIFY(!asked().contains(item.owner.value));
        // Of another type it may have the very same name, so the type is always said.
        const auto title = inventory.types().find(item.ownerType)->displayName;
        QVERIFY2(asked().contains(QString(u'(' + title + u')')), qPrintable(asked()));
        auto other = itself;
        other.configuration.id.value = QStringLiteral("other");
        other.configuration.displayName.replace(QLatin1Char('o'), QChar(0x043E)); // Cyrillic
        inventory.add({other});
        QVERIFY(asked().contains(item.owner.value));
    }

    void offersNoRestoreWhileSomethingIsUnderWay()
    {
        write({QStringLiteral("a")}, Outcome::Removed);
        ui::HistoryDialog dialog(*m_journal, m_inventory, actor(), true);
        auto *restore = named<QPushButton>(dialog, "Restore…");
        QTRY_VERIFY(restore->isEnabled());
        dialog.setBusy(true);
        QVERIFY(!restore->isEnabled());
        dialog.setBusy(false);
        QVERIFY(restore->isEnabled());
    }

    void searchSaysHowMuchIsShown()
    {
        write({QStringLiteral("a"), QStringLiteral("b")}, Outcome::Removed);
        write({QStringLiteral("other")}, Outcome::Refused);
        ui::HistoryDialog dialog(*m_journal, m_inventory, actor(), true);
        auto *list = named<QTreeWidget>(dialog, "Removals");
        QTRY_COMPARE(list->topLevelItemCount(), 2);
        QVERIFY(said(dialog).contains(QStringLiteral("2 entries, 3 assignments")));
        auto *search = named<QLineEdit>(dialog, "Search history");
        search->setText(QStringLiteral("other"));
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QVERIFY2(said(dialog).contains(QStringLiteral("1 of 2 entries, 1 of 3 assignments")), qPrintable(said(dialog)));
        search->setText(QStringLiteral("no such thing"));
        QTRY_COMPARE(list->topLevelItemCount(), 0);
        QVERIFY(said(dialog).contains(QStringLiteral("Nothing of 2 entries matches.")));
        search->clear();
        named<QComboBox>(dialog, "Outcome")->setCurrentText(QStringLiteral("Can be restored"));
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QVERIFY(named<QPushButton>(dialog, "Restore…")->isEnabled());
    }

    void removesOldEntriesThatWereConfirmed()
    {
        write({QStringLiteral("a")}, Outcome::Removed, 40);
        write({QStringLiteral("b")}, Outcome::Refused, 40);
        write({QStringLiteral("waits")}, Outcome::WaitingForApproval, 40);
        write({QStringLiteral("new")}, Outcome::Removed, 1);
        ui::HistoryDialog dialog(*m_journal, m_inventory, actor(), true);
        auto *list = named<QTreeWidget>(dialog, "Removals");
        QTRY_COMPARE(list->topLevelItemCount(), 4);
        named<QPushButton>(dialog, "Remove old entries…")->click();
        auto *question = dialog.findChild<ui::OldEntriesDialog *>();
        QVERIFY(question);
        named<QComboBox>(*question, "Age of the entries")->setCurrentText(QStringLiteral("older than 30 days"));
        QTRY_COMPARE(question->confirmed().size(), 2);
        QVERIFY(said(*question).contains(QStringLiteral("2 entries are removed from the journal.")));
        const auto lost = named<QPlainTextEdit>(*question, "What cannot be restored any more")->toPlainText();
        QVERIFY2(lost.contains(QStringLiteral("Group “a”")) && !lost.contains(QStringLiteral("“b”")), qPrintable(lost));
        question->accept();
        QTRY_COMPARE(list->topLevelItemCount(), 2);
        QTRY_VERIFY(said(dialog).contains(QStringLiteral("2 entries were removed from the journal.")));
    }

    void nothingOldLeavesNothingToConfirm()
    {
        write({QStringLiteral("new")}, Outcome::Removed, 1);
        ui::OldEntriesDialog dialog(*m_journal, actor());
        QTRY_VERIFY(said(dialog).contains(QStringLiteral("No entry of this age can be removed.")));
        QVERIFY(dialog.confirmed().isEmpty());
        for (const auto *button : dialog.findChildren<QPushButton *>())
            QCOMPARE(button->isEnabled(), button->text() == QStringLiteral("Cancel"));
    }

    void theNameOfTheFileSaysTheFormat_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("format");
        using removal::ReportFormat;
        QTest::newRow("html") << "a/report.html" << QString() << int(ReportFormat::Html);
        QTest::newRow("capitals") << "a/REPORT.CSV" << QString() << int(ReportFormat::Csv);
        QTest::newRow("the name is stronger than the filter")
            << "a/report.json"
            << "Table for spreadsheets (*.csv)" << int(ReportFormat::Json);
        QTest::newRow("the filter where the name says nothing")
            << "a/report"
            << "Table for spreadsheets (*.csv)" << int(ReportFormat::Csv);
        QTest::newRow("neither") << "a/report.txt" << QString() << int(ReportFormat::Html);
    }

    void theNameOfTheFileSaysTheFormat()
    {
        QFETCH(QString, path);
        QFETCH(QString, filter);
        QFETCH(int, format);
        QCOMPARE(int(ui::reportFormatOf(path, filter)), format);
    }

    void everyControlHasAName()
    {
        write({QStringLiteral("a")}, Outcome::Removed);
        ui::HistoryDialog dialog(*m_journal, m_inventory, actor(), true);
        dialog.show();
        for (auto *widget : dialog.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            auto *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }

private:
    static journal::Actor actor() { return records::operation({}).actor; }

    void write(const QList<QString> &names, Outcome outcome, int daysAgo = 0)
    {
        auto operation = records::operation(names);
        operation.started = QDateTime::currentDateTimeUtc().addDays(-daysAgo);
        m_journal->begin(operation, this, [this, outcome](const core::Result<Operation> &written) {
            QVERIFY(written.has_value());
            auto items = written->items;
            for (auto &item : items) {
                item.outcome = outcome;
                m_journal->recordOutcome(item, this, [](const core::Result<void> &done) { QVERIFY(done.has_value()); });
            }
        });
        // The journal answers in order: what is asked after this sees what was written.
        bool settled = false;
        m_journal->history(actor().tenant, -1, this, [this, &settled](const auto &) {
            m_journal->history(actor().tenant, -1, this, [&settled](const auto &) { settled = true; });
        });
        QTRY_VERIFY(settled);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    inventory::Inventory m_inventory;
    std::unique_ptr<journal::Journal> m_journal;
};

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
