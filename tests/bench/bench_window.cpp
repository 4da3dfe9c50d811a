// What the program is measured against: an empty QMainWindow. Prints the memory that it takes, in MiB, once it has been
// painted; with --stay it goes on until it is ended.

#include "bench/figures.h"

#include <QApplication>
#include <QMainWindow>
#include <QTimer>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
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
