#pragma once

#include <QString>

namespace core {

/// What a text looks like: texts with the same one cannot be told apart at a glance. Letters of other scripts become
/// the Latin ones that they are drawn like, digits the letters that they pass for; upper and lower case, kinds of
/// spaces, dashes and quotation marks are one (after Unicode Technical Standard #39, section 4, for what looks like
/// Latin; its whole table knows many more that are merely similar). For comparing only, never for showing.
QString lookOf(const QString &text);

} // namespace core
