#include "ui/gallery.h"
#include "ui/widgets/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QMenu>
#include <QMenuBar>

#include <cstdio>

namespace {

/// What is read for a page a moment after it came, such as how devices fare, belongs into its picture.
constexpr int settling = 900; // ms

class Pictures
{
public:
    explicit Pictures(QDir folder) : m_folder(std::move(folder)) { }

    bool make()
    {
        for (const auto &page : Gallery::pages()) {
            auto *shown = m_gallery.show(page);
            if (!shown) {
                std::fprintf(stderr, "%s does not come up\n", qPrintable(page));
                return false;
            }
            if (!take(*shown, page))
                return false;
            auto *window = qobject_cast<QMainWindow *>(shown);
            if (window && !(takeLarge(*window, page) && (page != QLatin1String("details") || takeMenus(*window))))
                return false;
        }
        return true;
    }

private:
    bool take(QWidget &widget, const QString &name)
    {
        QTest::qWait(settling);
        const QString file = QString(name).replace(QLatin1Char(' '), QLatin1Char('-')) + QStringLiteral(".png");
        if (widget.grab().save(m_folder.filePath(file)))
            return true;
        std::fprintf(stderr, "%s cannot be written\n", qPrintable(m_folder.filePath(file)));
        return false;
    }

    bool takeLarge(QMainWindow &window, const QString &name)
    {
        const auto before = window.size();
        window.resize(1600, 1000);
        const bool taken = take(window, name + QStringLiteral(" large"));
        window.resize(before);
        return taken;
    }

    bool takeMenus(QMainWindow &window)
    {
        int number = 0;
        for (auto *action : window.menuBar()->actions()) {
            auto *menu = action->menu();
            menu->popup(window.mapToGlobal(QPoint(200, 60)));
            const bool taken = take(*menu, QStringLiteral("menu %1").arg(++number));
            menu->close();
            if (!taken)
                return false;
        }
        return true;
    }

    QDir m_folder;
    Gallery m_gallery;
};

} // namespace

/// Makes a picture of every page, dialog and menu, as they look on the display and with the theme that it finds. Not a
/// test: people look at the pictures (packaging/dev/pictures.sh).
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption language(
        QStringLiteral("language"), QStringLiteral("as in \"de\""), QStringLiteral("language"), QStringLiteral("en"));
    parser.addOption(language);
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("where the pictures go"));
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const QLocale locale(parser.value(language));
    QLocale::setDefault(locale);
    ui::installTranslations(application, locale);
    const QDir folder(parser.positionalArguments().constFirst());
    return folder.mkpath(QStringLiteral(".")) && Pictures(folder).make() ? 0 : 1;
}
