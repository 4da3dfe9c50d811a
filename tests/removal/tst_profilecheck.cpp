#include "removal/profilecheck.h"

#include "removal/fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using journal::Outcome;

namespace {

core::Error unreadable()
{
    core::Error error;
    error.kind = core::ErrorKind::Forbidden;
    error.message = QStringLiteral("Not for you.");
    return error;
}

QList<inventory::Assignment> list(const QList<int> &numbers)
{
    QList<inventory::Assignment> made;
    for (const auto number : numbers)
        made.append(RemovalFixture::assignment(number));
    return made;
}

inventory::Assignment filtered(int number)
{
    auto made = RemovalFixture::assignment(number);
    made.target.filter.value = QStringLiteral("f");
    made.target.filterType = inventory::FilterType::Include;
    return made;
}

journal::Item item(int number, Outcome outcome)
{
    journal::Item made;
    made.owner.value = QStringLiteral("root");
    made.ownerName = QStringLiteral("Corp \u202eRoot");
    made.assignment = RemovalFixture::assignment(number).id;
    made.assignmentJson = RemovalFixture::json(number);
    made.sentPath = "/sent";
    made.outcome = outcome;
    return made;
}

journal::Item restore(int number, Outcome outcome)
{
    auto made = item(number, outcome);
    made.restoredItem = 1;
    if (outcome != Outcome::Unknown)
        made.restoredAs = made.assignment;
    return made;
}

struct Row {
    QList<journal::Item> records;
    removal::AssignmentList before;
    removal::AssignmentList after;
    QList<QString> differences; ///< what each of them contains
    QString text; ///< what the whole text contains
};

} // namespace

Q_DECLARE_METATYPE(Row)

/// What the lists before and after say together with what became of the items.
class TestProfileCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesTheLists_data();
    void comparesTheLists();
    void isPartOfARemoval_data();
    void isPartOfARemoval();
    void readsEveryProfileAndEveryPage();
};

void TestProfileCheck::comparesTheLists_data()
{
    QTest::addColumn<Row>("row");
    const auto add = [](const char *name, Row row) { QTest::newRow(name) << row; };
    const QString fine = QStringLiteral("nothing is different");
    add("the chosen one is missing",
        {{item(0, Outcome::Removed)}, list({0, 1, 2}), list({1, 2}), {},
            QStringLiteral("3 before, 2 after: the 1 missing are those that you chose.")});
    add("two chosen ones are missing",
        {{item(0, Outcome::Removed), item(2, Outcome::Removed)}, list({0, 1, 2}), list({1}), {},
            QStringLiteral("the 2 missing")});
    add("the chosen one was gone before", {{item(0, Outcome::AlreadyGone)}, list({1}), list({1}), {}, fine});
    add("what was refused is there", {{item(0, Outcome::Refused)}, list({0, 1}), list({0, 1}), {}, fine});
    add("what waits is there", {{item(0, Outcome::WaitingForApproval)}, list({0}), list({0}), {}, fine});
    add("what was refused is missing",
        {{item(0, Outcome::Refused)}, list({0, 1}), list({1}), {QStringLiteral("not chosen is missing: Group “g0”")},
            QStringLiteral("2 before, 1 after. This is not as expected: An assignment")});
    add("another one is missing as well",
        {{item(0, Outcome::Removed)}, list({0, 1, 2}), list({2}), {QStringLiteral("not chosen is missing: Group “g1”")},
            QStringLiteral("not as expected")});
    add("the removed one is still there",
        {{item(0, Outcome::Removed)}, list({0, 1}), list({0, 1}), {QStringLiteral("removed is there: Group “g0”")},
            QStringLiteral("2 before, 2 after")});
    add("one that was gone is there",
        {{item(0, Outcome::AlreadyGone)}, list({1}), list({0, 1}), {QStringLiteral("removed is there: Group “g0”")},
            {}});
    add("a new one is there",
        {{item(0, Outcome::Removed)}, list({0}), list({7}), {QStringLiteral("is new: Group “g7”")},
            QStringLiteral("1 before, 1 after")});
    add("another one was changed",
        {{item(0, Outcome::Removed)}, list({0, 1}), QList<inventory::Assignment>{filtered(1)},
            {QStringLiteral("was changed: Group “g1”. Its filter is another one now.")}, {}});
    add("one that was left alone was changed, as was told",
        {{item(1, Outcome::ChangedMeanwhile)}, list({1}), QList<inventory::Assignment>{filtered(1)}, {}, fine});
    add("one that was left alone is missing",
        {{item(1, Outcome::ChangedMeanwhile)}, list({1}), list({}), {QStringLiteral("missing: Group “g1”")}, {}});
    add("several things at once",
        {{item(0, Outcome::Removed)}, list({0, 1, 2}), QList<inventory::Assignment>{filtered(1), filtered(9)},
            {QStringLiteral("was changed: Group “g1”"), QStringLiteral("missing: Group “g2”"),
                QStringLiteral("is new: Group “g9”")},
            QStringLiteral("3 before, 2 after")});
    add("nobody knows what became of it: missing", {{item(0, Outcome::Unknown)}, list({0, 1}), list({1}), {}, {}});
    add("nobody knows what became of it: there", {{item(0, Outcome::Unknown)}, list({0, 1}), list({0, 1}), {}, fine});
    add("the restored one is there",
        {{restore(0, Outcome::Restored)}, list({1}), list({1, 0}), {},
            QStringLiteral("1 before, 2 after: the 1 added are those that you restored.")});
    add("the restored one is not there",
        {{restore(0, Outcome::Restored)}, list({1}), list({1}), {QStringLiteral("restored is not there")}, {}});
    add("the restored one is there in another way",
        {{restore(0, Outcome::Restored)}, list({1}), list({1}) + QList<inventory::Assignment>{filtered(0)},
            {QStringLiteral("another filter or mode than before: Group “g0”")}, QStringLiteral("1 before, 2 after")});
    add("it was there already", {{restore(0, Outcome::AlreadyThere)}, list({0}), list({0}), {}, fine});
    add("another one came with the restored one",
        {{restore(0, Outcome::Restored)}, list({}), list({0, 3}), {QStringLiteral("is new: Group “g3”")}, {}});
    add("nobody knows of a restore: there",
        {{restore(0, Outcome::Unknown)}, list({}), list({0}), {}, QStringLiteral("the 1 added")});
    add("nobody knows of a restore: another one",
        {{restore(0, Outcome::Unknown)}, list({}), list({3}), {QStringLiteral("is new: Group “g3”")}, {}});
    auto forgotten = restore(0, Outcome::Restored);
    forgotten.assignmentJson = "{";
    add("the restored one is there, and nobody knows what it was", {{forgotten}, list({}), list({0}), {}, {}});
    forgotten = restore(0, Outcome::Unknown);
    forgotten.assignmentJson = "{";
    add("nobody knows of a restore, nor what it was",
        {{forgotten}, list({}), list({0}), {QStringLiteral("is new: Group “g0”")}, {}});
    add("not readable afterwards",
        {{item(0, Outcome::Removed)}, list({0}), unreadable(), {},
            QStringLiteral("It is not known whether anything else is different. Not for you.")});
    add("not readable before", {{item(0, Outcome::Removed)}, unreadable(), list({1}), {}, QStringLiteral("not known")});
    add("not readable before, and the removed one is there",
        {{item(0, Outcome::Removed)}, unreadable(), list({0}), {QStringLiteral("removed is there")},
            QStringLiteral("removed is there")});
}

void TestProfileCheck::comparesTheLists()
{
    QFETCH(Row, row);
    const inventory::Inventory names;
    const auto check = removal::checkProfile(names, row.records, row.before, row.after);
    QCOMPARE(check.owner.value, QStringLiteral("root"));
    QCOMPARE(check.ownerName, QStringLiteral("Corp \u27E8U+202E\u27E9Root"));
    QCOMPARE(check.before.has_value(), row.before.has_value());
    QCOMPARE(check.after.has_value(), row.after.has_value());
    QCOMPARE(check.error.has_value(), !row.before || !row.after);
    QCOMPARE(check.differences.size(), row.differences.size());
    for (const auto &difference : row.differences)
        QVERIFY2(check.differences.join(QLatin1Char('\n')).contains(difference), qPrintable(check.text));
    QCOMPARE(check.asExpected, row.differences.isEmpty() && !check.error);
    QVERIFY2(check.text.contains(row.text), qPrintable(check.text));
    for (const auto &difference : check.differences)
        QVERIFY(check.text.contains(difference));
}

void TestProfileCheck::isPartOfARemoval_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<bool>("isAsExpected");
    QTest::newRow("as expected") << QString() << true;
    QTest::newRow("a colleague removed another one") << QStringLiteral("removed") << false;
    QTest::newRow("it cannot be read afterwards") << QStringLiteral("unreadable") << false;
    QTest::newRow("given up") << QStringLiteral("cancelled") << false;
}

void TestProfileCheck::isPartOfARemoval()
{
    QFETCH(QString, story);
    QFETCH(bool, isAsExpected);
    RemovalFixture f(5);
    removal::Operation operation(f.services(), f.actor(), f.plan({f.direct(0), f.direct(1)}));
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        const bool isAfterwards = RemovalFixture::asksForAll(request) && !f.removed.isEmpty();
        if (isAfterwards && story == QStringLiteral("unreadable"))
            return LoopbackServer::Answer{.status = 403};
        if (isAfterwards && story == QStringLiteral("removed"))
            f.removed.insert(4);
        if (isAfterwards && story == QStringLiteral("cancelled"))
            operation.cancel();
        auto answer = f.serve(request, 5);
        if (isAfterwards && story == QStringLiteral("cancelled"))
            answer.delayMs = 600'000;
        return answer;
    });
    QSignalSpy finished(&operation, &removal::Operation::finished);
    QList<removal::Undertaking::State> states;
    connect(&operation, &removal::Undertaking::stateChanged, this, [&](auto state) { states.append(state); });
    operation.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    using State = removal::Undertaking::State;
    QCOMPARE(states, (QList<State>{State::Working, State::Verifying, State::Finished}));
    QCOMPARE(operation.counts(), (QMap<Outcome, int>{{Outcome::Removed, 2}}));
    QCOMPARE(operation.checks().size(), 1);
    const auto check = operation.checks().constFirst();
    QCOMPARE(check.asExpected, isAsExpected);
    QCOMPARE(*check.before, 5);
    QCOMPARE(check.ownerName, QStringLiteral("Corp Root"));
    if (story == QStringLiteral("removed"))
        QVERIFY2(check.differences.constFirst().contains(QStringLiteral("g4")), qPrintable(check.text));
    if (story == QStringLiteral("cancelled"))
        QCOMPARE(check.error->kind, core::ErrorKind::Cancelled);
    // What was read is shown everywhere.
    QCOMPARE(f.inventory.find({{QStringLiteral("root")}, RemovalFixture::assignment(4).id}) == nullptr,
        story == QStringLiteral("removed"));
    // For each item its own reading and its DELETE; the list before and the list after.
    QCOMPARE(f.server.requests().size(), 2 * 2 + 2);
}

void TestProfileCheck::readsEveryProfileAndEveryPage()
{
    RemovalFixture f(0);
    removal::Plan plan;
    for (int i = 0; i < 30; ++i) {
        removal::PlannedItem item;
        item.confirmed = RemovalFixture::assignment(0);
        item.key = {{QStringLiteral("profile%1").arg(i)}, item.confirmed.id};
        item.ownerName = item.key.owner.value;
        item.address = inventory::Address(item.key.owner).withAssignment(item.key.id);
        plan.items.append(item);
    }
    QSet<QByteArray> gone;
    const auto page = [&](const QByteArray &target, const QByteArray &host) -> QByteArray {
        const auto profile = target.split('/').at(3);
        if (target.contains("next"))
            return "{\"value\":[" + RemovalFixture::json(1) + "]}";
        return "{\"value\":[" + (gone.contains(profile) ? QByteArray() : RemovalFixture::json(0))
            + R"(],"@odata.nextLink":")" + host + "/beta" + target + "?next\"}";
    };
    int batches = 0;
    f.server.setHandler([&](const LoopbackServer::Request &request) {
        const auto host = f.server.url().toEncoded();
        if (request.target == "/beta/$batch") {
            ++batches;
            QByteArrayList parts;
            const auto wanted
                = QJsonDocument::fromJson(request.body).object().value(QLatin1String("requests")).toArray();
            for (const auto &each : wanted) {
                parts.append(R"({"id":")" + each[QLatin1String("id")].toString().toUtf8()
                    + R"(","status":200,"headers":{"Content-Type":"application/json"},"body":)"
                    + page(each[QLatin1String("url")].toString().toUtf8(), host) + "}");
            }
            return LoopbackServer::json("{\"responses\":[" + parts.join(',') + "]}");
        }
        const auto target = request.target.mid(5);
        if (request.method == "DELETE")
            gone.insert(target.split('/').at(3));
        if (request.method == "DELETE")
            return LoopbackServer::Answer{.status = 204};
        return LoopbackServer::json(target.contains("/assignments/") ? RemovalFixture::json(0) : page(target, host));
    });
    removal::Operation operation(f.services(), f.actor(), plan);
    QSignalSpy finished(&operation, &removal::Operation::finished);
    operation.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(operation.checks().size(), 30);
    for (int i = 0; i < 30; ++i) {
        const auto &check = operation.checks().at(i);
        QVERIFY2(check.asExpected, qPrintable(check.text));
        QCOMPARE(check.owner, plan.items.at(i).key.owner);
        QCOMPARE(*check.before, 2);
        QCOMPARE(*check.after, 1);
    }
    // 20 and 10 before, 20 and 10 afterwards.
    QVERIFY2(batches >= 4, qPrintable(QString::number(batches)));
}

QTEST_GUILESS_MAIN(TestProfileCheck)
#include "tst_profilecheck.moc"
