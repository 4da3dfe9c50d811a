#include "ui/details/detailspane.h"

#include "details/relations.h"
#include "ui/details/pathbox.h"
#include "ui/details/rawjsonbox.h"
#include "ui/details/relationbox.h"
#include "ui/details/relationsview.h"
#include "ui/details/sectionbox.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tabstops.h"
#include "workspace/workspace.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

using details::Subject;
using inventory::Inventory;

namespace {

constexpr int usualSections = 8;

} // namespace

DetailsPane::DetailsPane(workspace::Workspace &workspace, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_reader(workspace.client(), workspace.clock(), workspace.inventory())
{
    setAccessibleName(tr("Details"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &DetailsPane::refresh);
    connect(&m_reader, &details::Reader::changed, this, &DetailsPane::refreshSoon);
    build();
    connectInventory();
    refresh();
}

DetailsPane::~DetailsPane() = default;

void DetailsPane::build()
{
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    m_title = new PlainLabel({}, content);
    m_title->makeHeading(1.25);
    m_kind = new PlainLabel({}, content);
    m_sectionLayout = new QVBoxLayout;
    m_sectionLayout->setSpacing(10);
    // Before what stands below them, because Tab goes in this order.
    for (int i = 0; i < usualSections; ++i)
        addSection(content);
    m_relationsTitle = makeHeading(tr("Picture of relations"), content);
    m_relationsNote = new PlainLabel({}, content);
    m_relations = new RelationsView(content);
    m_path = new PathBox(content);
    m_json = new RawJsonBox(content);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(10);
    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_title);
    head->addWidget(m_kind);
    layout->addLayout(head);
    layout->addLayout(m_sectionLayout);
    layout->addWidget(m_relationsTitle);
    layout->addWidget(m_relationsNote);
    layout->addWidget(m_relations);
    layout->addWidget(m_path);
    layout->addWidget(m_json);
    layout->addStretch();
    setWidget(content);
    connect(m_relations, &RelationsView::boxWanted, this, [this](const details::Relations::Box &box) {
        Q_EMIT placeWanted(
            box.address.start().isEmpty() ? details::addressOf(m_workspace.inventory(), box.id) : box.address);
    });
    connect(m_path, &PathBox::copied, this, [this] { Q_EMIT said(tr("Copied the Graph path.")); });
    connect(m_json, &RawJsonBox::copied, this, [this] { Q_EMIT said(tr("Copied the JSON.")); });
    connect(m_json, &RawJsonBox::wanted, this, [this] { m_reader.wantJson(); });
    connect(m_json, &RawJsonBox::retryWanted, this, [this] { m_reader.retry(); });
}

void DetailsPane::addSection(QWidget *content)
{
    auto *box = new SectionBox(content);
    box->hide();
    connect(box, &SectionBox::placeWanted, this, &DetailsPane::placeWanted);
    connect(box, &SectionBox::retryWanted, this, [this] { m_reader.retry(); });
    m_sectionLayout->addWidget(box);
    m_sections.append(box);
}

void DetailsPane::connectInventory()
{
    auto &inventory = m_workspace.inventory();
    connect(&inventory, &Inventory::cleared, this, &DetailsPane::refreshSoon);
    connect(&inventory, &Inventory::configurationsAdded, this, &DetailsPane::refreshSoon);
    connect(&inventory, &Inventory::configurationChanged, this, &DetailsPane::refreshSoon);
    connect(&inventory, &Inventory::configurationRemoved, this, &DetailsPane::refreshSoon);
    connect(&inventory, &Inventory::assignmentsChanged, this, &DetailsPane::refreshSoon);
    connect(&inventory, &Inventory::referenceChanged, this, &DetailsPane::refreshSoon);
    connect(&inventory, &Inventory::namesChanged, this, &DetailsPane::refreshSoon);
    auto &loader = m_workspace.loader();
    connect(&loader, &inventory::Loader::stateChanged, this, [this, &loader] {
        if (loader.state() == inventory::Loader::State::Listing)
            m_reader.forget();
    });
}

QSize DetailsPane::sizeHint() const { return {fontMetrics().averageCharWidth() * 56, 300}; }

void DetailsPane::setSubject(const Subject &subject)
{
    if (subject == m_subject)
        return;
    m_subject = subject;
    if (!isVisible())
        return;
    m_reader.look(subject);
    refreshSoon();
    verticalScrollBar()->setValue(0);
}

void DetailsPane::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    m_reader.look(m_subject);
    refresh();
}

void DetailsPane::hideEvent(QHideEvent *event)
{
    QScrollArea::hideEvent(event);
    m_reader.look({});
}

void DetailsPane::refreshSoon()
{
    if (isVisible() && !m_refresh.isActive())
        m_refresh.start(40);
}

QList<inventory::Address> DetailsPane::places() const
{
    QList<inventory::Address> places;
    if (m_subject.kind != Subject::Kind::Assignment)
        return places;
    for (const auto &index : m_workspace.tree().places(m_subject.key()))
        places.append(m_workspace.tree().address(index));
    return places;
}

void DetailsPane::refresh()
{
    const auto page = details::describe(m_subject, m_workspace.inventory(), m_reader.reach(), places());
    m_title->setText(page.title);
    m_kind->setText(page.kind);
    m_kind->setVisible(!page.kind.isEmpty());
    showSections(page);
    showRelations();
    const bool isPlace = m_subject.isPlace();
    m_path->setVisible(isPlace);
    m_path->setPath(isPlace ? QString::fromLatin1(m_subject.address.path().encoded()) : QString());
    const bool hasJson = isPlace && !m_subject.configuration.isEmpty();
    m_json->setVisible(hasJson);
    if (hasJson && m_json->isOpen() && m_reader.json().state() == details::Reader::Json::State::NotRead)
        m_reader.wantJson();
    m_json->setJson(m_reader.json());
    orderFocus();
}

/// The boxes come and go with each row; Tab comes to them where they are seen.
void DetailsPane::orderFocus()
{
    QList<QWidget *> stops{m_sections.constLast()->lastTabStop()};
    for (auto *box : m_relations->boxes())
        stops << box;
    setTabStops(stops);
}

void DetailsPane::showSections(const details::Page &page)
{
    while (m_sections.size() < page.sections.size())
        addSection(widget());
    for (qsizetype at = 0; at < m_sections.size(); ++at) {
        const bool used = at < page.sections.size();
        if (used)
            m_sections.at(at)->setSection(page.sections.at(at));
        m_sections.at(at)->setVisible(used);
    }
}

void DetailsPane::showRelations()
{
    const bool isPlace = m_subject.isPlace();
    m_relationsTitle->setVisible(isPlace);
    const auto relations = isPlace ? details::relationsOf(m_workspace.inventory(), m_subject) : details::Relations();
    m_relations->setVisible(!relations.isEmpty());
    m_relations->setRelations(relations);
    auto notes = relations.notes;
    if (isPlace && relations.isEmpty())
        notes.prepend(tr("No certificate path is known to lead here or on from here."));
    m_relationsNote->setText(notes.join(QLatin1Char(' ')));
    m_relationsNote->setVisible(!notes.isEmpty());
}

} // namespace ui
