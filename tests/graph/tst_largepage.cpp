#include "graph/largepage.h"

#include <QJsonObject>
#include <QTest>

#include <type_traits>

using graph::JsonView;
using graph::LargePage;

namespace {

graph::Response answer(const QByteArray &body)
{
    return {.status = 200, .headers = {}, .body = body, .clientRequestId = {}};
}

/// Whatever can be asked of a value, of either kind.
template <typename Value>
QString told(const Value &value)
{
    QStringList all;
    if (value.isUndefined())
        all << QStringLiteral("undefined");
    if (value.isNull())
        all << QStringLiteral("null");
    if (value.isString())
        all << QString(QStringLiteral("text ") + value.toString());
    else if (!value.toString().isEmpty())
        all << QStringLiteral("a text all the same");
    if (value.toInt(-7) != -7)
        all << QStringLiteral("number %1").arg(value.toInt(-7));
    if (value.isArray())
        all << QStringLiteral("list of %1").arg(value.toArray().size());
    else if (value.toArray().size() != 0)
        all << QStringLiteral("a list all the same");
    for (const auto &each : value.toArray())
        all << told(Value(each));
    if (value.isObject())
        all << QStringLiteral("object");
    for (const auto *name : {"inner", "@odata.type"}) {
        const auto inner = value.toObject().value(QLatin1String(name));
        if (!inner.isUndefined())
            all << QString(QLatin1String(name) + QLatin1String(": ") + told(inner));
        if (value.toObject().contains(QLatin1String(name)) == inner.isUndefined())
            all << QStringLiteral("contains something else");
    }
    return all.join(QLatin1String("; "));
}

QStringList toldOf(const LargePage &page)
{
    QStringList all;
    page.visit(0, page.size(), [&all](const auto &item) { all << told(item.value(QLatin1String("m"))); });
    return all;
}

bool isQuick(const LargePage &page)
{
    bool quick = false;
    page.visit(0, 1, [&quick](const auto &item) { quick = std::is_same_v<std::decay_t<decltype(item)>, JsonView>; });
    return quick;
}

/// In ' for ", which reads better, and which moc reads at all.
QByteArray json(const char *text) { return QByteArray(text).replace('\'', '"'); }

QByteArray pageOf(const QByteArray &member) { return json("{'value':[{'a':1,'m':") + member + json(",'z':[]},{}]}"); }

} // namespace

class TestLargePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatQtReads_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("quick");
        const auto member = [](const char *name, const char *value, bool quick = true) {
            QTest::newRow(name) << pageOf(json(value)) << quick;
        };
        const auto whole
            = [](const char *name, const char *body, bool quick) { QTest::newRow(name) << json(body) << quick; };
        member("a text", "'Wi-Fi'");
        member("a text with every escape", "'a\\'b\\\\c\\/d\\b\\f\\n\\r\\tü\\ud83d\\ude00'");
        member("a text with a zero in it", "'a\\u0000b'");
        member("letters beyond ASCII", "'Zürich 東京 😀'");
        member("a text that begins with U+FEFF", "'\\ufeffWi-Fi'");
        member("an empty text", "''");
        member("a number", "42");
        member("a negative number", "-42");
        member("a whole number with a point", "5.0");
        member("a whole number with an exponent", "4e2");
        member("half a number", "4.5");
        member("the largest int", "2147483647");
        member("one more", "2147483648");
        member("the smallest int", "-2147483648");
        member("one less", "-2147483649");
        member("a number of 64 bits", "9223372036854775807");
        member("a number of 64 bits without sign", "18446744073709551615");
        member("a number of more than 64 bits", "18446744073709551616", false);
        member("a large number with an exponent", "1e300");
        member("true", "true");
        member("null", "null");
        member("a list", "[1,'two',null,[3],{'inner':4}]");
        member("an object", "{'inner':'x','other':1}");
        member("a member that is there twice", "{'inner':'first','inner':'second'}");
        member("a member whose name is escaped", "{'inne\\u0072':'x'}");
        member("a member whose name begins alike", "{'inner2':'x','inne':'y'}");
        member("half of a surrogate pair", "'cut off \\ud83d'", false);
        member("a text that is not UTF-8", "'\xff\xfe'", false);
        whole("an item that is no object", "{'value':[1,'x',null,[]]}", true);
        whole("items twice", "{'value':[{'m':1}],'value':[{'m':2},{'m':3}]}", true);
        whole("white space", " {\n'value' :\t[ {'m':1} ]\r\n} ", true);
        whole("a byte order mark", "\xef\xbb\xbf{'value':[{'m':1}]}", false);
        whole("a link", "{'@odata.nextLink':'https:\\/\\/a/beta/x?$skiptoken=a%20b','value':[{'m':1}]}", true);
        whole("a link behind the items", "{'value':[{'m':1}],'@odata.nextLink':'https://a/beta/x'}", true);
        whole("no link", "{'value':[{'m':1}],'@odata.nextLink':null}", true);
        whole("a link that is none", "{'value':[],'@odata.nextLink':7}", false);
        whole("an empty link", "{'value':[],'@odata.nextLink':''}", false);
        whole("no items", "{'error':1}", false);
        whole("items that are no list", "{'value':{}}", false);
        whole("a list in place of an object", "[]", false);
        whole("a text in place of an object", "'x'", false);
        whole("a web page", "<html></html>", false);
        whole("nothing", "", false);
        whole("cut off", "{'value':[{'m':1}", false);
        whole("something behind the end", "{'value':[{'m':1}]} x", false);
        QTest::newRow("deeper than anybody goes") << pageOf(QByteArray(2'000, '[') + QByteArray(2'000, ']')) << false;
    }

    void readsWhatQtReads()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, quick);
        const auto page = LargePage::read(answer(body));
        const auto plain = graph::readPage(answer(body));
        QCOMPARE(page.has_value(), plain.has_value());
        if (!page) {
            QCOMPARE(page.error().message, plain.error().message);
            return;
        }
        QStringList expected;
        for (const auto &item : plain->items)
            expected << told(item.toObject().value(QLatin1String("m")));
        QCOMPARE(toldOf(*page), expected);
        QCOMPARE(page->next(), plain->next);
        QVERIFY(isQuick(*page) || !quick); // what else it takes is a matter of its version
    }

    void readsWhereThereIsNoRoomBehindTheEnd()
    {
        const QByteArray body = pageOf(json("'x'"));
        auto tight = body;
        tight.squeeze();
        auto roomy = body;
        roomy.reserve(body.size() + graph::JsonTree::padding);
        const auto tightPage = LargePage::read(answer(tight));
        const auto roomyPage = LargePage::read(answer(roomy));
        QVERIFY(tightPage && roomyPage);
        QCOMPARE(toldOf(*tightPage), toldOf(*roomyPage));
    }

    void outlivesTheText()
    {
        auto body = pageOf(json("'Wi-Fi'"));
        const auto page = LargePage::read(answer(body));
        body.fill('x');
        QVERIFY(page);
        QCOMPARE(toldOf(*page), QStringList({QStringLiteral("text Wi-Fi"), QStringLiteral("undefined")}));
    }
};

QTEST_GUILESS_MAIN(TestLargePage)
#include "tst_largepage.moc"
