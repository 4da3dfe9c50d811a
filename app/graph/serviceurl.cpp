#include "graph/serviceurl.h"

#include "core/text.h"
#include "graph/errorreader.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace graph {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(graph::ServiceUrl)
};

core::Error invalid(const QString &message)
{
    core::Error error;
    error.kind = core::ErrorKind::InvalidInput;
    error.message = message;
    return error;
}

bool isLoopback(const QString &host) { return host == QLatin1String("localhost") || QHostAddress(host).isLoopback(); }

bool isUsableRoot(const QUrl &root)
{
    if (!root.isValid() || root.host().isEmpty() || !root.userInfo().isEmpty() || root.hasQuery() || root.hasFragment())
        return false;
    const auto scheme = root.scheme();
    return scheme == QLatin1String("https") || (scheme == QLatin1String("http") && isLoopback(root.host()));
}

QByteArray rootBytes(const QUrl &root)
{
    auto bytes = root.toEncoded();
    while (bytes.endsWith('/'))
        bytes.chop(1);
    return bytes;
}

int portOf(const QUrl &url) { return url.port(url.scheme() == QLatin1String("https") ? 443 : 80); }

bool hasDotSegment(const QUrl &url)
{
    const auto segments = url.path(QUrl::FullyDecoded).split(QLatin1Char('/'));
    return segments.contains(QLatin1String(".")) || segments.contains(QLatin1String(".."));
}

core::Result<QUrl> followed(const QUrl &root, const QUrl &link)
{
    const bool sameHost = link.isValid() && link.scheme() == root.scheme() && link.host() == root.host()
        && portOf(link) == portOf(root) && link.userInfo().isEmpty();
    if (!sameHost) {
        auto error = unexpectedAnswer(QStringLiteral("link to another host"));
        error.message
            = Sentences::tr("The service gave a link for the rest of the list that leads to another host (%1). "
                            "It was not followed, because your sign-in must not reach that host.")
                  .arg(core::displayText(link.host()));
        return error;
    }
    const QString below = QUrl::fromEncoded(rootBytes(root)).path(QUrl::FullyEncoded) + QLatin1String("/beta/");
    const auto path = link.path(QUrl::FullyEncoded);
    if (!path.startsWith(below) || hasDotSegment(link)) {
        auto error = unexpectedAnswer(QStringLiteral("link to another place"));
        error.message
            = Sentences::tr("The service gave a link for the rest of the list that leads to another place than "
                            "Microsoft Graph beta. It was not followed.");
        return error;
    }
    auto clean = link;
    clean.setFragment({});
    return clean;
}

} // namespace

core::Result<QUrl> serviceUrl(const QUrl &root, const Request &request)
{
    if (!isUsableRoot(root))
        return invalid(
            Sentences::tr("The address of Microsoft Graph in the settings cannot be used. It has to begin with "
                          "https:// and name a host. Nothing was sent."));
    if (request.link)
        return followed(root, *request.link);
    if (!request.path.isValid())
        return invalid(Sentences::tr("An id of this request cannot be part of an address. Nothing was sent."));

    const QByteArray wanted = rootBytes(root) + "/beta" + request.relativeUrl();
    const auto url = QUrl::fromEncoded(wanted, QUrl::StrictMode);
    // What leaves has to be what was written: another spelling could name another object.
    if (!url.isValid() || url.toEncoded() != wanted) // unreached: all parts are encoded as QUrl writes them
        return invalid(Sentences::tr("This request cannot be written as an address. Nothing was sent."));
    return url;
}

} // namespace graph
