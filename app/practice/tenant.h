#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace practice {

/// The content of an in-memory tenant, as JSON the way the service gives it. A value: copying it is starting over.
struct Tenant {
    struct Configuration {
        QJsonObject body; ///< without assignments
        QList<QJsonObject> assignments;
        QHash<QString, QList<QString>> references; ///< navigation property -> configuration ids
    };

    QString id;
    QString name;
    QList<QString> order; ///< configuration ids as listed
    QHash<QString, Configuration> configurations;
    QHash<QString, QString> groups; ///< id -> display name; deleted groups are not here
    QList<QJsonObject> filters;
    QList<QJsonObject> users;
    QList<QJsonObject> devices;
    QHash<QString, QList<QString>> memberOf; ///< user, device or group -> the groups it is directly in
};

} // namespace practice
