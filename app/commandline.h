#pragma once

#include "core/result.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

/// What the program was told on its command line. A value; nothing of it is remembered for the next run.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    bool help = false;
    bool version = false;
    bool practice = false;
    std::optional<QUrl> graphRoot; ///< ends before /beta, without a trailing slash
    std::optional<QUrl> authority; ///< ends before /{tenant}, without a trailing slash
    QString tenant;
    QString clientId;
    QString cloud; ///< one of cloudNames(), or empty
    QString dataDirectory; ///< absolute, or empty

    /// `arguments` without the program's name. Options that belong to Qt itself (-platform, -style, …) are passed over.
    /// The error of kind InvalidInput is one line for standard error.
    static core::Result<CommandLine> parse(const QStringList &arguments);
    static QString helpText();
    static QStringList cloudNames();
};
