#include "inventory/configurationtypes.h"

#include "inventory/csv.h"

#include <QFile>

#include <array>
#include <utility>

namespace inventory {

namespace {

QString tableName() { return QStringLiteral("configuration-types.csv"); }

/// The first prefix that fits; "Windows Phone" stands before "Windows".
Platform platformOf(const QString &suggestion)
{
    static constexpr std::array prefixes{
        std::pair{"Android", Platform::Android},
        std::pair{"Apple", Platform::Apple},
        std::pair{"iOS", Platform::IOs},
        std::pair{"macOS", Platform::MacOs},
        std::pair{"Windows Phone", Platform::WindowsPhone},
        std::pair{"Windows", Platform::Windows},
    };
    for (const auto &[prefix, platform] : prefixes) {
        if (suggestion.startsWith(QLatin1String(prefix)))
            return platform;
    }
    return Platform::Any;
}

/// Every base is in the table (but for the root's, which is none), and no chain of bases loops.
bool leadsToRoot(const QHash<QString, ConfigurationType> &types, const ConfigurationType &type)
{
    auto base = type.base;
    for (qsizetype steps = 0; !base.isEmpty(); ++steps) {
        const auto found = types.constFind(base);
        if (found == types.cend())
            return base == QLatin1String("entity");
        if (steps > types.size())
            return false;
        base = found->base;
    }
    return true;
}

} // namespace

core::Result<ConfigurationTypes> ConfigurationTypes::read(const QByteArray &csv)
{
    const QList<QString> header{QStringLiteral("type"), QStringLiteral("base_type"), QStringLiteral("abstract"),
        QStringLiteral("platform_suggestion"), QStringLiteral("display_name_suggestion")};
    const auto records = readCsv(csv, tableName(), header);
    if (!records)
        return records.error();

    ConfigurationTypes types;
    for (const auto &record : *records) {
        const auto &fields = record.fields;
        const auto &isAbstract = fields.at(2);
        if (fields.at(0).isEmpty() || fields.at(4).isEmpty())
            return damagedTable(tableName(), record.line, QStringLiteral("a name is missing"));
        if (isAbstract != QLatin1String("0") && isAbstract != QLatin1String("1"))
            return damagedTable(tableName(), record.line, QStringLiteral("“abstract” is neither 0 nor 1"));
        if (types.m_types.contains(fields.at(0)))
            return damagedTable(tableName(), record.line, QStringLiteral("this type is there twice"));
        types.m_types.insert(fields.at(0),
            {fields.at(0), fields.at(1), isAbstract == QLatin1String("1"), platformOf(fields.at(3)), fields.at(3),
                fields.at(4)});
    }
    for (const auto &record : *records) {
        if (!leadsToRoot(types.m_types, types.m_types.value(record.fields.at(0))))
            return damagedTable(tableName(), record.line, QStringLiteral("its base is not in the table"));
    }
    return types;
}

const ConfigurationTypes &ConfigurationTypes::builtIn()
{
    static const ConfigurationTypes types = [] {
        QFile file(QStringLiteral(":/data/configuration-types.csv"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened); // part of the program
        auto read = ConfigurationTypes::read(opened ? file.readAll() : QByteArray());
        Q_ASSERT(read);
        return read ? std::move(read).value() : ConfigurationTypes();
    }();
    return types;
}

const ConfigurationType *ConfigurationTypes::find(const QString &name) const
{
    const auto found = m_types.constFind(name);
    return found == m_types.cend() ? nullptr : &*found;
}

bool ConfigurationTypes::derivesFrom(const QString &name, const QString &base) const
{
    for (auto current = name; !current.isEmpty();) {
        if (current == base)
            return true;
        const auto *type = find(current);
        if (!type)
            return false;
        current = type->base;
    }
    return false;
}

QList<ConfigurationType> ConfigurationTypes::all() const { return m_types.values(); }

} // namespace inventory
