#pragma once

#include "removal/undertaking.h"

#include <QString>

namespace ui {

/// "3 removed, 1 already gone": what the status line says when a removal or restore is over.
QString undertakingSummary(const removal::Undertaking &undertaking);
/// "12 done, 33 waiting, about 2 minutes left"
QString progressText(const removal::Undertaking &undertaking);
/// What was not done, a few lines; empty when all was.
QString notDoneText(const removal::Undertaking &undertaking);
/// Whether this is what the person wanted.
bool isDone(journal::Outcome outcome);

/// What reading the profiles once more said, as a whole.
struct CheckSummary {
    enum class Verdict { None, AsExpected, NotKnown, Differs };
    Verdict verdict = Verdict::None; ///< the worst of all; None: nothing was checked
    QString text; ///< of one profile its own sentence; of many a count, and each that is not as expected
};
CheckSummary checkSummary(const removal::Undertaking &undertaking);

} // namespace ui
