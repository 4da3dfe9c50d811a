#pragma once

#include <QString>

namespace core {

/// Outside text as it may be shown on one line: control, format and bidirectional-override characters, line ends,
/// letters that draw nothing and lone surrogates become visible escapes such as `⟨U+202E⟩`, so that a name cannot pass
/// for another or hide.
/// Ordinary right-to-left letters stay as they are (Unicode Standard Annex #9; Trojan Source, CVE-2021-42574).
QString displayText(const QString &outside);

} // namespace core
