#pragma once

#include "details/page.h"
#include "details/subject.h"

#include <QStringList>

namespace removal {
class Reach;
}

namespace details {

/// Makes lines, and leaves out those that have nothing to say.
class Lines
{
public:
    Lines &sentence(const QString &text);
    Lines &sentences(const QStringList &texts);
    Lines &warning(const QString &text);
    Lines &fact(const QString &label, const QString &text);
    Lines &place(const QString &text, const inventory::Address &place);

    QList<Line> take() { return std::move(m_lines); }

private:
    Lines &add(Line line);

    QList<Line> m_lines;
};

/// Name, type, platform, version and so on of a configuration.
Section overviewSection(const inventory::Inventory &inventory, const core::ConfigurationId &id);
/// How devices fare with it, or why that is not known.
Section devicesSection(const removal::Reach &reach, const core::ConfigurationId &id);
/// Who leads to it, in words; no lines when nobody does.
Section usersSection(const inventory::Inventory &inventory, const core::ConfigurationId &id);

/// How many members the group has: "12", or why that is not known.
QString membersText(const inventory::Inventory &inventory, const removal::Reach &reach, const core::GroupId &group);

/// Whom a target reaches, and what is assigned to it.
Page describeTarget(const Subject &subject, const inventory::Inventory &inventory, const removal::Reach &reach);

/// The sections of one assignment.
QList<Section> assignmentSections(const Subject &subject, const inventory::Assignment &assignment,
    const inventory::Inventory &inventory, const removal::Reach &reach, const QList<inventory::Address> &places);

} // namespace details
