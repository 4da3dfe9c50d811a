#pragma once

#include <QSettings>

namespace core {

/// For QSettings: a file of `[section]` and `key=value` that holds texts and bytes and nothing else. What a file says
/// in Qt's own format may be any QVariant (`@Variant(…)`), which is built, however large, before anybody sees its type.
///
/// Lines that are no such thing are left out. Values are as typed, with %XX for what is not printable ASCII; bytes are
/// Base64 behind `@bytes:`. Numbers and truth values are texts, which QVariant reads as such. Files of more than one
/// megabyte are not read.
QSettings::Format plainIni();

} // namespace core
