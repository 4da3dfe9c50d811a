#include "ui/removal/rewritedialog.h"

#include "core/text.h"
#include "removal/describe.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QList<removal::Plan> byProfile(const QList<removal::PlannedItem> &items)
{
    QList<removal::Plan> plans;
    for (const auto &item : items) {
        const auto same = std::find_if(plans.begin(), plans.end(),
            [&item](const removal::Plan &plan) { return plan.items.constFirst().key.owner == item.key.owner; });
        if (same != plans.end()) {
            same->items.append(item);
        } else {
            removal::Plan plan;
            plan.items.append(item);
            plans.append(plan);
        }
    }
    return plans;
}

} // namespace

RewriteDialog::RewriteDialog(
    const QList<removal::PlannedItem> &refused, const journal::Actor &actor, bool practice, QWidget *parent)
    : QDialog(parent), m_plans(byProfile(refused)), m_profile(new QComboBox(this)), m_text(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Remove by rewriting the list"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    auto *place = placeLabel(*this, actor, practice);
    auto *why = new PlainLabel(
        tr("The service does not offer to remove a single assignment of this profile. What it offers is to write the "
           "whole list of the profile's assignments anew, without the ones below.\n"
           "The program reads the list, keeps everything in it as it is, reads it again right before writing, and once "
           "more afterwards. It writes nothing if there is anything in the list that it does not understand, or if the "
           "list changed meanwhile.\n"
           "The risk: what a colleague assigns in the same second can be lost. The program sees that afterwards and "
           "puts it back, but the profile may be without it for a moment, and devices can notice."),
        this);
    m_profile->setAccessibleName(tr("Profile"));
    for (const auto &plan : std::as_const(m_plans)) {
        const auto &item = plan.items.constFirst();
        m_profile->addItem(removal::profileText(core::displayText(item.ownerName), item.ownerTypeTitle));
    }
    auto *fields = new QFormLayout;
    fields->addRow(tr("Pro&file:"), m_profile);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("What is removed"));
    auto *buttons = confirmationButtons(*this, tr("Remove by rewriting the list"), "remove", !m_plans.isEmpty());
    m_accept = verbButton(*buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(place);
    layout->addWidget(why);
    layout->addLayout(fields);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    withoutForeignIcons(*this);
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 26});
    connect(m_profile, &QComboBox::currentIndexChanged, this, &RewriteDialog::showChosen);
    showChosen();
}

void RewriteDialog::showChosen()
{
    const auto plan = confirmed();
    QStringList lines;
    for (const auto &item : plan.items)
        lines.append(item.targetText);
    if (std::any_of(plan.items.cbegin(), plan.items.cend(), [](const removal::PlannedItem &item) {
            return item.consequences.contains(removal::Consequence::LooksLikeAnother);
        }))
        lines.append(QString(QLatin1Char('\n') + removal::lookAlikeText(plan.items.constFirst().key.owner)));
    m_text->setPlainText(lines.join(QLatin1Char('\n')));
    m_accept->setText(tr("Remove %n by rewriting the list", nullptr, int(plan.items.size())));
}

removal::Plan RewriteDialog::confirmed() const { return m_plans.value(m_profile->currentIndex()); }

} // namespace ui
