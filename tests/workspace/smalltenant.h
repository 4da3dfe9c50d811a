#pragma once

#include "practice/tenant.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QString>

#include <utility>

/// How often each target with its intent is assigned, by profile.
using Assigned = QMap<std::pair<QString, QByteArray>, int>;

/// What makes an assignment the same one after it was put back: its target and its intent.
QByteArray essence(const QJsonObject &assignment);
Assigned assigned(const practice::Tenant &tenant);
/// The ids of all its profiles with those of their assignments.
QSet<std::pair<QString, QString>> assignmentIds(const practice::Tenant &tenant);

/// The first `profiles` of the practice tenant, with those that they refer to.
practice::Tenant smallTenant(qsizetype profiles);
