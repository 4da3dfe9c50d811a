#include "practice/caller.h"

#include <QTest>

using practice::Trouble;

namespace {

QByteArray batchOf(const QList<QJsonObject> &parts)
{
    QJsonArray requests;
    for (const auto &part : parts)
        requests.append(part);
    return QJsonDocument(QJsonObject{{QStringLiteral("requests"), requests}}).toJson();
}

QJsonObject part(int id, const char *method, const QString &path, const QJsonObject &headers = {})
{
    return {{QStringLiteral("id"), QString::number(id)}, {QStringLiteral("method"), QString::fromLatin1(method)},
        {QStringLiteral("url"), QString(QLatin1Char('/') + path)}, {QStringLiteral("headers"), headers}};
}

QList<QJsonObject> partsOf(const practice::HttpAnswer &answer)
{
    QList<QJsonObject> parts;
    const auto responses = Caller::json(answer).value(QLatin1String("responses")).toArray();
    for (const auto &response : responses)
        parts.append(response.toObject());
    return parts;
}

const QString batch = QStringLiteral("$batch");
const QString tags = QStringLiteral("deviceManagement/roleScopeTags");

/// A caller that knows one assignment and what ended by itself.
struct Troubled : Caller {
    QString owner = everyKind();
    QString id = assignment(owner);
    QString path = at(owner) + QStringLiteral("/assignments/") + id;
    QList<Trouble> ended;

    explicit Troubled(Trouble trouble)
    {
        service.onTroubleEnded = [this](Trouble each) { ended.append(each); };
        service.setTrouble(trouble, true);
    }
    bool isThere() const { return assignmentIds(owner).contains(id); }
};

} // namespace

class TroublesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTroubleHasWords();
    void slowAnswersTakeTwoToFourSeconds();
    void throttlingEndsByItself();
    void throttlingMeetsPartsAndNotTheBatch();
    void aLostAnswerWasCarriedOut_data();
    void aLostAnswerWasCarriedOut();
    void whatIsNotCarriedOutIsNotLost();
    void writesAreRefusedAndReadsAreNot();
    void anExpiredSignInIsRenewed();
    void approvalTakesFourSteps();
    void anApprovalCodeIsGoodOnce();
    void approvalCodesOfOtherRequestsDoNotFit();
    void approvalsExpire();
    void approvalMeetsParts();
    void aColleagueChangesWhatIsReadAgain();
    void startingOverForgetsEverything();
};

void TroublesTest::everyTroubleHasWords()
{
    QSet<QString> titles;
    for (const auto trouble : {Trouble::SlowNetwork, Trouble::TooManyRequests, Trouble::LostAnswer,
             Trouble::RefusedRight, Trouble::ExpiredSignIn, Trouble::ApprovalNeeded, Trouble::ColleagueChanges}) {
        titles.insert(practice::troubleTitle(trouble));
        QVERIFY(practice::troubleExplanation(trouble).endsWith(QLatin1Char('.')));
    }
    QCOMPARE(titles.size(), 7);
}

void TroublesTest::slowAnswersTakeTwoToFourSeconds()
{
    using namespace std::chrono_literals;
    Troubled caller(Trouble::SlowNetwork);
    for (int i = 0; i < 50; ++i) {
        const auto delay = caller.get(tags).delay;
        QVERIFY(delay >= 2s && delay <= 4s);
    }
    caller.service.setTrouble(Trouble::SlowNetwork, false);
    QCOMPARE(caller.get(tags).delay, 0ms);
}

void TroublesTest::throttlingEndsByItself()
{
    Troubled caller(Trouble::TooManyRequests);
    bool fraction = false;
    for (int i = 0; i < 6; ++i) {
        const auto answer = caller.ask("DELETE", caller.path);
        QCOMPARE(answer.status, 429);
        QCOMPARE(Caller::code(answer), QStringLiteral("TooManyRequests"));
        const auto wait = answer.headers.value("Retry-After").toDouble();
        QVERIFY(wait >= 1 && wait <= 3);
        fraction = fraction || wait != static_cast<int>(wait);
    }
    QVERIFY(fraction);
    QVERIFY(caller.isThere());
    QCOMPARE(caller.ended, QList<Trouble>{Trouble::TooManyRequests});
    QVERIFY(!caller.service.hasTrouble(Trouble::TooManyRequests));
    QCOMPARE(caller.ask("DELETE", caller.path).status, 204);
}

void TroublesTest::throttlingMeetsPartsAndNotTheBatch()
{
    Troubled caller(Trouble::TooManyRequests);
    QList<QJsonObject> parts;
    for (int i = 0; i < 8; ++i)
        parts.append(part(i, "GET", tags));
    const auto answer = caller.ask("POST", batch, batchOf(parts));
    QCOMPARE(answer.status, 200);
    int throttled = 0;
    for (const auto &each : partsOf(answer)) {
        if (each.value(QLatin1String("status")) != 429)
            continue;
        ++throttled;
        QVERIFY(each.value(QLatin1String("headers")).toObject().contains(QLatin1String("Retry-After")));
    }
    QCOMPARE(throttled, 6);
}

void TroublesTest::aLostAnswerWasCarriedOut_data()
{
    QTest::addColumn<bool>("inBatch");
    QTest::newRow("alone") << false;
    QTest::newRow("in a batch") << true;
}

void TroublesTest::aLostAnswerWasCarriedOut()
{
    QFETCH(bool, inBatch);
    Troubled caller(Trouble::LostAnswer);
    QVERIFY(!caller.get(caller.path).lost);
    const auto answer = inBatch ? caller.ask("POST", batch, batchOf({part(1, "DELETE", caller.path)}))
                                : caller.ask("DELETE", caller.path);
    QVERIFY(answer.lost);
    QVERIFY(!caller.isThere());
    QCOMPARE(caller.ended, QList<Trouble>{Trouble::LostAnswer});
    const auto next = caller.ask("DELETE", caller.path);
    QVERIFY(!next.lost);
    QCOMPARE(next.status, 404);
}

void TroublesTest::whatIsNotCarriedOutIsNotLost()
{
    Troubled caller(Trouble::LostAnswer);
    QVERIFY(!caller.ask("DELETE", QString(caller.path + QStringLiteral("x"))).lost);
    QVERIFY(caller.service.hasTrouble(Trouble::LostAnswer));
}

void TroublesTest::writesAreRefusedAndReadsAreNot()
{
    Troubled caller(Trouble::RefusedRight);
    const auto answer = caller.ask("DELETE", caller.path);
    QCOMPARE(answer.status, 403);
    QVERIFY(Caller::message(answer).contains(
        QLatin1String("\"Message\": \"User is not authorized to perform this operation - Operation ID")));
    QVERIFY(caller.isThere());
    QCOMPARE(caller.get(caller.path).status, 200);
    QCOMPARE(caller.ask("POST", QStringLiteral("directoryObjects/getByIds"), R"({"ids":[]})").status, 200);
    const auto parts = partsOf(caller.ask("POST", batch, batchOf({part(1, "DELETE", caller.path)})));
    QCOMPARE(parts.at(0).value(QLatin1String("status")).toInt(), 403);
    const auto group = caller.service.tenant().groups.cbegin().key();
    const auto members = QStringLiteral("groups/%1/transitiveMembers/$count").arg(group);
    QCOMPARE(caller.get(members, {{"consistencylevel", "eventual"}}).status, 403);
    const auto profile = caller.path.left(caller.path.indexOf(QLatin1String("/assignments")));
    QCOMPARE(caller.get(profile).status, 200);
    QCOMPARE(caller.get(QString(profile + QStringLiteral("/deviceStatusOverview"))).status, 403);
    QVERIFY(caller.service.hasTrouble(Trouble::RefusedRight));
}

void TroublesTest::anExpiredSignInIsRenewed()
{
    Caller caller;
    const auto before = caller.service.renewToken();
    QCOMPARE(before, caller.service.acceptedToken());
    caller.service.setTrouble(Trouble::ExpiredSignIn, true);
    const auto with = [&](const QByteArray &token) {
        return caller.ask("GET", tags, {}, {{"authorization", "Bearer " + token}}).status;
    };
    QCOMPARE(with(before), 401);
    const auto after = caller.service.renewToken();
    QVERIFY(after != before);
    QVERIFY(!caller.service.hasTrouble(Trouble::ExpiredSignIn));
    QCOMPARE(with(after), 200);
    QCOMPARE(with(before), 401);
    caller.service.setTrouble(Trouble::ExpiredSignIn, true);
    caller.service.setTrouble(Trouble::ExpiredSignIn, false);
    QCOMPARE(with(after), 200);
}

void TroublesTest::approvalTakesFourSteps()
{
    Troubled caller(Trouble::ApprovalNeeded);
    const auto bare = caller.ask("DELETE", caller.path);
    QCOMPARE(bare.status, 400);
    QVERIFY(Caller::message(bare).contains(
        QLatin1String("Header 'x-msft-approval-justification' is required to request approval")));

    const Caller::Headers reason{{"x-msft-approval-justification", QByteArray("Ticket 4711").toBase64()}};
    const auto filed = caller.ask("DELETE", caller.path, {}, reason);
    QCOMPARE(filed.status, 403);
    const auto code = filed.headers.value("x-msft-approval-code");
    QCOMPARE(Caller::code(filed), QStringLiteral("ApprovalRequired"));
    QVERIFY(Caller::message(filed).endsWith(QString::fromLatin1("x-msft-approval-code: " + code)));
    QCOMPARE(caller.ask("DELETE", caller.path, {}, reason).status, 409);

    const Caller::Headers withCode{{"x-msft-approval-code", code}};
    const auto waiting = caller.ask("DELETE", caller.path, {}, withCode);
    QCOMPARE(waiting.status, 403);
    QCOMPARE(waiting.headers.value("x-msft-approval-code"), code);
    const QString poll = QStringLiteral("deviceManagement/operationApprovalRequests/") + QString::fromLatin1(code);
    const auto status = [&] { return Caller::json(caller.get(poll)).value(QLatin1String("status")).toString(); };
    QCOMPARE(status(), QStringLiteral("needsApproval"));
    QCOMPARE(Caller::json(caller.get(poll)).value(QLatin1String("requestJustification")).toString(),
        QStringLiteral("Ticket 4711"));

    QCOMPARE(caller.service.approve(), 1);
    QCOMPARE(status(), QStringLiteral("approved"));
    QVERIFY(caller.isThere());
    QCOMPARE(caller.ask("DELETE", caller.path, {}, withCode).status, 204);
    QVERIFY(!caller.isThere());
    QCOMPARE(status(), QStringLiteral("completed"));
    QVERIFY(caller.service.hasTrouble(Trouble::ApprovalNeeded));
}

void TroublesTest::anApprovalCodeIsGoodOnce()
{
    Troubled caller(Trouble::ApprovalNeeded);
    const QByteArray body = R"({"target":{"@odata.type":"#microsoft.graph.groupAssignmentTarget","groupId":"g"}})";
    const QString path = Caller::at(caller.owner) + QStringLiteral("/assignments");
    const auto filed = caller.ask("POST", path, body, {{"x-msft-approval-justification", QByteArray("x").toBase64()}});
    caller.service.approve();
    const Caller::Headers code{{"x-msft-approval-code", filed.headers.value("x-msft-approval-code")}};
    QCOMPARE(caller.ask("POST", path, body, code).status, 201);
    caller.service.tenant().configurations[caller.owner].assignments.removeLast();
    QCOMPARE(caller.ask("POST", path, body, code).status, 400);
}

void TroublesTest::approvalCodesOfOtherRequestsDoNotFit()
{
    Troubled caller(Trouble::ApprovalNeeded);
    const auto filed
        = caller.ask("DELETE", caller.path, {}, {{"x-msft-approval-justification", QByteArray("x").toBase64()}});
    caller.service.approve();
    const QString other
        = Caller::at(caller.owner) + QStringLiteral("/assignments/") + caller.assignmentIds(caller.owner).at(1);
    const Caller::Headers code{{"x-msft-approval-code", filed.headers.value("x-msft-approval-code")}};
    QCOMPARE(caller.ask("DELETE", other, {}, code).status, 400);
    QCOMPARE(caller.ask("DELETE", caller.path, {}, {{"x-msft-approval-code", "made-up"}}).status, 400);
    QCOMPARE(caller.ask("DELETE", caller.path, {}, {{"x-msft-approval-justification", "not base64!"}}).status, 400);
    QVERIFY(caller.isThere());
}

void TroublesTest::approvalsExpire()
{
    Troubled caller(Trouble::ApprovalNeeded);
    const auto filed
        = caller.ask("DELETE", caller.path, {}, {{"x-msft-approval-justification", QByteArray("x").toBase64()}});
    caller.service.approve();
    caller.clock.advance(std::chrono::hours(72));
    const Caller::Headers code{{"x-msft-approval-code", filed.headers.value("x-msft-approval-code")}};
    QCOMPARE(caller.ask("DELETE", caller.path, {}, code).status, 400);
    QVERIFY(caller.isThere());
    QCOMPARE(caller.service.approve(), 0);
}

void TroublesTest::approvalMeetsParts()
{
    Troubled caller(Trouble::ApprovalNeeded);
    const QJsonObject reason{
        {QStringLiteral("X-Msft-Approval-Justification"), QString::fromLatin1(QByteArray("x").toBase64())}};
    const auto filed = partsOf(caller.ask("POST", batch, batchOf({part(1, "DELETE", caller.path, reason)}))).at(0);
    QCOMPARE(filed.value(QLatin1String("status")).toInt(), 403);
    const auto code = filed.value(QLatin1String("headers")).toObject().value(QLatin1String("x-msft-approval-code"));
    QVERIFY(!code.toString().isEmpty());
    caller.service.approve();
    QCOMPARE(caller.ask("DELETE", caller.path, {}, {{"x-msft-approval-code", code.toString().toLatin1()}}).status, 204);
}

void TroublesTest::aColleagueChangesWhatIsReadAgain()
{
    Troubled caller(Trouble::ColleagueChanges);
    const auto before = caller.service.tenant().configurations.value(caller.owner).assignments;
    caller.get(Caller::at(caller.owner)); // nothing that is read again before a removal
    QVERIFY(caller.service.hasTrouble(Trouble::ColleagueChanges));
    const auto shown = Caller::json(caller.get(caller.path));
    QVERIFY(shown.value(QLatin1String("target")) != before.at(0).value(QLatin1String("target")));
    QCOMPARE(shown.value(QLatin1String("id")).toString(), caller.id);
    auto after = caller.service.tenant().configurations.value(caller.owner).assignments;
    QVERIFY(after.at(0) != before.at(0));
    after[0] = before.at(0);
    QCOMPARE(after, before);
    QCOMPARE(caller.ended, QList<Trouble>{Trouble::ColleagueChanges});
    QCOMPARE(Caller::json(caller.get(caller.path)), shown);
}

void TroublesTest::startingOverForgetsEverything()
{
    Troubled caller(Trouble::RefusedRight);
    caller.service.startOver();
    QCOMPARE(caller.ended, QList<Trouble>{Trouble::RefusedRight});
    const auto token = caller.service.acceptedToken();
    QCOMPARE(caller.ask("DELETE", caller.path).status, 204);
    caller.service.setTrouble(Trouble::ApprovalNeeded, true);
    caller.service.setTrouble(Trouble::ExpiredSignIn, true);
    caller.service.startOver();
    QVERIFY(caller.isThere());
    QVERIFY(!caller.service.hasTrouble(Trouble::ApprovalNeeded));
    QCOMPARE(caller.service.acceptedToken(), token);
    QCOMPARE(caller.service.approvals().waiting(), 0);
}

QTEST_GUILESS_MAIN(TroublesTest)
#include "tst_troubles.moc"
