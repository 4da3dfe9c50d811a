#include "ui/history/historyfilter.h"

#include "removal/describe.h"
#include "removal/restore.h"

#include <algorithm>

namespace ui {

namespace {

// No word contains a line end, so none is found across two texts.
QString joined(const QList<QString> &texts) { return texts.join(QLatin1Char('\n')); }

QString textOf(const journal::Operation &operation)
{
    return joined({operation.actor.accountName, operation.ticket, operation.reason,
        operation.started.toLocalTime().toString(Qt::ISODate)});
}

QString textOf(const journal::Item &item)
{
    return joined({item.ownerName, item.ownerType, item.owner.value, item.targetText, item.assignment.value, item.via,
        QString::fromUtf8(item.path), QString::fromUtf8(item.sentPath), removal::outcomeTitle(item.outcome),
        item.message, item.requestId, item.clientRequestId, item.approvalCode, item.restoredAs.value});
}

QStringList wordsOf(const QString &text) { return text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts); }

} // namespace

bool HistoryFilter::isEmpty() const
{
    return wordsOf(words).isEmpty() && !kind && !outcome && !restorableOnly && !since.isValid();
}

QList<journal::Operation> HistoryFilter::apply(const QList<journal::Operation> &operations) const
{
    if (isEmpty())
        return operations;
    const auto wanted = wordsOf(words);
    QList<journal::Operation> shown;
    for (const auto &operation : operations) {
        if ((kind && operation.kind != *kind) || (since.isValid() && operation.started < since))
            continue;
        QStringList left;
        const auto common = textOf(operation);
        std::copy_if(wanted.cbegin(), wanted.cend(), std::back_inserter(left),
            [&common](const QString &word) { return !common.contains(word, Qt::CaseInsensitive); });
        auto part = operation;
        part.items.removeIf([&](const journal::Item &item) {
            if ((outcome && item.outcome != *outcome) || (restorableOnly && !removal::isRestorable(operation, item)))
                return true;
            const auto text = left.isEmpty() ? QString() : textOf(item);
            return !std::all_of(left.cbegin(), left.cend(),
                [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
        });
        if (!part.items.isEmpty())
            shown.append(part);
    }
    return shown;
}

} // namespace ui
