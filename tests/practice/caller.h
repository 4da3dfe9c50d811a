#pragma once

#include "practice/network.h"
#include "practice/tenantbuilder.h"
#include "support/fakeclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Asks a Service as a program that is signed in, and keeps the places of the tenant that tests need.
struct Caller {
    using Headers = QMap<QByteArray, QByteArray>;

    /// The tenant as it was built, once for the whole program: building it takes longer than most tests that use it.
    static practice::Tenant pristine()
    {
        static const auto built = practice::buildTenant();
        return built;
    }

    FakeClock clock;
    practice::Service service{pristine(), clock};

    practice::HttpAnswer ask(
        const QByteArray &method, const QString &path, const QByteArray &body = {}, const Headers &further = {})
    {
        practice::HttpRequest request;
        request.method = method;
        request.url = QUrl(QString(practice::root().toString() + QStringLiteral("/beta/") + path));
        request.headers.insert("authorization", "Bearer " + service.acceptedToken());
        request.headers.insert(further);
        request.body = body;
        return service.answer(request);
    }

    practice::HttpAnswer get(const QString &path, const Headers &further = {}) { return ask("GET", path, {}, further); }

    static QJsonObject json(const practice::HttpAnswer &answer)
    {
        return QJsonDocument::fromJson(answer.body).object();
    }
    static QJsonArray values(const practice::HttpAnswer &answer)
    {
        return json(answer).value(QLatin1String("value")).toArray();
    }
    static QString code(const practice::HttpAnswer &answer)
    {
        return json(answer).value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString();
    }
    static QString message(const practice::HttpAnswer &answer)
    {
        return json(answer).value(QLatin1String("error")).toObject().value(QLatin1String("message")).toString();
    }

    /// A profile of this type that has every reference set; the first by name.
    QString profile(const char *type, const char *name = "") const
    {
        for (const auto &id : service.tenant().order) {
            const auto &body = service.tenant().configurations.constFind(id)->body;
            if (body.value(QLatin1String("@odata.type")).toString().mid(17) == QLatin1String(type)
                && body.value(QLatin1String("displayName")).toString().contains(QLatin1String(name)))
                return id;
        }
        return {};
    }
    QString referenced(const QString &from, const char *property) const
    {
        return service.tenant().configurations.value(from).references.value(QLatin1String(property)).value(0);
    }
    /// Makes sure that the profile has an assignment, and gives its id.
    QString assignment(const QString &owner)
    {
        auto &assignments = service.tenant().configurations[owner].assignments;
        if (assignments.isEmpty())
            assignments.append({{QStringLiteral("id"), QString(owner + QStringLiteral("_g"))},
                {QStringLiteral("intent"), QStringLiteral("apply")},
                {QStringLiteral("source"), QStringLiteral("direct")},
                {QStringLiteral("target"),
                    QJsonObject{{QStringLiteral("@odata.type"),
                        QStringLiteral("#microsoft.graph.allDevicesAssignmentTarget")}}}});
        return assignments.first().value(QLatin1String("id")).toString();
    }
    QString everyKind() const { return profile("windows10CustomConfiguration", "Every kind of target"); }
    QList<QString> assignmentIds(const QString &owner) const
    {
        QList<QString> ids;
        for (const auto &each : service.tenant().configurations.value(owner).assignments)
            ids.append(each.value(QLatin1String("id")).toString());
        return ids;
    }

    static QString at(const QString &id) { return QStringLiteral("deviceManagement/deviceConfigurations/") + id; }
};
