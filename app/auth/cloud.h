#pragma once

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace auth {

/// One of the Microsoft clouds. Tokens of one are worth nothing in another, and each wants its own app registration
/// (Microsoft Graph, "National cloud deployments"). A value; the four are compiled in.
struct Cloud {
    QString name; ///< as in --cloud and in the settings: global, usgov, usgovdod, china
    QString title; ///< translated, for Settings
    QUrl graphRoot; ///< ends before /beta; also what scopes begin with
    QUrl authority; ///< ends before /{tenant}
};

/// All four, the usual one first.
QList<Cloud> clouds();
/// By its name; nothing for any other text.
std::optional<Cloud> findCloud(const QString &name);

} // namespace auth
