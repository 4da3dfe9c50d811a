#include "ui/details/detailssplit.h"

#include <QAction>
#include <QSettings>

namespace ui {

namespace {

constexpr auto shownKey = QLatin1String("details/shown");
constexpr auto widthKey = QLatin1String("details/width");
/// Narrower than so many average characters, the details go below the tree.
constexpr int sideBySide = 120;

} // namespace

DetailsSplit::DetailsSplit(QWidget *tree, QWidget *details, QAction &toggle, QSettings &settings, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_details(details)
    , m_toggle(toggle)
    , m_settings(settings)
    , m_width(settings.value(widthKey, 0).toInt())
{
    addWidget(tree);
    addWidget(details);
    setChildrenCollapsible(false);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    const bool shown = settings.value(shownKey, true).toBool();
    toggle.setChecked(shown);
    details->setVisible(shown);
    connect(&toggle, &QAction::toggled, this, [this](bool show) {
        m_details->setVisible(show);
        arrange();
    });
    connect(this, &QSplitter::splitterMoved, this, [this] {
        if (orientation() == Qt::Horizontal)
            m_width = sizes().at(1);
    });
}

DetailsSplit::~DetailsSplit()
{
    m_settings.setValue(shownKey, m_toggle.isChecked());
    if (m_width > 0)
        m_settings.setValue(widthKey, m_width);
}

void DetailsSplit::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

void DetailsSplit::arrange()
{
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * sideBySide;
    const auto wanted = isNarrow ? Qt::Vertical : Qt::Horizontal;
    const bool turned = orientation() != wanted;
    if (turned)
        setOrientation(wanted);
    if (wanted == Qt::Vertical) {
        if (turned)
            setSizes({height() * 3 / 5, height() * 2 / 5});
        return;
    }
    // The tree keeps more than half, whatever was set in a wider window.
    const auto own = m_width > 0 ? m_width : qMin(width() / 3, m_details->sizeHint().width());
    const auto share = qMin(own, width() * 9 / 20);
    setSizes({width() - share - handleWidth(), share});
}

} // namespace ui
