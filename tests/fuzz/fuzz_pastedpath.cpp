#include "fuzz/fuzz.h"

#include "graph/serviceurl.h"
#include "inventory/address.h"

void fuzz(const QByteArray &input)
{
    const auto address = inventory::Address::parse(QString::fromUtf8(input));
    if (!address) {
        must(address.error().kind == core::ErrorKind::InvalidInput, "a wrong path is wrong input");
        return mustBeReadable(address.error().message);
    }
    const auto url
        = graph::serviceUrl(QUrl(QStringLiteral("https://graph.microsoft.com")), graph::Request::get(address->path()));
    must(url.has_value(), "a path that was understood can be asked for");
    must(url->host() == QLatin1String("graph.microsoft.com"), "a pasted path leads to the service only");
    must(url->path(QUrl::FullyEncoded).startsWith(QLatin1String("/beta/deviceManagement/deviceConfigurations")),
        "a pasted path leads to device configurations only");
    const auto again = inventory::Address::parse(QString::fromLatin1(address->path().encoded()));
    must(again && *again == *address, "a path that was written can be read again");
    must(address->steps().size() <= 8, "a path has an end");
}
