#include "graph/largepagewalk.h"

#include "graph/errorreader.h"
#include "graph/sender.h"

#include <QDeadlineTimer>
#include <QPointer>
#include <QThreadPool>
#include <QTimerEvent>

#include <algorithm>

namespace graph {

namespace {

/// Values of a slice. The inventory takes in so many in a millisecond or two.
constexpr qsizetype sliceSize = 50;
/// Slices are handed over for so long before the event loop has its turn: a frame of a screen is 16
/// ms, and what a view draws of it takes its part of that.
constexpr std::chrono::milliseconds turn{4};
/// Pages that come at a time: while one fills the line, the service works at the next.
constexpr std::ptrdiff_t mostComing = 2;
/// Pages that come or wait to be read: enough for the network and the reading thread never to wait for each other.
constexpr size_t mostAsked = 3;
/// Slices that wait to be handed over while another page is read: those of a page or two.
constexpr size_t mostSlices = 30;
/// Below, going to another thread and back takes longer than reading, bytes.
constexpr qsizetype smallBody = 16 * 1024;

} // namespace

template <typename Deliver>
bool LargePageWalk::Outbox::post(Deliver deliver)
{
    const std::scoped_lock lock(mutex);
    if (!walk)
        return false;
    // What is still on its way when the walk ends goes with it.
    QMetaObject::invokeMethod(
        walk, [to = walk, deliver = std::move(deliver)] { deliver(*to); }, Qt::QueuedConnection);
    return true;
}

LargePageWalk::LargePageWalk(Sender &sender, QObject *context, LargePageReading reading)
    : QObject(&sender), m_sender(sender), m_reading(std::move(reading)), m_outbox(std::make_shared<Outbox>())
{
    Q_ASSERT(context);
    m_outbox->walk = this;
    connect(context, &QObject::destroyed, this, [this] { delete this; });
}

LargePageWalk::~LargePageWalk()
{
    const std::scoped_lock lock(m_outbox->mutex);
    m_outbox->walk = nullptr;
}

void LargePageWalk::ask(const Request &request)
{
    auto page = std::make_shared<Asked>();
    m_asked.push_back(page);
    m_sender.exchange(
        request, this, [this, page](core::Result<Response> answer) { arrive(page, std::move(answer)); },
        [this, page](const QByteArray &head) {
            if (isWanted(page))
                begin(*page, head);
        });
}

void LargePageWalk::follow(const QUrl &link)
{
    m_followed.add(link);
    ask(Request::following(link));
}

/// Nobody has given it up meanwhile.
bool LargePageWalk::isWanted(const std::shared_ptr<Asked> &page) const
{
    return std::find(m_asked.cbegin(), m_asked.cend(), page) != m_asked.cend();
}

/// The beginning of the page is there, which may say where the next one is.
void LargePageWalk::begin(Asked &page, const QByteArray &head)
{
    auto next = linkBeforeItems(head);
    if (next == page.next)
        return; // as it said when it began to come
    if (page.next) {
        // It was cut off and asked for again, and leads elsewhere this time: what it led to before is not wanted.
        while (m_asked.back().get() != &page)
            m_asked.pop_back();
        m_ahead.reset();
    }
    if (next && !m_followed.leadOn(*next))
        next.reset(); // the end of the page finds out again, and says so
    page.next = m_ahead = next;
    askAhead();
}

void LargePageWalk::arrive(const std::shared_ptr<Asked> &page, core::Result<Response> answer)
{
    if (!isWanted(page))
        return; // asked for early; the page before it ended the walk, or leads elsewhere
    page->answer = std::move(answer);
    if (*page->answer)
        begin(*page, (*page->answer)->body);
    goOn();
}

/// Reads what can be read, asks for what may be asked for.
void LargePageWalk::goOn()
{
    if (m_result)
        return;
    if (!m_page && !m_asked.empty() // unreached: while no page is read, one is on its way
        && m_asked.front()->answer && m_slices.size() < mostSlices) {
        m_page = std::move(m_asked.front());
        m_asked.pop_front();
        auto &answer = *m_page->answer;
        if (!answer)
            return endAfterSlices(answer.error());
        const auto work = [answer = *answer, make = m_reading.make, outbox = m_outbox] { read(answer, make, *outbox); };
        const bool isSmall = answer->body.size() < smallBody;
        answer->body.clear(); // megabytes that are held there from now on
        if (isSmall)
            work();
        else
            QThreadPool::globalInstance()->start(work);
    }
    askAhead();
}

void LargePageWalk::askAhead()
{
    const auto isComing = [](const std::shared_ptr<Asked> &page) { return !page->answer; };
    if (m_ahead && !m_result && m_asked.size() < mostAsked
        && std::count_if(m_asked.cbegin(), m_asked.cend(), isComing) < mostComing)
        follow(*std::exchange(m_ahead, {}));
}

/// In another thread, unless the page is small.
void LargePageWalk::read(const Response &answer, const decltype(LargePageReading::make) &make, Outbox &outbox)
{
    const auto page = LargePage::read(answer);
    const auto size = page ? page->size() : 0;
    for (qsizetype from = 0; from < size; from += sliceSize) {
        auto values = make(*page, from, std::min(from + sliceSize, size));
        if (!outbox.post([values = std::move(values)](LargePageWalk &walk) { walk.receive(values); }))
            return;
    }
    const auto end = page ? End(page->next()) : End(errorInAnswer(page.error(), answer));
    outbox.post([end](LargePageWalk &walk) { walk.receiveEnd(end); });
}

void LargePageWalk::receive(Values values)
{
    m_slices.push_back(std::move(values));
    if (!m_timer.isActive())
        m_timer.start(0, this);
}

void LargePageWalk::receiveEnd(const End &end)
{
    const auto page = std::exchange(m_page, {});
    if (!end)
        return endAfterSlices(end.error());
    if (page->next && *end != page->next)
        return endAfterSlices(
            errorInAnswer(unexpectedAnswer(QStringLiteral("two links to the next page")), **page->answer));
    if (!*end)
        return endAfterSlices({});
    if (!page->next) {
        if (!m_followed.leadOn(**end))
            return endAfterSlices(FollowedLinks::endless());
        follow(**end);
    }
    goOn();
}

void LargePageWalk::endAfterSlices(core::Result<void> result)
{
    if (m_slices.empty())
        return finish(std::move(result));
    m_result = std::move(result);
}

void LargePageWalk::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId()) // unreached: it has no other timer
        return QObject::timerEvent(event);
    const QPointer<LargePageWalk> self(this);
    const QDeadlineTimer end(turn, Qt::PreciseTimer);
    while (!m_slices.empty()) {
        const auto values = std::move(m_slices.front());
        m_slices.pop_front();
        m_reading.deliver(values.get());
        if (!self)
            return;
        if (end.hasExpired())
            break;
    }
    if (m_slices.empty()) {
        m_timer.stop();
        if (m_result)
            return finish(std::move(*m_result));
    }
    goOn();
}

void LargePageWalk::finish(core::Result<void> result)
{
    const auto finished = std::exchange(m_reading.finished, {});
    {
        const std::scoped_lock lock(m_outbox->mutex);
        m_outbox->walk = nullptr;
    }
    m_asked.clear();
    m_timer.stop();
    deleteLater();
    finished(std::move(result));
}

} // namespace graph
