#pragma once

#include "details/reader.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace ui {

class PlainLabel;

/// The very bytes that the service gave, laid out for reading. Closed at first: nothing is read until it is opened.
/// Large and hostile documents are cut for showing; Copy takes the whole.
class RawJsonBox : public QWidget
{
    Q_OBJECT

public:
    explicit RawJsonBox(QWidget *parent = nullptr);

    bool isOpen() const;
    /// What is known of it now; NotRead while it is closed.
    void setJson(const details::Reader::Json &json);

Q_SIGNALS:
    /// A person opened it.
    void wanted();
    void retryWanted();
    void copied();

private:
    void setOpen(bool open);
    void copy();

    QToolButton *m_opener;
    PlainLabel *m_state;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_retry;
    details::Reader::Json m_json;
};

} // namespace ui
