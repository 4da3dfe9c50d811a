#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "inventory/assignment.h"

#include <QByteArray>
#include <QList>
#include <QSet>

#include <functional>

class QObject;

namespace graph {
class Sender;
}

namespace removal {

/// All assignments of one profile, each with the very bytes that the service gave. A value.
struct ProfileSet {
    struct Element {
        inventory::Assignment assignment;
        QByteArray json;

        friend bool operator==(const Element &, const Element &) = default;
    };

    QList<Element> elements; ///< in the service's order, every page

    const Element *find(const core::AssignmentId &id) const;
    /// The same assignments, byte for byte, in whatever order.
    bool holdsSameAs(const ProfileSet &other) const;
    /// `{"assignments":[…]}` for the action assign: the bytes of all but these.
    QByteArray bodyWithout(const QSet<core::AssignmentId> &left) const;
    /// Why the set must not be given back as a whole, in one sentence: a kind of target, filter or intent that the
    /// program does not know, or the same group or audience twice. Empty when it may.
    QString obstacle() const;
    /// What the journal keeps of it (see keptProfileSet).
    QByteArray kept() const;
};

/// The set that the journal kept.
core::Result<ProfileSet> keptProfileSet(const QByteArray &kept);

/// Reads every page. An element that cannot be read makes the whole an error: a part must not pass for the whole.
/// Answers once, never before returning, never after `context` died; with it the reading is given up.
void readProfileSet(graph::Sender &sender, const core::ConfigurationId &owner, QObject *context,
    std::function<void(core::Result<ProfileSet>)> done);

} // namespace removal
