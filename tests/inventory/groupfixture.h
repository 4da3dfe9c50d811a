#pragma once

#include "inventory/groupmodel.h"
#include "treeprofiles.h"

/// The model by groups over an inventory, beside the tree of the same, both watched from before the first row.
struct GroupFixture : TreeFixture {
    inventory::GroupModel groups{inventory};
    QAbstractItemModelTester watch{&groups, QAbstractItemModelTester::FailureReportingMode::QtTest};

    void addProfiles()
    {
        using namespace profiles;
        inventory.add({listed("Wi-Fi", wifi, {group("a1", "Staff")}), listed("SCEP", scep, {group("a2", "Devices")}),
            listed("Root", root, {group("a3", "Staff"), without("a4", "Guests")})});
        refer("Wi-Fi", "identityCertificateForClientAuthentication", {id("SCEP")});
        refer("Wi-Fi", "rootCertificatesForServerValidation", {id("Root")});
        refer("SCEP", "rootCertificate", {id("Root")});
    }
    static inventory::Assignment without(const char *assignmentId, const char *groupId)
    {
        auto made = group(assignmentId, groupId);
        made.target.kind = inventory::TargetKind::ExclusionGroup;
        made.target.odataType = QStringLiteral("exclusionGroupAssignmentTarget");
        return made;
    }
    static inventory::Assignment to(const char *assignmentId, inventory::TargetKind kind, const char *detail = "")
    {
        inventory::Assignment made;
        made.id.value = word(assignmentId);
        made.target.kind = kind;
        if (kind == inventory::TargetKind::ConfigurationManagerCollection)
            made.target.collectionId = word(detail);
        else
            made.target.odataType = word(detail);
        return made;
    }

    /// The whole tree, two spaces for each level; notices in brackets, targets with the count of their assignments.
    QString text() const { return text(groups); }
    static QString text(const inventory::GroupModel &groups, const QModelIndex &parent = {}, int depth = 0)
    {
        using Kind = inventory::PlaceModel::NodeKind;
        QStringList lines;
        for (int at = 0; at < groups.rowCount(parent); ++at) {
            const auto index = groups.index(at, 0, parent);
            auto line = index.data().toString();
            if (groups.nodeKind(index) == Kind::Notice)
                line = QLatin1Char('[') + line + QLatin1Char(']');
            if (groups.nodeKind(index) == Kind::Target)
                line += QStringLiteral(" (%1)").arg(
                    index.siblingAtColumn(inventory::PlaceModel::CountColumn).data().toString());
            line = QString(depth * 2, QLatin1Char(' ')) + line + QLatin1Char('\n');
            lines << line + text(groups, index, depth + 1);
        }
        if (depth == 0)
            lines.sort(); // targets have no order of their own
        return lines.join(QString());
    }
    QModelIndex find(const char *names) const
    {
        QModelIndex index;
        const auto steps = word(names).split(QLatin1Char('/'));
        for (const auto &step : steps) {
            const auto found = groups.match(groups.index(0, 0, index), Qt::DisplayRole, step, 1, Qt::MatchExactly);
            if (found.isEmpty())
                return {};
            index = found.constFirst();
        }
        return index;
    }
    /// Of every assignment, the addresses at which either model shows it.
    static QStringList addresses(const inventory::PlaceModel &model, const core::AssignmentKey &key)
    {
        QStringList all;
        for (const auto &place : model.places(key))
            all << QString::fromLatin1(model.address(place).path().encoded());
        all.sort();
        return all;
    }
};
