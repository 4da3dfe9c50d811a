#pragma once

#include <QByteArray>

namespace graph {

/// The decoded claims of a Bearer challenge, `WWW-Authenticate: Bearer …, claims="<base64 JSON>"`, or empty when there
/// is none that is a JSON object (RFC 9110 section 11.6.1; Microsoft identity platform, claims challenges). Every other
/// parameter is ignored: `authorization_uri` above all is never followed.
QByteArray claimsOfChallenge(const QByteArray &wwwAuthenticate);

} // namespace graph
