// What the program is measured against: an empty QMainWindow. Prints the memory that it takes, in MiB, once it has been
// painted; with --stay it goes on until it is ended. With --text it has a menu bar, a line of text and an icon, as
// almost every program: what fonts and plugins for pictures take is no work of one of them.

#include "bench/figures.h"

#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QStyle>
#include <QTimer>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    if (QApplication::arguments().contains(QStringLiteral("--text"))) {
        window.menuBar()->addMenu(QStringLiteral("&File"))->addAction(QStringLiteral("&Quit"));
        window.setWindowIcon(window.style()->standardIcon(QStyle::SP_ComputerIcon));
        window.setCentralWidget(new QLabel(QStringLiteral("A line of text"), &window));
    }
    window.resize(1200, 800);
    window.show();
    if (!QApplication::arguments().contains(QStringLiteral("--stay"))) {
        QTimer::singleShot(300, &window, [] {
            std::printf("%.1f %.1f %.1f\n", figures::residentMemory(), figures::anonymousMemory(), figures::heap());
            QApplication::quit();
        });
    }
    return QApplication::exec();
}
