#include "inventory/certificatepaths.h"

#include "inventory/csv.h"

#include <QFile>

#include <algorithm>

namespace inventory {

namespace {

QString tableName() { return QStringLiteral("certificate-paths.csv"); }

} // namespace

core::Result<CertificatePaths> CertificatePaths::read(const QByteArray &csv)
{
    const QList<QString> header{QStringLiteral("owning_type"), QStringLiteral("navigation_property"),
        QStringLiteral("target_type"), QStringLiteral("is_collection"), QStringLiteral("evidence")};
    const auto records = readCsv(csv, tableName(), header);
    if (!records)
        return records.error();

    CertificatePaths paths;
    for (const auto &record : *records) {
        const auto &fields = record.fields;
        const auto &isCollection = fields.at(3);
        if (fields.at(0).isEmpty() || fields.at(1).isEmpty() || fields.at(2).isEmpty())
            return damagedTable(tableName(), record.line, QStringLiteral("a name is missing"));
        if (isCollection != QLatin1String("0") && isCollection != QLatin1String("1"))
            return damagedTable(tableName(), record.line, QStringLiteral("“is_collection” is neither 0 nor 1"));
        for (const auto row : paths.m_byOwner.values(fields.at(0))) {
            if (paths.m_properties.at(row).name == fields.at(1))
                return damagedTable(tableName(), record.line, QStringLiteral("this property is there twice"));
        }
        paths.m_byOwner.insert(fields.at(0), paths.m_properties.size());
        paths.m_properties.append({fields.at(0), fields.at(1), fields.at(2), isCollection == QLatin1String("1")});
    }
    return paths;
}

const CertificatePaths &CertificatePaths::builtIn()
{
    static const CertificatePaths paths = [] {
        QFile file(QStringLiteral(":/data/certificate-paths.csv"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened); // part of the program
        auto read = CertificatePaths::read(opened ? file.readAll() : QByteArray());
        Q_ASSERT(read);
        return read ? std::move(read).value() : CertificatePaths();
    }();
    return paths;
}

QList<NavigationProperty> CertificatePaths::of(const QString &concreteType, const ConfigurationTypes &types) const
{
    QList<qsizetype> rows;
    for (auto type = concreteType; !type.isEmpty();) {
        rows += m_byOwner.values(type);
        const auto *known = types.find(type);
        type = known ? known->base : QString();
    }
    std::sort(rows.begin(), rows.end());
    QList<NavigationProperty> found;
    found.reserve(rows.size());
    for (const auto row : rows)
        found.append(m_properties.at(row));
    return found;
}

const NavigationProperty *CertificatePaths::find(
    const QString &concreteType, const QString &property, const ConfigurationTypes &types) const
{
    const auto found = std::find_if(m_properties.cbegin(), m_properties.cend(), [&](const auto &candidate) {
        return candidate.name == property && types.derivesFrom(concreteType, candidate.owningType);
    });
    return found == m_properties.cend() ? nullptr : &*found;
}

QList<NavigationProperty> CertificatePaths::named(const QString &property) const
{
    QList<NavigationProperty> found;
    std::copy_if(m_properties.cbegin(), m_properties.cend(), std::back_inserter(found),
        [&property](const auto &candidate) { return candidate.name == property; });
    return found;
}

} // namespace inventory
