#pragma once

#include "core/result.h"

#include <QList>
#include <QString>

namespace inventory {

/// What a pasted path consists of, decoded. Address::parse makes an Address of it.
struct ParsedAddress {
    struct Key {
        QString id; ///< empty where there is none
        bool parenthesised = false; ///< written as ('id')
    };
    struct Step {
        QString cast;
        QString property;
        Key key;
    };

    Key start;
    QList<Step> steps;
    QString lastCast;
    bool isList = false; ///< ends in "assignments"
    Key assignment;
};

/// See Address::parse. The error is an InvalidInput whose sentence names the part that is wrong.
core::Result<ParsedAddress> parseAddress(const QString &pasted);

} // namespace inventory
