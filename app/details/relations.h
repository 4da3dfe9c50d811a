#pragma once

#include "details/subject.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace details {

/// Which profiles lead to one configuration through certificate paths, and what it leads to: boxes in layers, from
/// those that lead there from farthest away to what is farthest on, and arrows. A value to be drawn; all text is safe
/// to show.
struct Relations {
    struct Box {
        core::ConfigurationId id; ///< empty: a fold
        QString name;
        QString kind; ///< the type's title
        inventory::Platform platform = inventory::Platform::Any;
        int layer = 0; ///< 0 is the subject's, below 0 leads to it
        bool isSubject = false;
        bool isOnWay = false; ///< on the way by which the subject was reached
        inventory::Address address; ///< on the selected way: how it is reached there; see addressOf() for the others
        /// Of a fold: those that are not drawn, in order.
        QList<Box> folded;

        bool isFold() const { return !folded.isEmpty(); }
    };
    struct Arrow {
        qsizetype from = 0; ///< of boxes
        qsizetype to = 0;
        QString title; ///< of the navigation properties; empty at a fold
        bool isOnWay = false;
        bool leadsBack = false; ///< closes a loop
    };

    QList<Box> boxes; ///< layer by layer
    QList<Arrow> arrows;
    QStringList notes; ///< what is not known, in sentences

    bool isEmpty() const { return boxes.size() < 2; }
};

/// More boxes than this in one layer are folded; those on the selected way are always drawn.
inline constexpr qsizetype boxesInLayer = 12;

/// Of the configuration that the subject shows. Loops end; each configuration is one box.
Relations relationsOf(const inventory::Inventory &inventory, const Subject &subject, qsizetype limit = boxesInLayer);

} // namespace details
