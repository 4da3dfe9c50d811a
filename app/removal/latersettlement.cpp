#include "removal/latersettlement.h"

#include "removal/settlement.h"

#include <QCoreApplication>

namespace removal {

namespace {

using Kind = journal::Operation::Kind;
using journal::Outcome;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(removal::Recovery)
};

/// Whether the assignment was there right before this entry's request.
std::optional<bool> foundThere(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Removed:
    case Outcome::ChangedMeanwhile:
    case Outcome::AlreadyThere:
        return true;
    case Outcome::AlreadyGone:
    case Outcome::Restored:
        return false;
    default:
        return std::nullopt;
    }
}

bool isLater(const journal::Item &item, const journal::Item &open)
{
    return item.changed > open.changed || (item.changed == open.changed && item.id > open.id);
}

} // namespace

std::optional<journal::Item> settledByLater(
    const journal::Item &open, Kind kind, const QList<journal::Operation> &history)
{
    const journal::Item *next = nullptr;
    for (const auto &operation : history) {
        for (const auto &item : operation.items) {
            if (item.owner == open.owner && item.assignment == open.assignment && item.id != open.id
                && foundThere(item.outcome) && isLater(item, open) && (!next || isLater(*next, item)))
                next = &item;
        }
    }
    if (!next)
        return std::nullopt;
    auto settled = open;
    const bool wasThere = *foundThere(next->outcome);
    if (kind == Kind::Restore) {
        settled.outcome = wasThere ? Outcome::Restored : Outcome::Refused;
        if (wasThere)
            settled.restoredAs = next->assignment;
        addNote(settled,
            wasThere ? Text::tr("A later entry of the journal found it there: it had been restored.")
                     : Text::tr("A later entry of the journal did not find it there: it had not been restored."));
    } else {
        settled.outcome = wasThere ? Outcome::Refused : Outcome::Removed;
        addNote(settled,
            wasThere ? Text::tr("A later entry of the journal found it still there: it had not been removed.")
                     : Text::tr("A later entry of the journal did not find it any more: it had been removed."));
    }
    return settled;
}

} // namespace removal
