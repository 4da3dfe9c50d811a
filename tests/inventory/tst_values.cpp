#include "graph/jsontree.h"
#include "inventory/endpoints.h"
#include "support/testdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace inventory;

namespace {

QByteArray sample(const char *name) { return testData(QStringLiteral("graph/") + QLatin1String(name)); }

QJsonObject object(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

graph::Response answer(const QByteArray &body, int status = 200)
{
    graph::Response response;
    response.status = status;
    response.body = body;
    return response;
}

core::Error failure(core::ErrorKind kind)
{
    core::Error error;
    error.kind = kind;
    return error;
}

QByteArray assignmentJson(const char *type, const char *target = "", const char *members = "")
{
    return QByteArray("{\"id\":\"a\",\"target\":{\"@odata.type\":\"#microsoft.graph.") + type + '"' + target + '}'
        + members + '}';
}

} // namespace

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesOfAssignments_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<TargetKind>("kind");
        QTest::addColumn<Intent>("intent");
        QTest::addColumn<Source>("source");
        QTest::addColumn<bool>("filtered");
        QTest::newRow("group") << QByteArray("assignment-group.json") << TargetKind::Group << Intent::Apply
                               << Source::Direct << false;
        QTest::newRow("group with a filter") << QByteArray("assignment-group-with-include-filter.json")
                                             << TargetKind::Group << Intent::Apply << Source::Direct << true;
        QTest::newRow("exclusion") << QByteArray("assignment-exclusion-group.json") << TargetKind::ExclusionGroup
                                   << Intent::Apply << Source::Direct << false;
        QTest::newRow("all devices") << QByteArray("assignment-all-devices.json") << TargetKind::AllDevices
                                     << Intent::Apply << Source::Direct << false;
        QTest::newRow("all users") << QByteArray("assignment-all-licensed-users.json") << TargetKind::AllUsers
                                   << Intent::Apply << Source::Direct << false;
        QTest::newRow("collection") << QByteArray("assignment-configmgr-collection.json")
                                    << TargetKind::ConfigurationManagerCollection << Intent::Apply << Source::Direct
                                    << false;
        QTest::newRow("from a policy set") << QByteArray("assignment-group-from-policyset.json") << TargetKind::Group
                                           << Intent::Apply << Source::PolicySets << false;
        QTest::newRow("wrapped, type without #, as documented")
            << QByteArray("assignment-doc-verbatim-get.json") << TargetKind::ConfigurationManagerCollection
            << Intent::Unspecified << Source::PolicySets << true;
    }

    void samplesOfAssignments()
    {
        QFETCH(QByteArray, file);
        QFETCH(TargetKind, kind);
        QFETCH(Intent, intent);
        QFETCH(Source, source);
        QFETCH(bool, filtered);
        const auto read = getAssignment(Address({QStringLiteral("c")}).withAssignment({QStringLiteral("a")}))
                              .read(answer(sample(file)));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        const auto &assignment = read->assignment;
        QCOMPARE(assignment.target.kind, kind);
        QCOMPARE(assignment.intent, intent);
        QCOMPARE(assignment.source, source);
        QCOMPARE(assignment.target.filter.isEmpty(), !filtered);
        QCOMPARE(assignment.target.filterType, filtered ? FilterType::Include : FilterType::None);
        QCOMPARE(assignment.target.group.isEmpty(), kind != TargetKind::Group && kind != TargetKind::ExclusionGroup);
        // What the journal keeps is what came.
        QCOMPARE(read->json, sample(file));
        const auto again = readAssignment(object(read->json));
        QVERIFY(again);
        QCOMPARE(*again, assignment);
    }

    /// Qt drops U+FEFF where a text begins with it, but not where it is written as an escape: written anew, another
    /// assignment would be in the journal than was read.
    void keepsWhatCameWhereWritingItAnewWouldChangeIt()
    {
        const QByteArray body = R"({"value":{"id":"a","sourceId":"\ufeffs","intent":"apply",)"
                                R"("target":{"@odata.type":"#microsoft.graph.allDevicesAssignmentTarget"}}})";
        const auto read
            = getAssignment(Address({QStringLiteral("c")}).withAssignment({QStringLiteral("a")})).read(answer(body));
        QVERIFY(read);
        QCOMPARE(read->assignment.sourceId, QStringLiteral("\ufeffs"));
        const auto again = readAssignment(object(read->json));
        QVERIFY(again);
        QCOMPARE(*again, read->assignment);
    }

    void unusualAssignments_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<TargetKind>("kind");
        QTest::addColumn<bool>("filtered");
        QTest::newRow("a target without a type is not guessed from ids")
            << QByteArray(R"({"id":"c_adadadad-808e-44e2-905a-0b7873a8a531","target":{"groupId":"g"}})")
            << TargetKind::Unknown << false;
        QTest::newRow("an unknown kind") << assignmentJson("userAssignmentTarget") << TargetKind::Unknown << false;
        QTest::newRow("another letter case is another kind")
            << assignmentJson("AllDevicesAssignmentTarget") << TargetKind::Unknown << false;
        QTest::newRow("the all-zero filter is none") << assignmentJson("allDevicesAssignmentTarget",
            R"(,"deviceAndAppManagementAssignmentFilterId":"00000000-0000-0000-0000-000000000000","deviceAndAppManagementAssignmentFilterType":"include")")
                                                     << TargetKind::AllDevices << false;
        QTest::newRow("no members about filters")
            << assignmentJson("allDevicesAssignmentTarget") << TargetKind::AllDevices << false;
        QTest::newRow("null filter members") << assignmentJson("allDevicesAssignmentTarget",
            R"(,"deviceAndAppManagementAssignmentFilterId":null,"deviceAndAppManagementAssignmentFilterType":null)")
                                             << TargetKind::AllDevices << false;
        QTest::newRow("members that nobody knows")
            << assignmentJson("allDevicesAssignmentTarget", R"(,"new":{"x":[1]})", R"(,"more":7)")
            << TargetKind::AllDevices << false;
    }

    void unusualAssignments()
    {
        QFETCH(QByteArray, json);
        QFETCH(TargetKind, kind);
        QFETCH(bool, filtered);
        const auto assignment = readAssignment(object(json));
        QVERIFY2(assignment, qPrintable(assignment ? QString() : assignment.error().message));
        QCOMPARE(assignment->target.kind, kind);
        QCOMPARE(!assignment->target.filter.isEmpty(), filtered);
        QCOMPARE(assignment->target.filterType, FilterType::None);
        QCOMPARE(assignment->intent, Intent::Unspecified);
        QCOMPARE(assignment->source, Source::Unspecified);
        const auto tree = graph::JsonTree::read(json);
        QVERIFY(tree);
        const auto again = readAssignment(tree->root());
        QVERIFY(again);
        QCOMPARE(*again, *assignment);
    }

    void wordsThatAreUnknownStayUnknown()
    {
        const auto assignment = readAssignment(object(assignmentJson("allDevicesAssignmentTarget",
            R"(,"deviceAndAppManagementAssignmentFilterId":"f","deviceAndAppManagementAssignmentFilterType":"maybe")",
            R"(,"intent":"ask","source":"elsewhere")")));
        QVERIFY(assignment);
        QCOMPARE(assignment->target.filterType, FilterType::Unknown);
        QCOMPARE(assignment->intent, Intent::Unknown);
        QCOMPARE(assignment->source, Source::Unknown);
    }

    void malformedAssignments_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("no target") << QByteArray(R"({"id":"a"})");
        QTest::newRow("a target that is no object") << QByteArray(R"({"id":"a","target":"x"})");
        QTest::newRow("an id that is a number") << QByteArray(R"({"id":1,"target":{}})");
        QTest::newRow("an id that leaves its segment") << QByteArray(R"({"id":"..","target":{}})");
        QTest::newRow("an intent that is a number")
            << assignmentJson("allDevicesAssignmentTarget", "", R"(,"intent":1)");
        QTest::newRow("a source that is an object")
            << assignmentJson("allDevicesAssignmentTarget", "", R"(,"source":{})");
        QTest::newRow("a filter that is a list")
            << assignmentJson("allDevicesAssignmentTarget", R"(,"deviceAndAppManagementAssignmentFilterId":[])");
        QTest::newRow("a group without an id") << assignmentJson("groupAssignmentTarget");
        QTest::newRow("an excluded group without an id")
            << assignmentJson("exclusionGroupAssignmentTarget", R"(,"groupId":null)");
        QTest::newRow("a group id that is a number") << assignmentJson("groupAssignmentTarget", R"(,"groupId":5)");
        QTest::newRow("a collection without an id") << assignmentJson("configurationManagerCollectionAssignmentTarget");
        QTest::newRow("a list in place of a wrapped one") << QByteArray(R"({"value":[]})");
        QTest::newRow("wrapped twice") << QByteArray(
            R"({"value":{"value":)" + assignmentJson("allDevicesAssignmentTarget") + "}}");
    }

    void malformedAssignments()
    {
        QFETCH(QByteArray, json);
        const auto assignment = readAssignment(object(json));
        QVERIFY(!assignment);
        QCOMPARE(assignment.error().kind, core::ErrorKind::UnexpectedAnswer);
        const auto tree = graph::JsonTree::read(json);
        QVERIFY(tree);
        const auto again = readAssignment(tree->root());
        QVERIFY(!again);
        QCOMPARE(again.error().message, assignment.error().message);
    }

    void configurationsOfTheSample()
    {
        const auto items
            = object(sample("deviceConfigurations-expand-assignments.json")).value(QLatin1String("value")).toArray();
        QCOMPARE(items.size(), 2);
        const auto first = readListedConfiguration(items.at(0).toObject());
        QVERIFY(first);
        QCOMPARE(first->configuration.type, QStringLiteral("windows10CustomConfiguration"));
        QCOMPARE(first->configuration.displayName, QStringLiteral("WIN - Custom OMA-URI - BitLocker"));
        QCOMPARE(first->configuration.description, QString());
        QCOMPARE(first->configuration.lastModified,
            QDateTime::fromString(QStringLiteral("2026-06-11T08:14:27.118Z"), Qt::ISODateWithMs));
        QCOMPARE(first->configuration.lastModified.timeSpec(), Qt::UTC);
        QVERIFY(first->assignments);
        QCOMPARE(first->assignments->size(), 3);
        const auto second = readListedConfiguration(items.at(1).toObject());
        QVERIFY(second && second->assignments);
        QVERIFY(second->assignments->isEmpty()); // known to be none
    }

    void listedConfigurations_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<bool>("assignments");
        QTest::addColumn<bool>("more");
        QTest::addColumn<bool>("failed");
        QTest::newRow("not expanded") << QByteArray() << false << false << false;
        QTest::newRow("null") << QByteArray(R"(,"assignments":null)") << false << false << false;
        QTest::newRow("none") << QByteArray(R"(,"assignments":[])") << true << false << false;
        QTest::newRow("cut off") << QByteArray(
            R"(,"assignments":[],"assignments@odata.nextLink":"https:\/\/graph.microsoft.com/x")")
                                 << true << true << false;
        QTest::newRow("no list") << QByteArray(R"(,"assignments":{})") << false << false << true;
        QTest::newRow("one of them is malformed, so none is known")
            << QByteArray(R"(,"assignments":[{"id":"a","target":{}},{"id":2}])") << false << false << true;
    }

    void listedConfigurations()
    {
        QFETCH(QByteArray, members);
        QFETCH(bool, assignments);
        QFETCH(bool, more);
        QFETCH(bool, failed);
        const QByteArray json = R"({"id":"c","displayName":null)" + members + '}';
        const auto listed = readListedConfiguration(object(json));
        QVERIFY(listed);
        QCOMPARE(listed->configuration.type, QString());
        QVERIFY(!listed->configuration.lastModified.isValid());
        QCOMPARE(listed->assignments.has_value(), assignments);
        QCOMPARE(listed->moreAssignments.has_value(), more);
        QCOMPARE(listed->assignmentsError.has_value(), failed);

        const auto tree = graph::JsonTree::read(json);
        QVERIFY(tree);
        const auto again = readListedConfiguration(tree->root());
        QVERIFY(again);
        QCOMPARE(again->configuration, listed->configuration);
        QCOMPARE(again->assignments, listed->assignments);
        QCOMPARE(again->moreAssignments, listed->moreAssignments);
        QCOMPARE(again->assignmentsError.has_value(), failed);
    }

    void malformedConfigurations_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no id") << QByteArray(R"({"displayName":"x"})");
        QTest::newRow("an id of dots") << QByteArray(R"({"id":".."})");
        QTest::newRow("a name that is a number") << QByteArray(R"({"id":"c","displayName":5})");
        QTest::newRow("a description that is a list") << QByteArray(R"({"id":"c","description":[]})");
    }

    void malformedConfigurations()
    {
        QFETCH(QByteArray, json);
        const auto configuration = readConfiguration(object(json));
        QVERIFY(!configuration);
        QCOMPARE(configuration.error().kind, core::ErrorKind::UnexpectedAnswer);
    }

    void references_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("count"); // -1: an error
        QTest::newRow("one") << 200 << sample("nav-rootCertificate-single.json") << 1;
        QTest::newRow("a collection") << 200 << sample("nav-rootCertificatesForServerValidation-collection.json") << 1;
        QTest::newRow("an empty collection") << 200 << QByteArray(R"({"value":[]})") << 0;
        QTest::newRow("a wrapped one") << 200 << QByteArray(R"({"value":{"id":"c"}})") << 1;
        QTest::newRow("204") << 204 << QByteArray() << 0;
        QTest::newRow("200 with nothing") << 200 << QByteArray(" \r\n") << 0;
        QTest::newRow("null") << 200 << QByteArray("null") << 0;
        QTest::newRow("a wrapped null") << 200 << QByteArray(R"({"value":null})") << 0;
        QTest::newRow("an object that is no configuration") << 200 << QByteArray("{}") << -1;
        QTest::newRow("a collection of which one is malformed")
            << 200 << QByteArray(R"({"value":[{"id":"c"},{}]})") << -1;
        QTest::newRow("a part of a collection")
            << 200 << QByteArray(R"({"value":[],"@odata.nextLink":"https:\/\/graph.microsoft.com/x"})") << -1;
        QTest::newRow("a web page") << 200 << QByteArray("<html>") << -1;
    }

    void references()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, count);
        const auto read = readReference(answer(body, status));
        QCOMPARE(read.has_value(), count >= 0);
        if (read)
            QCOMPARE(read->size(), count);
    }

    void anUnsetReferenceIsNoErrorButOthersAre()
    {
        const auto unset = readReference(failure(core::ErrorKind::NotFound));
        QVERIFY(unset && unset->isEmpty());
        QVERIFY(!readReference(failure(core::ErrorKind::Forbidden)));
        QVERIFY(!readReference(failure(core::ErrorKind::SegmentNotFound)));
    }

    void groupNames()
    {
        const core::GroupId known{QStringLiteral("6f32bcce-4c71-4ef4-b80c-1a08974a7eb3")};
        const auto query = getGroupNames({known, {QStringLiteral("gone")}});
        QCOMPARE(query.request.path.encoded(), QByteArray("/directoryObjects/getByIds"));
        QVERIFY(!query.request.writes());
        const QByteArray body = R"({"ids":["6f32bcce-4c71-4ef4-b80c-1a08974a7eb3","gone"],"types":["group"]})";
        QCOMPARE(query.request.body, body);
        const auto names = query.read(answer(sample("getByIds-response.json")));
        QVERIFY(names);
        QCOMPARE(names->size(), 1);
        QCOMPARE(names->value(known), QStringLiteral("SG-Intune-Pilot-Users"));
        // In part of an answer, a missing id would not mean a deleted group.
        const QByteArray part = R"({"value":[],"@odata.nextLink":"https:\/\/graph.microsoft.com/x"})";
        QVERIFY(!query.read(answer(part)));
    }

    void filters()
    {
        const auto items = object(sample("assignmentFilters-list.json")).value(QLatin1String("value")).toArray();
        const auto filter = readFilter(items.at(0).toObject());
        QVERIFY(filter);
        QCOMPARE(filter->displayName, QStringLiteral("Corporate-owned devices"));
        QVERIFY(!readFilter({}));
    }

    void requests()
    {
        const Address address(core::ConfigurationId{QStringLiteral("c")});
        QCOMPARE(listConfigurations().relativeUrl(),
            QByteArray("/deviceManagement/deviceConfigurations?$expand=assignments"));
        QCOMPARE(getConfiguration({QStringLiteral("c")}).request.relativeUrl(),
            QByteArray("/deviceManagement/deviceConfigurations/c?$expand=assignments"));
        QCOMPARE(
            listAssignments(address).relativeUrl(), QByteArray("/deviceManagement/deviceConfigurations/c/assignments"));
        const auto property = CertificatePaths::builtIn().named(QStringLiteral("networkAccessConfigurations")).first();
        QCOMPARE(getReference(address, property).relativeUrl(),
            QByteArray("/deviceManagement/deviceConfigurations/c/microsoft.graph.windowsDomainJoinConfiguration/"
                       "networkAccessConfigurations"));
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
