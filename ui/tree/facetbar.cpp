#include "ui/tree/facetbar.h"

#include "core/text.h"
#include "ui/tree/wraplayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plaintooltip.h"

#include <QAccessible>
#include <QCollator>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace ui {

using inventory::Facet;
using Kind = Facet::Kind;

namespace {

QString platformTitle(inventory::Platform platform)
{
    switch (platform) {
    case inventory::Platform::Android:
        return QStringLiteral("Android");
    case inventory::Platform::Apple:
        return QStringLiteral("Apple");
    case inventory::Platform::IOs:
        return QStringLiteral("iOS");
    case inventory::Platform::MacOs:
        return QStringLiteral("macOS");
    case inventory::Platform::Windows:
        return QStringLiteral("Windows");
    case inventory::Platform::WindowsPhone:
        return QStringLiteral("Windows Phone");
    case inventory::Platform::Any:
        break;
    }
    return FacetBar::tr("Any platform");
}

QString targetTitle(inventory::TargetKind kind)
{
    switch (kind) {
    case inventory::TargetKind::Group:
        return FacetBar::tr("Included group");
    case inventory::TargetKind::ExclusionGroup:
        return FacetBar::tr("Excluded group");
    case inventory::TargetKind::AllDevices:
        return FacetBar::tr("All devices");
    case inventory::TargetKind::AllUsers:
        return FacetBar::tr("All users");
    case inventory::TargetKind::ConfigurationManagerCollection:
        return FacetBar::tr("Configuration Manager collection");
    case inventory::TargetKind::Unknown:
        break;
    }
    return FacetBar::tr("Unknown kind of target");
}

QString sourceTitle(inventory::Source source)
{
    switch (source) {
    case inventory::Source::Direct:
        return FacetBar::tr("Direct");
    case inventory::Source::PolicySets:
        return FacetBar::tr("Policy set");
    case inventory::Source::Unspecified:
        return FacetBar::tr("Source not said");
    case inventory::Source::Unknown:
        break;
    }
    return FacetBar::tr("Unknown source");
}

QString typeTitle(const QString &name)
{
    const auto *type = inventory::ConfigurationTypes::builtIn().find(name);
    return core::displayText(type && !type->displayName.isEmpty() ? type->displayName : name);
}

QString kindTitle(Kind kind)
{
    switch (kind) {
    case Kind::Platform:
        return FacetBar::tr("Platform");
    case Kind::Type:
        return FacetBar::tr("Type");
    case Kind::TargetKind:
        return FacetBar::tr("Target");
    case Kind::Source:
        return FacetBar::tr("Source");
    default:
        return {};
    }
}

/// A title may hold an ampersand; in a menu or on a button it would be a mnemonic.
QString unmarked(QString text) { return text.replace(QLatin1Char('&'), QLatin1String("&&")); }

} // namespace

FacetBar::FacetBar(std::function<Counts()> count, QWidget *parent)
    : QWidget(parent)
    , m_count(std::move(count))
    , m_button(new QPushButton(tr("Fi&lter"), this))
    , m_menu(new QMenu(m_button))
    , m_clear(new QPushButton(tr("Clear filters"), this))
    , m_summary(new QLabel(this))
    , m_layout(new WrapLayout(6))
{
    m_button->setIcon(icon(QLatin1String("filter")));
    m_button->setMenu(m_menu);
    m_button->setToolTip(tr("Show only configurations and assignments of a kind"));
    connect(m_menu, &QMenu::aboutToShow, this, &FacetBar::fillMenu);
    m_clear->setFlat(true);
    m_clear->setAccessibleDescription(tr("Shows again what the filters hide"));
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_button->setFocus();
        clear();
    });
    m_summary->setTextFormat(Qt::PlainText);
    auto *chips = new QWidget(this);
    chips->setLayout(m_layout);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_button);
    m_layout->addWidget(m_clear);
    m_layout->addWidget(m_summary); // where a large font leaves no room in the line it begins the next one
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(chips, 1);
    m_summary->setMinimumHeight(m_button->sizeHint().height());
    showChips();
}

QString FacetBar::title(const Facet &facet)
{
    switch (facet.kind) {
    case Kind::Platform:
        return platformTitle(inventory::Platform(facet.value));
    case Kind::Type:
        return typeTitle(facet.type);
    case Kind::TargetKind:
        return targetTitle(inventory::TargetKind(facet.value));
    case Kind::Source:
        return sourceTitle(inventory::Source(facet.value));
    case Kind::ThroughCertificate:
        return tr("Reached through a certificate");
    case Kind::Unassigned:
        return tr("Unassigned");
    case Kind::GroupDeleted:
        return tr("Target group deleted");
    case Kind::Changed:
        break;
    }
    return tr("Changed since the last load");
}

QString FacetBar::fullTitle(const Facet &facet)
{
    const auto kind = kindTitle(facet.kind);
    return kind.isEmpty() ? title(facet) : tr("%1: %2").arg(kind, title(facet));
}

void FacetBar::fillMenu()
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    const auto counts = m_count();
    // Values that nothing has are left out, unless they are on.
    auto values = counts.keys();
    for (const auto &facet : std::as_const(m_facets)) {
        if (!counts.contains(facet))
            values << facet;
    }
    QCollator collator;
    std::sort(values.begin(), values.end(),
        [&collator](const Facet &left, const Facet &right) { return collator.compare(title(left), title(right)) < 0; });
    for (const auto &[kind, name] :
        std::array{std::pair{Kind::Platform, tr("&Platform")}, std::pair{Kind::Type, tr("&Type")},
            std::pair{Kind::TargetKind, tr("T&arget")}, std::pair{Kind::Source, tr("&Source")}}) {
        QList<Facet> all;
        std::copy_if(values.cbegin(), values.cend(), std::back_inserter(all),
            [kind = kind](const Facet &facet) { return facet.kind == kind; });
        addKind(name, counts, all);
    }
    m_menu->addSeparator();
    for (const auto kind : {Kind::ThroughCertificate, Kind::Unassigned, Kind::GroupDeleted, Kind::Changed})
        addChoice(m_menu, Facet::of(kind), counts.value(Facet::of(kind)));
    m_menu->addSeparator();
    auto *all = m_menu->addAction(tr("&Clear filters"));
    all->setEnabled(!m_facets.isEmpty());
    connect(all, &QAction::triggered, this, &FacetBar::clear);
}

void FacetBar::addKind(const QString &name, const Counts &counts, const QList<Facet> &all)
{
    auto *menu = m_menu->addMenu(name);
    menu->setEnabled(!all.isEmpty());
    for (const auto &facet : all)
        addChoice(menu, facet, counts.value(facet));
}

void FacetBar::addChoice(QMenu *menu, const Facet &facet, int count)
{
    const auto counted
        = facet.isOfAssignment() ? tr("%n assignments", nullptr, count) : tr("%n configurations", nullptr, count);
    auto *action = menu->addAction(tr("%1 (%2)").arg(unmarked(title(facet)), QLocale().toString(count)));
    action->setToolTip(plainToolTip(tr("%1: %2").arg(title(facet), counted)));
    action->setCheckable(true);
    action->setChecked(m_facets.contains(facet));
    action->setEnabled(count > 0 || action->isChecked());
    connect(action, &QAction::triggered, this, [this, facet] { toggle(facet); });
}

void FacetBar::toggle(const Facet &facet)
{
    auto facets = m_facets;
    if (!facets.removeOne(facet))
        facets << facet;
    setFacets(facets);
}

void FacetBar::setFacets(const inventory::Facets &facets)
{
    if (facets == m_facets)
        return;
    m_facets = facets;
    showChips();
    Q_EMIT facetsChanged(facets);
}

void FacetBar::showChips()
{
    for (auto *chip : std::exchange(m_chips, {})) {
        m_layout->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was pressed
    }
    m_layout->removeWidget(m_clear);
    m_layout->removeWidget(m_summary);
    QWidget *before = m_button;
    QStringList names;
    for (const auto &facet : std::as_const(m_facets)) {
        auto *chip = new QPushButton(icon(QLatin1String("cancel")), unmarked(title(facet)), this);
        chip->setAccessibleName(tr("Take off the filter “%1”").arg(fullTitle(facet)));
        chip->setToolTip(plainToolTip(chip->accessibleName()));
        chip->setAutoDefault(false);
        connect(chip, &QPushButton::clicked, this, [this, facet] {
            m_button->setFocus();
            toggle(facet);
        });
        m_layout->addWidget(chip);
        chip->show();
        setTabOrder(before, chip);
        before = chip;
        m_chips << chip;
        names << fullTitle(facet);
    }
    m_layout->addWidget(m_clear);
    m_layout->addWidget(m_summary);
    setTabOrder(before, m_clear);
    m_clear->setVisible(!m_facets.isEmpty());
    m_button->setAccessibleDescription(
        names.isEmpty() ? tr("No filter is on") : tr("On: %1").arg(QLocale().createSeparatedList(names)));
}

void FacetBar::setSummary(const QString &text)
{
    if (m_summary->text() == text)
        return;
    m_summary->setText(text); // a label's text is its name, and a change of it is announced
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (!text.isEmpty() && isVisible()) {
        QAccessibleAnnouncementEvent announcement(this, text);
        QAccessible::updateAccessibility(&announcement);
    }
#endif
}

} // namespace ui
