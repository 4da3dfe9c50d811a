#pragma once

#include "removal/plan.h"

class QPalette;
class QTextDocument;

namespace removal {
class Reach;
}

namespace ui {

/// Writes what a plan would remove into a document: one paragraph block for each assignment, its consequences marked
/// with an icon each. Everything is inserted as plain text, so that no name can pass for markup; one document instead
/// of many labels stays quick with a thousand assignments and reads as one text with a screen reader. Above several
/// assignments stands what they do together. With `reach`, what is known of it by now is said too.
void describePlan(
    const removal::Plan &plan, const removal::Reach *reach, QTextDocument *document, const QPalette &palette);

} // namespace ui
