#pragma once

#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace inventory {

/// What Address::parse does before it looks at the meaning: takes white space, verb, host, version, query and fragment
/// off what a person pasted, and gives the segments behind the version, percent-decoded.
core::Result<QList<QString>> addressSegments(const QString &pasted);

core::Error invalidAddress(const QString &sentence);
/// A part of what was pasted as it stands in a sentence: in quotes, harmless to show, shortened.
QString quoted(const QString &part);
/// " Did you mean “rootCertificate”?" when one of `names` is near, else empty.
QString suggestion(const QString &wrong, const QStringList &names);

} // namespace inventory
