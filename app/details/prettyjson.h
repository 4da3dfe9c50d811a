#pragma once

#include <QByteArray>
#include <QString>

namespace details {

/// How much of a document is shown at once. What is left out is said in the text itself.
struct JsonLimits {
    qsizetype lines = 5000;
    qsizetype lineLength = 1000; ///< characters of one value
};

/// JSON laid out for reading, every token as it came: no digit, escape or order of members is changed, which reading
/// and writing anew would do. Never fails: what is no JSON comes out with other line breaks. Time and memory grow with
/// the input only, however deeply it is nested (indentation ends at 40 levels).
QString prettyJson(const QByteArray &bytes);

/// The same for showing: cut by the limits, and everything invisible made visible (core::displayText).
QString shownJson(const QByteArray &bytes, const JsonLimits &limits = {});

} // namespace details
