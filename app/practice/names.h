#pragma once

#include <QList>
#include <QString>

namespace practice {

/// What things are called in the practice tenant: believable names for a company of a few thousand devices. Data only.

struct PlainProfile {
    const char *type;
    const char *name; ///< without the platform in front
};
const QList<PlainProfile> &plainProfiles();

struct FilterText {
    const char *name;
    const char *platform;
    const char *rule;
};
const QList<FilterText> &filterTexts();

const QList<QString> &groupNames();
const QList<QString> &storeNames(); ///< forms the names of many similar groups

/// Names that are hard to show: long, right-to-left, markup, control and override characters, formulas, empty.
const QList<QString> &hardNames();

/// "WIN", "AND-BYOD": what administrators put in front of a profile's name, from the name of its type.
QString platformPrefix(const QString &type);
/// "WIN - Corp Wi-Fi" and the like for a type that owns a certificate path or is a certificate.
QString profileName(const QString &type);

} // namespace practice
