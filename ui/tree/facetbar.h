#pragma once

#include "inventory/facets.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QLabel;
class QMenu;
class QPushButton;

namespace ui {

class WrapLayout;

/// The line below the field "Search": the button "Filter" with a menu of facets and how many each would leave, a chip
/// for each that is on (pressing it takes it off), "Clear filters", and how much of the tenant is shown.
class FacetBar : public QWidget
{
    Q_OBJECT

public:
    using Counts = QHash<inventory::Facet, int>;

    /// `count` is asked when the menu opens.
    explicit FacetBar(std::function<Counts()> count, QWidget *parent = nullptr);

    const inventory::Facets &facets() const { return m_facets; }
    void setFacets(const inventory::Facets &facets);
    void clear() { setFacets({}); }
    /// "12 of 4,000 configurations"; read out when it changes.
    void setSummary(const QString &text);

    /// What a facet is called: "iOS", "Target group deleted".
    static QString title(const inventory::Facet &facet);
    /// With its kind: "Platform: iOS".
    static QString fullTitle(const inventory::Facet &facet);

Q_SIGNALS:
    void facetsChanged(const inventory::Facets &facets);

private:
    void fillMenu();
    void addKind(const QString &name, const Counts &counts, const QList<inventory::Facet> &all);
    void addChoice(QMenu *menu, const inventory::Facet &facet, int count);
    void toggle(const inventory::Facet &facet);
    void showChips();

    std::function<Counts()> m_count;
    inventory::Facets m_facets;
    QPushButton *m_button;
    QMenu *m_menu;
    QPushButton *m_clear;
    QLabel *m_summary;
    WrapLayout *m_layout;
    QList<QPushButton *> m_chips;
};

} // namespace ui
