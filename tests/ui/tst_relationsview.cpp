#include "ui/details/relationbox.h"
#include "ui/details/relationsview.h"

#include "support/widgets.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using details::Relations;
using ui::RelationBox;
using ui::RelationsView;

namespace {

Relations::Box box(const char *name, int layer)
{
    Relations::Box made;
    made.id.value = QString::fromUtf8(name);
    made.name = made.id.value;
    made.kind = QStringLiteral("Type of %1").arg(made.name);
    made.layer = layer;
    return made;
}

/// Two lead to one, which leads on; and one that leads back.
Relations sample()
{
    Relations relations;
    relations.boxes = {box("A", -1), box("B", -1), box("Focus", 0), box("Root", 1)};
    relations.boxes[2].isSubject = true;
    relations.arrows = {{0, 2, QStringLiteral("Identity certificate"), true, false},
        {1, 2, QStringLiteral("Identity certificate"), false, false},
        {2, 3, QStringLiteral("Root certificate"), false, false}, {3, 1, QStringLiteral("Loop"), false, true}};
    return relations;
}

} // namespace

class TestRelationsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlaps_data();
    void nothingOverlaps();
    void mirrorsFromRightToLeft();
    void boxesSpeakForThemselves();
    void keysMoveAndGo();
    void foldOpensItsList();
    void survivesBeingFilledAnewByAClick();
    void paintsInAnyState();
};

void TestRelationsView::nothingOverlaps_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("wide") << 800;
    QTest::newRow("narrow") << 220;
    QTest::newRow("absurd") << 30;
}

void TestRelationsView::nothingOverlaps()
{
    QFETCH(int, width);
    const auto layout = ui::layOut(sample(), width, 16, Qt::LeftToRight);
    QCOMPARE(layout.boxes.size(), 4);
    QCOMPARE(layout.arrows.size(), 4);
    for (qsizetype one = 0; one < layout.boxes.size(); ++one) {
        for (qsizetype other = one + 1; other < layout.boxes.size(); ++other)
            QVERIFY(!layout.boxes.at(one).intersects(layout.boxes.at(other)));
        for (const auto &arrow : layout.arrows) {
            QVERIFY(!layout.boxes.at(one).intersects(arrow.title));
            for (const auto &point : arrow.line)
                QVERIFY(!layout.boxes.at(one).adjusted(1, 1, -1, -1).contains(point));
        }
        QVERIFY(layout.boxes.at(one).bottom() <= layout.height);
    }
}

void TestRelationsView::mirrorsFromRightToLeft()
{
    const auto left = ui::layOut(sample(), 400, 16, Qt::LeftToRight);
    const auto right = ui::layOut(sample(), 400, 16, Qt::RightToLeft);
    for (qsizetype at = 0; at < left.boxes.size(); ++at)
        QCOMPARE(right.boxes.at(at).left(), 400 - left.boxes.at(at).right());
    QCOMPARE(right.arrows.constFirst().line.constLast().x(), 400 - left.arrows.constFirst().line.constLast().x());
}

void TestRelationsView::boxesSpeakForThemselves()
{
    RelationsView view;
    view.setRelations(sample());
    QCOMPARE(view.boxes().size(), 4);
    QCOMPARE(view.boxes().at(0)->accessibleName(), QStringLiteral("A, Type of A"));
    QVERIFY(view.boxes().at(0)->accessibleDescription().contains(
        QStringLiteral("Leads to “Focus” as Identity certificate.")));
    QVERIFY(view.boxes().at(0)->accessibleDescription().contains(QStringLiteral("selected way")));
    QVERIFY(view.boxes().at(2)->accessibleName().contains(QStringLiteral("shown at present")));
    QVERIFY(view.boxes().at(3)->accessibleDescription().contains(QStringLiteral("leads back")));
    for (const auto *each : view.boxes())
        QVERIFY(each->focusPolicy() & Qt::TabFocus);
}

void TestRelationsView::keysMoveAndGo()
{
    RelationsView view;
    view.resize(300, 300);
    view.setRelations(sample());
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    QSignalSpy wanted(&view, &RelationsView::boxWanted);
    view.boxes().at(0)->setFocus();
    QTest::keyClick(view.boxes().at(0), Qt::Key_Down);
    QVERIFY(view.boxes().at(1)->hasFocus());
    QTest::keyClick(view.boxes().at(1), Qt::Key_End);
    QVERIFY(view.boxes().at(3)->hasFocus());
    QTest::keyClick(view.boxes().at(3), Qt::Key_Down);
    QVERIFY(view.boxes().at(3)->hasFocus());
    QTest::keyClick(view.boxes().at(3), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QTest::mouseClick(view.boxes().at(1), Qt::LeftButton);
    QCOMPARE(wanted.size(), 2);
}

void TestRelationsView::foldOpensItsList()
{
    auto relations = sample();
    auto &fold = relations.boxes[1];
    for (int i = 0; i < 188; ++i)
        fold.folded.append(box(QByteArray("F" + QByteArray::number(i)).constData(), -1));
    RelationsView view;
    view.setRelations(relations);
    view.show();
    QStringList wanted;
    connect(&view, &RelationsView::boxWanted, this, [&wanted](const Relations::Box &gone) { wanted << gone.name; });
    view.boxes().at(1)->click();
    QCOMPARE(wanted.size(), 0);
    auto *dialog = view.findChild<QDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *search = dialog->findChild<QLineEdit *>();
    QVERIFY(search);
    search->setText(QStringLiteral("F187"));
    buttonSaying(*dialog, QStringLiteral("Go to"))->click();
    QCOMPARE(wanted, QStringList{QStringLiteral("F187")});
}

void TestRelationsView::survivesBeingFilledAnewByAClick()
{
    RelationsView view;
    view.setRelations(sample());
    connect(&view, &RelationsView::boxWanted, &view, [&view] { view.setRelations(sample()); });
    view.boxes().at(0)->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(view.boxes().size(), 4);
    QCOMPARE(view.findChildren<RelationBox *>().size(), 4);
}

void TestRelationsView::paintsInAnyState()
{
    RelationsView view;
    view.resize(300, 100);
    view.setRelations(sample());
    QVERIFY(!view.grab().isNull());
    view.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(!view.grab().isNull());
    view.setRelations({});
    view.grab();
    QVERIFY(view.boxes().isEmpty());
}

QTEST_MAIN(TestRelationsView)
#include "tst_relationsview.moc"
