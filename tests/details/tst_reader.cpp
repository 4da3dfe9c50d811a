#include "details/reader.h"

#include "../removal/fixture.h"
#include "support/fakeclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

using details::Subject;
using namespace std::chrono_literals;

namespace {

/// Answers a $batch: every status has counts, every group has five members.
LoopbackServer::Answer answer(const LoopbackServer::Request &request)
{
    if (request.method == "GET")
        return LoopbackServer::json(R"({"id":"root","secret":"x"})");
    QJsonArray responses;
    const auto requests = QJsonDocument::fromJson(request.body).object().value(QLatin1String("requests")).toArray();
    for (const auto &part : requests) {
        const bool isCount
            = part.toObject().value(QLatin1String("url")).toString().startsWith(QLatin1String("/groups"));
        responses.append(QJsonObject{{QStringLiteral("id"), part.toObject().value(QLatin1String("id"))},
            {QStringLiteral("status"), 200},
            {QStringLiteral("headers"),
                QJsonObject{{QStringLiteral("Content-Type"),
                    isCount ? QStringLiteral("text/plain") : QStringLiteral("application/json")}}},
            {QStringLiteral("body"),
                isCount ? QJsonValue(5)
                        : QJsonObject{{QStringLiteral("successCount"), 7}, {QStringLiteral("pendingCount"), 1},
                            {QStringLiteral("failedCount"), 2}, {QStringLiteral("errorCount"), 3},
                            {QStringLiteral("conflictCount"), 6}, {QStringLiteral("notApplicableCount"), 4}}}});
    }
    return LoopbackServer::json(QJsonDocument(QJsonObject{{QStringLiteral("responses"), responses}}).toJson());
}

struct Fixture : RemovalFixture {
    Fixture() : RemovalFixture(40)
    {
        QHash<core::GroupId, inventory::GroupName> names;
        for (int i = 0; i < 40; ++i)
            names.insert({QStringLiteral("g%1").arg(i)}, {inventory::GroupName::State::Named, QStringLiteral("G")});
        inventory.setGroupNames(names);
        server.setHandler(answer);
    }

    static Subject row(int number)
    {
        return Subject::at(
            inventory::Address({QStringLiteral("root")}).withAssignment({QStringLiteral("root_g%1").arg(number)}),
            {QStringLiteral("root")});
    }

    FakeClock still; ///< of the reader
    details::Reader reader{client, still, inventory};
};

} // namespace

class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrowKeysAskOnlyWhereTheyRest();
    void whatWasReadIsKeptUntilItIsForgotten();
    void jsonIsReadWhenWantedAndOnce();
    void leavingGivesUp();
    void failedIsAskedAgainOnRetry();
    void nothingIsAskedOfNothing();
};

void TestReader::arrowKeysAskOnlyWhereTheyRest()
{
    Fixture f;
    for (int i = 0; i < 30; ++i) {
        f.reader.look(f.row(i));
        f.still.advance(50ms);
    }
    QCoreApplication::processEvents();
    QCOMPARE(f.server.requests().size(), 0);
    f.still.advance(details::Reader::rest);
    QTRY_VERIFY(f.reader.reach().members({QStringLiteral("g29")}).isKnown());
    QCOMPARE(f.server.requests().size(), 1); // members and status in one
    QCOMPARE(f.reader.reach().status({QStringLiteral("root")}).value().conflict, std::optional<qint64>(6));
    QCOMPARE(f.reader.reach().members({QStringLiteral("g7")}).state(), inventory::Reading<qint64>::State::NotRead);
}

void TestReader::whatWasReadIsKeptUntilItIsForgotten()
{
    Fixture f;
    f.reader.look(f.row(1));
    f.still.advance(1s);
    QTRY_VERIFY(f.reader.reach().members({QStringLiteral("g1")}).isKnown());
    f.reader.look(f.row(2));
    f.still.advance(1s);
    QTRY_VERIFY(f.reader.reach().members({QStringLiteral("g2")}).isKnown());
    f.reader.look(f.row(1));
    f.still.advance(1s);
    QCoreApplication::processEvents();
    QCOMPARE(f.server.requests().size(), 2);
    f.reader.forget();
    QVERIFY(!f.reader.reach().members({QStringLiteral("g1")}).isKnown());
    f.still.advance(1s);
    QTRY_VERIFY(f.reader.reach().members({QStringLiteral("g1")}).isKnown());
    QCOMPARE(f.server.requests().size(), 3);
}

void TestReader::jsonIsReadWhenWantedAndOnce()
{
    Fixture f;
    f.reader.look(f.row(1));
    f.reader.wantJson();
    f.reader.wantJson();
    QTRY_VERIFY(f.reader.json().isKnown());
    QCOMPARE(f.reader.json().value(), QByteArray(R"({"id":"root","secret":"x"})"));
    QCOMPARE(f.server.requests().size(), 1);
    QVERIFY(f.server.requests().constFirst().target.endsWith("/deviceConfigurations/root/assignments/root_g1"));
    f.reader.look(f.row(2));
    QVERIFY2(!f.reader.json().isKnown(), "the JSON of one row is never shown for another");
}

void TestReader::leavingGivesUp()
{
    Fixture f;
    f.reader.look(f.row(1));
    f.still.advance(1s); // asked, not answered yet
    f.reader.wantJson();
    f.reader.look({});
    QSignalSpy changed(&f.reader, &details::Reader::changed);
    QTest::qWait(20);
    QCOMPARE(changed.size(), 0);
    QVERIFY(!f.reader.reach().members({QStringLiteral("g1")}).isKnown());
    QVERIFY(!f.reader.reach().isAsking());
}

void TestReader::failedIsAskedAgainOnRetry()
{
    Fixture f;
    f.server.setHandler([](const auto &) { return LoopbackServer::Answer{.status = 403}; });
    f.reader.look(f.row(1));
    f.still.advance(1s);
    f.reader.wantJson();
    QTRY_COMPARE(f.reader.json().state(), details::Reader::Json::State::Failed);
    using State = inventory::Reading<removal::DeviceStatus>::State;
    QTRY_COMPARE(f.reader.reach().status({QStringLiteral("root")}).state(), State::Failed);
    f.server.setHandler(answer);
    f.reader.retry();
    QTRY_VERIFY(f.reader.json().isKnown());
    QTRY_VERIFY(f.reader.reach().status({QStringLiteral("root")}).isKnown());
}

void TestReader::nothingIsAskedOfNothing()
{
    Fixture f;
    Subject several;
    several.kind = Subject::Kind::Several;
    f.reader.look(several);
    f.reader.wantJson();
    f.still.advance(10s);
    QCoreApplication::processEvents();
    QCOMPARE(f.server.requests().size(), 0);
}

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
