#include "removal/approvalfixture.h"
#include "removal/operation.h"
#include "removal/reassignmentfixture.h"
#include "removal/recovery.h"
#include "removal/restore.h"

#include <QTest>

using Answer = LoopbackServer::Answer;
using removal::Undertaking;

namespace {

/// An object that is ended by whoever hears of it, at the `last`-th thing that it tells.
template <typename Subject>
struct Mortal {
    std::unique_ptr<Subject> subject;
    int last = 0;
    int told = 0;
    bool isOver = false; ///< it has told its end
    std::function<void(int)> onTold;

    void hear()
    {
        ++told;
        if (onTold)
            onTold(told);
        if (told == last)
            subject.reset();
    }
    bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return isOver || !subject; }, 20'000);
    }
};

/// Everything that was begun has come to its end: another request has made its way, and the journal has answered.
void calm(RemovalFixture &f)
{
    f.journalled();
    bool answered = false;
    f.client.exchange(graph::Request::get(f.direct().assignmentsPath()), &f.context,
        [&answered](const core::Result<graph::Response> &) { answered = true; });
    if (!QTest::qWaitFor([&answered] { return answered; }, 20'000))
        qFatal("no calm");
    f.journalled();
}

void hearUndertaking(Mortal<Undertaking> &mortal, QObject *context)
{
    auto *subject = mortal.subject.get();
    QObject::connect(subject, &Undertaking::stateChanged, context, [&mortal] { mortal.hear(); });
    QObject::connect(subject, &Undertaking::itemFinished, context, [&mortal] { mortal.hear(); });
    QObject::connect(subject, &Undertaking::progressed, context, [&mortal] { mortal.hear(); });
    QObject::connect(subject, &Undertaking::finished, context, [&mortal] {
        mortal.isOver = true;
        mortal.hear();
    });
}

} // namespace

/// Whoever is told of something may end what tells it: nothing more is told then, nothing leaves twice, and the journal
/// holds what has left. Tried at every single thing that is told.
class TestListeners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofARemoval_data();
    void ofARemoval();
    void ofARestore();
    void ofTheGuardedWay_data();
    void ofTheGuardedWay();
    void ofARecovery();
    void ofTheDesk();

private:
    void removeUntil(int last, const QString &course, bool &wasEnded);
    void rewriteUntil(int last, const QString &course, bool &wasEnded);
};

void TestListeners::ofARemoval_data()
{
    QTest::addColumn<QString>("course");
    for (const auto *course : {"to its end", "cancelled before it begins", "cancelled in the middle",
             "left in the middle", "with answers that are lost", "refused"})
        QTest::newRow(course) << QString::fromLatin1(course);
}

void TestListeners::ofARemoval()
{
    QFETCH(QString, course);
    bool wasEnded = true;
    int last = 0;
    while (wasEnded && !QTest::currentTestFailed())
        removeUntil(++last, course, wasEnded);
    qInfo("%d things were told", last - 1);
    QVERIFY(last > 3);
}

void TestListeners::removeUntil(int last, const QString &course, bool &wasEnded)
{
    RemovalFixture f(3);
    bool isHidden = false; // nothing but the list tells what became of it
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        if (request.method != "DELETE")
            return isHidden && !f.asksForAll(request) ? Answer{.status = 403} : f.serve(request, 3);
        if (course == QLatin1String("refused"))
            return Answer{.status = 403};
        const auto answer = f.serve(request, 3);
        if (course != QLatin1String("with answers that are lost"))
            return answer;
        isHidden = true;
        return Answer{.drop = true};
    });
    Mortal<Undertaking> mortal{
        std::make_unique<removal::Operation>(f.services(), f.actor(), f.plan(f.all(3))), last, 0, false, {}};
    mortal.onTold = [&](int told) {
        if (told == 2 && course == QLatin1String("cancelled in the middle"))
            mortal.subject->cancel();
        if (told == 2 && course == QLatin1String("left in the middle"))
            mortal.subject->leave();
    };
    hearUndertaking(mortal, &f.context);
    mortal.subject->start();
    if (course == QLatin1String("cancelled before it begins"))
        mortal.subject->cancel();
    QVERIFY(mortal.waitForEnd());
    wasEnded = !mortal.subject;
    calm(f);
    QCOMPARE(mortal.told, wasEnded ? last : mortal.told);
    QSet<QByteArray> targets;
    for (const auto &request : f.server.requests()) {
        if (request.method == "DELETE") {
            QVERIFY2(!targets.contains(request.target), request.target);
            targets.insert(request.target);
        }
    }
    const auto journalled = f.journalled();
    const auto open = std::count_if(journalled.cbegin(), journalled.cend(),
        [](const journal::Item &item) { return item.outcome == journal::Outcome::Pending; });
    QVERIFY(journalled.size() - open >= targets.size());
}

void TestListeners::ofARestore()
{
    bool wasEnded = true;
    int last = 0;
    while (wasEnded) {
        RemovalFixture f;
        f.server.setHandler([](const LoopbackServer::Request &request) {
            return request.method == "POST" ? restoring::status(201, restoring::there())
                                            : restoring::listed(QByteArray());
        });
        Mortal<Undertaking> mortal{std::make_unique<removal::Restore>(
                                       f.services(), f.actor(), QList<journal::Operation>{restoring::removed(f)}),
            ++last, 0, false, {}};
        hearUndertaking(mortal, &f.context);
        mortal.subject->start();
        QVERIFY(mortal.waitForEnd());
        wasEnded = !mortal.subject;
        calm(f);
        QCOMPARE(mortal.told, wasEnded ? last : mortal.told);
        QVERIFY(f.sent("POST") <= 1);
    }
    QVERIFY(last > 4);
}

void TestListeners::ofTheGuardedWay_data()
{
    QTest::addColumn<QString>("course");
    for (const auto *course : {"to its end", "with one that is lost and put back", "refused", "of no profile at all",
             "cancelled before it begins"})
        QTest::newRow(course) << QString::fromLatin1(course);
}

void TestListeners::ofTheGuardedWay()
{
    QFETCH(QString, course);
    bool wasEnded = true;
    int last = 0;
    while (wasEnded && !QTest::currentTestFailed())
        rewriteUntil(++last, course, wasEnded);
    qInfo("%d things were told", last - 1);
    QVERIFY(last > 1);
}

void TestListeners::rewriteUntil(int last, const QString &course, bool &wasEnded)
{
    ReassignmentFixture f;
    if (course == QLatin1String("with one that is lost and put back"))
        f.afterAssign = [&f] { f.held.removeLast(); };
    if (course == QLatin1String("refused")) {
        f.assigned = restoring::status(403);
        f.isDone = false;
    }
    const auto plan = course == QLatin1String("of no profile at all") ? removal::Plan() : f.chosen({0, 1});
    Mortal<removal::Reassignment> mortal{
        std::make_unique<removal::Reassignment>(f.services(), f.actor(), plan), last, 0, false, {}};
    auto *subject = mortal.subject.get();
    connect(subject, &removal::Reassignment::stateChanged, &f.context, [&mortal] { mortal.hear(); });
    connect(subject, &removal::Reassignment::finished, &f.context, [&mortal] {
        mortal.isOver = true;
        mortal.hear();
    });
    mortal.subject->start();
    if (mortal.subject && course == QLatin1String("cancelled before it begins"))
        mortal.subject->cancel();
    QVERIFY(mortal.waitForEnd());
    wasEnded = !mortal.subject;
    calm(f);
    QCOMPARE(mortal.told, wasEnded ? last : mortal.told);
    QVERIFY(f.posts() <= 1);
    for (const auto &item : f.journalled())
        QVERIFY(f.posts() == 0 || item.outcome != journal::Outcome::Pending || item.restoredItem != 0
            || item.path.endsWith("/assignments"));
}

void TestListeners::ofARecovery()
{
    bool wasEnded = true;
    int last = 0;
    while (wasEnded) {
        RemovalFixture f;
        f.server.setHandler([](const LoopbackServer::Request &) { return Answer{.status = 404}; });
        journal::Operation operation;
        operation.actor = f.actor();
        operation.started = f.clock.now();
        journal::Item item;
        item.owner.value = QStringLiteral("root");
        item.assignment.value = QStringLiteral("root_g0");
        item.path = f.direct().path().encoded();
        item.assignmentJson = RemovalFixture::json(0);
        operation.items = {item};
        f.journal.begin(operation, &f.context, [&f](const core::Result<journal::Operation> &begun) {
            const auto &written = begun->items.constFirst();
            f.journal.recordIntent(written.id, written.path, written.assignmentJson, {}, f.clock.now(), &f.context, {});
        });
        f.journalled();
        Mortal<removal::Recovery> mortal{
            std::make_unique<removal::Recovery>(f.client, f.journal, f.clock), ++last, 0, false, {}};
        connect(mortal.subject.get(), &removal::Recovery::found, &f.context, [&mortal] { mortal.hear(); });
        int ends = 0;
        connect(mortal.subject.get(), &removal::Recovery::finished, &f.context, [&] {
            mortal.isOver = ++ends == 2; // the first run is given up for the second
            mortal.hear();
        });
        mortal.subject->run(f.actor().tenant);
        mortal.subject->run(f.actor().tenant);
        QVERIFY(mortal.waitForEnd());
        wasEnded = !mortal.subject;
        calm(f);
        QCOMPARE(mortal.told, wasEnded ? last : mortal.told);
        QCOMPARE(f.sent("DELETE"), 0);
    }
    QCOMPARE(last, 4);
}

void TestListeners::ofTheDesk()
{
    bool wasEnded = true;
    int last = 0;
    while (wasEnded) {
        ApprovalFixture f;
        QVERIFY(f.file());
        f.status = "approved";
        const auto writes = f.writes.size();
        Mortal<removal::Approvals> mortal{
            std::make_unique<removal::Approvals>(f.services(), f.actor().tenant), ++last, 0, false, {}};
        auto *subject = mortal.subject.get();
        connect(subject, &removal::Approvals::changed, &f.context, [&mortal] { mortal.hear(); });
        connect(subject, &removal::Approvals::settled, &f.context, [&mortal] {
            mortal.isOver = true;
            mortal.hear();
        });
        mortal.subject->reload();
        QVERIFY(mortal.waitForEnd());
        calm(f);
        wasEnded = !mortal.subject;
        QCOMPARE(mortal.told, wasEnded ? last : mortal.told);
        QVERIFY(f.writes.size() - writes <= 1);
        const auto kept = f.kept();
        QVERIFY(f.writes.size() == writes || kept.outcome != journal::Outcome::WaitingForApproval);
    }
    QVERIFY(last > 3);
}

QTEST_GUILESS_MAIN(TestListeners)
#include "tst_listeners.moc"
