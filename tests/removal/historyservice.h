#pragma once

#include "inventory/assignment.h"
#include "practice/assignments.h"
#include "practice/service.h"
#include "support/simulatednetwork.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <QStringList>

#include <functional>
#include <random>

/// A small tenant behind a network that makes trouble, and the book in which is written who changed what. Everything
/// that must never happen and can be seen from the service's side is a complaint.
class HistoryService
{
public:
    using Random = std::mt19937;
    using Answer = SimulatedNetwork::Answer;

    HistoryService(const QString &tenant, core::Clock &clock, Random &random);

    Answer answer(const SimulatedNetwork::Request &request);
    bool refusesConnection();

    /// Told of every request that arrives.
    std::function<void(const QString &)> onRequest;

    /// How many of a hundred answers meet with trouble.
    void setTrouble(int percent) { m_trouble = percent; }

    practice::Service &service() { return m_service; }
    const QStringList &complaints() const { return m_complaints; }

    /// A person confirmed this, for removing or for putting back; `assignment` as it was shown.
    void confirm(const QString &key, const inventory::Assignment &assignment);
    /// A person goes on with what was confirmed then: what was read or sent meanwhile is as it was.
    void confirmAsBefore(const QString &key, const inventory::Assignment &assignment);
    /// The program ended while these were under way: their answers reach nobody.
    void end(const QSet<QString> &underWay);
    /// Somebody else adds, removes or changes an assignment. `underWay`: of which the journal does not know yet what
    /// became.
    void meddle(const QSet<QString> &underWay);

    /// What is and what was: present or not, +1 for each time that somebody added it, -1 for each removal; by us, by
    /// others.
    struct Account {
        bool wasThere = false;
        int byOthers = 0;
        int byUs = 0; ///< as the service knows; the journal has to say the same
        int doubtful = 0; ///< changes by others of which reading cannot tell that it was not us (see m_between)
        bool isThere = false;
    };
    QHash<QString, Account> accounts() const;

    static QString keyOf(const QString &owner, const QString &assignment)
    {
        return owner + QLatin1Char('|') + assignment;
    }

private:
    static practice::Tenant makeTenant(const QString &id);
    static QJsonObject target(int number);
    static QJsonObject essence(const QJsonObject &assignment);
    int draw(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    QHash<QString, QJsonObject> present() const;
    Answer answerOne(const SimulatedNetwork::Request &request);
    Answer carryOut(const SimulatedNetwork::Request &request);
    static QString keyOf(const SimulatedNetwork::Request &request);
    void noteWrite(const QHash<QString, QJsonObject> &before, const SimulatedNetwork::Request &request);
    void noteChange(const QString &key, const QHash<QString, QJsonObject> &before);
    void noteShown();
    void noteOther(const QString &key, int change, bool isUnderWay);
    void noteLost(const QString &key);
    void noteReading(const SimulatedNetwork::Request &request);
    Answer spoil(const Answer &answer);
    void complain(const QString &what) { m_complaints.append(what); }

    Random &m_random;
    practice::Service m_service;
    int m_trouble = 0;
    QHash<QString, bool> m_initial;
    QHash<QString, int> m_byOthers;
    QHash<QString, int> m_byUs;
    QHash<QString, int> m_doubtful;
    QHash<QString, inventory::Assignment> m_confirmed; ///< what may be changed by us, as it was confirmed
    QHash<QString, QJsonObject> m_shown; ///< as it was given to us last, since it was confirmed
    QHash<QString, QJsonObject> m_showing; ///< what is in the answer that is being made
    QHash<QString, QList<QJsonObject>> m_seen; ///< all that was ever given to us: what the journal can hold
    QSet<QString> m_changedSince; ///< by others, since it was shown
    QSet<QString> m_mayBeDone; ///< a write that was carried out, or whose answer does not say that it was not
    QSet<QString> m_created; ///< of these, the last write was a POST that was carried out
    QSet<QString> m_lost; ///< the answer to a write did not reach us, or said nothing
    QSet<QString> m_writing; ///< what the writes are about that are being answered
    /// Changes by others since we last read before a write. They matter when the answer to that write is lost: then all
    /// that we have is what we read before and what we read after, and in between it may have been them or us.
    QHash<QString, int> m_between;
    QStringList m_complaints;
};
