#pragma once

#include "journal/record.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace ui {

/// Which entries of the journal are shown, and of them which items.
struct HistoryFilter {
    QString words; ///< each must be somewhere in the entry or the item, in any case of letters
    std::optional<journal::Operation::Kind> kind;
    std::optional<journal::Outcome> outcome;
    bool restorableOnly = false;
    QDateTime since; ///< entries that began before are left out; invalid: none are

    bool isEmpty() const;
    /// The entries that have something to show, each with only the items that match.
    QList<journal::Operation> apply(const QList<journal::Operation> &operations) const;
};

} // namespace ui
