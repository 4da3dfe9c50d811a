#pragma once

#include <QByteArray>

namespace auth {

/// The `claims` parameter: says that claims challenges are handled (client capability cp1, Continuous Access
/// Evaluation), merged with those of `challenge` (decoded JSON of a WWW-Authenticate header), which may be empty or not
/// JSON at all, and is left out then.
QByteArray claimsWith(const QByteArray &challenge);

} // namespace auth
