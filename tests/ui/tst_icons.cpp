#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QTest>

namespace {

QPalette paletteOf(const QColor &window, const QColor &text)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    return palette;
}

/// Of what is most seen of the icon against the window behind it.
qreal bestContrast(const QImage &image, const QColor &behind)
{
    qreal best = 1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            const auto colour = image.pixelColor(x, y);
            if (colour.alpha() == 255)
                best = std::max(best, ui::contrast(colour, behind));
        }
    }
    return best;
}

int softPixels(const QImage &image)
{
    int soft = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            const auto alpha = image.pixelColor(x, y).alpha();
            soft += alpha > 0 && alpha < 255 ? 1 : 0;
        }
    }
    return soft;
}

} // namespace

/// The icon set in pictures: every icon, on light and dark, at one to three pixels a point.
class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setPalette(QPalette()); }

    void isSeenOnLightAndDark_data() { names(); }
    void isSeenOnLightAndDark()
    {
        QFETCH(QByteArray, name);
        const auto shown = ui::icon(QLatin1String(name));
        // The same icon follows the palette while the program runs.
        for (const auto &[window, text] : {std::pair{QColor(239, 239, 239), QColor(Qt::black)},
                 {QColor(42, 46, 50), QColor(252, 252, 252)}, {QColor(239, 239, 239), QColor(Qt::black)}}) {
            QApplication::setPalette(paletteOf(window, text));
            const auto found = bestContrast(shown.pixmap(QSize(24, 24), 1.0).toImage(), window);
            QVERIFY2(found >= 3, qPrintable(QString::number(found)));
        }
    }

    void isSharpAtEveryScale_data() { names(); }
    void isSharpAtEveryScale()
    {
        QFETCH(QByteArray, name);
        const auto shown = ui::icon(QLatin1String(name));
        const auto once = shown.pixmap(QSize(24, 24), 1.0).toImage();
        for (const int scale : {2, 3}) {
            const auto image = shown.pixmap(QSize(24, 24), scale).toImage();
            QCOMPARE(image.size(), QSize(24, 24) * scale);
            // Drawn anew, only edges are soft: they grow with the scale, and not with its square as in an enlarged
            // picture.
            const auto enlarged = once.scaled(image.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            QVERIFY(softPixels(image) < softPixels(enlarged));
        }
    }

private:
    static void names()
    {
        QTest::addColumn<QByteArray>("name");
        const auto files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(files.size() > 30);
        for (const auto &file : files) {
            const auto name = file.chopped(4).toLatin1();
            QTest::newRow(name.constData()) << name;
        }
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
