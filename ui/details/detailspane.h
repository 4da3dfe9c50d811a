#pragma once

#include "details/describe.h"
#include "details/reader.h"

#include <QScrollArea>
#include <QTimer>

class QVBoxLayout;

namespace workspace {
class Workspace;
}

namespace ui {

class PathBox;
class PlainLabel;
class RawJsonBox;
class RelationsView;
class SectionBox;

/// What is known of the current row, beside the tree. Reads nothing while it is hidden; follows what becomes known.
class DetailsPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailsPane(workspace::Workspace &workspace, QWidget *parent = nullptr);
    ~DetailsPane() override;

    void setSubject(const details::Subject &subject);

    QSize sizeHint() const override;

Q_SIGNALS:
    void placeWanted(const inventory::Address &place);
    /// Something to say in the status line.
    void said(const QString &text);

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void addSection(QWidget *content);
    void connectInventory();
    void refreshSoon();
    void refresh();
    void orderFocus();
    void showSections(const details::Page &page);
    void showRelations();
    QList<inventory::Address> places() const;

    workspace::Workspace &m_workspace;
    details::Reader m_reader;
    details::Subject m_subject;
    QTimer m_refresh; ///< many changes, one refresh
    PlainLabel *m_title = nullptr;
    PlainLabel *m_kind = nullptr;
    QVBoxLayout *m_sectionLayout = nullptr;
    QList<SectionBox *> m_sections;
    PlainLabel *m_relationsTitle = nullptr;
    PlainLabel *m_relationsNote = nullptr;
    RelationsView *m_relations = nullptr;
    PathBox *m_path = nullptr;
    RawJsonBox *m_json = nullptr;
};

} // namespace ui
