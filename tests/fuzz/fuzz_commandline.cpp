#include "fuzz/fuzz.h"

#include "commandline.h"

#include <QHostAddress>

namespace {

void mustBeSafe(const std::optional<QUrl> &url)
{
    if (!url)
        return;
    const bool local = url->host() == QLatin1String("localhost") || QHostAddress(url->host()).isLoopback();
    must(url->scheme() == QLatin1String("https") || (url->scheme() == QLatin1String("http") && local),
        "without encryption to this computer only");
    must(url->userInfo().isEmpty() && !url->hasQuery() && !url->hasFragment(), "an address is nothing but one");
}

} // namespace

/// Arguments, one a line.
void fuzz(const QByteArray &input)
{
    auto text = QString::fromUtf8(input);
    text.remove(QChar(u'\0')); // no argument can hold one
    const auto line = CommandLine::parse(text.split(QLatin1Char('\n'), Qt::SkipEmptyParts));
    if (!line) {
        must(line.error().kind == core::ErrorKind::InvalidInput, "a wrong option is wrong input");
        return mustBeReadable(line.error().message);
    }
    mustBeSafe(line->graphRoot);
    mustBeSafe(line->authority);
    must(line->cloud.isEmpty() || CommandLine::cloudNames().contains(line->cloud), "a cloud is known");
    must(line->dataDirectory.isEmpty() || line->dataDirectory.startsWith(QLatin1Char('/')), "a folder is absolute");
}
