#include "graph/sender.h"
#include "inventory/inventory.h"
#include "removal/equalassignment.h"
#include "removal/fixture.h"
#include "removal/profileset.h"
#include "removal/typedpath.h"

#include <QTest>

using removal::ProfileSet;

namespace {

/// A service that answers with these, one after the other, and with the last one for ever.
class Script final : public graph::Sender
{
public:
    explicit Script(QList<core::Result<graph::Response>> answers) : m_answers(std::move(answers)) { }

    using Sender::exchange;
    void exchange(const graph::Request &, QObject *context, std::function<void(core::Result<graph::Response>)> done,
        std::function<void(const QByteArray &)>) override
    {
        ++asked;
        const auto answer = m_answers.size() > 1 ? m_answers.takeFirst() : m_answers.constFirst();
        QMetaObject::invokeMethod(
            context, [done = std::move(done), answer] { done(answer); }, Qt::QueuedConnection);
    }
    void withdraw(const QObject *) override { }
    std::chrono::milliseconds delay(int, bool) const override { return std::chrono::milliseconds(0); }

    int asked = 0;

private:
    QList<core::Result<graph::Response>> m_answers;
};

core::Result<graph::Response> page(const QByteArrayList &items, const QByteArray &next = {})
{
    const auto link = next.isEmpty() ? QByteArray() : QByteArray(",\"@odata.nextLink\":\"https://h/beta/" + next + '"');
    return graph::Response{.status = 200,
        .headers = {},
        .body = "{\"value\":[" + items.join(',') + ']' + link + '}',
        .clientRequestId = {}};
}

core::Result<graph::Response> body(const QByteArray &text)
{
    return graph::Response{.status = 200, .headers = {}, .body = text, .clientRequestId = {}};
}

const auto one = RemovalFixture::json(1);
const auto two = RemovalFixture::json(2);

} // namespace

Q_DECLARE_METATYPE(QList<core::Result<graph::Response>>)

/// The whole set of a profile's assignments: read as a whole or not at all. And the form of a path that names its
/// types.
class TestProfileSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void endsWhereNoListEnds();
    void isTheSameByItsBytes();
    void looksForAnEqualOne_data();
    void looksForAnEqualOne();
    void typed_data();
    void typed();
};

void TestProfileSet::reads_data()
{
    QTest::addColumn<QList<core::Result<graph::Response>>>("answers");
    QTest::addColumn<int>("count"); // -1: it cannot be read
    using Answers = QList<core::Result<graph::Response>>;
    const core::Error refused{.kind = core::ErrorKind::Forbidden};
    QTest::newRow("nothing") << Answers{page({})} << 0;
    QTest::newRow("two pages") << Answers{page({one}, "x?2"), page({two})} << 2;
    QTest::newRow("refused") << Answers{refused} << -1;
    QTest::newRow("refused on the way") << Answers{page({one}, "x?2"), refused} << -1;
    QTest::newRow("one that is none") << Answers{page({one, "7"})} << -1;
    QTest::newRow("one that is there twice") << Answers{page({one}, "x?2"), page({one})} << -1;
    QTest::newRow("no list") << Answers{body("{}")} << -1;
    QTest::newRow("two lists") << Answers{body(R"({"value":[],"value":[]})")} << -1;
    QTest::newRow("a link that is none") << Answers{body(R"({"value":[],"@odata.nextLink":7})")} << -1;
    QTest::newRow("in a circle") << Answers{page({one}, "x?2"), page({two}, "x?2"), page({})} << -1;
}

void TestProfileSet::reads()
{
    QFETCH(QList<core::Result<graph::Response>>, answers);
    QFETCH(int, count);
    Script service(answers);
    int told = -2;
    removal::readProfileSet(service, {QStringLiteral("root")}, this,
        [&told](const core::Result<ProfileSet> &set) { told = set ? static_cast<int>(set->elements.size()) : -1; });
    QCOMPARE(told, -2);
    QTRY_COMPARE(told, count);
    QVERIFY(service.asked <= 2);
}

void TestProfileSet::endsWhereNoListEnds()
{
    QList<core::Result<graph::Response>> answers;
    for (int number = 1; number < 20'000; ++number)
        answers.append(page({}, "x?" + QByteArray::number(number)));
    Script service(answers);
    std::optional<core::ErrorKind> told;
    removal::readProfileSet(service, {QStringLiteral("root")}, this,
        [&told](const core::Result<ProfileSet> &set) { told = set ? core::ErrorKind::Cancelled : set.error().kind; });
    QTRY_VERIFY(told);
    QCOMPARE(*told, core::ErrorKind::UnexpectedAnswer);
    QVERIFY(service.asked < 20'000);
}

void TestProfileSet::isTheSameByItsBytes()
{
    const auto set = [](const QList<std::pair<int, QByteArray>> &elements) {
        ProfileSet made;
        for (const auto &[number, json] : elements)
            made.elements.append({RemovalFixture::assignment(number), json});
        return made;
    };
    const auto kept = set({{1, one}, {2, two}});
    QVERIFY(kept.holdsSameAs(set({{2, two}, {1, one}})));
    QVERIFY(!kept.holdsSameAs(set({{1, one}})));
    QVERIFY(!kept.holdsSameAs(set({{1, one}, {3, two}})));
    QVERIFY(!kept.holdsSameAs(set({{1, one}, {2, two + ' '}})));
}

void TestProfileSet::looksForAnEqualOne_data()
{
    QTest::addColumn<QByteArray>("kept");
    QTest::addColumn<QByteArray>("listed");
    QTest::addColumn<QString>("is");
    const QByteArray odd = R"({"id":"%","target":{"@odata.type":"#microsoft.graph.odd","x":%1}})";
    const auto oddOf
        = [&odd](const char *id, const char *x) { return QByteArray(odd).replace("%1", x).replace('%', id); };
    QTest::newRow("there") << one << QByteArray(one).replace("root_g1", "anew") << QStringLiteral("equal");
    QTest::newRow("not there") << one << two << QStringLiteral("none");
    QTest::newRow("of a kind that nobody knows, with the same members")
        << oddOf("a", "1") << oddOf("b", "1") << QStringLiteral("equal");
    QTest::newRow("of such a kind, with other members") << oddOf("a", "1") << oddOf("b", "2") << QStringLiteral("none");
    QTest::newRow("a list that cannot be read") << one << QByteArray("7") << QStringLiteral("unexpected");
    QTest::newRow("kept without a target") << QByteArray(R"({"id":"a"})") << one << QStringLiteral("invalid");
    QTest::newRow("kept by half") << one.left(30) << one << QStringLiteral("invalid");
}

void TestProfileSet::looksForAnEqualOne()
{
    QFETCH(QByteArray, kept);
    QFETCH(QByteArray, listed);
    Script service({page({listed})});
    journal::Item item;
    item.owner.value = QStringLiteral("root");
    item.assignmentJson = kept;
    QString told;
    removal::findEqual(service, item, this, [&told](const core::Result<removal::EqualAssignment> &found) {
        if (found)
            told = found->equal ? QStringLiteral("equal") : QStringLiteral("none");
        else
            told = found.error().kind == core::ErrorKind::InvalidInput ? QStringLiteral("invalid")
                                                                       : QStringLiteral("unexpected");
    });
    QCOMPARE(told, QString()); // never before it returned
    QTRY_VERIFY(!told.isEmpty());
    QTEST(told, "is");
    QCOMPARE(service.asked, told == QLatin1String("invalid") ? 0 : 1);
}

void TestProfileSet::typed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("typedForm"); // empty: there is none, or none is needed
    const QString base = QStringLiteral("/deviceManagement/deviceConfigurations/");
    const auto row = [&base](const char *name, const char *path, const char *typedForm) {
        QTest::newRow(name) << QString(base + QString::fromLatin1(path))
                            << (*typedForm ? QString(base + QString::fromLatin1(typedForm)) : QString());
    };
    const auto scep = "wifi/microsoft.graph.iosScepCertificateProfile/rootCertificate/assignments/root_g0";
    row("as the profile's type says", "wifi/rootCertificate/assignments/root_g0", scep);
    row("without an assignment", "wifi/rootCertificate",
        "wifi/microsoft.graph.iosScepCertificateProfile/rootCertificate");
    row("typed already", scep, "");
    row("no path at all", "root/assignments/root_g0", "");
    row("typed by half", "wifi/microsoft.graph.iosScepCertificateProfile/rootCertificate/smimeEncryptionCertificate",
        "wifi/microsoft.graph.iosScepCertificateProfile/rootCertificate/"
        "microsoft.graph.iosEasEmailProfileConfiguration/smimeEncryptionCertificate");
    row("over one of several, whose id it says", "join/networkAccessConfigurations/wifi/rootCertificate",
        "join/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations/wifi/"
        "microsoft.graph.iosScepCertificateProfile/rootCertificate");
    row("by a property that its type does not have", "wifi/smimeSigningCertificate", "");
    row("over one that leads to two", "many/rootCertificate/rootCertificate", "");
    row("of a profile that is not known, by a property that several types have", "other/rootCertificate", "");
}

void TestProfileSet::typed()
{
    QFETCH(QString, path);
    QFETCH(QString, typedForm);
    RemovalFixture f;
    f.inventory.setReference({{QStringLiteral("many")}, QStringLiteral("rootCertificate")},
        QList<core::ConfigurationId>{{QStringLiteral("root")}, {QStringLiteral("wifi")}});
    const auto address = inventory::Address::parse(path);
    QVERIFY2(address, qPrintable(path));
    const auto typed = removal::typedForm(f.inventory, *address);
    QCOMPARE(typed ? QString::fromLatin1(typed->path().encoded()) : QString(), typedForm);
}

QTEST_GUILESS_MAIN(TestProfileSet)
#include "tst_profileset.moc"
