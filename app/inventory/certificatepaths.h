#pragma once

#include "core/result.h"
#include "inventory/configurationtypes.h"

#include <QByteArray>
#include <QList>
#include <QMultiHash>
#include <QString>

namespace inventory {

/// One row of resources/certificate-paths.csv: a navigation property from one type of configuration to another
/// configuration (from the Graph beta metadata; none of them is a containment).
struct NavigationProperty {
    QString owningType; ///< the type that declares it: the cast a typed path needs
    QString name; ///< "rootCertificate"
    QString targetType; ///< often abstract
    bool isCollection = false;

    friend bool operator==(const NavigationProperty &, const NavigationProperty &) = default;
};

/// Which certificate paths a type of configuration has. Immutable.
class CertificatePaths
{
public:
    static core::Result<CertificatePaths> read(const QByteArray &csv);
    static const CertificatePaths &builtIn();

    /// Own and inherited navigation properties of a concrete type, in the order of the table.
    QList<NavigationProperty> of(const QString &concreteType, const ConfigurationTypes &types) const;
    /// The one of that name which the type owns or inherits; nothing when it has none.
    const NavigationProperty *find(
        const QString &concreteType, const QString &property, const ConfigurationTypes &types) const;
    /// By declared name, whatever the type: for paths that a person pasted without a cast.
    QList<NavigationProperty> named(const QString &property) const;
    const QList<NavigationProperty> &all() const { return m_properties; }

private:
    QList<NavigationProperty> m_properties;
    QMultiHash<QString, qsizetype> m_byOwner; ///< owning type -> rows
};

/// "Root certificate" for rootCertificate, "Root certificates for server validation" and so on: the words a person
/// reads. Translated where known, else made from the name.
QString navigationPropertyTitle(const QString &property);

} // namespace inventory
