#pragma once

#include "practice/tenant.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace practice {

/// What an address below `/deviceManagement/deviceConfigurations` names in the tenant. A value.
struct Route {
    enum class Kind {
        Configurations, ///< the list
        Configuration, ///< `owner`, listed or behind a reference
        References, ///< a collection behind a navigation property
        Assignments,
        Assignment,
        Assign, ///< the action that replaces the whole set
        StatusOverview,
        NotFound, ///< a well-formed address of something that does not exist
        BadSegment, ///< `segment` is not a part of the type before it
    };

    Kind kind = Kind::BadSegment;
    QString owner; ///< the configuration that really holds the assignments
    QString assignment;
    QList<QString> references;
    QString segment;
    QString pathTemplate; ///< "~/singleton/navigation/key", as in the service's words about verbs

    bool isCollection() const
    {
        return kind == Kind::Configurations || kind == Kind::References || kind == Kind::Assignments;
    }
};

/// One path segment: `name` or `name('key')`.
struct Segment {
    QString name;
    QString key;
    bool hasKey = false;
};
Segment readSegment(const QByteArray &encoded);

/// `segments` are percent-encoded and begin with deviceConfigurations. Without `untyped`, a navigation property wants
/// the type cast that the metadata asks for.
Route findRoute(const Tenant &tenant, const QList<QByteArray> &segments, bool untyped);

} // namespace practice
