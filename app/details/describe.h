#pragma once

#include "details/page.h"
#include "details/subject.h"

namespace removal {
class Reach;
}

namespace details {

/// What is said about a subject, from what is known at present; what is not known is said to be unknown, with the
/// reason where there is one. `places` are all places of the tree that show the assignment. Pure; all text is safe to
/// show as plain text. Nothing and Several are described too.
Page describe(const Subject &subject, const inventory::Inventory &inventory, const removal::Reach &reach,
    const QList<inventory::Address> &places = {});

/// "Corp Wi-Fi › Root certificate": a place in words.
QString placeText(const inventory::Inventory &inventory, const inventory::Address &place);

} // namespace details
