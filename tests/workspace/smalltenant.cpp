#include "workspace/smalltenant.h"

#include "practice/tenantbuilder.h"

#include <QJsonDocument>

QByteArray essence(const QJsonObject &assignment)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("target"), assignment.value(QLatin1String("target"))},
                             {QStringLiteral("intent"), assignment.value(QLatin1String("intent"))}})
        .toJson(QJsonDocument::Compact);
}

Assigned assigned(const practice::Tenant &tenant)
{
    Assigned all;
    for (auto it = tenant.configurations.cbegin(); it != tenant.configurations.cend(); ++it) {
        for (const auto &assignment : it->assignments)
            ++all[{it.key(), essence(assignment)}];
    }
    return all;
}

QSet<std::pair<QString, QString>> assignmentIds(const practice::Tenant &tenant)
{
    QSet<std::pair<QString, QString>> ids;
    for (auto it = tenant.configurations.cbegin(); it != tenant.configurations.cend(); ++it) {
        for (const auto &assignment : it->assignments)
            ids.insert({it.key(), assignment.value(QLatin1String("id")).toString()});
    }
    return ids;
}

practice::Tenant smallTenant(qsizetype profiles)
{
    static const auto whole = practice::buildTenant();
    practice::Tenant tenant = whole;
    tenant.configurations.clear();
    auto wanted = whole.order.mid(0, profiles);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const auto &configuration = *whole.configurations.constFind(wanted.at(i));
        tenant.configurations.insert(wanted.at(i), configuration);
        for (const auto &ids : configuration.references) {
            for (const auto &id : ids) {
                if (whole.configurations.contains(id) && !wanted.contains(id))
                    wanted.append(id);
            }
        }
    }
    tenant.order = wanted;
    return tenant;
}
