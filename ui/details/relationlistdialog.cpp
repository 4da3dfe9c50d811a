#include "ui/details/relationlistdialog.h"

#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/icons.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

RelationListDialog::RelationListDialog(const QList<details::Relations::Box> &boxes, QWidget *parent)
    : QDialog(parent), m_boxes(boxes), m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("More profiles"));
    auto *search = new QLineEdit(this);
    search->setAccessibleName(tr("Search profiles"));
    search->setPlaceholderText(tr("Search profiles"));
    search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setUniformItemSizes(true);
    for (const auto &box : m_boxes) {
        const auto text
            = box.kind.isEmpty() ? box.name : tr("%1, %2", "a profile and its type").arg(box.name, box.kind);
        m_list->addItem(new QListWidgetItem(icon(platformIconName(box.platform)), text));
    }
    m_list->setCurrentRow(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *go = buttons->addButton(tr("&Go to"), QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    withoutForeignIcons(*buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(search);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(460, 420);
    connect(search, &QLineEdit::textChanged, this, &RelationListDialog::filter);
    connect(m_list, &QListWidget::itemActivated, this, &RelationListDialog::choose);
    connect(m_list, &QListWidget::currentRowChanged, go, [go](int row) { go->setEnabled(row >= 0); });
    connect(buttons, &QDialogButtonBox::accepted, this, &RelationListDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void RelationListDialog::filter(const QString &text)
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool matches = m_list->item(row)->text().contains(text, Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!matches);
        if (matches && first < 0)
            first = row;
    }
    if (m_list->currentRow() < 0 || m_list->currentItem()->isHidden())
        m_list->setCurrentRow(first);
}

void RelationListDialog::choose()
{
    const auto row = m_list->currentRow();
    if (row < 0)
        return;
    Q_EMIT chosen(m_boxes.at(row));
    accept();
}

} // namespace ui
