#include "ui/tenant/loadreporter.h"

#include "removal/describe.h"
#include "ui/removal/removaltext.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/statusline.h"
#include "workspace/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

namespace ui {

using inventory::Loader;

namespace {

QString loadKey() { return QStringLiteral("load"); }
QString recoveryKey() { return QStringLiteral("recovery"); }

/// What support needs of an error, as lines of plain text.
QString errorDetails(const core::Error &error)
{
    QStringList lines{error.message};
    const auto line = [&lines](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines.append(LoadReporter::tr("%1: %2").arg(label, value));
    };
    if (error.httpStatus != 0)
        line(LoadReporter::tr("HTTP status"), QString::number(error.httpStatus));
    line(LoadReporter::tr("Code"), error.graphCode);
    line(LoadReporter::tr("The service said"), error.serviceMessage);
    line(LoadReporter::tr("Request id"), error.requestId);
    line(LoadReporter::tr("Client request id"), error.clientRequestId);
    line(LoadReporter::tr("Time"), error.when.toUTC().toString(Qt::ISODate));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

LoadReporter::LoadReporter(workspace::Workspace &workspace, StatusLine &status, NoticeArea &notices, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_status(status), m_notices(notices)
{
    connect(&workspace.loader(), &Loader::stateChanged, this, &LoadReporter::followState);
    connect(&workspace.loader(), &Loader::finished, this, &LoadReporter::loaded);
    connect(&workspace.loader(), &Loader::progressed, this, [this](int configurations) {
        m_status.setStatus(tr("Reading… %n configurations so far", nullptr, configurations));
    });
    connect(&workspace.client(), &graph::Client::throttled, this, [this](std::chrono::milliseconds delay) {
        const auto seconds = int(std::chrono::ceil<std::chrono::seconds>(delay).count());
        m_status.setStatus(
            tr("The service limits how fast one may ask. Going on by itself in %n seconds…", nullptr, seconds));
    });
    connect(&workspace, &workspace::Workspace::undertakingStarted, this, &LoadReporter::started);
    connect(&workspace, &workspace::Workspace::undertakingFinished, this,
        [this](removal::Undertaking *undertaking) { m_status.setStatus(undertakingSummary(*undertaking)); });
    connectRecovery();
    followState();
}

QString LoadReporter::counted() const
{
    const auto &inventory = m_workspace.inventory();
    return tr("%1, %2").arg(tr("%n configurations", nullptr, int(inventory.listed().size())),
        tr("%n assignments", nullptr, inventory.assignmentCount()));
}

void LoadReporter::followState()
{
    const auto state = m_workspace.loader().state();
    m_status.setCancellable(state != Loader::State::Idle);
    if (state == Loader::State::Listing) {
        m_notices.remove(loadKey());
        m_status.setStatus(tr("Reading…"));
    } else if (state == Loader::State::Completing) {
        m_status.setStatus(tr("%1. Reading names and certificate paths…").arg(counted()));
    }
}

void LoadReporter::loaded(const core::Result<void> &result)
{
    m_status.setCancellable(false);
    if (result) {
        m_status.setStatus(counted());
        return;
    }
    const auto &error = result.error();
    const bool cancelled = error.kind == core::ErrorKind::Cancelled;
    m_status.setStatus(tr("Not everything was read: %1 so far").arg(counted()));
    auto *bar = m_notices.add(loadKey(), Tone::Warning,
        cancelled ? tr("Reading was stopped. What is shown is not the whole tenant.")
                  : tr("What is shown is not the whole tenant. %1").arg(error.message));
    if (error.kind == core::ErrorKind::SignInRequired)
        connect(bar->addButton(tr("Sign in again")), &QPushButton::clicked, this, &LoadReporter::signInWanted);
    connect(bar->addButton(tr("Try again")), &QPushButton::clicked, this, [this] { m_workspace.loader().load(); });
    if (!cancelled) {
        connect(bar->addButton(tr("Copy details")), &QPushButton::clicked, this,
            [text = errorDetails(error)] { QGuiApplication::clipboard()->setText(text); });
    }
    bar->makeClosable();
}

void LoadReporter::connectRecovery()
{
    auto &recovery = m_workspace.recovery();
    connect(&recovery, &removal::Recovery::found, this, [this](const QList<journal::Operation> &operations) {
        int items = 0;
        for (const auto &operation : operations)
            items += int(operation.items.size());
        if (items > 0) {
            m_notices.add(recoveryKey(), Tone::Warning,
                tr("The program ended while %n removals were not settled. Reading what became of them…", nullptr,
                    items));
        }
    });
    connect(
        &recovery, &removal::Recovery::finished, this, [this](const core::Result<QList<journal::Operation>> &settled) {
            NoticeBar *bar = nullptr;
            if (!settled) {
                bar = m_notices.add(recoveryKey(), Tone::Danger,
                    tr("What an earlier run left open could not be settled. %1").arg(settled.error().message));
            } else if (m_notices.find(recoveryKey())) {
                QMap<journal::Outcome, int> counts;
                for (const auto &operation : *settled) {
                    for (const auto &item : operation.items)
                        ++counts[item.outcome];
                }
                bar = m_notices.add(recoveryKey(), Tone::Accent,
                    tr("What an earlier run left open is settled: %1.").arg(removal::summaryText(counts)));
            }
            if (!bar)
                return;
            connect(bar->addButton(tr("Show History")), &QPushButton::clicked, this, &LoadReporter::historyWanted);
            bar->makeClosable();
        });
}

void LoadReporter::started(removal::Undertaking *undertaking)
{
    const bool removes = undertaking->kind() == journal::Operation::Kind::Remove;
    m_status.setStatus(removes ? tr("Removing %n assignments…", nullptr, undertaking->total())
                               : tr("Restoring %n assignments…", nullptr, undertaking->total()));
    connect(undertaking, &removal::Undertaking::progressed, this, [this, removes](int done, int total) {
        m_status.setStatus(removes ? tr("Removing: %1 of %2 done").arg(done).arg(total)
                                   : tr("Restoring: %1 of %2 done").arg(done).arg(total));
    });
}

} // namespace ui
