#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "graph/path.h"
#include "inventory/certificatepaths.h"

#include <QList>
#include <QString>

namespace inventory {

/// One step along a certificate path: `/{cast}/{property}/{key}`.
struct Step {
    QString cast; ///< "iosScepCertificateProfile", or empty
    QString property; ///< "rootCertificate"
    core::ConfigurationId key; ///< of a collection, else empty

    friend bool operator==(const Step &, const Step &) = default;
};

/// How a configuration or an assignment is reached: from a listed configuration along certificate paths. The same
/// assignment has several addresses; its identity is core::AssignmentKey. A value; two are equal when they are written
/// alike (namesSame() tells whether they lead to the same place).
class Address
{
public:
    Address() = default;
    explicit Address(core::ConfigurationId start) : m_start(std::move(start)) { }

    /// Understands a Graph path or URL that a person pasted: the ten documented templates, with or without casts, host,
    /// version prefix ("/beta", "/v1.0"), verb, `('id')` key syntax or percent-encoding. The error says which part is
    /// wrong (always InvalidInput). What is written is kept: path() of the result is the same path again, below the
    /// version and percent-encoded once. Query and fragment are left out. At most 4096 characters and 8 steps.
    static core::Result<Address> parse(const QString &pasted);

    /// The next step of a typed path (see graph facts: typed paths are the legal ones).
    [[nodiscard]] Address along(const NavigationProperty &property, core::ConfigurationId key = {}) const;
    [[nodiscard]] Address withAssignment(core::AssignmentId assignment) const;
    [[nodiscard]] Address withoutAssignment() const;

    const core::ConfigurationId &start() const { return m_start; }
    const QList<Step> &steps() const { return m_steps; }
    const core::AssignmentId &assignment() const { return m_assignment; } ///< empty when it names a configuration

    /// A list of assignments was named ("…/assignments"): path() is that list, not the configuration.
    bool namesAssignmentList() const { return m_isList; }
    /// The same steps to the same ids, however either is written (casts, key syntax).
    bool namesSame(const Address &other) const;
    /// Some step lacks the cast that the metadata asks for.
    bool isUntyped() const;
    /// "Identity certificate › Root certificate"; empty without steps.
    QString title() const;

    /// `…/deviceConfigurations/{start}{/cast/property/key}…` and, when an assignment is named, `/assignments/{id}`.
    graph::Path path() const;
    /// The same configuration's assignments: path()/assignments.
    graph::Path assignmentsPath() const;

    friend bool operator==(const Address &, const Address &) = default;

private:
    /// Which keys were written as `('id')`: the start's, those of the steps, the assignment's.
    static constexpr quint32 startKey = 1U;
    static constexpr quint32 stepKey(qsizetype step) { return step < 8 ? 2U << step : 0; } ///< parse() reads 8
    static constexpr quint32 assignmentKey = 1U << 31U;

    graph::Path configurationPath() const;
    graph::Path keyed(const graph::Path &path, const QString &name, const QString &key, quint32 which) const;

    core::ConfigurationId m_start;
    QList<Step> m_steps;
    QString m_lastCast; ///< a cast that stands behind the last step, or empty
    core::AssignmentId m_assignment;
    quint32 m_parenthesised = 0;
    bool m_isList = false;
};

} // namespace inventory
