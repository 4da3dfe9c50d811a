#pragma once

#include "graph/batchsender.h"
#include "graph/client.h"
#include "inventory/inventory.h"
#include "journal/journal.h"
#include "practice/network.h"
#include "removal/historyservice.h"
#include "removal/operation.h"
#include "removal/recovery.h"
#include "removal/restore.h"
#include "support/fakeclock.h"
#include "support/simulatednetwork.h"

#include <QObject>

#include <functional>
#include <memory>

/// One history, wholly determined by its seed: people remove and put back, colleagues meddle, the network makes
/// trouble, the program crashes and starts again. At its end the journal and the tenant must account for everything.
/// The journal's directory may be shared by many histories, one after the other: each has a tenant of its own.
class History
{
public:
    History(quint32 seed, const QString &directory);
    ~History();

    /// What is wrong, or nothing. To be called once.
    QString run();
    /// What happened, for a replay.
    const QStringList &story() const { return m_story; }
    const QMap<QString, int> &tally() const { return m_tally; }

private:
    /// What a run of the program has; a crash ends all of it at once, wherever it is.
    struct Program {
        Program(History &history);

        graph::Client client;
        graph::BatchSender sender;
        inventory::Inventory inventory;
        removal::Recovery recovery;
        std::unique_ptr<removal::Undertaking> undertaking;
        bool isRecovered = false;
    };

    int draw(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    bool draws(int percent) { return draw(100) < percent; }
    void tell(const QString &what);
    void settle();
    bool step();
    bool runUntil(const std::function<bool()> &condition);
    void act();
    void interfere();
    void meddle();
    void pass(int most);
    void start();
    void crash();
    void fillInventory();
    removal::Undertaking::Services services();
    bool isIdle() const;
    void take(std::unique_ptr<removal::Undertaking> undertaking);
    void beginRemoval();
    void beginRestore();
    void settleLeftOver();
    static QString keyOf(const journal::Item &item);
    static inventory::Assignment assignmentOf(const journal::Item &item);
    QSet<QString> underWay();
    void confirm(const journal::Item &item);
    void confirmAgain(const journal::Operation &leftOver);
    QString end();
    QString compare();
    QList<journal::Operation> journalled();
    journal::Actor actor() const;

    quint32 m_seed;
    QString m_directory;
    HistoryService::Random m_random;
    FakeClock m_clock;
    HistoryService m_service;
    SimulatedNetwork m_network{m_clock};
    practice::Tokens m_tokens{m_service.service(), m_clock};
    std::unique_ptr<journal::Journal> m_journal;
    std::unique_ptr<Program> m_program;
    QStringList m_story;
    QMap<QString, int> m_tally;
};
