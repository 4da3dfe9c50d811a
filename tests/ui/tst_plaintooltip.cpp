#include "journal/records.h"
#include "ui/history/historylist.h"
#include "ui/removal/outcomesmodel.h"
#include "ui/tree/facetbar.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/statusline.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTextDocument>

namespace {

/// What a tip shows (QToolTip decides in the same way).
QString shown(const QString &tip)
{
    QTextDocument document;
    if (Qt::mightBeRichText(tip))
        document.setHtml(tip);
    else
        document.setPlainText(tip);
    return document.toPlainText();
}

const auto *const markup = "<b>Root</b> & <img src=\"x\"><a href='y'>z</a>";

} // namespace

/// Tool tips show names as they are, whatever markup is in them.
class TestPlainToolTip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTextAsItIs_data();
    void showsTextAsItIs();
    void everyWidgetThatShowsNames();
};

void TestPlainToolTip::showsTextAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a name") << QStringLiteral("Corp Wi-Fi");
    QTest::newRow("an ampersand") << QStringLiteral("R & D &amp; more");
    QTest::newRow("smaller than") << QStringLiteral("a < b > c");
    QTest::newRow("markup") << QString::fromLatin1(markup);
    QTest::newRow("a whole page") << QStringLiteral("<!DOCTYPE html><html><body>x</body></html>");
    QTest::newRow("an end of what is not open") << QStringLiteral("</qt>x<qt>");
}

void TestPlainToolTip::showsTextAsItIs()
{
    QFETCH(QString, text);
    QCOMPARE(shown(ui::plainToolTip(text)), text);
}

void TestPlainToolTip::everyWidgetThatShowsNames()
{
    const auto text = QString::fromLatin1(markup);
    ui::StatusLine status;
    status.setStatus(text);
    QCOMPARE(shown(status.findChild<QLineEdit *>()->toolTip()), text);

    auto operation = records::operation({QStringLiteral("a")});
    operation.reason = text;
    operation.items[0].ownerName = text;
    operation.items[0].via.clear();
    operation.items[0].targetText = text;
    operation.items[0].message = text;
    ui::OutcomesModel outcomes;
    outcomes.setItems(operation.items);
    ui::HistoryList history;
    history.setOperations({operation});
    int seen = 0;
    for (const QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(&outcomes), history.model()}) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const auto index = model->index(0, column);
            QCOMPARE(shown(index.data(Qt::ToolTipRole).toString()), index.data().toString());
            seen += index.data().toString() == text ? 1 : 0;
        }
    }
    QCOMPARE(seen, 4);

    ui::FacetBar bar([] { return ui::FacetBar::Counts(); });
    const inventory::Facet hostile{.kind = inventory::Facet::Kind::Type, .type = text + QChar(0x202E)};
    bar.setFacets({hostile});
    int chips = 0;
    for (const auto *button : bar.findChildren<QPushButton *>()) {
        if (!button->accessibleName().contains(QLatin1String("<b>Root")))
            continue;
        ++chips;
        QCOMPARE(shown(button->toolTip()), button->accessibleName());
        QVERIFY(!button->text().contains(QChar(0x202E)));
    }
    QCOMPARE(chips, 1);
}

QTEST_MAIN(TestPlainToolTip)
#include "tst_plaintooltip.moc"
