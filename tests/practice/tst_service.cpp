#include "practice/caller.h"
#include "support/testdata.h"

#include <QSet>
#include <QTest>

namespace {

const QString list = QStringLiteral("deviceManagement/deviceConfigurations");

} // namespace

class ServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListComesPageByPage();
    void pagesAreFollowedOnTheHostThatWasAsked();
    void expandedAssignmentsAreCutOffWithALink();
    void aSelectionLeavesTheRestOut();
    void tokens();
    void errorsCarryTheIds();
    void intuneWritesADocumentIntoTheMessage();
    void createdAssignments();
    void theWholeSetIsReplaced();
    void groupNames();
    void memberCounts();
    void smallCollections();
};

void ServiceTest::theListComesPageByPage()
{
    Caller caller;
    QSet<QString> seen;
    QString path = list + QStringLiteral("?$expand=assignments&$top=40");
    int pages = 0;
    while (!path.isEmpty()) {
        const auto answer = caller.get(path);
        QCOMPARE(answer.status, 200);
        const auto values = Caller::values(answer);
        QVERIFY(!values.isEmpty() && values.size() <= 40);
        for (const auto &value : values) {
            QVERIFY(value.toObject().value(QLatin1String("assignments")).isArray());
            seen.insert(value.toObject().value(QLatin1String("id")).toString());
        }
        const auto link = Caller::json(answer).value(QLatin1String("@odata.nextLink")).toString();
        QVERIFY(link.isEmpty() || link.contains(QLatin1String("$expand=assignments")));
        path = link.mid(QString(practice::root().toString() + QStringLiteral("/beta/")).size());
        ++pages;
    }
    QCOMPARE(seen.size(), caller.service.tenant().order.size());
    QVERIFY(pages >= 3);
}

void ServiceTest::pagesAreFollowedOnTheHostThatWasAsked()
{
    Caller caller;
    practice::HttpRequest request;
    request.method = "GET";
    request.url = QUrl(QStringLiteral("http://127.0.0.1:4711/some/prefix/beta/deviceManagement/deviceConfigurations"));
    request.headers.insert("authorization", "Bearer " + caller.service.acceptedToken());
    const auto body = Caller::json(caller.service.answer(request));
    const QLatin1String base("http://127.0.0.1:4711/some/prefix/beta/");
    QVERIFY(body.value(QLatin1String("@odata.nextLink")).toString().startsWith(base));
    QVERIFY(body.value(QLatin1String("@odata.context")).toString().startsWith(base));
    QCOMPARE(body.value(QLatin1String("value")).toArray().size(), 25);
}

void ServiceTest::expandedAssignmentsAreCutOffWithALink()
{
    Caller caller;
    const auto stores = caller.profile("windows10CustomConfiguration", "Stores");
    const auto body = Caller::json(caller.get(Caller::at(stores) + QStringLiteral("?$expand=assignments")));
    auto got = body.value(QLatin1String("assignments")).toArray().size();
    QCOMPARE(got, 100);
    const auto link = body.value(QLatin1String("assignments@odata.nextLink")).toString();
    const auto rest = caller.get(link.mid(QString(practice::root().toString() + QStringLiteral("/beta/")).size()));
    QCOMPARE(Caller::values(rest).size(), 100);
    QVERIFY(!Caller::json(rest).contains(QLatin1String("@odata.nextLink")));
    QCOMPARE(Caller::values(rest).last().toObject().value(QLatin1String("id")).toString(),
        caller.assignmentIds(stores).last());
}

void ServiceTest::aSelectionLeavesTheRestOut()
{
    Caller caller;
    const auto value = Caller::values(caller.get(list + QStringLiteral("?$select=displayName"))).at(0).toObject();
    const auto names = value.keys();
    QCOMPARE(QSet<QString>(names.cbegin(), names.cend()),
        (QSet<QString>{QStringLiteral("id"), QStringLiteral("displayName"), QStringLiteral("@odata.type")}));
}

void ServiceTest::tokens()
{
    Caller caller;
    practice::HttpRequest request;
    request.method = "GET";
    request.url = QUrl(QString(practice::root().toString() + QStringLiteral("/beta/") + list));
    const auto missing = caller.service.answer(request);
    QCOMPARE(missing.status, 401);
    QCOMPARE(Caller::code(missing), QStringLiteral("InvalidAuthenticationToken"));
    request.headers.insert("authorization", "Bearer wrong");
    QCOMPARE(caller.service.answer(request).status, 401);
    request.url.setPath(QStringLiteral("/beta/$batch"));
    request.method = "POST";
    QCOMPARE(caller.service.answer(request).status, 401);
}

void ServiceTest::errorsCarryTheIds()
{
    Caller caller;
    const auto answer = caller.get(QStringLiteral("deviceManagement/nothing"), {{"client-request-id", "abc-1"}});
    QCOMPARE(answer.headers.value("client-request-id"), QByteArray("abc-1"));
    const auto inner
        = Caller::json(answer).value(QLatin1String("error")).toObject().value(QLatin1String("innerError")).toObject();
    QCOMPARE(inner.value(QLatin1String("client-request-id")).toString(), QStringLiteral("abc-1"));
    QCOMPARE(inner.value(QLatin1String("request-id")).toString().toLatin1(), answer.headers.value("request-id"));
    QCOMPARE(answer.headers.value("request-id").size(), 36);
}

/// The whole shape is that of the sample, which was taken from reports of the real service.
void ServiceTest::intuneWritesADocumentIntoTheMessage()
{
    practice::HttpAnswer sample;
    sample.body = testData(QStringLiteral("graph/error-404-not-found.json"));
    auto expected = Caller::message(sample);
    Caller caller;
    const auto owner = caller.everyKind();
    const auto answer
        = caller.get(Caller::at(owner) + QStringLiteral("/assignments/gone"), {{"client-request-id", "7"}});
    expected.replace(QLatin1String("5f2b9c1e-8a41-4c0e-9d57-1b6a3e7f0c24_6f32bcce-4c71-4ef4-b80c-1a08974a7eb3"),
        QLatin1String("gone"));
    expected.replace(QLatin1String("5f2b9c1e-8a41-4c0e-9d57-1b6a3e7f0c24"), owner);
    expected.replace(QLatin1String("0b9f2c3e-55d1-4f0a-8f39-2b6f0e1c7d84"), QLatin1String("7"));
    QCOMPARE(Caller::message(answer), expected);
}

void ServiceTest::createdAssignments()
{
    Caller caller;
    const auto owner = caller.profile("windows10GeneralConfiguration", "Draft");
    const QString path = Caller::at(owner) + QStringLiteral("/assignments");
    const QByteArray body
        = R"({"target":{"@odata.type":"microsoft.graph.exclusionGroupAssignmentTarget","groupId":"g1"}})";
    const auto created = caller.ask("POST", path, body);
    QCOMPARE(created.status, 201);
    const QString id = owner + QStringLiteral("_g1");
    QCOMPARE(Caller::json(created).value(QLatin1String("id")).toString(), id);
    const auto target
        = Caller::json(caller.get(path + QLatin1Char('/') + id)).value(QLatin1String("target")).toObject();
    QCOMPARE(target.value(QLatin1String("@odata.type")).toString(),
        QStringLiteral("#microsoft.graph.exclusionGroupAssignmentTarget"));
    QVERIFY(target.value(QLatin1String("deviceAndAppManagementAssignmentFilterId")).isNull());
    QCOMPARE(caller.ask("POST", path, body).status, 409);
    QCOMPARE(caller.ask("POST", path, "not json").status, 400);
    QCOMPARE(
        caller.ask("POST", path, R"({"target":{"@odata.type":"#microsoft.graph.groupAssignmentTarget"}})").status, 400);
    QCOMPARE(caller.assignmentIds(owner), QList<QString>{id});
}

void ServiceTest::theWholeSetIsReplaced()
{
    Caller caller;
    const auto owner = caller.everyKind();
    auto assignments = caller.service.tenant().configurations.value(owner).assignments;
    const auto removed = assignments.takeAt(2);
    const auto wish = [](const QList<QJsonObject> &each) {
        QJsonArray array;
        for (const auto &assignment : each)
            array.append(assignment);
        return QJsonDocument(QJsonObject{{QStringLiteral("assignments"), array}}).toJson();
    };
    const QString path = Caller::at(owner) + QStringLiteral("/assign");
    const auto answer = caller.ask("POST", path, wish(assignments));
    QCOMPARE(answer.status, 200);
    QCOMPARE(caller.service.tenant().configurations.value(owner).assignments, assignments);
    QCOMPARE(Caller::values(answer).size(), assignments.size());
    QCOMPARE(caller.ask("POST", path, wish({removed, removed})).status, 400);
    QCOMPARE(caller.service.tenant().configurations.value(owner).assignments, assignments);
    QCOMPARE(caller.ask("POST", path, "{}").status, 400);
}

void ServiceTest::groupNames()
{
    Caller caller;
    const auto known = caller.service.tenant().groups.cbegin();
    const QByteArray body = R"({"ids":["gone",")" + known.key().toLatin1() + R"("],"types":["group"]})";
    const auto path = QStringLiteral("directoryObjects/getByIds");
    const auto answer = caller.ask("POST", path, body);
    QCOMPARE(Caller::values(answer).size(), 1);
    QCOMPARE(Caller::values(answer).at(0).toObject().value(QLatin1String("displayName")).toString(), known.value());
    QJsonArray tooMany;
    for (int i = 0; i < 1001; ++i)
        tooMany.append(QString::number(i));
    QCOMPARE(
        caller.ask("POST", path, QJsonDocument(QJsonObject{{QStringLiteral("ids"), tooMany}}).toJson()).status, 400);
    caller.service.options().readableGroups = false;
    QCOMPARE(caller.ask("POST", path, body).status, 403);
}

void ServiceTest::memberCounts()
{
    Caller caller;
    const auto group = caller.service.tenant().groups.cbegin().key();
    const auto path = QStringLiteral("groups/%1/transitiveMembers/$count");
    const auto answer = caller.get(path.arg(group), {{"consistencylevel", "eventual"}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("Content-Type"), QByteArray("text/plain"));
    QVERIFY(answer.body.toInt() > 0);
    QCOMPARE(caller.get(path.arg(group)).status, 400);
    QCOMPARE(caller.get(path.arg(QStringLiteral("gone")), {{"consistencylevel", "eventual"}}).status, 404);
}

void ServiceTest::smallCollections()
{
    Caller caller;
    const auto filters = Caller::values(caller.get(QStringLiteral("deviceManagement/assignmentFilters")));
    QCOMPARE(filters.size(), caller.service.tenant().filters.size());
    const auto id = filters.at(0).toObject().value(QLatin1String("id")).toString();
    QCOMPARE(caller.get(QString(QStringLiteral("deviceManagement/assignmentFilters/") + id)).status, 200);
    QCOMPARE(caller.get(QStringLiteral("deviceManagement/assignmentFilters/nope")).status, 404);
    QCOMPARE(Caller::values(caller.get(QStringLiteral("deviceManagement/roleScopeTags"))).size(), 1);
    QCOMPARE(Caller::values(caller.get(QStringLiteral("deviceManagement/operationApprovalRequests"))).size(), 0);
}

QTEST_GUILESS_MAIN(ServiceTest)
#include "tst_service.moc"
