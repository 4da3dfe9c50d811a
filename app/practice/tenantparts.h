#pragma once

#include "practice/tenant.h"

#include <QDateTime>

namespace practice {

/// Puts a tenant together piece by piece. Ids come from names and nothing else, so that they are the same at every
/// start and do not move when something is added. Used by the builders, then thrown away.
class TenantParts
{
public:
    explicit TenantParts(const QString &name);

    QString addGroup(const QString &name);
    /// An id that assignments may refer to, but no group has.
    QString deletedGroup(const QString &name) const;
    QString addFilter(const QString &name, const QString &platform, const QString &rule);
    /// `type` without "microsoft.graph."; empty leaves @odata.type out.
    QString addConfiguration(const QString &type, const QString &name);
    void describe(const QString &configuration, const QString &description);
    void refer(const QString &from, const QString &property, const QList<QString> &to);
    /// The same target twice is the same assignment: the second is left out.
    void assign(const QString &configuration, const QJsonObject &target,
        const QString &intent = QStringLiteral("apply"), const QString &policySet = {});

    static QJsonObject group(const QString &id);
    static QJsonObject exclusion(const QString &id);
    static QJsonObject allDevices();
    static QJsonObject allUsers();
    static QJsonObject target(const QString &type);
    static QJsonObject filtered(QJsonObject target, const QString &filter, bool include);

    /// An id from a name; `sort` keeps a group and a filter of the same name apart.
    QString idFor(const QString &sort, const QString &name) const;
    const Tenant &tenant() const { return m_tenant; }
    /// The whole, listed by name as the service does.
    Tenant finished();

private:
    Tenant m_tenant;
    QHash<QString, int> m_sameName;
};

} // namespace practice
