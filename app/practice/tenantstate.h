#pragma once

#include <QByteArray>
#include <QString>

namespace practice {

class Service;

/// What was changed in the Service's tenant since it was built, and what was filed for approval, as JSON; empty when
/// nothing was. Troubles are not part of it: they end with the program.
QByteArray writeState(const Service &service);

/// Puts what writeState() gave into a Service whose tenant is as it was built. Profiles that are not in this tenant any
/// more are passed over. Why the JSON cannot be used (for the log, untranslated), and then nothing was changed; or
/// empty.
QString readState(const QByteArray &json, Service &service);

} // namespace practice
