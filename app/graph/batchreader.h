#pragma once

#include "graph/batch.h"
#include "graph/client.h"

#include <QObject>

#include <vector>

namespace graph {

/// The work behind readInBatches(): rounds of batches until every part has its answer.
///
///     Asking (a few batches under way) -> Pausing (as the service asked) -> Asking … -> finished
///
/// Owned by the client that it asks; ends silently with the asker's context.
class BatchReader : public QObject
{
    Q_OBJECT

public:
    BatchReader(Client &client, core::Clock &clock, const QList<Request> &parts, QObject *context,
        std::function<void(qsizetype, core::Result<Response>)> each, std::function<void()> finished);

private:
    struct Part {
        Request request;
        int attempt = 0;
        bool alone = false; ///< not in a batch
    };

    struct Later {
        std::chrono::milliseconds due;
        qsizetype index;
    };

    void ask();
    void askAlone(qsizetype index);
    void askTogether(const QList<qsizetype> &indices);
    void settle(qsizetype index, core::Result<Response> answer);
    void pause();

    Client &m_client;
    core::Clock &m_clock;
    std::vector<Part> m_parts;
    std::function<void(qsizetype, core::Result<Response>)> m_each;
    std::function<void()> m_finished;
    QList<qsizetype> m_ready; ///< to be asked now, in order
    std::vector<Later> m_later; ///< to be asked again
    int m_underWay = 0;
};

} // namespace graph
