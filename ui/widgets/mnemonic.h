#pragma once

#include <QString>

namespace ui {

/// A text of an action or button without the mark of its mnemonic: "(&F)" in languages that append it, "&" elsewhere.
/// What a person hears.
QString withoutMnemonic(QString text);

} // namespace ui
