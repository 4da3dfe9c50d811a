#include "ui/details/pathbox.h"

#include "ui/details/sectionbox.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

PathBox::PathBox(QWidget *parent) : QWidget(parent), m_path(new QLineEdit(this))
{
    m_path->setReadOnly(true);
    m_path->setAccessibleName(tr("Graph path"));
    auto *copy = new QPushButton(icon(QLatin1String("copy")), tr("Cop&y"), this);
    copy->setAccessibleName(tr("Copy Graph path"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(makeHeading(tr("Graph path"), this));
    layout->addLayout(row);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_path->text());
        Q_EMIT copied();
    });
}

void PathBox::setPath(const QString &path)
{
    if (path == m_path->text())
        return;
    m_path->setText(path);
    m_path->setCursorPosition(0);
}

} // namespace ui
