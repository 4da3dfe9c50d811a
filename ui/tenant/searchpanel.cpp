#include "ui/tenant/searchpanel.h"

#include "ui/tree/configurationfilter.h"
#include "ui/tree/configurationview.h"
#include "ui/tree/facetbar.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tabstops.h"
#include "workspace/workspace.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using inventory::Facet;

namespace {

QString changesKey() { return QStringLiteral("changes"); }

} // namespace

SearchPanel::SearchPanel(workspace::Workspace &workspace, NoticeArea &notices, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_notices(notices)
    , m_field(new SearchField(this))
    , m_facets(new FacetBar([this] { return m_view->filter().counts(); }, this))
    , m_below(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(m_field);
    m_below->setSpacing(12);
    m_below->addWidget(m_facets, 1);
    layout->addLayout(m_below);
    connect(m_field, &SearchField::searchChanged, this, [this](const QString &text) { m_view->search(text); });
    connect(m_field, &SearchField::leavingForResults, this, [this] { m_view->enter(); });
    connect(m_facets, &FacetBar::facetsChanged, this,
        [this](const inventory::Facets &facets) { m_view->filter().setFacets(facets); });
    connect(&workspace.loadChanges(), &inventory::LoadChanges::changed, this, &SearchPanel::followChanges);
}

void SearchPanel::putBeforeFilters(QWidget *widget)
{
    m_below->insertWidget(0, widget, 0, Qt::AlignTop);
    m_beforeFilters = widget;
}

QList<QWidget *> SearchPanel::tabStops() const
{
    QList<QWidget *> stops{m_field};
    if (m_beforeFilters)
        stops << ui::tabStops(*m_beforeFilters);
    return stops << ui::tabStops(*m_facets);
}

void SearchPanel::setView(ConfigurationView &view)
{
    if (m_view)
        m_view->disconnect(this);
    m_view = &view;
    if (!view.filter().hasIndex())
        view.filter().useIndex(m_workspace.searchIndex(), &m_workspace.loadChanges());
    connect(&view, &ConfigurationView::narrowed, this, &SearchPanel::follow);
    connect(&view, &ConfigurationView::searchGivenUp, this, &SearchPanel::clear);
    view.search(words());
    view.filter().setFacets(m_facets->facets());
    follow();
}

QString SearchPanel::words() const { return m_field->text().simplified(); }

QString SearchPanel::narrowing() const
{
    QStringList parts;
    if (hasWords())
        parts.append(words());
    for (const auto &facet : m_facets->facets())
        parts.append(FacetBar::fullTitle(facet));
    return parts.join(QStringLiteral("; "));
}

void SearchPanel::enter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchPanel::clear()
{
    clearWords();
    clearFilters();
}

void SearchPanel::clearWords() { m_field->clear(); }

void SearchPanel::clearFilters() { m_facets->clear(); }

bool SearchPanel::hasWords() const { return !m_view->filter().query().isEmpty(); }

QString SearchPanel::summary() const
{
    const auto &filter = m_view->filter();
    const QLocale locale;
    if (filter.isSearching()) {
        return tr("%1 of %2 shown")
            .arg(locale.toString(filter.rowCount()), locale.toString(filter.sourceModel()->rowCount()));
    }
    const auto &changes = m_workspace.loadChanges();
    const bool nothing = changes.isCompared() && changes.count() == 0 && changes.gone() == 0;
    return nothing ? tr("Nothing changed since the last load") : QString();
}

void SearchPanel::follow() { m_facets->setSummary(summary()); }

void SearchPanel::followChanges()
{
    const auto &changes = m_workspace.loadChanges();
    follow();
    if (changes.count() == 0 && changes.gone() == 0) {
        m_notices.remove(changesKey());
        return;
    }
    QStringList sentences;
    if (changes.count() > 0)
        sentences << tr("%n configurations changed since the last load.", nullptr, changes.count());
    if (changes.gone() > 0)
        sentences << tr("%n configurations are gone since the last load.", nullptr, changes.gone());
    auto *bar = m_notices.add(changesKey(), Tone::Accent, sentences.join(QLatin1Char(' ')));
    if (changes.count() > 0) {
        connect(bar->addButton(tr("Show them")), &QPushButton::clicked, this, [this] {
            clearWords();
            m_facets->setFacets({Facet::of(Facet::Kind::Changed)});
            m_view->enter();
        });
    }
    bar->makeClosable();
}

void SearchPanel::explain(EmptyPage &page, bool goesOn) const
{
    const auto &filter = m_view->filter();
    const QLocale locale;
    QStringList words;
    for (const auto &word : filter.query().words())
        words << tr("“%1”").arg(word);
    QStringList facets;
    for (const auto &facet : filter.facets())
        facets << FacetBar::fullTitle(facet);
    QStringList sentences;
    if (!words.isEmpty())
        sentences << (words.size() == 1 ? tr("Searched for %1.").arg(words.constFirst())
                                        : tr("Searched for all of %1.").arg(locale.createSeparatedList(words)));
    if (!facets.isEmpty())
        sentences << tr("Filters that are on: %1.").arg(locale.createSeparatedList(facets));
    if (goesOn)
        sentences << tr("Nothing that was read so far fits. Reading goes on.");
    else if (!words.isEmpty() && !facets.isEmpty())
        sentences << tr("Fewer or shorter words find more, and so do fewer filters.");
    else if (!words.isEmpty())
        sentences << tr("Fewer or shorter words find more.");
    else
        sentences << tr("Fewer filters show more.");
    const auto clearFilters = tr("Clear filters");
    if (words.isEmpty())
        page.show(tr("Nothing found"), sentences.join(QLatin1Char('\n')), clearFilters);
    else
        page.show(tr("Nothing found"), sentences.join(QLatin1Char('\n')), tr("Clear search"),
            facets.isEmpty() ? QString() : clearFilters);
}

} // namespace ui
