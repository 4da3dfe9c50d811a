#include "details/relations.h"

#include "../inventory/treefixture.h"

#include <QElapsedTimer>

using details::Relations;
using details::Subject;

namespace {

/// "layer name" for each box, then "from > to: title".
QString drawn(const Relations &relations)
{
    QStringList lines;
    for (const auto &box : relations.boxes)
        lines << QStringLiteral("%1 %2%3").arg(box.layer).arg(
            box.name, box.isSubject ? QStringLiteral(" *") : QString());
    for (const auto &arrow : relations.arrows) {
        lines << QStringLiteral("%1 > %2: %3%4%5")
                     .arg(relations.boxes.at(arrow.from).name, relations.boxes.at(arrow.to).name, arrow.title,
                         arrow.isOnWay ? QStringLiteral(" way") : QString(),
                         arrow.leadsBack ? QStringLiteral(" back") : QString());
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class TestRelations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhoLeadsHereAndWhatItLeadsTo();
    void marksTheSelectedWay();
    void loopsEnd();
    void manyAreFolded();
    void aWayToWhatIsNotListed();
};

void TestRelations::showsWhoLeadsHereAndWhatItLeadsTo()
{
    TreeFixture f;
    f.inventory.add({f.listed("VPN", "iosVpnConfiguration"), f.listed("SCEP", "iosScepCertificateProfile"),
        f.listed("Root", "iosTrustedRootCertificate")});
    f.refer("VPN", "identityCertificate", {f.id("SCEP")});
    f.refer("SCEP", "rootCertificate", {f.id("Root")});
    QCOMPARE(drawn(details::relationsOf(f.inventory, Subject::ofConfiguration(f.id("SCEP")))),
        QStringLiteral("-1 VPN\n0 SCEP *\n1 Root\nVPN > SCEP: Identity certificate\nSCEP > Root: Root certificate"));
    QCOMPARE(drawn(details::relationsOf(f.inventory, Subject::ofConfiguration(f.id("Root")))),
        QStringLiteral("-2 VPN\n-1 SCEP\n0 Root *\nVPN > SCEP: Identity certificate\nSCEP > Root: Root certificate"));
}

void TestRelations::marksTheSelectedWay()
{
    TreeFixture f;
    f.inventory.add({f.listed("A", "iosScepCertificateProfile"), f.listed("B", "iosScepCertificateProfile"),
        f.listed("Root", "iosTrustedRootCertificate")});
    f.refer("A", "rootCertificate", {f.id("Root")});
    f.refer("B", "rootCertificate", {f.id("Root")});
    const auto address = inventory::Address(f.id("B")).along(
        {QStringLiteral("iosScepCertificateProfile"), QStringLiteral("rootCertificate"), {}, false});
    const auto relations = details::relationsOf(f.inventory, Subject::at(address, f.id("Root")));
    QCOMPARE(drawn(relations),
        QStringLiteral("-1 B\n-1 A\n0 Root *\nA > Root: Root certificate\nB > Root: Root certificate way"));
    QCOMPARE(relations.boxes.constLast().address, address);
}

void TestRelations::loopsEnd()
{
    TreeFixture f(false);
    f.inventory.add({f.listed("A", "windowsDomainJoinConfiguration"), f.listed("B", "windowsDomainJoinConfiguration")});
    f.refer("A", "networkAccessConfigurations", {f.id("B"), f.id("A")});
    f.refer("B", "networkAccessConfigurations", {f.id("A")});
    const auto relations = details::relationsOf(f.inventory, Subject::ofConfiguration(f.id("A")));
    QCOMPARE(relations.boxes.size(), 2);
    QCOMPARE(relations.arrows.size(), 3);
    QCOMPARE(std::count_if(relations.arrows.cbegin(), relations.arrows.cend(),
                 [](const Relations::Arrow &arrow) { return arrow.leadsBack; }),
        2);
}

void TestRelations::manyAreFolded()
{
    TreeFixture f(false);
    f.inventory.add({f.listed("Root", "iosTrustedRootCertificate")});
    for (int i = 0; i < 4000; ++i) {
        const auto name = QStringLiteral("S%1").arg(i, 4, 10, QLatin1Char('0')).toUtf8();
        f.inventory.add({f.listed(name.constData(), "iosScepCertificateProfile")});
        f.refer(name.constData(), "rootCertificate", {f.id("Root")});
    }
    QElapsedTimer spent;
    spent.start();
    const auto relations = details::relationsOf(f.inventory, Subject::ofConfiguration(f.id("Root")));
    QVERIFY2(spent.elapsed() < 3000, qPrintable(QString::number(spent.elapsed())));
    QCOMPARE(relations.boxes.size(), 14);
    QCOMPARE(relations.boxes.at(12).folded.size(), 3988);
    QVERIFY(relations.boxes.at(12).name.contains(QStringLiteral("3988")));
    QCOMPARE(relations.arrows.size(), 13);
}

void TestRelations::aWayToWhatIsNotListed()
{
    TreeFixture f;
    f.inventory.add({f.listed("SCEP", "iosScepCertificateProfile")});
    f.inventory.addReferenced({.id = f.id("Hidden"), .type = QStringLiteral("iosTrustedRootCertificate")});
    f.refer("SCEP", "rootCertificate", {f.id("Hidden")});
    QCOMPARE(details::addressOf(f.inventory, f.id("SCEP")), inventory::Address(f.id("SCEP")));
    const auto way = details::addressOf(f.inventory, f.id("Hidden"));
    QCOMPARE(way.start(), f.id("SCEP"));
    QVERIFY(f.model.find(way).isValid());
    QVERIFY(details::addressOf(f.inventory, f.id("nobody")).start().isEmpty());
}

QTEST_GUILESS_MAIN(TestRelations)
#include "tst_relations.moc"
