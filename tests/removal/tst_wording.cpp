#include "inventory/inventory.h"
#include "removal/assignments.h"
#include "removal/describe.h"
#include "removal/gravity.h"
#include "removal/report.h"
#include "removal/reportformats.h"

#include "graph/errorreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace assignments;
using journal::Outcome;
using removal::Consequence;

namespace {

QList<Outcome> outcomes()
{
    QList<Outcome> all;
    for (int number = int(Outcome::Pending); number <= int(Outcome::AlreadyThere); ++number)
        all.append(static_cast<Outcome>(number));
    return all;
}

QList<Consequence> consequences()
{
    QList<Consequence> all;
    for (int number = int(Consequence::WidensAudience); number <= int(Consequence::UnknownTarget); ++number)
        all.append(static_cast<Consequence>(number));
    return all;
}

} // namespace

/// What people read: each outcome and consequence has words of its own, and what has no name is told by its id.
class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomesHaveWordsOfTheirOwn();
    void consequencesHaveWordsOfTheirOwn();
    void targetsAndFilters_data();
    void targetsAndFilters();
    void theOtherWayIsOfferedWhereNoneIsRouted();
    void theNameToTypeIsOneThatCanBeTyped();
    void reportsOfLittle_data();
    void reportsOfLittle();

private:
    inventory::Inventory m_inventory;
};

void TestWording::outcomesHaveWordsOfTheirOwn()
{
    QSet<QString> titles;
    QSet<QString> counted;
    QMap<Outcome, int> all;
    for (const auto outcome : outcomes()) {
        titles.insert(removal::outcomeTitle(outcome));
        counted.insert(removal::summaryText({{outcome, 3}}));
        all.insert(outcome, 2);
    }
    QCOMPARE(titles.size(), outcomes().size());
    QCOMPARE(counted.size(), outcomes().size());
    QVERIFY(!titles.contains(QString()));
    for (const auto &text : counted)
        QVERIFY2(text.startsWith(QLatin1String("3 ")), qPrintable(text));
    QCOMPARE(removal::summaryText(all).count(QLatin1String("2 ")), outcomes().size());
    QVERIFY(removal::restoreCaution().contains(QLatin1String("created anew")));
    QCOMPARE(removal::summaryText({{Outcome::Removed, 0}}), QStringLiteral("nothing was done"));
}

void TestWording::consequencesHaveWordsOfTheirOwn()
{
    removal::PlannedItem item;
    item.ownerName = QStringLiteral("Corp Root");
    item.via = QStringLiteral("Wi-Fi");
    item.confirmed = assignment(ofKind(TargetKind::Unknown, "odd"));
    for (int i = 0; i < 7; ++i)
        item.reliedUponBy.append(QStringLiteral("profile %1").arg(i));
    QSet<QString> texts;
    removal::Plan plan;
    for (const auto consequence : consequences()) {
        const auto text = removal::consequenceText(consequence, item);
        QVERIFY(!text.isEmpty() && !text.contains(QLatin1String("%1")));
        texts.insert(text);
        auto planned = item;
        planned.consequences = {consequence};
        plan.items.append(planned);
    }
    QCOMPARE(texts.size(), consequences().size());
    const auto reliedUpon = removal::consequenceText(Consequence::ReliedUpon, item);
    QVERIFY2(reliedUpon.endsWith(QStringLiteral("“profile 4” and 2 more.")), qPrintable(reliedUpon));
    item.reliedUponBy = {QStringLiteral("one")};
    QVERIFY(removal::consequenceText(Consequence::ReliedUpon, item).endsWith(QStringLiteral("by “one”.")));

    const auto lines = removal::overview(plan);
    QCOMPARE(lines.size(), consequences().size());
    QSet<QString> overview;
    for (const auto &[consequence, text] : lines) {
        QVERIFY2(text.startsWith(QLatin1String("1 ")), qPrintable(text));
        overview.insert(text);
    }
    QCOMPARE(overview.size(), consequences().size());
    QVERIFY(removal::overview({}).isEmpty());
}

void TestWording::targetsAndFilters_data()
{
    QTest::addColumn<Target>("target");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filter");
    const auto filtered = [](FilterType type, const char *id = "f") {
        auto target = ofKind(TargetKind::AllDevices, "allDevicesAssignmentTarget");
        target.filterType = type;
        target.filter.value = QString::fromLatin1(id);
        return target;
    };
    const auto devices = QStringLiteral("All devices");
    QTest::newRow("a group that has no name yet") << group("g") << QStringLiteral("Group “g”") << QString();
    QTest::newRow("a group whose name is empty")
        << group("nameless") << QStringLiteral("Group “nameless”") << QString();
    QTest::newRow("a group with a name") << group("named") << QStringLiteral("Group “Staff”") << QString();
    QTest::newRow("a group that is gone") << group("gone") << QStringLiteral("Deleted group gone") << QString();
    QTest::newRow("an exclusion") << exclusion << QStringLiteral("Group “g”, excluded") << QString();
    QTest::newRow("a collection") << collection << QStringLiteral("Configuration Manager collection c1") << QString();
    QTest::newRow("all users") << ofKind(TargetKind::AllUsers, "x") << QStringLiteral("All users") << QString();
    QTest::newRow("one that nobody knows")
        << ofKind(TargetKind::Unknown, "odd") << QStringLiteral("Unknown kind of target (odd)") << QString();
    QTest::newRow("a filter without its kind") << filtered(FilterType::None) << devices << QString();
    QTest::newRow("a kind without its filter") << filtered(FilterType::Include, "") << devices << QString();
    QTest::newRow("a filter") << filtered(FilterType::Include) << devices
                              << QStringLiteral("only devices matching “f”");
    QTest::newRow("a filter with a name")
        << filtered(FilterType::Exclude, "known") << devices << QStringLiteral("except devices matching “Phones”");
    QTest::newRow("a filter whose name is empty")
        << filtered(FilterType::Include, "nameless") << devices << QStringLiteral("only devices matching “nameless”");
    QTest::newRow("a filter of another way") << filtered(
        FilterType::Unknown) << devices << QStringLiteral("with filter “f”, in a way that this program does not know");
    using State = inventory::GroupName::State;
    m_inventory.setGroupNames({{{QStringLiteral("named")}, {State::Named, QStringLiteral("Staff")}},
        {{QStringLiteral("nameless")}, {State::Named, QStringLiteral(" ")}},
        {{QStringLiteral("gone")}, {State::Deleted, {}}}});
    m_inventory.setFilters({{.id = {QStringLiteral("known")}, .displayName = QStringLiteral("Phones")},
        {.id = {QStringLiteral("nameless")}, .displayName = QStringLiteral(" ")}});
}

void TestWording::targetsAndFilters()
{
    QFETCH(Target, target);
    QTEST(removal::targetText(m_inventory, target), "text");
    QTEST(removal::filterText(m_inventory, target), "filter");
}

void TestWording::theOtherWayIsOfferedWhereNoneIsRouted()
{
    journal::Item item;
    item.outcome = Outcome::Refused;
    item.httpStatus = 400;
    item.message = QStringLiteral("Note. ") + graph::notRoutedSentence();
    QVERIFY(removal::isNotRouted(item));
    auto other = item;
    other.outcome = Outcome::Unknown;
    QVERIFY(!removal::isNotRouted(other));
    other = item;
    other.httpStatus = 405;
    QVERIFY(!removal::isNotRouted(other));
    other = item;
    other.message = QStringLiteral("Something else.");
    QVERIFY(!removal::isNotRouted(other));
}

void TestWording::theNameToTypeIsOneThatCanBeTyped()
{
    const core::TenantId tenant{QStringLiteral("tenant-id")};
    const auto name = QStringLiteral("Contoso");
    removal::Plan plan;
    plan.items = {{.key = {{QStringLiteral("o")}, {QStringLiteral("a")}}, .ownerName = QStringLiteral("Corp Root")}};
    QCOMPARE(removal::nameToType(plan, name, tenant), QStringLiteral("Corp Root"));
    plan.items.first().ownerName = QStringLiteral(" ");
    QCOMPARE(removal::nameToType(plan, name, tenant), name);
    QCOMPARE(removal::nameToType(plan, QStringLiteral(" "), tenant), tenant.value);
    plan.items.append({.key = {{QStringLiteral("p")}, {QStringLiteral("b")}}, .ownerName = QStringLiteral("Other")});
    QCOMPARE(removal::nameToType(plan, name, tenant), name);
}

void TestWording::reportsOfLittle_data()
{
    QTest::addColumn<bool>("isRestore");
    QTest::addColumn<bool>("isSent");
    QTest::newRow("a removal that was not sent") << false << false;
    QTest::newRow("a restore that was not sent") << true << false;
    QTest::newRow("a removal") << false << true;
    QTest::newRow("a restore") << true << true;
}

/// Nothing stands where nothing is known: no year 0, no status 0, and the planned path where nothing was sent.
void TestWording::reportsOfLittle()
{
    QFETCH(bool, isRestore);
    QFETCH(bool, isSent);
    journal::Item item;
    item.path = "/planned";
    journal::Operation operation;
    operation.kind = isRestore ? journal::Operation::Kind::Restore : journal::Operation::Kind::Remove;
    if (isSent) {
        item.sentPath = "/sent";
        item.httpStatus = 204;
        item.changed = operation.started = QDateTime::fromSecsSinceEpoch(1'000'000'000).toUTC();
    }
    operation.items = {item};
    removal::Report report{.operations = {operation}};
    const auto html = QString::fromUtf8(removal::htmlReport(report));
    const auto csv = QString::fromUtf8(removal::csvReport(report));
    const auto json = QJsonDocument::fromJson(removal::jsonReport(report)).object();
    const auto told = json.value(QLatin1String("operations")).toArray().at(0).toObject();
    for (const auto &text : {html, csv}) {
        QVERIFY(text.contains(isRestore ? QLatin1String("Restore") : QLatin1String("Removal")));
        QCOMPARE(text.contains(QLatin1String("2001-09-09")), isSent);
        QCOMPARE(text.contains(QLatin1String("204")), isSent);
        QVERIFY(text.contains(isSent ? QLatin1String("/sent") : QLatin1String("/planned")));
    }
    QCOMPARE(
        told.value(QLatin1String("kind")).toString(), isRestore ? QStringLiteral("restore") : QStringLiteral("remove"));
    QCOMPARE(told.value(QLatin1String("started")).isNull(), !isSent);
    QVERIFY(removal::htmlReport({}).contains("</html>"));
    QVERIFY(removal::htmlReport({}) != removal::htmlReport(report));
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
