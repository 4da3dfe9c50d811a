#pragma once

#include "removal/plan.h"

class QPalette;
class QTextDocument;

namespace ui {

/// Writes what a plan would remove into a document: one paragraph block for each assignment, its consequences marked
/// with an icon each. Everything is inserted as plain text, so that no name can pass for markup; one document instead
/// of many labels stays quick with a thousand assignments and reads as one text with a screen reader.
void describePlan(const removal::Plan &plan, QTextDocument *document, const QPalette &palette);

} // namespace ui
