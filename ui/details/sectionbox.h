#pragma once

#include "details/page.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ui {

class PlainLabel;
class SectionText;

/// A heading and what stands below it.
class SectionBox : public QWidget
{
    Q_OBJECT

public:
    explicit SectionBox(QWidget *parent = nullptr);

    void setSection(const details::Section &section);
    const SectionText &text() const { return *m_text; }
    QWidget *lastTabStop() const; ///< may be hidden

Q_SIGNALS:
    void placeWanted(const inventory::Address &place);
    void retryWanted();

private:
    PlainLabel *m_title;
    SectionText *m_text;
    QPushButton *m_retry;
};

/// A heading of the pane; `name` is the widget it stands above, which is called like it.
PlainLabel *makeHeading(const QString &text, QWidget *parent);

} // namespace ui
