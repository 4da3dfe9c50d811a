#include "inventory/loadchanges.h"
#include "inventory/narrowing.h"
#include "treeprofiles.h"

using namespace inventory;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

QStringList shown(const SearchQuery &query, const QString &in)
{
    QStringList parts;
    for (const auto &hit : hits(in, query))
        parts << in.mid(hit.from, hit.length);
    return parts;
}

/// Wi-Fi > SCEP > Root as in WithPaths, with an index.
struct Searched : profiles::WithPaths {
    SearchIndex index{inventory};

    Searched()
    {
        auto excluded = group("a5", "Staff");
        excluded.target.kind = TargetKind::ExclusionGroup;
        excluded.target.filter.value = word("filter-1");
        excluded.target.filterType = FilterType::Include;
        auto fromSet = group("a6", "Gone");
        fromSet.source = Source::PolicySets;
        inventory.add({listed("Plain", profiles::plain, {excluded, fromSet}), listed("Empty", profiles::plain, {})});
        auto unknown = listed("Unknown", profiles::plain);
        unknown.assignments.reset();
        inventory.add({unknown});
        nameGroup("Gone", GroupName::State::Deleted);
        nameGroup("Staff", GroupName::State::Named, "Équipe Zürich");
        inventory.setFilters({Filter{{word("filter-1")}, word("Corporate phones")}});
    }
    QStringList find(const QString &typed, const Facets &facets = {})
    {
        Narrowing narrowing(index, nullptr, SearchQuery(typed), facets);
        narrowing.advance(QDeadlineTimer(QDeadlineTimer::Forever));
        QStringList names;
        for (const auto &each : inventory.listed()) {
            if (narrowing.shows(each))
                names << each.value;
        }
        return names;
    }
    QHash<Facet, int> counts(const QString &typed = {}, const Facets &facets = {})
    {
        Narrowing narrowing(index, nullptr, SearchQuery(typed), facets);
        narrowing.advance(QDeadlineTimer(QDeadlineTimer::Forever));
        return narrowing.counts();
    }
};

} // namespace

class TestSearchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("folded");
        QTest::newRow("capital letters") << text("SCEP Root") << text("scep root");
        QTest::newRow("accents, composed") << text("Zürich É") << text("zurich e");
        QTest::newRow("accents, apart") << text("Zu\u0308rich") << text("zurich");
        QTest::newRow("sharp s is two letters") << text("Straße") << text("strasse");
        QTest::newRow("full width") << text("ＷｉＦｉ") << text("wifi");
        QTest::newRow("a voiced Japanese letter stays itself") << text("ガイド") << text("ガイド");
        QTest::newRow("half width kana are the same letters") << text("ｶﾞｲﾄﾞ") << text("ガイド");
        QTest::newRow("Hebrew without its points") << text("שָׁלוֹם") << text("שלום");
        QTest::newRow("an astral letter") << text("𝐖iFi 📱") << text("wifi 📱");
    }
    void folds()
    {
        QFETCH(QString, shown);
        QFETCH(QString, folded);
        QCOMPARE(foldedText(shown), folded);
        QCOMPARE(foldedText(folded), folded);
    }

    void readsWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const char *typed, const QStringList &words) {
            QTest::newRow(name) << text(typed) << words;
        };
        row("words", " Wi-Fi  staff ", {text("wi-fi"), text("staff")});
        row("a phrase", "\"All Staff\" wifi", {text("all staff"), text("wifi")});
        row("a phrase that is not finished", "\"All Sta", {text("all sta")});
        row("typographic quotes", "“all staff”", {text("all staff")});
        row("the same word twice", "a A a", {text("a")});
        row("nothing but quotes", "\" \"", {});
        row("a name with a slash is no path", "Wi-Fi/VPN", {text("wi-fi/vpn")});
        row("a path is its ids", "/deviceManagement/deviceConfigurations/C1/assignments/A1", {text("c1"), text("a1")});
        row("an address",
            "https://graph.microsoft.com/beta/deviceManagement/deviceConfigurations('C1')/"
            "microsoft.graph.windows81SCEPCertificateProfile/rootCertificate?$select=id",
            {text("c1"), text("windows81scepcertificateprofile"), text("rootcertificate")});
    }
    void readsWhatIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, words);
        QCOMPARE(SearchQuery(typed).words(), words);
    }

    void marksWhatIsFoundInTheTextAsShown()
    {
        QCOMPARE(shown(SearchQuery(text("zuri")), text("Team Zürich")), QStringList{text("Züri")});
        QCOMPARE(shown(SearchQuery(text("u")), text("Zu\u0308rich")), QStringList{text("u\u0308")});
        QCOMPARE(shown(SearchQuery(text("s")), text("Maß")), QStringList{text("ß")});
        QCOMPARE(shown(SearchQuery(text("ab bc")), text("xabcx abc")), (QStringList{text("abc"), text("abc")}));
        QCOMPARE(shown(SearchQuery(text("か")), text("がか")), QStringList{text("か")});
        QVERIFY(hits(text("anything"), {}).isEmpty());
    }

    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const char *typed, const QStringList &found) {
            QTest::newRow(name) << text(typed) << found;
        };
        row("everything without words", "",
            {text("Wi-Fi"), text("SCEP"), text("Root"), text("Plain"), text("Empty"), text("Unknown")});
        row("a group's name without accents", "equipe zurich", {text("Wi-Fi"), text("Plain")});
        row("a group's id", "staff", {text("Wi-Fi"), text("Plain")});
        row("an assignment's id", "a6", {text("Plain")});
        row("a filter's name", "corporate", {text("Plain")});
        row("a filter's id", "filter-1", {text("Plain")});
        row("a type's own name", "windows81TrustedRootCertificate", {text("Wi-Fi"), text("SCEP"), text("Root")});
        row("what a path leads to", "everyone", {text("Wi-Fi"), text("SCEP"), text("Root")});
        row("words of one way down", "wi-fi everyone", {text("Wi-Fi")});
        row("words of two rows side by side are not together", "guests everyone", {});
        row("a step", "wi-fi identityCertificateForClientAuthentication rootCertificate devices", {});
        row("a way of one step", "identityCertificateForClientAuthentication devices", {text("Wi-Fi")});
        row("a Graph path", "/deviceManagement/deviceConfigurations/SCEP/assignments/a2",
            {text("Wi-Fi"), text("SCEP")});
        row("nothing", "xyzzy", {});
    }
    void finds()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        Searched tenant;
        QCOMPARE(tenant.find(typed), found);
    }

    void narrowsByFacets_data()
    {
        QTest::addColumn<Facets>("facets");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const Facets &facets, const char *typed, const QStringList &found) {
            QTest::newRow(name) << facets << text(typed) << found;
        };
        using Kind = Facet::Kind;
        row("unknown is not unassigned", {Facet::of(Kind::Unassigned)}, "", {text("Empty")});
        row("an exclusion", {Facet::of(TargetKind::ExclusionGroup)}, "", {text("Plain")});
        row("one source or the other", {Facet::of(Source::PolicySets), Facet::of(Source::Direct)}, "staff",
            {text("Wi-Fi"), text("Plain")});
        row("through a certificate", {Facet::of(Kind::ThroughCertificate)}, "", {text("Wi-Fi"), text("SCEP")});
        row("a deleted group", {Facet::of(Kind::GroupDeleted)}, "", {text("Plain")});
        row("the same assignment must have both",
            {Facet::of(Kind::GroupDeleted), Facet::of(TargetKind::ExclusionGroup)}, "", {});
        row("facet and words of the same row", {Facet::of(TargetKind::Group)}, "a6", {text("Plain")});
        row("facet and words of different rows", {Facet::of(TargetKind::ExclusionGroup)}, "a6", {});
        row("a type", {Facet::ofType(text(profiles::root))}, "", {text("Root")});
        row("another platform", {Facet::of(Platform::IOs)}, "", {});
    }
    void narrowsByFacets()
    {
        QFETCH(Facets, facets);
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        Searched tenant;
        QCOMPARE(tenant.find(typed, facets), found);
    }

    void countsEachAssignmentOnceHoweverManyPathsLeadThere()
    {
        Searched tenant;
        const auto counts = tenant.counts();
        // a2, a3 and a4 are reached through certificates, a3 and a4 twice.
        QCOMPARE(counts.value(Facet::of(Facet::Kind::ThroughCertificate)), 3);
        QCOMPARE(counts.value(Facet::of(TargetKind::Group)), 5);
        QCOMPARE(counts.value(Facet::of(TargetKind::ExclusionGroup)), 1);
        QCOMPARE(counts.value(Facet::of(Facet::Kind::GroupDeleted)), 1);
        QCOMPARE(counts.value(Facet::of(Facet::Kind::Unassigned)), 1);
        QCOMPARE(counts.value(Facet::ofType(text(profiles::plain))), 3);
    }

    void countsWhatAFacetWouldLeaveOfTheRest()
    {
        Searched tenant;
        const auto counts = tenant.counts({}, {Facet::of(TargetKind::ExclusionGroup)});
        QCOMPARE(counts.value(Facet::of(TargetKind::Group)), 5); // added to the one that is on
        QCOMPARE(counts.value(Facet::ofType(text(profiles::plain))), 1);
        QCOMPARE(counts.value(Facet::of(Facet::Kind::GroupDeleted)), 0);
    }

    void followsChanges()
    {
        Searched tenant;
        QVERIFY(tenant.find(text("newcomer")).isEmpty());
        tenant.inventory.putAssignment(tenant.id("Empty"), tenant.group("a9", "newcomer"));
        QCOMPARE(tenant.find(text("newcomer")), QStringList{text("Empty")});
        tenant.nameGroup("newcomer", GroupName::State::Named, "Hallo");
        QCOMPARE(tenant.find(text("hallo")), QStringList{text("Empty")});
        tenant.refer("Wi-Fi", "rootCertificatesForServerValidation", {});
        QCOMPARE(tenant.find(text("wi-fi everyone")), QStringList{text("Wi-Fi")});
        tenant.refer("SCEP", "rootCertificate", {});
        QVERIFY(tenant.find(text("wi-fi everyone")).isEmpty());
        tenant.inventory.keepOnly({tenant.id("Root")});
        QCOMPARE(tenant.find({}), QStringList{text("Root")});
        tenant.inventory.clear();
        QVERIFY(tenant.find({}).isEmpty());
        QVERIFY(!tenant.index.advance());
    }

    void aNarrowingThatIsOverTakenLooksAtThingsThemselves()
    {
        Searched tenant;
        Narrowing narrowing(tenant.index, nullptr, SearchQuery(text("a9")), {});
        narrowing.advance(QDeadlineTimer(QDeadlineTimer::Forever));
        QVERIFY(!narrowing.isOutdated());
        tenant.inventory.putAssignment(tenant.id("Empty"), tenant.group("a9", "newcomer"));
        QVERIFY(narrowing.isOutdated());
        QCOMPARE(narrowing.found(core::AssignmentKey{tenant.id("Empty"), {text("a9")}}), narrowing.query().all());
    }

    void worksInSlices()
    {
        TreeFixture tenant(false);
        QList<ListedConfiguration> many;
        for (int at = 0; at < 5 * SearchIndex::blockSize; ++at) {
            const auto name = QString::number(at).toUtf8();
            many << tenant.listed(name, profiles::plain, {tenant.group("a", "g")});
        }
        SearchIndex index(tenant.inventory);
        tenant.inventory.add(many);
        Narrowing narrowing(index, nullptr, SearchQuery(text("1279")), {});
        int slices = 1;
        while (!narrowing.advance(QDeadlineTimer(0)))
            ++slices;
        QVERIFY2(slices > 10, "no slice does the whole");
        QVERIFY(narrowing.shows(tenant.id("1279")));
        QCOMPARE(narrowing.shownConfigurations(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
