#pragma once

#include "graph/largepages.h"
#include "graph/request.h"

#include <QBasicTimer>
#include <QObject>

#include <deque>
#include <memory>
#include <mutex>
#include <optional>

namespace graph {

/// The work behind walkLargePages():
///
///     asked ----> arrived ----> being read, in another thread ----> slices, handed over one after the other
///        |                            \--- the next page is read while those of this one are handed over
///        \--- the next page is asked for as soon as this one begins to come, where it says early where that is
///
/// Owned by the sender that it asks; ends silently with the asker's context.
class LargePageWalk : public QObject
{
    Q_OBJECT

public:
    LargePageWalk(Sender &sender, QObject *context, LargePageReading reading);
    ~LargePageWalk() override;

    void ask(const Request &request);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    using Values = std::shared_ptr<void>;
    using End = core::Result<std::optional<QUrl>>; ///< how the reading of a page ended: where the next one is

    struct Asked {
        std::optional<core::Result<Response>> answer; ///< nothing while it is on its way
        std::optional<QUrl> next; ///< what was asked for, or will be, because the page says so early
    };
    /// Where another thread puts what it has read. It outlives the walk when that ends first.
    struct Outbox {
        std::mutex mutex;
        LargePageWalk *walk = nullptr; ///< none: nobody wants it any more

        template <typename Deliver>
        bool post(Deliver deliver);
    };

    static void read(const Response &answer, const decltype(LargePageReading::make) &make, Outbox &outbox);
    void begin(Asked &page, const QByteArray &head);
    void arrive(const std::shared_ptr<Asked> &page, core::Result<Response> answer);
    bool isWanted(const std::shared_ptr<Asked> &page) const;
    void goOn();
    void askAhead();
    void follow(const QUrl &link);
    void receive(Values values);
    void receiveEnd(const End &end);
    void endAfterSlices(core::Result<void> result);
    void finish(core::Result<void> result);

    Sender &m_sender;
    LargePageReading m_reading;
    std::shared_ptr<Outbox> m_outbox;
    FollowedLinks m_followed;
    std::optional<QUrl> m_ahead; ///< known, not asked for yet
    std::deque<std::shared_ptr<Asked>> m_asked; ///< pages in their order, not read yet
    std::shared_ptr<Asked> m_page; ///< the one that is being read
    std::deque<Values> m_slices; ///< not handed over yet
    std::optional<core::Result<void>> m_result; ///< of the walk, to be told after them
    QBasicTimer m_timer;
};

} // namespace graph
