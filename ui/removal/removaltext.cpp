#include "ui/removal/removaltext.h"

#include "core/text.h"
#include "removal/describe.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::RemovalPanel)
};

constexpr int linesShown = 3; ///< of each; the rest is a click away

QString timeLeftText(std::chrono::milliseconds left)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    if (seconds < 60)
        return Text::tr("about %n seconds left", nullptr, static_cast<int>(std::max<qint64>(seconds, 1)));
    return Text::tr("about %n minutes left", nullptr, static_cast<int>((seconds + 30) / 60));
}

} // namespace

bool isDone(journal::Outcome outcome)
{
    return outcome == journal::Outcome::Removed || outcome == journal::Outcome::AlreadyGone
        || outcome == journal::Outcome::Restored || outcome == journal::Outcome::AlreadyThere;
}

QString undertakingSummary(const removal::Undertaking &undertaking)
{
    const auto counts = undertaking.counts();
    if (counts.isEmpty() && undertaking.journalError())
        return Text::tr("Nothing was sent: %1").arg(undertaking.journalError()->message);
    return removal::summaryText(counts);
}

QString progressText(const removal::Undertaking &undertaking)
{
    QStringList parts{Text::tr("%1 done").arg(undertaking.done()),
        Text::tr("%1 waiting").arg(undertaking.total() - undertaking.done())};
    if (undertaking.isPaused())
        parts.append(Text::tr("paused"));
    else if (const auto left = undertaking.timeLeft(); left && !undertaking.isCancelling())
        parts.append(timeLeftText(*left));
    return parts.join(Text::tr(", ", "between parts of how far it is"));
}

QString notDoneText(const removal::Undertaking &undertaking)
{
    QStringList lines;
    if (const auto &error = undertaking.journalError(); error && !undertaking.counts().isEmpty())
        lines.append(error->message);
    int left = 0;
    for (const auto &record : undertaking.records()) {
        if (isDone(record.outcome))
            continue;
        if (lines.size() >= linesShown) {
            ++left;
            continue;
        }
        const auto what = Text::tr("%1, %2: %3")
                              .arg(core::displayText(record.ownerName), core::displayText(record.targetText),
                                  removal::outcomeTitle(record.outcome));
        lines.append(record.message.isEmpty() ? what : Text::tr("%1. %2").arg(what, core::displayText(record.message)));
    }
    if (left > 0)
        lines.append(Text::tr("and %n more, see the details", nullptr, left));
    return lines.join(QLatin1Char('\n'));
}

CheckSummary checkSummary(const removal::Undertaking &undertaking)
{
    using Verdict = CheckSummary::Verdict;
    CheckSummary summary;
    QStringList lines;
    int good = 0;
    int left = 0;
    const auto &checks = undertaking.checks();
    for (const auto &check : checks) {
        if (check.asExpected) {
            ++good;
            summary.verdict = std::max(summary.verdict, Verdict::AsExpected);
            continue;
        }
        summary.verdict = std::max(summary.verdict, check.differences.isEmpty() ? Verdict::NotKnown : Verdict::Differs);
        if (lines.size() >= linesShown)
            ++left;
        else
            lines.append(Text::tr("“%1”: %2").arg(core::displayText(check.ownerName), check.text));
    }
    if (checks.size() == 1 && good == 1) {
        lines.prepend(
            Text::tr("“%1”: %2").arg(core::displayText(checks.constFirst().ownerName), checks.constFirst().text));
    } else if (good > 0) {
        lines.append(Text::tr("%n profiles were read once more: nothing differs but what you chose.", nullptr, good));
    }
    if (left > 0)
        lines.append(Text::tr("and %n more, see the details", nullptr, left));
    summary.text = lines.join(QLatin1Char('\n'));
    return summary;
}

} // namespace ui
