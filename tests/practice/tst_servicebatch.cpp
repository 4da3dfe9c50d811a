#include "practice/caller.h"

#include <QTest>

class ServiceBatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void batchAnswersEveryPart();
    void batchesThatAreRefused_data();
    void batchesThatAreRefused();
    void dependentPartsFailWithWhatTheyDependOn();
};

void ServiceBatchTest::batchAnswersEveryPart()
{
    Caller caller;
    const auto owner = caller.everyKind();
    const auto ids = caller.assignmentIds(owner);
    QJsonArray parts;
    for (qsizetype i = 0; i < ids.size(); ++i)
        parts.append(QJsonObject{{QStringLiteral("id"), QString::number(i)},
            {QStringLiteral("method"), QStringLiteral("DELETE")},
            {QStringLiteral("url"),
                QString(QLatin1Char('/') + Caller::at(owner) + QStringLiteral("/assignments/")
                    + ids.at(i == 1 ? 0 : i))}}); // the second asks for the first once more
    parts.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("absolute")},
        {QStringLiteral("method"), QStringLiteral("GET")},
        {QStringLiteral("url"),
            QStringLiteral("https://practice.invalid/beta/deviceManagement/deviceConfigurations")}});
    const auto answer = caller.ask(
        "POST", QStringLiteral("$batch"), QJsonDocument(QJsonObject{{QStringLiteral("requests"), parts}}).toJson());
    QCOMPARE(answer.status, 200);
    const auto responses = Caller::json(answer).value(QLatin1String("responses")).toArray();
    QCOMPARE(responses.size(), parts.size());
    QHash<QString, int> statuses;
    QStringList order;
    for (const auto &response : responses) {
        order.append(response.toObject().value(QLatin1String("id")).toString());
        statuses.insert(order.last(), response.toObject().value(QLatin1String("status")).toInt());
    }
    QCOMPARE(statuses.size(), parts.size());
    QCOMPARE(statuses.value(QStringLiteral("0")), 204);
    QCOMPARE(statuses.value(QStringLiteral("1")), 404);
    QCOMPARE(statuses.value(QStringLiteral("2")), 204);
    QCOMPARE(statuses.value(QStringLiteral("absolute")), 400);
    QCOMPARE(caller.assignmentIds(owner), QList<QString>{ids.at(1)});
    QStringList asked;
    for (qsizetype i = 0; i < ids.size(); ++i)
        asked.append(QString::number(i));
    QVERIFY2(order != asked + QStringList{QStringLiteral("absolute")}, "answers came in the order they were asked");
}

void ServiceBatchTest::batchesThatAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QByteArray many;
    for (int i = 0; i < 21; ++i)
        many += QByteArray(i > 0 ? "," : "") + R"({"id":")" + QByteArray::number(i) + R"(","method":"GET","url":"/x"})";
    QTest::newRow("21 parts") << QByteArray("{\"requests\":[" + many + "]}");
    QTest::newRow("the same id twice") << QByteArray(
        R"({"requests":[{"id":"1","method":"GET","url":"/x"},{"id":"1","method":"GET","url":"/x"}]})");
    QTest::newRow("no id") << QByteArray(R"({"requests":[{"method":"GET","url":"/x"}]})");
    QTest::newRow("no part") << QByteArray(R"({"requests":[]})");
    QTest::newRow("a body without its type")
        << QByteArray(R"({"requests":[{"id":"1","method":"POST","url":"/x","body":{}}]})");
    QTest::newRow("not JSON") << QByteArray("<html>");
}

void ServiceBatchTest::batchesThatAreRefused()
{
    QFETCH(QByteArray, body);
    Caller caller;
    QCOMPARE(caller.ask("POST", QStringLiteral("$batch"), body).status, 400);
}

void ServiceBatchTest::dependentPartsFailWithWhatTheyDependOn()
{
    Caller caller;
    const auto answer = caller.ask("POST", QStringLiteral("$batch"),
        R"({"requests":[{"id":"1","method":"GET","url":"/me"},
            {"id":"2","method":"GET","url":"/deviceManagement/roleScopeTags","dependsOn":["1"]},
            {"id":"3","method":"GET","url":"/deviceManagement/roleScopeTags"}]})");
    QHash<QString, int> statuses;
    const auto responses = Caller::json(answer).value(QLatin1String("responses")).toArray();
    for (const auto &response : responses)
        statuses.insert(response.toObject().value(QLatin1String("id")).toString(),
            response.toObject().value(QLatin1String("status")).toInt());
    QCOMPARE(statuses,
        (QHash<QString, int>{{QStringLiteral("1"), 400}, {QStringLiteral("2"), 424}, {QStringLiteral("3"), 200}}));
}

QTEST_GUILESS_MAIN(ServiceBatchTest)
#include "tst_servicebatch.moc"
