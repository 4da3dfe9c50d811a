#pragma once

#include "practice/service.h"
#include "support/loopbackserver.h"

#include <QHash>
#include <QMap>
#include <QSet>

/// The practice service behind real sockets and a line that does everything to it that networks and middlemen do. What
/// happens to a request follows from the seed, the request and how often it was made, not from the order of arrival.
class HostileLine
{
public:
    enum class Fault {
        None,
        Delayed,
        DroppedBefore, ///< the service never sees it
        DroppedAfter, ///< done, and the connection closes without an answer
        Truncated, ///< done, and half of the answer arrives
        Doubled, ///< the request arrives twice; the second answer is what is heard
        AnsweredTwice, ///< done, and the answer arrives twice on the same connection
        Reset, ///< done, and the connection is torn down (RST) in place of an answer
        RedirectedAway, ///< to a host that has no business with the token
        CaptivePortal, ///< HTML with status 200
        CompressedBomb,
        Huge, ///< 1 GB is announced and sent for as long as anybody reads
        DeeplyNested, ///< 10,000 arrays in one another
        WrongTypes, ///< done, and every member of the answer has another type
        HostileIds, ///< done, and the ids in the answer have `../`, `%2F`, quotes, NUL or direction marks in them
        Reordered, ///< done, and the lists in the answer are turned round
        Unavailable, ///< 503 without any Retry-After
        Throttled, ///< 429 with a fraction of a second
        Count
    };

    HostileLine(practice::Service &service, quint32 seed);

    QUrl url() const { return m_server.url(); }
    /// Of a hundred requests, how many meet a fault.
    void setTrouble(int percent) { m_trouble = percent; }
    /// Only these may be written to: `owner|assignment` of each DELETE, `owner` of each POST.
    void confirm(const QSet<QString> &keys) { m_confirmed = keys; }

    const QMap<Fault, int> &faults() const { return m_faults; } ///< injected so far
    int requests() const { return static_cast<int>(m_story.size()); }
    /// What happened to the requests, also parts of a $batch, that are about this profile.
    QStringList storyOf(const QString &owner) const;
    /// Writes that arrived, also as parts of a $batch: how often each "DELETE /path" and "POST /path".
    const QMap<QByteArray, int> &writes() const { return m_writes; }
    void forgetWrites() { m_writes.clear(); }
    /// Nobody is connected any more, so nothing is under way.
    bool isQuiet() const { return m_server.isQuiet(); }
    /// What must never happen and can be seen from the service's side.
    QStringList complaints() const;

    static const char *name(Fault fault);

private:
    LoopbackServer::Answer answer(const LoopbackServer::Request &request);
    LoopbackServer::Answer spoiled(Fault fault, const LoopbackServer::Request &request);
    LoopbackServer::Answer carriedOut(const LoopbackServer::Request &request);
    Fault draw(const LoopbackServer::Request &request);
    void watch(const LoopbackServer::Request &request);

    practice::Service &m_service;
    quint32 m_seed;
    LoopbackServer m_server;
    LoopbackServer m_elsewhere; ///< where redirects lead
    int m_trouble = 0;
    QStringList m_story;
    QHash<QByteArray, int> m_times; ///< how often a request was made
    QSet<QString> m_confirmed;
    QMap<Fault, int> m_faults;
    QMap<QByteArray, int> m_writes;
    QStringList m_complaints;
};
