#pragma once

#include "graph/paging.h"

#include <QPointer>

namespace graph {

/// The work behind walkPages(): one page after the other. Owned by the sender that it asks; ends silently with the
/// asker's context.
class PageWalk : public QObject
{
    Q_OBJECT

public:
    PageWalk(Sender &sender, QObject *context, std::function<bool(QJsonArray)> page,
        std::function<void(core::Result<void>)> finished);

    void ask(const Request &request);

private:
    void receive(const Page &page);
    void finish(core::Result<void> result);

    Sender &m_sender;
    std::function<bool(QJsonArray)> m_page;
    std::function<void(core::Result<void>)> m_finished;
    FollowedLinks m_followed;
};

} // namespace graph
