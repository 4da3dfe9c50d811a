#pragma once

#include "listing/listing.h"

#include <QObject>

#include <functional>

class QWidget;

namespace workspace {
class Workspace;
}

namespace ui {

struct Actions;
class ConfigurationView;
class StatusLine;

/// "Export…" and "Print report to PDF…": what the tree shows at present, into a file that a person names.
class ShownExport : public QObject
{
    Q_OBJECT

public:
    using View = std::function<const ConfigurationView &()>;

    /// `view` gives the tree that is shown at present; `narrowedBy` says by which words and facets the tree is narrowed
    /// at present; empty: by none.
    ShownExport(workspace::Workspace &workspace, View view, std::function<QString()> narrowedBy, Actions &actions,
        StatusLine &status, QWidget &window);

    /// What is shown at this moment, with who and when.
    listing::Listing shown() const;

private:
    void askForExport();
    void askForPages();
    void exportTo(const QString &path, core::ReportFormat format);
    void printTo(const QString &path);
    void tell(const core::Result<void> &result, const QString &path, qsizetype lines);

    workspace::Workspace &m_workspace;
    View m_view;
    std::function<QString()> m_narrowedBy;
    StatusLine &m_status;
    QWidget &m_window;
};

} // namespace ui
