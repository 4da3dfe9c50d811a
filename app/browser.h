#pragma once

#include <QObject>
#include <QStringList>
#include <QUrl>

/// Opens addresses in the person's own browser. The address of a sign-in carries its `state` and `nonce`, so nothing of
/// what the opener or the browser prints reaches the terminal or the log of this program; and where nothing could be
/// opened, that is said, for the address can be copied. Owned by the composition root.
///
/// QDesktopServices alone would not do on Linux: it prints the address that it found no browser for, lets xdg-open
/// print it as well, and takes an xdg-open that was started for one that found a browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// False when there is nothing to open an address with.
    bool open(const QUrl &url);

Q_SIGNALS:
    /// What open() started ended without having opened a browser. A browser that stays in the foreground is never taken
    /// for that, nor does it end with this object.
    void failed();

private:
    bool start(const QStringList &command);
};
