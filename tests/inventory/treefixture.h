#pragma once

#include "inventory/treemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <optional>

/// An inventory and its tree, watched by Qt's own model tester from before the first row, and short words to fill it.
struct TreeFixture {
    inventory::Inventory inventory;
    inventory::TreeModel model{inventory};
    std::optional<QAbstractItemModelTester> tester;

    explicit TreeFixture(bool watched = true)
    {
        if (watched)
            tester.emplace(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    static QString word(const char *text) { return QString::fromUtf8(text); }
    static core::ConfigurationId id(const char *text) { return {word(text)}; }
    static inventory::Assignment group(const char *assignmentId, const char *groupId)
    {
        inventory::Assignment assignment;
        assignment.id.value = word(assignmentId);
        assignment.target.kind = inventory::TargetKind::Group;
        assignment.target.odataType = QStringLiteral("groupAssignmentTarget");
        assignment.target.group.value = word(groupId);
        assignment.intent = inventory::Intent::Apply;
        assignment.source = inventory::Source::Direct;
        return assignment;
    }
    static inventory::ListedConfiguration listed(
        const char *configurationId, const char *type, const QList<inventory::Assignment> &assignments = {})
    {
        inventory::ListedConfiguration configuration;
        configuration.configuration.id = id(configurationId);
        configuration.configuration.type = word(type);
        configuration.configuration.displayName = word(configurationId);
        configuration.assignments = assignments;
        return configuration;
    }
    void refer(const char *owner, const char *property, const QList<core::ConfigurationId> &ends)
    {
        inventory.setReference({id(owner), word(property)}, ends);
    }
    void fail(const char *owner, const char *property, const char *reason)
    {
        core::Error error;
        error.message = word(reason);
        inventory.setReference({id(owner), word(property)}, error);
    }
    void nameGroup(const char *groupId, inventory::GroupName::State state, const char *name = "")
    {
        inventory.setGroupNames({{core::GroupId{word(groupId)}, {state, word(name)}}});
    }

    /// The row of these names from the top, such as "Wi-Fi/Root certificate/Everyone"; invalid when there is none.
    QModelIndex row(const char *names) const
    {
        QModelIndex index;
        const auto steps = word(names).split(QLatin1Char('/'));
        for (const auto &step : steps) {
            const auto above = index;
            index = {};
            for (int at = 0; at < model.rowCount(above) && !index.isValid(); ++at) {
                const auto candidate = model.index(at, 0, above);
                if (candidate.data().toString() == step)
                    index = candidate;
            }
            if (!index.isValid())
                return {};
        }
        return index;
    }
    QString text(const QModelIndex &index, inventory::TreeModel::Column column) const
    {
        return index.siblingAtColumn(column).data().toString();
    }
    QString tree() const { return tree(model); }
    /// The whole tree, two spaces for each level; notices in brackets, paths with what they lead to.
    static QString tree(const inventory::TreeModel &model, const QModelIndex &parent = {}, int depth = 0)
    {
        using Kind = inventory::TreeModel::NodeKind;
        QString lines;
        for (int at = 0; at < model.rowCount(parent); ++at) {
            const auto index = model.index(at, 0, parent);
            auto line = index.data().toString();
            if (model.nodeKind(index) == Kind::Notice)
                line = QLatin1Char('[') + line + QLatin1Char(']');
            if (model.nodeKind(index) == Kind::Path)
                line += QLatin1Char(' ') + index.siblingAtColumn(inventory::TreeModel::Kind).data().toString();
            lines += QString(depth * 2, QLatin1Char(' ')) + line + QLatin1Char('\n');
            lines += tree(model, index, depth + 1);
        }
        return lines;
    }
};
