#pragma once

#include <QString>
#include <QUrl>

/// Where new versions are published: the one place that says so. The program never asks there by itself.
inline QUrl releasePage() { return QUrl(QStringLiteral("https://github.com/unassign/unassign/releases")); }
