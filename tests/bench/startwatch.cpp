// A plugin that any Qt program loads when QT_QPA_GENERIC_PLUGINS names it: tells when the first window has been
// painted, so that the program that is measured is the very one that people start. Marks the moment for strace(1) as
// well, by looking for a file that is never there.

#include <QCoreApplication>
#include <QEvent>
#include <QGenericPlugin>

#include <cstdio>
#include <ctime>

#include <unistd.h>

namespace {

class Watch : public QObject
{
public:
    explicit Watch(QObject *parent) : QObject(parent) { QCoreApplication::instance()->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_isPainting) {
            m_isPainting = true;
            // After everything in the window, because that is painted before the next round of the event loop.
            QMetaObject::invokeMethod(this, &Watch::tell, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void tell()
    {
        if (access("/startwatch/painted", F_OK) == 0)
            return;
        timespec now{};
        clock_gettime(CLOCK_MONOTONIC, &now);
        std::fprintf(
            stderr, "startwatch %.6f\n", static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9);
        if (qEnvironmentVariableIsSet("STARTWATCH_ENDS"))
            _exit(0);
    }

    bool m_isPainting = false;
};

} // namespace

class StartWatch : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "startwatch.json")

public:
    QObject *create(const QString &, const QString &) override { return new Watch(this); }
};

#include "startwatch.moc"
