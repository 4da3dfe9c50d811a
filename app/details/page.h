#pragma once

#include "inventory/address.h"

#include <QList>
#include <QString>

#include <optional>

namespace details {

/// One line of a section. All text is plain text and safe to show.
struct Line {
    enum class Kind {
        Sentence,
        Fact, ///< label and text
        Warning, ///< a sentence that must not be overlooked
        Place, ///< a place in the tree that a person can go to
    };
    Kind kind = Kind::Sentence;
    QString label;
    QString text;
    inventory::Address place; ///< of Place

    friend bool operator==(const Line &, const Line &) = default;
};

/// What belongs together, below a title of its own.
struct Section {
    enum class Kind { Overview, Audience, Path, Target, Filter, Devices, Removal, Places, Users, Assigned };
    Kind kind = Kind::Overview;
    QString title;
    QList<Line> lines;
    bool canRetry = false; ///< something could not be read and may be asked again

    friend bool operator==(const Section &, const Section &) = default;
};

/// Everything that is said about a subject, in order. A value.
struct Page {
    QString title;
    QString kind; ///< "Configuration", "Assignment", … in words
    QList<Section> sections;
};

} // namespace details
