#include "ui/tenant/shownexport.h"

#include "listing/collect.h"
#include "ui/history/reportexport.h"
#include "ui/tenant/pdfreport.h"
#include "ui/tree/configurationview.h"
#include "ui/widgets/actions.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/statusline.h"
#include "workspace/workspace.h"

#include <QAbstractProxyModel>
#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QStandardPaths>
#include <QWidget>

namespace ui {

namespace {

QFileDialog *askForFile(QWidget &window, const QString &title, const QStringList &filters, const QString &suffix)
{
    auto *dialog = new QFileDialog(&window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffix);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const auto now = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmm"));
    dialog->selectFile(QStringLiteral("assignments-%1").arg(now));
    withoutForeignIcons(*dialog);
    return dialog;
}

} // namespace

ShownExport::ShownExport(workspace::Workspace &workspace, View view, std::function<QString()> narrowedBy,
    Actions &actions, StatusLine &status, QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_view(std::move(view))
    , m_narrowedBy(std::move(narrowedBy))
    , m_status(status)
    , m_window(window)
{
    connect(actions.exportShown, &QAction::triggered, this, &ShownExport::askForExport);
    connect(actions.printShown, &QAction::triggered, this, &ShownExport::askForPages);
}

listing::Listing ShownExport::shown() const
{
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(m_view().model());
    const auto *places = qobject_cast<const inventory::PlaceModel *>(proxy ? proxy->sourceModel() : nullptr);
    if (!places)
        return {};
    auto shown = listing::collect(*proxy, *places, m_workspace.inventory());
    const auto &actor = m_workspace.actor();
    shown.tenantName = actor.tenantName;
    shown.tenant = actor.tenant;
    shown.accountName = actor.accountName;
    shown.account = actor.account;
    shown.made = m_workspace.clock().now();
    shown.filter = m_narrowedBy();
    shown.isReading = m_workspace.loader().state() != inventory::Loader::State::Idle;
    return shown;
}

void ShownExport::askForExport()
{
    auto *dialog = askForFile(m_window, tr("Export what is shown"), reportNameFilters(), QStringLiteral("html"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(core::reportSuffix(reportFormatOf({}, filter)).mid(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, dialog](const QString &path) { exportTo(path, reportFormatOf(path, dialog->selectedNameFilter())); });
    dialog->open();
}

void ShownExport::askForPages()
{
    auto *dialog = askForFile(m_window, tr("Print report to PDF"),
        {tr("Pages to print (*%1)").arg(QStringLiteral(".pdf"))}, QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &ShownExport::printTo);
    dialog->open();
}

void ShownExport::exportTo(const QString &path, core::ReportFormat format)
{
    const auto shown = this->shown();
    tell(listing::save(shown, format, path), path, shown.rows.size());
}

void ShownExport::printTo(const QString &path)
{
    const auto shown = this->shown();
    auto *report = new PdfReport(shown, path, this);
    m_status.setStatus(tr("Writing the pages…"));
    connect(report, &PdfReport::finished, this,
        [this, path, lines = shown.rows.size()](const core::Result<void> &result) { tell(result, path, lines); });
    report->start();
}

void ShownExport::tell(const core::Result<void> &result, const QString &path, qsizetype lines)
{
    if (result) {
        m_status.setStatus(
            tr("Exported %n lines to %1", nullptr, static_cast<int>(lines)).arg(QDir::toNativeSeparators(path)));
        return;
    }
    m_status.setStatus(tr("Nothing was exported."));
    auto *box
        = new QMessageBox(QMessageBox::Warning, tr("Not saved"), result.error().message, QMessageBox::Ok, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    withoutForeignIcons(*box);
    box->open();
}

} // namespace ui
