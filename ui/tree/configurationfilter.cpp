#include "ui/tree/configurationfilter.h"

#include "inventory/loadchanges.h"

#include <algorithm>
#include <chrono>

namespace ui {

using namespace std::chrono_literals;
using inventory::PlaceModel;

namespace {

/// A frame of a screen is 16 ms; the view needs most of it for drawing what came of it.
constexpr auto slice = 4ms;
constexpr int largeTree = 1000; ///< top rows

} // namespace

ConfigurationFilter::ConfigurationFilter(QObject *parent) : PlaceProxy(parent)
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &ConfigurationFilter::goOn);
    m_again.setSingleShot(true);
    m_again.setInterval(100ms);
    connect(&m_again, &QTimer::timeout, this, [this] { narrow(m_next && m_nextIsWanted); });
}

ConfigurationFilter::~ConfigurationFilter() = default;

/// Hears of changes before the base class does, which asks about rows then.
void ConfigurationFilter::setSourceModel(QAbstractItemModel *model)
{
    const auto forget = [this] { m_numbers.clear(); };
    connect(model, &QAbstractItemModel::rowsInserted, this, [this, forget](const QModelIndex &parent, int first) {
        if (!parent.isValid() && static_cast<size_t>(first) < m_numbers.size())
            forget();
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [forget](const QModelIndex &parent) {
        if (!parent.isValid())
            forget();
    });
    connect(model, &QAbstractItemModel::rowsMoved, this, forget);
    connect(model, &QAbstractItemModel::modelReset, this, forget);
    PlaceProxy::setSourceModel(model);
}

void ConfigurationFilter::useIndex(inventory::SearchIndex &index, const inventory::LoadChanges *changes)
{
    m_index = &index;
    m_changes = changes;
    const auto again = [this] {
        if (isSearching() && !m_again.isActive())
            m_again.start();
    };
    connect(&index, &inventory::SearchIndex::outdated, this, again);
    if (!changes)
        return;
    connect(changes, &inventory::LoadChanges::changed, this, [this, again] {
        again();
        if (rowCount() > 0)
            Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, 0), {ChangeMarkRole, Qt::ToolTipRole});
    });
}

void ConfigurationFilter::setSearch(const QString &text)
{
    const inventory::SearchQuery query(text);
    if (query == m_query)
        return;
    m_query = query;
    narrow(true);
}

void ConfigurationFilter::setFacets(const inventory::Facets &facets)
{
    if (facets == m_facets)
        return;
    m_facets = facets;
    narrow(true);
}

void ConfigurationFilter::clear()
{
    if (!isSearching())
        return;
    m_query = {};
    m_facets.clear();
    narrow(true);
}

void ConfigurationFilter::narrow(bool wanted)
{
    m_slice.stop();
    m_next.reset();
    m_nextIsWanted = wanted;
    if (!isSearching() || !m_index)
        return apply();
    m_next = std::make_unique<inventory::Narrowing>(*m_index, m_changes, m_query, m_facets);
    goOn();
}

void ConfigurationFilter::goOn()
{
    // What comes of it takes its time too: in a large tree in a turn of its own.
    const bool mayApply = m_next->isDone() || sourceModel()->rowCount() < largeTree;
    if (m_next->advance(QDeadlineTimer(slice, Qt::PreciseTimer)) && mayApply)
        apply();
    else if (!m_slice.isActive())
        m_slice.start();
}

void ConfigurationFilter::apply()
{
    m_slice.stop();
    Q_EMIT aboutToNarrow();
    refilter([this] {
        m_now = std::move(m_next);
        m_shownQuery = m_query;
    });
    Q_EMIT narrowed(m_nextIsWanted);
}

QHash<inventory::Facet, int> ConfigurationFilter::counts() const
{
    if (!m_index)
        return {};
    if (m_now && m_now->isDone() && !m_now->isOutdated() && m_now->query() == m_query && m_now->facets() == m_facets)
        return m_now->counts();
    inventory::Narrowing narrowing(*m_index, m_changes, m_query, m_facets);
    narrowing.advance(QDeadlineTimer(QDeadlineTimer::Forever));
    return narrowing.counts();
}

bool ConfigurationFilter::isNarrow() const { return !m_shownQuery.isEmpty() || (m_now && !m_now->isEmpty()); }

bool ConfigurationFilter::isMatch(const QModelIndex &proxyIndex) const
{
    const auto source = mapToSource(proxyIndex.siblingAtColumn(PlaceModel::Name));
    if (!isNarrow() || !acceptsItself(source, wordsThrough(source)))
        return false;
    return wordsIn(source) != 0 || (m_now && m_now->test().asksForAssignments());
}

bool ConfigurationFilter::accepts(const QModelIndex &source) const
{
    const auto parent = source.parent();
    const auto above = wordsThrough(parent);
    return acceptsItself(parent, above) || reaches(source, above);
}

bool ConfigurationFilter::acceptsTop(int sourceRow) const
{
    if (m_now) {
        if (const auto shown = m_now->shows(numberOfTop(sourceRow)))
            return *shown;
    }
    const auto source = places().index(sourceRow, 0);
    if (m_now && places().nodeKind(source) == PlaceModel::NodeKind::Configuration)
        return m_now->shows(places().configuration(source));
    return reaches(source, 0);
}

/// The number in the index of a top row that is a configuration; -1 for any other. Kept, because every key asks for
/// all.
int ConfigurationFilter::numberOfTop(int sourceRow) const
{
    const auto row = static_cast<size_t>(sourceRow);
    if (row >= m_numbers.size())
        m_numbers.resize(std::max(row + 1, static_cast<size_t>(places().rowCount())), -1);
    auto &number = m_numbers[row];
    if (number >= 0)
        return number;
    const auto source = places().index(sourceRow, 0);
    if (places().nodeKind(source) == PlaceModel::NodeKind::Configuration)
        number = m_index->number(places().configuration(source));
    return number;
}

/// The row is found, or one below it.
bool ConfigurationFilter::reaches(const QModelIndex &source, quint32 wordsAbove) const
{
    const auto words = wordsAbove | wordsIn(source);
    if (acceptsItself(source, words))
        return true;
    for (int row = 0; row < sourceModel()->rowCount(source); ++row) {
        if (reaches(sourceModel()->index(row, 0, source), words))
            return true;
    }
    return false;
}

bool ConfigurationFilter::acceptsItself(const QModelIndex &source, quint32 words) const
{
    if (words != m_shownQuery.all())
        return false;
    if (!m_now || m_now->test().isEmpty())
        return true;
    const auto address = places().address(source);
    if (address.start().isEmpty() || m_now->failsFor(address.start()) != 0)
        return false;
    if (const auto key = places().assignmentKey(source))
        return m_now->failsFor(*key, !address.steps().isEmpty()) == 0;
    return !m_now->test().asksForAssignments();
}

quint32 ConfigurationFilter::wordsIn(const QModelIndex &source) const
{
    if (m_shownQuery.isEmpty())
        return 0;
    const auto kind = places().nodeKind(source);
    if (kind == PlaceModel::NodeKind::Notice)
        return 0;
    if (m_now && kind == PlaceModel::NodeKind::Configuration)
        return m_now->found(places().configuration(source));
    if (m_now && kind == PlaceModel::NodeKind::Path) {
        return m_now->foundOnPath(places().address(source),
            source.data(PlaceModel::NoticeKindRole).value<PlaceModel::NoticeKind>(), places().configuration(source));
    }
    if (m_now && kind == PlaceModel::NodeKind::Assignment) {
        if (const auto key = places().assignmentKey(source))
            return m_now->found(*key);
    }
    return m_shownQuery.foundIn(inventory::foldedText(source.data(PlaceModel::SearchTextRole).toString()));
}

quint32 ConfigurationFilter::wordsThrough(QModelIndex source) const
{
    quint32 words = 0;
    for (; source.isValid(); source = source.parent())
        words |= wordsIn(source);
    return words;
}

bool ConfigurationFilter::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return PlaceProxy::hasChildren(parent);
    if (parent.column() > 0)
        return false;
    // The base class would filter everything below every row that is drawn.
    const auto source = mapToSource(parent);
    if (!sourceModel()->hasChildren(source))
        return false;
    // A configuration that is shown is found itself, or has something below it that is.
    const bool isTop = m_now && !source.parent().isValid();
    return !isNarrow() || (isTop && places().nodeKind(source) == PlaceModel::NodeKind::Configuration)
        || acceptsItself(source, wordsThrough(source)) || reaches(source, wordsThrough(source.parent()));
}

QString ConfigurationFilter::changeMark(const QModelIndex &source, bool inFull) const
{
    using Change = inventory::LoadChanges::Change;
    if (!m_changes || !m_changes->isCompared())
        return {};
    const auto key = places().assignmentKey(source);
    const bool isConfiguration = places().nodeKind(source) == PlaceModel::NodeKind::Configuration;
    if (!key && !isConfiguration)
        return {};
    const auto id = places().configuration(source);
    const auto change = key ? m_changes->change(*key) : m_changes->change(id);
    if (const auto lost = key ? 0 : m_changes->lost(id); lost > 0) {
        return inFull ? tr("Changed since the last load: %n assignments are gone.", nullptr, lost)
                      : tr("%n gone", nullptr, lost);
    }
    switch (change) {
    case Change::Added:
        return inFull ? tr("New since the last load.") : tr("New");
    case Change::Changed:
        return inFull ? tr("Changed since the last load.") : tr("Changed");
    case Change::None:
        break;
    }
    return {};
}

/// The lines of the row in which words of the search are: not all of them have a column that is shown.
QString ConfigurationFilter::foundText(const QModelIndex &source, bool rich) const
{
    QStringList found;
    const auto lines = source.data(PlaceModel::SearchTextRole).toString().split(QLatin1Char('\n'));
    for (const auto &line : lines) {
        const auto hits = inventory::hits(line, m_shownQuery);
        if (hits.isEmpty() || found.size() == 4)
            continue;
        QString text;
        qsizetype from = 0;
        for (const auto &hit : hits) {
            text += line.mid(from, hit.from - from).toHtmlEscaped() + QStringLiteral("<b><u>")
                + line.mid(hit.from, hit.length).toHtmlEscaped() + QStringLiteral("</u></b>");
            from = hit.from + hit.length;
        }
        found << (rich ? text + line.mid(from).toHtmlEscaped() : line);
    }
    found.removeDuplicates();
    return found.isEmpty() ? QString() : tr("Found: %1").arg(found.join(rich ? QStringLiteral("<br>") : tr("; ")));
}

QVariant ConfigurationFilter::data(const QModelIndex &index, int role) const
{
    const bool isAdded = role == Qt::ToolTipRole || role == ChangeMarkRole
        || (role == Qt::AccessibleDescriptionRole && index.column() == PlaceModel::Name);
    if (!isAdded || !index.isValid())
        return PlaceProxy::data(index, role);
    const auto source = mapToSource(index.siblingAtColumn(PlaceModel::Name));
    if (role == ChangeMarkRole)
        return index.column() == PlaceModel::Name ? changeMark(source, false) : QString();
    auto text = PlaceProxy::data(index, role).toString();
    const bool rich = role == Qt::ToolTipRole;
    const auto mark = changeMark(source, true);
    const auto found = m_shownQuery.isEmpty() ? QString() : foundText(source, rich);
    if (rich) {
        const auto end = QStringLiteral("</qt>");
        if (text.endsWith(end))
            text.chop(end.size());
        for (const auto &line : {mark.toHtmlEscaped(), found}) {
            if (!line.isEmpty())
                text += QStringLiteral("<br>") + line;
        }
        return QString(text + end);
    }
    QStringList sentences{text, mark, found};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

} // namespace ui
