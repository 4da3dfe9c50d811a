#pragma once

#include "graph/batchsender.h"
#include "graph/client.h"
#include "inventory/inventory.h"
#include "journal/journal.h"
#include "removal/operation.h"
#include "support/fakeclock.h"
#include "support/faketokens.h"
#include "support/quickdirectory.h"
#include "support/simulatednetwork.h"

#include <QCoreApplication>
#include <QEventLoop>

/// Everything a removal needs, on a simulated clock and network. Only the journal is real: time stands still while it
/// writes, so that what happens is the same every time.
struct Simulation {
    using Time = std::chrono::milliseconds;

    static QUrl root() { return QUrl(QStringLiteral("https://service.test")); }
    static journal::Actor actor()
    {
        return {{QStringLiteral("tenant")}, QStringLiteral("Contoso"), {QStringLiteral("oid")}, QStringLiteral("ann")};
    }

    Simulation() { journal.open(&context, {}); }

    removal::Undertaking::Services services() { return {client, journal, inventory, clock, &sender}; }

    /// Lets everything happen that needs no time to pass: what the journal was asked for is answered, and what follows
    /// from that has left.
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QEventLoop loop;
            journal.history({QStringLiteral("nobody")}, 0, &loop, [&loop](const auto &) { loop.quit(); });
            loop.exec();
            QCoreApplication::processEvents();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// Passes time until the condition holds; false when it does not and nothing is left that could happen.
    template <typename Condition>
    bool runUntil(Condition condition)
    {
        for (;;) {
            settle();
            if (condition())
                return true;
            if (!clock.runNext())
                return false;
        }
    }

    /// What the journal holds now.
    QList<journal::Item> journalled()
    {
        QList<journal::Item> items;
        QEventLoop loop;
        journal.history(actor().tenant, -1, &loop, [&](const core::Result<QList<journal::Operation>> &read) {
            for (const auto &operation : read ? *read : QList<journal::Operation>())
                items.append(operation.items);
            loop.quit();
        });
        loop.exec();
        return items;
    }

    QObject context;
    FakeClock clock;
    SimulatedNetwork network{clock};
    FakeTokens tokens;
    graph::Client client{network, tokens, clock, {.root = root()}};
    graph::BatchSender sender{client, clock};
    QuickDirectory directory;
    journal::Journal journal{directory.path()};
    inventory::Inventory inventory;
};
