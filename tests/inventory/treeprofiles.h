#pragma once

#include "treefixture.h"

#include <QSignalSpy>

/// Profiles for the tests of the tree, and a watch on what a change does to its rows.
namespace profiles {

inline constexpr auto wifi = "windowsWifiEnterpriseEAPConfiguration";
inline constexpr auto scep = "windows81SCEPCertificateProfile";
inline constexpr auto root = "windows81TrustedRootCertificate";
inline constexpr auto domainJoin = "windowsDomainJoinConfiguration";
inline constexpr auto plain = "windows10GeneralConfiguration";
inline constexpr auto phoneVpn = "windowsPhone81VpnConfiguration";

/// A Wi-Fi profile whose identity certificate leads to a root certificate, all assigned.
struct WithPaths : TreeFixture {
    WithPaths()
    {
        inventory.add({listed("Wi-Fi", wifi, {group("a1", "Staff")}), listed("SCEP", scep, {group("a2", "Devices")}),
            listed("Root", root, {group("a3", "Everyone"), group("a4", "Guests")})});
        refer("Wi-Fi", "identityCertificateForClientAuthentication", {id("SCEP")});
        refer("Wi-Fi", "rootCertificateForClientValidation", {});
        refer("Wi-Fi", "rootCertificatesForServerValidation", {id("Root")});
        refer("SCEP", "rootCertificate", {id("Root")});
    }
};

/// How many rows came, went, moved, and whether the tree was ever thrown away.
struct Changes {
    explicit Changes(const QAbstractItemModel &model)
        : inserted(&model, &QAbstractItemModel::rowsInserted)
        , removed(&model, &QAbstractItemModel::rowsRemoved)
        , moved(&model, &QAbstractItemModel::rowsMoved)
        , changed(&model, &QAbstractItemModel::dataChanged)
        , reset(&model, &QAbstractItemModel::modelReset)
    { }
    int rows(const QSignalSpy &spy) const
    {
        int count = 0;
        for (const auto &arguments : spy)
            count += arguments.at(2).toInt() - arguments.at(1).toInt() + 1;
        return count;
    }
    QSignalSpy inserted;
    QSignalSpy removed;
    QSignalSpy moved;
    QSignalSpy changed;
    QSignalSpy reset;
};

} // namespace profiles
