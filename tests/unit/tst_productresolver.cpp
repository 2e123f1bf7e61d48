// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_matching op_masterdata op_extraction
#include "core/matching/CrossReferenceKeys.h"
#include "core/matching/TextTraits.h"
#include "tests/support/MatchingWorld.h"

#include <QTest>

using namespace op;
using namespace op::matching;
using namespace op::test;
using extraction::FindingCode;
using extraction::IncomingOrderLine;

namespace {

IncomingOrderLine line(const QString& code, const QString& description)
{
    return sampleLine(code, description, "10", QStringLiteral("PCE"), "0.25");
}

IncomingOrderLine withGtin(const QString& gtin, const QString& description, const char* price = "0.25")
{
    IncomingOrderLine made = sampleLine({}, description, "10", QStringLiteral("PCE"), price);
    made.gtin = text(gtin);
    return made;
}

} // namespace

class TestProductResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exactKeysDecide_data()
    {
        QTest::addColumn<IncomingOrderLine>("paper");
        QTest::addColumn<qint64>("vendor");
        QTest::addColumn<qint64>("product");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char* name, const IncomingOrderLine& paper, PartnerId vendor, ProductId product,
                            const char* rule) {
            QTest::newRow(name) << paper << vendor.value << product.value << rule;
        };
        row("vendor's code", line(QStringLiteral("vd-840z"), QStringLiteral("Zeskantbout M8x40")), world::vanDijk,
            world::bolt, "vendorCode");
        IncomingOrderLine paper = sampleLine(QStringLiteral("A-100"), {}, "10", QStringLiteral("PCE"), "1.05");
        row("same code, Kramer", paper, world::kramer, world::fuse, "vendorCode");
        paper.unitPrice = decimal("12.50");
        row("same code, Bakker", paper, world::bakkerRotterdam, world::coffee, "vendorCode");
        paper = line({}, {});
        paper.buyerItemCode = text(QStringLiteral("OP-1001"));
        row("our code", paper, world::vanDijk, world::bolt, "defaultCode");
        row("our code printed as the vendor's", line(QStringLiteral("OP-1001"), QStringLiteral("Zeskantbout verzinkt")),
            world::vanDijk, world::bolt, "defaultCode");
        row("barcode", withGtin(QStringLiteral("8719000110016"), {}), world::vanDijk, world::bolt, "barcode");
        row("barcode of a pack", withGtin(QStringLiteral("18719000190015"), {}, "8.00"), world::vanDijk, world::nut,
            "packagingBarcode");
        paper = line(QStringLiteral("KE-BOOT-S3"), QStringLiteral("Werkschoen S3"));
        paper.gtin = text(QStringLiteral("8719000110085"));
        paper.unitPrice = decimal("54.90");
        row("code of both variants, barcode of one", paper, world::kramer, world::boot43, "barcode");
        row("code of this year's row", sampleLine(QStringLiteral("HV-6-NEW"), {}, "10", QStringLiteral("PCE"), "2.35"),
            world::hoffmann, world::drill, "vendorCode");
    }

    void exactKeysDecide()
    {
        QFETCH(IncomingOrderLine, paper);
        QFETCH(qint64, vendor);
        QFETCH(qint64, product);
        QFETCH(QString, rule);
        const OrderProposal proposal = matched(paper, PartnerId(vendor));
        const MatchProposal& found = proposal.lines.first().product;
        QVERIFY2(found.decidedId() == product, described(proposal.findings).constData());
        QCOMPARE(found.rule, rule);
        QVERIFY2(!anyBlocking(proposal.findings), described(proposal.findings).constData());
    }

    void keysThatDoNotDecide_data()
    {
        QTest::addColumn<IncomingOrderLine>("paper");
        QTest::addColumn<qint64>("vendor");
        QTest::addColumn<int>("finding");
        const auto row = [](const char* name, const IncomingOrderLine& paper, PartnerId vendor, FindingCode finding) {
            QTest::newRow(name) << paper << vendor.value << static_cast<int>(finding);
        };
        row("one code for two variants", line(QStringLiteral("KE-BOOT-S3"), QStringLiteral("Werkschoen S3")),
            world::kramer, FindingCode::ProductAmbiguous);
        IncomingOrderLine paper = line({}, QStringLiteral("Kabelbinder"));
        paper.buyerItemCode = text(QStringLiteral("OP-1015"));
        row("one code for two products", paper, world::vanDijk, FindingCode::ProductAmbiguous);
        row("expired code", line(QStringLiteral("HV-6-OLD"), QStringLiteral("Spiralbohrer")), world::hoffmann,
            FindingCode::ProductNotConfirmed);
        paper = line(QStringLiteral("VD-840Z"), {});
        paper.gtin = text(QStringLiteral("8719000110191"));
        row("code and barcode point apart", paper, world::vanDijk, FindingCode::ProductContradiction);
        row("another size in the text", line(QStringLiteral("VD-840Z"), QStringLiteral("Zeskantbout M8x50 verzinkt")),
            world::vanDijk, FindingCode::ProductContradiction);
        row("another number in the text",
            sampleLine(QStringLiteral("KE-GL9"), QStringLiteral("Handschoen maat 10"), "1", QStringLiteral("DZN"),
                       "15.60"),
            world::kramer, FindingCode::ProductContradiction);
        row("a price ten times off",
            sampleLine(QStringLiteral("VD-840Z"), QStringLiteral("Zeskantbout M8x40"), "10", QStringLiteral("PCE"),
                       "2.50"),
            world::vanDijk, FindingCode::ProductContradiction);
        row("another unit",
            sampleLine(QStringLiteral("VD-840Z"), QStringLiteral("Zeskantbout M8x40"), "10", QStringLiteral("KGM"),
                       "0.25"),
            world::vanDijk, FindingCode::ProductContradiction);
        row("our code on another article", line(QStringLiteral("OP-1001"), QStringLiteral("Koffiemok porselein")),
            world::kramer, FindingCode::ProductNotConfirmed);
        row("archived",
            sampleLine(QStringLiteral("KE-LAMP27"), QStringLiteral("Lamp E27"), "1", QStringLiteral("PCE"), "2.95"),
            world::kramer, FindingCode::ProductArchived);
        paper = line({}, {});
        paper.buyerItemCode = text(QStringLiteral("OP-1011"));
        row("not purchasable", paper, world::vanDijk, FindingCode::ProductNotPurchasable);
        row("nothing known", line(QStringLiteral("QQ-1"), QStringLiteral("Wasmachine wit 1400 toeren")), world::vanDijk,
            FindingCode::ProductMissing);
        row("no text, no code", line({}, {}), world::vanDijk, FindingCode::ProductMissing);
    }

    void keysThatDoNotDecide()
    {
        QFETCH(IncomingOrderLine, paper);
        QFETCH(qint64, vendor);
        QFETCH(int, finding);
        const OrderProposal proposal = matched(paper, PartnerId(vendor));
        QCOMPARE(proposal.lines.first().product.decidedId(), 0);
        QVERIFY2(blocks(proposal.findings, static_cast<FindingCode>(finding)),
                 described(proposal.findings).constData());
    }

    void otherCompanysProductBlocks()
    {
        MatchingWorld made;
        made.product(world::bolt).company = world::other;
        const OrderProposal proposal =
            matched(line(QStringLiteral("VD-840Z"), QStringLiteral("Zeskantbout M8x40")), world::vanDijk, {}, made);
        QVERIFY(blocks(proposal.findings, FindingCode::ProductOtherCompany));
        QCOMPARE(proposal.lines.first().product.decidedId(), 0);
    }

    void priceRowsOfOtherCompaniesDoNotCount()
    {
        MatchingWorld made;
        for (masterdata::SupplierInfo& info : made.data.supplierInfos)
            info.company = world::other;
        const OrderProposal proposal = matched(line(QStringLiteral("VD-840Z"), {}), world::vanDijk, {}, made);
        QVERIFY(proposal.lines.first().product.rule != u"vendorCode");
    }

    void codesOfOtherVendorsDoNotCount()
    {
        const OrderProposal proposal = matched(line(QStringLiteral("VD-840Z"), {}), world::kramer);
        QCOMPARE(proposal.lines.first().product.decidedId(), 0);
    }

    void archivedTwinGivesWay()
    {
        MatchingWorld made;
        made.product(world::tieBlack).active = false;
        IncomingOrderLine paper = line({}, {});
        paper.buyerItemCode = text(QStringLiteral("OP-1015"));
        QCOMPARE(matched(paper, world::vanDijk, {}, made).lines.first().product.decidedId(), world::tieWhite.value);
    }

    void rememberedChoicesComeFirst()
    {
        MatchContext context;
        CrossReference reference;
        reference.vendor = world::kramer;
        reference.keyKind = QStringLiteral("code");
        reference.key = QStringLiteral("ZZ-9");
        reference.product = world::tieWhite;
        reference.uom = world::boxOf100;
        reference.taughtBy = QStringLiteral("anna");
        reference.taughtAt = QDateTime(QDate(2026, 5, 3), QTime(10, 0), Qt::UTC);
        reference.taughtFrom = QStringLiteral("PO-7");
        context.crossReferences = {reference};
        const IncomingOrderLine paper =
            sampleLine(QStringLiteral("zz-9"), QStringLiteral("Bundelband"), "3", QStringLiteral("PK"), "4.00");
        OrderProposal proposal = matched(paper, world::kramer, context);
        QCOMPARE(proposal.lines.first().product.decidedId(), world::tieWhite.value);
        QCOMPARE(proposal.lines.first().product.rule, QStringLiteral("crossReference"));
        // who taught it, when and with which order is part of the reason
        const Evidence reason = proposal.lines.first().product.candidates.first().evidence.first();
        QCOMPARE(reason.feature, Feature::CrossReference);
        QCOMPARE(reason.story,
                 QStringList({QStringLiteral("anna"), QStringLiteral("2026-05-03T10:00:00Z"), QStringLiteral("PO-7")}));
        QCOMPARE(proposal.lines.first().unit.uom, world::boxOf100);
        QCOMPARE(proposal.lines.first().unit.rule, QStringLiteral("crossReference"));
        // scoped to its vendor
        QCOMPARE(matched(paper, world::vanDijk, context).lines.first().product.decidedId(), 0);
        // a text is no key while a code stands on the line
        context.crossReferences.first().keyKind = QStringLiteral("text");
        context.crossReferences.first().key = QStringLiteral("bundelband");
        QCOMPARE(matched(paper, world::kramer, context).lines.first().product.decidedId(), 0);
        const IncomingOrderLine bare =
            sampleLine({}, QStringLiteral("BUNDELBAND!"), "3", QStringLiteral("PCE"), "0.04");
        QCOMPARE(matched(bare, world::kramer, context).lines.first().product.decidedId(), world::tieWhite.value);
    }

    void personOutranksEverything()
    {
        MatchContext context;
        context.choices.insert(QStringLiteral("lines[0].product"), {world::bolt50.value});
        OrderProposal proposal =
            matched(line(QStringLiteral("VD-840Z"), QStringLiteral("Zeskantbout M8x40")), world::vanDijk, context);
        QCOMPARE(proposal.lines.first().product.decidedId(), world::bolt50.value);
        QCOMPARE(proposal.lines.first().product.rule, QStringLiteral("person"));
        QVERIFY(!findingOf(proposal.findings, FindingCode::ProductContradiction));
        context.choices.insert(QStringLiteral("lines[0].product"), {world::lamp.value});
        proposal = matched(line({}, {}), world::vanDijk, context);
        QVERIFY(blocks(proposal.findings, FindingCode::ProductArchived));
    }

    void textProposesAndNeverDecides_data()
    {
        QTest::addColumn<QString>("description");
        QTest::addColumn<qint64>("product");
        QTest::newRow("our name") << "Zeskantbout M8x50 verzinkt" << world::bolt50.value;
        QTest::newRow("typing error") << "Zeskantbuot M8 x 40 verzinkt" << world::bolt.value;
        QTest::newRow("other language") << "Hex bolt M8x40, zinc" << world::bolt.value;
        QTest::newRow("vendor's own name") << "Smeltzekering 16A" << world::fuse.value;
        QTest::newRow("colour decides") << "Kabelbinder 200 mm wit" << world::tieWhite.value;
        QTest::newRow("unit written otherwise") << "Kabelbinder 20 cm zwart" << world::tieBlack.value;
        QTest::newRow("size by number") << "Werkhandschoenen, maat 9" << world::gloves.value;
    }

    void textProposesAndNeverDecides()
    {
        QFETCH(QString, description);
        QFETCH(qint64, product);
        IncomingOrderLine paper = line({}, description);
        paper.unitPrice = {};
        const OrderProposal proposal = matched(paper, world::vanDijk);
        const MatchProposal& found = proposal.lines.first().product;
        QVERIFY(!found.candidates.isEmpty());
        QCOMPARE(found.candidates.first().record.id, product);
        QCOMPARE(found.rule, QStringLiteral("fuzzy"));
        QCOMPARE(found.decidedId(), 0);
        QVERIFY2(blocks(proposal.findings, FindingCode::ProductNotConfirmed)
                     || blocks(proposal.findings, FindingCode::ProductAmbiguous),
                 described(proposal.findings).constData());
        double sum = 0;
        for (const Evidence& evidence : found.candidates.first().evidence)
            sum += evidence.contribution;
        QVERIFY(std::abs(sum - found.candidates.first().score) < 1e-9);
    }

    void typedSearchPutsKeysFirst()
    {
        const OrderMatcher matcher(MatchingWorld().snapshot());
        QCOMPARE(matcher.searchProducts(QStringLiteral("OP-1013"), 5).first().record.id, world::fuse.value);
        QCOMPARE(matcher.searchProducts(QStringLiteral("8719000110061"), 5).first().record.id, world::cable.value);
        QCOMPARE(matcher.searchProducts(QStringLiteral("VD-W8"), 5).first().record.id, world::washer.value);
        QCOMPARE(matcher.searchProducts(QStringLiteral("koffie"), 5).first().record.id, world::coffee.value);
        QVERIFY(matcher.searchProducts(QStringLiteral("zeskant"), 2).size() <= 2);
        QVERIFY(matcher.searchProducts({}, 5).isEmpty());
        QCOMPARE(matcher.searchVendors(QStringLiteral("kramer"), 5).first().record.id, world::kramer.value);
        QCOMPARE(matcher.searchVendors(QStringLiteral("NL823170007B16"), 5).first().record.id, world::kramer.value);
        QCOMPARE(matcher.searchVendors(QStringLiteral("vandijk-bevestigingen.example"), 5).first().record.id,
                 world::vanDijk.value);
    }

    void crossReferenceKeys()
    {
        IncomingOrderLine paper = line(QStringLiteral(" vd 1 "), QStringLiteral("Tekst, Één"));
        paper.gtin = text(QStringLiteral("8719000110016"));
        QCOMPARE(crossReferenceKey(paper), (CrossReferenceKey{QStringLiteral("code"), QStringLiteral("VD1")}));
        paper.supplierItemCode = {};
        QCOMPARE(crossReferenceKey(paper),
                 (CrossReferenceKey{QStringLiteral("gtin"), QStringLiteral("08719000110016")}));
        paper.gtin = {};
        QCOMPARE(crossReferenceKey(paper), (CrossReferenceKey{QStringLiteral("text"), QStringLiteral("tekst een")}));
        QCOMPARE(crossReferenceKey({}), CrossReferenceKey{});
    }

    void traitsAreRead()
    {
        const TextTraits cable = traitsOf(u"Kabel YMvK 3x1,5 mm² zwart 100 m");
        QCOMPARE(cable.dimensions, QStringList{QStringLiteral("3x1.5")});
        QCOMPARE(cable.colours, QStringList{QStringLiteral("black")});
        QCOMPARE(cable.sizes.size(), 1);
        QCOMPARE(cable.sizes.first().unit, QStringLiteral("m"));
        QCOMPARE(cable.sizes.first().value, 100.0);
        const TextTraits bolt = traitsOf(u"Bout M8 x 40, DIN 933, 1.000 st");
        QCOMPARE(bolt.dimensions, QStringList{QStringLiteral("m8x40")});
        QCOMPARE(bolt.numbers, QStringList{QStringLiteral("933")});
        QCOMPARE(bolt.sizes.first().value, 1000.0);
        QCOMPARE(traitsOf(u"Lamp E27 art 123456789").codes,
                 QStringList({QStringLiteral("e27"), QStringLiteral("123456789")}));
        QCOMPARE(traitsOf(u"Sleutel 1/2\" en 3/4 duim").dimensions,
                 QStringList({QStringLiteral("1/2"), QStringLiteral("3/4")}));
        QCOMPARE(compareTraits(traitsOf(u"fles 500 ml"), traitsOf(u"bottle 0,5 l")).sizes, TraitOutcome::Agrees);
        QCOMPARE(compareTraits(traitsOf(u"fles 500 ml"), traitsOf(u"bottle 0,75 l")).sizes, TraitOutcome::Differs);
        QCOMPARE(compareTraits(traitsOf(u"fles"), traitsOf(u"bottle 0,75 l")).sizes, TraitOutcome::Unknown);
        QVERIFY(traitsOf(u"").words.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProductResolver)
#include "tst_productresolver.moc"
