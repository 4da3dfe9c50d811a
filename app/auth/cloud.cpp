#include "auth/cloud.h"

#include <QCoreApplication>

namespace auth {

namespace {

struct Row {
    const char *name;
    const char *title;
    const char *graphRoot;
    const char *authority;
};

constexpr Row rows[] = {
    {"global", QT_TRANSLATE_NOOP("auth::Cloud", "Global (also GCC)"), "https://graph.microsoft.com",
        "https://login.microsoftonline.com"},
    {"usgov", QT_TRANSLATE_NOOP("auth::Cloud", "US Government L4 (GCC High)"), "https://graph.microsoft.us",
        "https://login.microsoftonline.us"},
    {"usgovdod", QT_TRANSLATE_NOOP("auth::Cloud", "US Government L5 (DoD)"), "https://dod-graph.microsoft.us",
        "https://login.microsoftonline.us"},
    {"china", QT_TRANSLATE_NOOP("auth::Cloud", "China (21Vianet)"), "https://microsoftgraph.chinacloudapi.cn",
        "https://login.partner.microsoftonline.cn"},
};

Cloud cloudOf(const Row &row)
{
    return {
        .name = QString::fromLatin1(row.name),
        .title = QCoreApplication::translate("auth::Cloud", row.title),
        .graphRoot = QUrl(QString::fromLatin1(row.graphRoot)),
        .authority = QUrl(QString::fromLatin1(row.authority)),
    };
}

} // namespace

QList<Cloud> clouds()
{
    QList<Cloud> all;
    for (const auto &row : rows)
        all.append(cloudOf(row));
    return all;
}

std::optional<Cloud> findCloud(const QString &name)
{
    for (const auto &row : rows) {
        if (name == QLatin1String(row.name))
            return cloudOf(row);
    }
    return {};
}

} // namespace auth
