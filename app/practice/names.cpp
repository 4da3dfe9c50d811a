#include "practice/names.h"

#include <array>
#include <utility>

namespace practice {
namespace {

// The first that fits counts, so longer prefixes stand above shorter ones.
constexpr std::array<std::pair<const char *, const char *>, 10> prefixes{{
    {"androidDeviceOwner", "AND-COPE"},
    {"androidForWork", "AND-AFW"},
    {"androidWorkProfile", "AND-BYOD"},
    {"aosp", "AOSP"},
    {"android", "AND"},
    {"ios", "IOS"},
    {"macOS", "MAC"},
    {"windowsPhone", "WP81"},
    {"windows", "WIN"},
    {"sharedPC", "WIN"},
}};

// What the last part of a type's name tells; again the first that fits.
constexpr std::array<std::pair<const char *, const char *>, 20> purposes{{
    {"EnterpriseWiFi", "Corp Wi-Fi"},
    {"WifiEnterpriseEAP", "Corp Wi-Fi"},
    {"WiredNetwork", "Wired 802.1X"},
    {"ikEv2Vpn", "Always-on VPN (IKEv2)"},
    {"Vpn", "VPN - GlobalProtect"},
    {"Gmail", "Mail (Gmail)"},
    {"NineWork", "Mail (Nine Work)"},
    {"EasEmail", "Mail (Exchange Online)"},
    {"EASEmail", "Mail (Exchange Online)"},
    {"DeviceFeatures", "Single sign-on extension"},
    {"ImportedPFX", "S/MIME certificate (imported PFX)"},
    {"Pkcs", "PKCS - Device certificate"},
    {"Scep", "SCEP - User certificate"},
    {"SCEP", "SCEP - User certificate"},
    {"TrustedRoot", "Contoso Root CA"},
    {"Ztdns", "Zero Trust DNS"},
    {"DomainJoin", "Hybrid domain join"},
    {"Custom", "Custom OMA-URI"},
    {"General", "Device restrictions"},
    {"", "Profile"},
}};

} // namespace

QString platformPrefix(const QString &type)
{
    for (const auto &[prefix, shown] : prefixes)
        if (type.startsWith(QLatin1String(prefix)))
            return QString::fromLatin1(shown);
    return QStringLiteral("ALL");
}

QString profileName(const QString &type)
{
    for (const auto &[part, shown] : purposes)
        if (type.contains(QLatin1String(part)))
            return platformPrefix(type) + QStringLiteral(" - ") + QLatin1String(shown);
    return type;
}

const QList<PlainProfile> &plainProfiles()
{
    static const QList<PlainProfile> profiles{
        {"windows10CustomConfiguration", "Custom OMA-URI - BitLocker startup"},
        {"windows10CustomConfiguration", "Custom OMA-URI - Block consumer features"},
        {"windows10CustomConfiguration", "Custom OMA-URI - Firewall merge rules"},
        {"windows10GeneralConfiguration", "Device restrictions - Standard"},
        {"windows10GeneralConfiguration", "Device restrictions - Shop floor"},
        {"windows10EndpointProtectionConfiguration", "Endpoint protection"},
        {"windows10NetworkBoundaryConfiguration", "Network boundary"},
        {"windows10SecureAssessmentConfiguration", "Take a Test"},
        {"windows10TeamGeneralConfiguration", "Surface Hub meeting rooms"},
        {"windows10DeviceFirmwareConfigurationInterface", "DFCI - Camera off"},
        {"windows10EasEmailProfileConfiguration", "Mail (Exchange Online)"},
        {"windowsUpdateForBusinessConfiguration", "Update ring 0 - Pilot"},
        {"windowsUpdateForBusinessConfiguration", "Update ring 1 - Early adopters"},
        {"windowsUpdateForBusinessConfiguration", "Update ring 2 - Broad"},
        {"windowsUpdateForBusinessConfiguration", "Update ring 3 - Critical devices"},
        {"windowsDeliveryOptimizationConfiguration", "Delivery optimization - Branches"},
        {"windowsHealthMonitoringConfiguration", "Endpoint analytics"},
        {"windowsIdentityProtectionConfiguration", "Windows Hello for Business"},
        {"windowsKioskConfiguration", "Kiosk - Reception"},
        {"windowsDefenderAdvancedThreatProtectionConfiguration", "Defender for Endpoint onboarding"},
        {"windowsWifiConfiguration", "Guest Wi-Fi"},
        {"windows81GeneralConfiguration", "Device restrictions (8.1, to be retired)"},
        {"windows81VpnConfiguration", "VPN (8.1, to be retired)"},
        {"windowsPhone81GeneralConfiguration", "Device restrictions (retired)"},
        {"sharedPCConfiguration", "Shared PC - Classroom"},
        {"editionUpgradeConfiguration", "Edition upgrade to Enterprise"},
        {"iosGeneralDeviceConfiguration", "Device restrictions - Supervised"},
        {"iosGeneralDeviceConfiguration", "Device restrictions - Personal"},
        {"iosUpdateConfiguration", "Software updates at night"},
        {"iosCustomConfiguration", "Custom - Cisco Security Connector"},
        {"iosEduDeviceConfiguration", "Education - Shared iPad"},
        {"iosWiFiConfiguration", "Guest Wi-Fi"},
        {"macOSGeneralDeviceConfiguration", "Device restrictions"},
        {"macOSEndpointProtectionConfiguration", "FileVault and Gatekeeper"},
        {"macOSExtensionsConfiguration", "System extensions - Defender"},
        {"macOSCustomConfiguration", "Custom - Privacy preferences"},
        {"macOSSoftwareUpdateConfiguration", "Software updates"},
        {"androidDeviceOwnerGeneralDeviceConfiguration", "Device restrictions - Scanner"},
        {"androidWorkProfileGeneralDeviceConfiguration", "Work profile settings"},
        {"androidGeneralDeviceConfiguration", "Device restrictions (device administrator)"},
        {"aospDeviceOwnerDeviceConfiguration", "Device restrictions - RealWear headsets"},
        {"unsupportedDeviceConfiguration", "Imported from an older console"},
    };
    return profiles;
}

const QList<FilterText> &filterTexts()
{
    static const QList<FilterText> texts{
        {"Corporate-owned devices", "windows10AndLater", "(device.deviceOwnership -eq \"Corporate\")"},
        {"Windows 11 only", "windows10AndLater", "(device.osVersion -startsWith \"10.0.2\")"},
        {"Virtual desktops", "windows10AndLater", "(device.model -startsWith \"Cloud PC\")"},
        {"Supervised iPads", "iOS", "(device.deviceCategory -eq \"iPad\") and (device.isSupervised -eq \"True\")"},
        {"Apple silicon", "macOS", "(device.cpuArchitecture -eq \"arm64\")"},
        {"Zebra scanners", "androidForWork", "(device.manufacturer -eq \"Zebra Technologies\")"},
        {"Personal devices", "iOS", "(device.deviceOwnership -eq \"Personal\")"},
    };
    return texts;
}

const QList<QString> &groupNames()
{
    static const QList<QString> names = [] {
        const std::array all{"SG-Intune-Pilot-Users", "SG-Intune-Pilot-Devices", "SG-Intune-Early-Adopters",
            "SG-Devices-Windows-Autopilot", "SG-Devices-Windows-Kiosk", "SG-Devices-Windows-Shared",
            "SG-Devices-Mac-Design", "SG-Devices-iPad-Sales", "SG-Devices-Android-Scanners", "SG-Devices-HoloLens",
            "SG-Users-Finance", "SG-Users-Human-Resources", "SG-Users-Legal", "SG-Users-Marketing", "SG-Users-Research",
            "SG-Users-Executives", "SG-Users-External-Contractors", "SG-Users-Helpdesk", "SG-Users-Warehouse",
            "SG-Site-Amsterdam", "SG-Site-Munich", "SG-Site-Tel-Aviv", "SG-Site-Singapore", "SG-Exclude-Break-Glass",
            "SG-Exclude-Wi-Fi-Testing", "SG-Exclude-VIP-Devices", "DYN - All corporate laptops",
            "DYN - All teachers & students", "Reception <front desk>", "Équipe Sécurité – Genève"};
        QList<QString> made;
        for (const auto *name : all)
            made.append(QString::fromUtf8(name));
        return made;
    }();
    return names;
}

const QList<QString> &storeNames()
{
    static const QList<QString> names{QStringLiteral("Berlin"), QStringLiteral("Lyon"), QStringLiteral("Porto"),
        QStringLiteral("Kraków"), QStringLiteral("Turku"), QStringLiteral("Leeds"), QStringLiteral("Bari"),
        QStringLiteral("Graz")};
    return names;
}

const QList<QString> &hardNames()
{
    static const QList<QString> names{
        QString(QString::fromUtf8("WIN - A name as long as somebody in a hurry can make it, ") // 250 characters
                    .repeated(5)
                    .left(247)
                    .append(QLatin1String("END"))),
        QString::fromUtf8("רשת אלחוטית - משרד תל אביב"),
        QString::fromUtf8("شبكة الشركة اللاسلكية - دبي"),
        QStringLiteral("<b>Click <a href=\"https://example.com/?q=1&x=2\">here</a></b><img src=x>"),
        QString::fromUtf8("IOS - Invoice \u202Egnp.exe\u202C (override)"),
        QStringLiteral("WIN - Two\nlines\tand a bell\a and \x1b[31mcolour\x1b[0m"),
        QString::fromUtf8("MAC - 🚀 Rollout 👩‍💻 Ünïcödé"),
        QStringLiteral("=HYPERLINK(\"https://example.com\";\"Open\")"),
        QStringLiteral("+1-555-0100 Helpdesk \"quoted\"; comma, semicolon"),
        QStringLiteral("WIN - R&D &amp; QA && Co."),
        QString(),
        QStringLiteral("   WIN - spaces around   "),
        QString::fromUtf8("WIN - Zero\u200Bwidth and \u2066isolate\u2069"),
        QStringLiteral("%n %1 {0} ${HOME} ../../etc/passwd"),
        QStringLiteral("WIN - Twin profile"),
        QStringLiteral("WIN - Twin profile"),
    };
    return names;
}

} // namespace practice
