#pragma once

#include <QString>

class QWidget;

namespace workspace {
class Workspace;
}

namespace ui {

/// What somebody who helps has to know: versions, system, screen, and how much of a tenant is read. No secret and no
/// name: neither accounts, tenants, configurations and groups, nor paths of this computer. In English in every
/// language, for whoever reads it. `workspace` is null when no tenant is open.
QString diagnostics(const QWidget &window, workspace::Workspace *workspace);

} // namespace ui
