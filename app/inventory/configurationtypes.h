#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace inventory {

enum class Platform { Android, Apple, IOs, MacOs, Windows, WindowsPhone, Any };

/// One row of resources/configuration-types.csv (from the Graph beta metadata).
struct ConfigurationType {
    QString name; ///< without "microsoft.graph."
    QString base;
    bool isAbstract = false;
    Platform platform = Platform::Any;
    QString platformName; ///< "Windows 10 and later"
    QString displayName; ///< "Windows enterprise Wi-Fi (EAP)"
};

/// What is known of the types of device configurations. Immutable; built once by the composition root.
class ConfigurationTypes
{
public:
    /// Reads the table. A damaged table is an InvalidInput (its text names the line).
    static core::Result<ConfigurationTypes> read(const QByteArray &csv);
    /// The table the program was built with.
    static const ConfigurationTypes &builtIn();

    const ConfigurationType *find(const QString &name) const;
    /// The type itself or one it derives from. Unknown types derive from nothing but themselves.
    bool derivesFrom(const QString &name, const QString &base) const;
    QList<ConfigurationType> all() const;

private:
    QHash<QString, ConfigurationType> m_types;
};

} // namespace inventory
