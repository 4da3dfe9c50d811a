#pragma once

#include <QHashFunctions>
#include <QString>

namespace core {

/// An identifier of one sort that cannot be taken for one of another sort. Opaque: never taken apart.
template <typename Tag>
struct Id {
    QString value;

    bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &left, const Id &right) { return left.value < right.value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using ConfigurationId = Id<struct ConfigurationTag>;
using AssignmentId = Id<struct AssignmentTag>;
using GroupId = Id<struct GroupTag>;
using FilterId = Id<struct FilterTag>;
using TenantId = Id<struct TenantTag>;
using AccountId = Id<struct AccountTag>; ///< Entra object id (`oid`) of the signed-in person

/// What makes an assignment the same one, by whichever path it was reached.
struct AssignmentKey {
    ConfigurationId owner; ///< the configuration that really holds it
    AssignmentId id;

    friend bool operator==(const AssignmentKey &, const AssignmentKey &) = default;
    friend size_t qHash(const AssignmentKey &key, size_t seed = 0) { return qHashMulti(seed, key.owner, key.id); }
};

} // namespace core
