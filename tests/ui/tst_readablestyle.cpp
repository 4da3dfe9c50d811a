#include "ui/widgets/colours.h"
#include "ui/widgets/readablestyle.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTest>
#include <QTreeWidget>

namespace {

QPalette dark()
{
    QPalette palette;
    const QColor text(252, 252, 252);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Window, QColor(42, 46, 50));
    palette.setColor(QPalette::Base, QColor(27, 30, 32));
    palette.setColor(QPalette::AlternateBase, QColor(35, 38, 41));
    palette.setColor(QPalette::Button, QColor(49, 54, 59));
    palette.setColor(QPalette::Highlight, QColor(61, 174, 233));
    return palette;
}

/// Of the best pixel on a line from the middle of the indicator outwards, against the middle.
qreal frameContrast(const QImage &image, const QRect &indicator)
{
    const auto middle = image.pixelColor(indicator.center());
    qreal best = 1;
    for (int x = indicator.left(); x < indicator.center().x(); ++x)
        best = std::max(best, ui::contrast(image.pixelColor(x, indicator.center().y()), middle));
    return best;
}

QImage pictureOf(QWidget &widget)
{
    widget.ensurePolished();
    widget.resize(widget.sizeHint());
    QImage image(widget.size(), QImage::Format_RGB32);
    widget.render(&image);
    return image;
}

} // namespace

/// What Fusion leaves hard to see is measured in pictures.
class TestReadableStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(QStringLiteral("fusion"));
        ui::ReadableStyle::install();
    }
    void cleanup()
    {
        QApplication::setPalette(QPalette());
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void standsInForFusionOnly()
    {
        QVERIFY(qobject_cast<ui::ReadableStyle *>(QApplication::style()));
        const auto *first = QApplication::style();
        ui::ReadableStyle::install();
        QCOMPARE(QApplication::style(), first);
        QApplication::setStyle(QStringLiteral("windows"));
        ui::ReadableStyle::install();
        QVERIFY(!qobject_cast<ui::ReadableStyle *>(QApplication::style()));
        initTestCase();
    }

    void anEmptyBoxIsSeen_data() { palettes(); }
    void anEmptyBoxIsSeen()
    {
        QFETCH(QPalette, palette);
        QApplication::setPalette(palette);
        QCheckBox box(QStringLiteral("Box"));
        QRadioButton choice(QStringLiteral("Choice"));
        for (QAbstractButton *button :
            {static_cast<QAbstractButton *>(&box), static_cast<QAbstractButton *>(&choice)}) {
            const auto image = pictureOf(*button);
            QStyleOptionButton option;
            option.initFrom(button);
            const auto element = button == &box ? QStyle::SE_CheckBoxIndicator : QStyle::SE_RadioButtonIndicator;
            const auto found = frameContrast(image, button->style()->subElementRect(element, &option, button));
            QVERIFY2(found >= 3, qPrintable(QStringLiteral("%1: %2").arg(button->text()).arg(found)));
        }
    }

    void anEmptyBoxOfAListIsSeen_data() { palettes(); }
    void anEmptyBoxOfAListIsSeen()
    {
        QFETCH(QPalette, palette);
        QApplication::setPalette(palette);
        QStyleOptionViewItem option;
        option.rect = QRect(2, 2, 13, 13);
        option.state = QStyle::State_Enabled | QStyle::State_Off;
        option.palette = palette;
        QImage image(17, 17, QImage::Format_RGB32);
        image.fill(palette.color(QPalette::Base));
        QPainter painter(&image);
        QApplication::style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &option, &painter);
        painter.end();
        QVERIFY(frameContrast(image, option.rect) >= 3);
    }

    void theArrowOfAMenuStandsAtTheEndOfTheText_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void theArrowOfAMenuStandsAtTheEndOfTheText()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QMenu menu;
        QPushButton with;
        QPushButton without;
        with.setMenu(&menu);
        for (auto *button : {&with, &without}) {
            button->setLayoutDirection(direction);
            button->ensurePolished();
            button->resize(120, 30);
        }
        QImage arrow(with.size(), QImage::Format_RGB32);
        QImage bare(with.size(), QImage::Format_RGB32);
        with.render(&arrow);
        without.render(&bare);
        int beginning = 0;
        int end = 0;
        int left = arrow.width();
        for (int x = 0; x < arrow.width(); ++x) {
            for (int y = 0; y < arrow.height(); ++y) {
                if (arrow.pixel(x, y) == bare.pixel(x, y))
                    continue;
                left = std::min(left, x);
                ++((x < arrow.width() / 2) == (direction == Qt::LeftToRight) ? beginning : end);
            }
        }
        QCOMPARE(beginning, 0);
        QVERIFY(end > 0);
        // Fusion itself leaves it 9 pixels inside, where a text that fills the button begins.
        QVERIFY2(direction == Qt::LeftToRight || left <= 6, qPrintable(QString::number(left)));
    }

    void whatIsSelectedIsSeenInAWindowBehind()
    {
        auto palette = QApplication::palette(); // as Qt has it on Windows
        palette.setColor(QPalette::Base, Qt::white);
        palette.setColor(QPalette::Highlight, QColor(0x00, 0x78, 0xd7));
        palette.setColor(QPalette::HighlightedText, Qt::white);
        palette.setColor(QPalette::Inactive, QPalette::Highlight, QColor(0xf0, 0xf0, 0xf0));
        palette.setColor(QPalette::Inactive, QPalette::HighlightedText, Qt::black);
        QApplication::setPalette(palette);
        ui::makePaletteReadable();
        palette = QApplication::palette();
        QVERIFY(ui::contrast(palette.color(QPalette::Inactive, QPalette::Highlight), Qt::white) > 1.5);
        // The icons of what is selected have one colour.
        QCOMPARE(palette.color(QPalette::Inactive, QPalette::HighlightedText),
            palette.color(QPalette::Active, QPalette::HighlightedText));
    }

    void everyOtherRowDoesNotLookSelected()
    {
        auto palette = QApplication::palette(); // as Qt has it on Windows, in the dark
        palette.setColor(QPalette::Text, Qt::white);
        palette.setColor(QPalette::Base, QColor(0x2d, 0x2d, 0x2d));
        palette.setColor(QPalette::AlternateBase, QColor(0x00, 0x31, 0x94));
        QApplication::setPalette(palette);
        ui::makePaletteReadable();
        const auto row = QApplication::palette().color(QPalette::AlternateBase);
        QVERIFY2(row != QColor(0x2d, 0x2d, 0x2d) && row.saturation() == 0, qPrintable(row.name()));
        QVERIFY(ui::contrast(row, Qt::white) >= 4.5);
    }

    void aSelectedRowCanBeReadWhateverIsOnIt_data() { palettes(); }
    void aSelectedRowCanBeReadWhateverIsOnIt()
    {
        QFETCH(QPalette, palette);
        QApplication::setPalette(palette);
        ui::makePaletteReadable();
        QTreeWidget tree;
        tree.setMouseTracking(true);
        tree.setColumnCount(2);
        auto *row = new QTreeWidgetItem(&tree);
        tree.resize(300, 120);
        tree.show();
        QVERIFY(QTest::qWaitForWindowActive(&tree));
        tree.setFocus(Qt::TabFocusReason);
        tree.setCurrentItem(row);
        const auto place = tree.visualItemRect(row);
        for (const bool hovered : {false, true}) {
            for (const bool wholeRow : {false, true}) {
                tree.setAllColumnsShowFocus(wholeRow);
                if (hovered) {
                    QHoverEvent hover(QEvent::HoverMove, place.center(), place.center(), QPointF(0, 0));
                    QApplication::sendEvent(tree.viewport(), &hover);
                }
                const auto image = tree.viewport()->grab().toImage();
                const auto text = tree.palette().color(QPalette::Active, QPalette::HighlightedText);
                // Between the lines around it: what its text stands on.
                for (int x = place.left() + 4; x < place.left() + 60; ++x) {
                    for (int y = place.top() + 2; y < place.bottom() - 1; ++y) {
                        const auto found = ui::contrast(image.pixelColor(x, y), text);
                        QVERIFY2(found >= 4.5, qPrintable(QStringLiteral("%1 at %2, %3").arg(found).arg(x).arg(y)));
                    }
                }
            }
        }
    }

    void theFocusIsSeenOnARowThatIsNotSelected_data() { palettes(); }
    void theFocusIsSeenOnARowThatIsNotSelected()
    {
        QFETCH(QPalette, palette);
        QApplication::setPalette(palette);
        QTreeWidget tree;
        tree.setAllColumnsShowFocus(true);
        tree.setSelectionMode(QAbstractItemView::ExtendedSelection);
        auto *row = new QTreeWidgetItem(&tree);
        tree.resize(300, 120);
        tree.show();
        QVERIFY(QTest::qWaitForWindowActive(&tree));
        tree.setFocus(Qt::TabFocusReason);
        tree.setCurrentItem(row, 0, QItemSelectionModel::NoUpdate);
        const auto place = tree.visualItemRect(row);
        const auto image = tree.viewport()->grab().toImage();
        const auto inside = image.pixelColor(place.center().x(), place.center().y());
        qreal best = 1;
        for (int y = place.top(); y <= place.bottom(); ++y)
            best = std::max(best, ui::contrast(image.pixelColor(place.center().x(), y), inside));
        QVERIFY2(best >= 3, qPrintable(QString::number(best)));
    }

private:
    static void palettes()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << QApplication::style()->standardPalette();
        QTest::newRow("dark") << dark();
    }
};

QTEST_MAIN(TestReadableStyle)
#include "tst_readablestyle.moc"
