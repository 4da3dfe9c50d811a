#include "ui/tree/placeviews.h"

#include "inventory/groupmodel.h"
#include "ui/tree/configurationview.h"
#include "ui/widgets/actions.h"
#include "ui/widgets/mnemonic.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSettings>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

namespace ui {

namespace {

constexpr auto byGroupKey = QLatin1String("view/byGroup");

/// Shows that it is switched on in the colours of what is selected: a sunken button is hard to see in a dark theme.
class SwitchButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (!isChecked())
            return QToolButton::paintEvent(event);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        QStylePainter painter(this);
        // Flat: the shine that some styles give a button would take the contrast from its text.
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().highlight());
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter.drawItemText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, palette(), isEnabled(), option.text,
            QPalette::HighlightedText);
        if (option.state & QStyle::State_HasFocus) {
            QStyleOptionFocusRect focus;
            focus.QStyleOption::operator=(option);
            focus.rect = rect().adjusted(3, 3, -3, -3);
            focus.backgroundColor = palette().color(QPalette::Highlight);
            painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
        }
    }
};

} // namespace

PlaceViews::PlaceViews(ConfigurationView *byConfiguration, std::function<inventory::GroupModel &()> groups,
    Actions &actions, QSettings &settings, QWidget *parent)
    : QStackedWidget(parent)
    , m_groups(std::move(groups))
    , m_actions(actions)
    , m_settings(settings)
    , m_byConfiguration(byConfiguration)
{
    addWidget(m_byConfiguration);
    connect(
        m_byConfiguration, &ConfigurationView::revealed, this, [this] { m_actions.byConfiguration->setChecked(true); });
}

void PlaceViews::restore()
{
    const bool byGroup = m_settings.value(byGroupKey, false).toBool();
    (byGroup ? m_actions.byGroup : m_actions.byConfiguration)->setChecked(true);
    connect(m_actions.byGroup, &QAction::toggled, this, &PlaceViews::follow);
    if (byGroup)
        follow();
}

ConfigurationView &PlaceViews::current() const { return isByGroup() ? *m_byGroup : *m_byConfiguration; }

bool PlaceViews::isByGroup() const { return m_byGroup && currentWidget() == m_byGroup; }

QWidget *PlaceViews::makeSwitch(QWidget *parent)
{
    auto *box = new QWidget(parent);
    box->setAccessibleName(tr("Order of the tree"));
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (auto *action : {m_actions.byConfiguration, m_actions.byGroup}) {
        auto *button = new SwitchButton(box);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(withoutMnemonic(action->text()));
        button->setAccessibleDescription(action->toolTip());
        layout->addWidget(button);
    }
    return box;
}

void PlaceViews::showByGroup() const { m_actions.byGroup->setChecked(true); }

bool PlaceViews::showTargetOf(const QModelIndex &row)
{
    const auto key = current().places().assignmentKey(row);
    if (!key)
        return false;
    showByGroup();
    const auto places = m_groups().places(*key);
    if (places.isEmpty())
        return false;
    auto &view = groupView();
    view.reveal(places.constFirst());
    view.reveal(places.constFirst().parent());
    return true;
}

bool PlaceViews::showInConfiguration(const QModelIndex &row)
{
    const auto place = m_byConfiguration->places().find(current().places().address(row));
    if (place.isValid())
        m_byConfiguration->reveal(place);
    return place.isValid();
}

ConfigurationView &PlaceViews::groupView()
{
    if (!m_byGroup) {
        m_byGroup = new ConfigurationView(m_groups(), m_actions, this);
        m_byGroup->setAccessibleName(tr("Groups"));
        m_byGroup->setAccessibleDescription(
            tr("Groups and other targets, what is assigned to them, and the certificate paths that lead there"));
        m_byGroup->restoreColumns(m_settings);
        addWidget(m_byGroup);
        setTabOrder(m_byConfiguration, m_byGroup); // made last, it would come last
        Q_EMIT viewMade(m_byGroup);
    }
    return *m_byGroup;
}

void PlaceViews::follow()
{
    const bool byGroup = m_actions.byGroup->isChecked();
    m_settings.setValue(byGroupKey, byGroup);
    const bool hadFocus = current().hasFocus();
    auto &view = byGroup ? groupView() : *m_byConfiguration;
    setCurrentWidget(&view);
    Q_EMIT viewChanged();
    if (hadFocus)
        view.enter();
}

} // namespace ui
