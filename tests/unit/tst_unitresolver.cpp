// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_matching op_masterdata op_extraction
#include "core/matching/UnitCodes.h"
#include "tests/support/MatchingWorld.h"

#include <QTest>

using namespace op;
using namespace op::matching;
using namespace op::test;
using extraction::FindingCode;
using extraction::IncomingOrderLine;
using extraction::Severity;

namespace {

IncomingOrderLine boltLine(const char* quantity, const QString& unit, const char* price)
{
    return sampleLine(QStringLiteral("VD-840Z"), QStringLiteral("Zeskantbout M8x40"), quantity, unit, price);
}

QString printed(const std::optional<Decimal>& value)
{
    return value ? value->normalized().toString() : QStringLiteral("-");
}

} // namespace

class TestUnitResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAndWords_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<int>("quantity");
        QTest::addColumn<QString>("size");
        const auto row = [](const QString& unit, Quantity quantity, const char* size) {
            QTest::newRow(qPrintable(unit)) << unit << static_cast<int>(quantity) << QString::fromLatin1(size);
        };
        for (const char* unit : {"C62", "EA", "ea", "H87", "NAR", "PCE", "ST", "STK", "stuks", "pcs", "pce", "each"})
            row(QString::fromLatin1(unit), Quantity::Pieces, "1");
        row(QStringLiteral("Stück"), Quantity::Pieces, "1");
        row(QStringLiteral("pièce"), Quantity::Pieces, "1");
        row(QStringLiteral("stk."), Quantity::Pieces, "1");
        row(QStringLiteral("DZN"), Quantity::Pieces, "12");
        row(QStringLiteral("dozijn"), Quantity::Pieces, "12");
        row(QStringLiteral("CEN"), Quantity::Pieces, "100");
        row(QStringLiteral("MIL"), Quantity::Pieces, "1000");
        row(QStringLiteral("KGM"), Quantity::Mass, "1");
        row(QStringLiteral("kg"), Quantity::Mass, "1");
        row(QStringLiteral("GRM"), Quantity::Mass, "0.001");
        row(QStringLiteral("TNE"), Quantity::Mass, "1000");
        row(QStringLiteral("MTR"), Quantity::Length, "1");
        row(QStringLiteral("m²"), Quantity::Area, "1");
        row(QStringLiteral("MTQ"), Quantity::Volume, "1000");
        row(QStringLiteral("Liter"), Quantity::Volume, "1");
        row(QStringLiteral("HUR"), Quantity::Time, "1");
        row(QStringLiteral("uur"), Quantity::Time, "1");
        row(QStringLiteral("KWH"), Quantity::Energy, "1");
    }

    void codesAndWords()
    {
        QFETCH(QString, unit);
        QFETCH(int, quantity);
        QFETCH(QString, size);
        const auto meaning = unitMeaning(unit);
        QVERIFY(meaning);
        QVERIFY(!meaning->isPack);
        QCOMPARE(static_cast<int>(meaning->quantity), quantity);
        QCOMPARE(meaning->size.normalized().toString(), size);
    }

    void packs_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("content");
        for (const char* unit : {"XBX", "XCT", "XPX", "BX", "CT", "PK", "RO", "doos", "Karton", "carton", "pallet",
                                 "rol", "PR", "SET", "paar"})
            QTest::newRow(unit) << QString::fromLatin1(unit) << "-";
        QTest::newRow("doos 100") << "doos 100"
                                  << "100";
        QTest::newRow("BX/12") << "BX/12"
                               << "12";
        QTest::newRow("pak van 6 stuks") << "pak van 6 stuks"
                                         << "6";
        QTest::newRow("100 st") << "100 st"
                                << "100";
        QTest::newRow("per 100") << "per 100"
                                 << "100";
        QTest::newRow("Box of 10") << "Box of 10"
                                   << "10";
    }

    void packs()
    {
        QFETCH(QString, unit);
        QFETCH(QString, content);
        const auto meaning = unitMeaning(unit);
        QVERIFY(meaning);
        QVERIFY(meaning->isPack);
        QCOMPARE(printed(meaning->content), content);
    }

    void unknownUnits()
    {
        for (const char16_t* unit : {u"", u"  ", u"quux", u"kilometerslang", u"12 x 10 st", u"doos 0"})
            QVERIFY2(!unitMeaning(QStringView(unit)), qPrintable(QStringView(unit).toString()));
    }

    void unitsOfLines_data()
    {
        QTest::addColumn<IncomingOrderLine>("paper");
        QTest::addColumn<qint64>("vendor");
        QTest::addColumn<qint64>("uom");
        QTest::addColumn<QString>("quantity");
        QTest::addColumn<QString>("price");
        const auto row = [](const char* name, const IncomingOrderLine& paper, PartnerId vendor, UomId uom,
                            const char* quantity, const char* price) {
            QTest::newRow(name) << paper << vendor.value << uom.value << QString::fromLatin1(quantity)
                                << QString::fromLatin1(price);
        };
        row("piece code", boltLine("500", QStringLiteral("C62"), "0.25"), world::vanDijk, world::units, "500", "0.25");
        row("name of the unit", boltLine("500", QStringLiteral("Stuks"), "0.25"), world::vanDijk, world::units, "500",
            "0.25");
        row("unit of the same size exists", boltLine("5", QStringLiteral("CEN"), "25.00"), world::vanDijk,
            world::boxOf100, "5", "25");
        row("no unit of that size: factor", boltLine("2", QStringLiteral("MIL"), "190.00"), world::vanDijk,
            world::units, "2000", "0.19");
        row("dozen",
            sampleLine(QStringLiteral("KE-GL9"), QStringLiteral("Handschoen maat 9"), "3", QStringLiteral("DZN"),
                       "15.60"),
            world::kramer, world::dozens, "3", "15.6");
        row("gram of a product in kg",
            sampleLine(QStringLiteral("HV-55010"), QStringLiteral("Dichtmasse grau"), "500", QStringLiteral("GRM"),
                       "0.0124"),
            world::hoffmann, world::gram, "500", "0.0124");
        row("tonne without a unit: factor",
            sampleLine(QStringLiteral("HV-55010"), QStringLiteral("Dichtmasse grau"), "0.5", QStringLiteral("TNE"),
                       "12400"),
            world::hoffmann, world::kg, "500", "12.4");
        row("box as the vendor's row says",
            sampleLine(QStringLiteral("VD-W8"), QStringLiteral("Sluitring M8"), "7", QStringLiteral("XBX"), "0.40"),
            world::vanDijk, world::boxOf10, "7", "0.4");
        row("content printed in the unit", boltLine("4", QStringLiteral("doos 100 st"), "25.00"), world::vanDijk,
            world::boxOf100, "4", "25");
        row("content printed, no such unit", boltLine("4", QStringLiteral("doos 50"), "12.50"), world::vanDijk,
            world::units, "200", "0.25");
        row(
            "price per hundred",
            [] {
                IncomingOrderLine line = boltLine("500", QStringLiteral("PCE"), "25.00");
                line.priceBaseQuantity = decimal("100");
                return line;
            }(),
            world::vanDijk, world::units, "500", "0.25");
        row(
            "pack barcode brings its content",
            [] {
                IncomingOrderLine line = sampleLine({}, QStringLiteral("Moer M8"), "5", QStringLiteral("XBX"), "8.00");
                line.gtin = text(QStringLiteral("18719000190015"));
                return line;
            }(),
            world::vanDijk, world::boxOf100, "5", "8");
        row(
            "pack barcode counted in pieces of the pack",
            [] {
                IncomingOrderLine line = sampleLine({}, QStringLiteral("Moer M8"), "5", QStringLiteral("PCE"), "8.00");
                line.gtin = text(QStringLiteral("18719000190015"));
                return line;
            }(),
            world::vanDijk, world::boxOf100, "5", "8");
    }

    void unitsOfLines()
    {
        QFETCH(IncomingOrderLine, paper);
        QFETCH(qint64, vendor);
        QFETCH(qint64, uom);
        QFETCH(QString, quantity);
        QFETCH(QString, price);
        const OrderProposal proposal = matched(paper, PartnerId(vendor));
        const LineProposal& line = proposal.lines.first();
        QVERIFY2(!anyBlocking(proposal.findings), described(proposal.findings).constData());
        QCOMPARE(line.unit.uom.value, uom);
        QCOMPARE(printed(line.quantity), quantity);
        QCOMPARE(printed(line.priceUnit), price);
        // whatever the unit, the money is the same
        const Decimal base = paper.priceBaseQuantity.valueOr(Decimal(1));
        QCOMPARE((*line.quantity * *line.priceUnit).rounded(4),
                 (*paper.quantity.value * *paper.unitPrice.value / base).rounded(4));
    }

    void conversionsAreSaid()
    {
        OrderProposal proposal = matched(boltLine("2", QStringLiteral("MIL"), "190.00"), world::vanDijk);
        const extraction::Finding* finding = findingOf(proposal.findings, FindingCode::PackConverted);
        QVERIFY(finding);
        QCOMPARE(finding->arguments, QStringList({QStringLiteral("2 MIL"), QStringLiteral("2000 Units")}));
        QCOMPARE(finding->severity, Severity::Info);
        proposal = matched(boltLine("2", QStringLiteral("PCE"), "0.25"), world::vanDijk);
        QVERIFY(!findingOf(proposal.findings, FindingCode::PackConverted));
    }

    void unitsThatBlock_data()
    {
        QTest::addColumn<IncomingOrderLine>("paper");
        QTest::addColumn<int>("finding");
        const auto row = [](const char* name, const IncomingOrderLine& paper, FindingCode finding) {
            QTest::newRow(name) << paper << static_cast<int>(finding);
        };
        row("unknown word", boltLine("5", QStringLiteral("quux"), "0.25"), FindingCode::UnitUnknown);
        row("kg of pieces", boltLine("5", QStringLiteral("KGM"), "0.25"), FindingCode::UnitOfOtherKind);
        row("metres of pieces", boltLine("5", QStringLiteral("m"), "0.25"), FindingCode::UnitOfOtherKind);
        row("box of nobody knows what", boltLine("5", QStringLiteral("XBX"), "25.00"), FindingCode::PackUncertain);
        row("pallet", boltLine("1", QStringLiteral("pallet"), "60.00"), FindingCode::PackUncertain);
        IncomingOrderLine paper = sampleLine({}, QStringLiteral("Moer M8"), "500", QStringLiteral("PCE"), "0.08");
        paper.gtin = text(QStringLiteral("18719000190015"));
        row("pack barcode with the price of one piece", paper, FindingCode::PackUncertain);
        paper.unit = text(QStringLiteral("doos 200"));
        row("printed content against the barcode's", paper, FindingCode::PackUncertain);
    }

    void unitsThatBlock()
    {
        QFETCH(IncomingOrderLine, paper);
        QFETCH(int, finding);
        const OrderProposal proposal = matched(paper, world::vanDijk);
        QVERIFY2(blocks(proposal.findings, static_cast<FindingCode>(finding)),
                 described(proposal.findings).constData());
    }

    void missingUnitIsTakenFromTheRowAndSaid()
    {
        const OrderProposal proposal = matched(
            sampleLine(QStringLiteral("VD-W8"), QStringLiteral("Sluitring M8"), "7", {}, "0.40"), world::vanDijk);
        QCOMPARE(proposal.lines.first().unit.uom, world::boxOf10);
        QCOMPARE(proposal.lines.first().unit.rule, QStringLiteral("product"));
        QCOMPARE(findingOf(proposal.findings, FindingCode::UnitUnknown)->severity, Severity::Warning);
    }

    void aliasesAndChoicesOutrankTheTable()
    {
        MatchContext context;
        context.unitAliases.insert(QStringLiteral("quux"), world::boxOf10);
        OrderProposal proposal = matched(boltLine("5", QStringLiteral("Quux"), "2.50"), world::vanDijk, context);
        QCOMPARE(proposal.lines.first().unit.uom, world::boxOf10);
        QVERIFY(!anyBlocking(proposal.findings));
        context.choices.insert(QStringLiteral("lines[0].unit"), {world::boxOf100.value});
        proposal = matched(boltLine("5", QStringLiteral("XBX"), "25.00"), world::vanDijk, context);
        QCOMPARE(proposal.lines.first().unit.uom, world::boxOf100);
        QCOMPARE(proposal.lines.first().unit.rule, QStringLiteral("person"));
        QVERIFY(!anyBlocking(proposal.findings));
        context.choices.insert(QStringLiteral("lines[0].unit"), {world::kg.value});
        proposal = matched(boltLine("5", QStringLiteral("XBX"), "25.00"), world::vanDijk, context);
        QVERIFY(blocks(proposal.findings, FindingCode::UnitOfOtherKind));
    }

    void kindsAreKnownByNamesNotIds()
    {
        MatchingWorld made;
        // a database whose reference unit of mass is the gram, with ids of its own
        for (masterdata::Uom& uom : made.data.uoms) {
            if (uom.id == world::kg)
                uom.sizeInReference = 1000;
            if (uom.id == world::gram)
                uom.sizeInReference = 1;
        }
        const OrderProposal proposal = matched(sampleLine(QStringLiteral("HV-55010"), QStringLiteral("Dichtmasse grau"),
                                                          "0.5", QStringLiteral("TNE"), "12400"),
                                               world::hoffmann, {}, made);
        QCOMPARE(proposal.lines.first().unit.uom, world::kg);
        QCOMPARE(printed(proposal.lines.first().quantity), QStringLiteral("500"));
    }

    void packsOfTheProductOn19()
    {
        MatchingWorld made;
        made.product(world::bolt).packUoms = {world::boxOf100};
        const OrderProposal proposal = matched(boltLine("5", QStringLiteral("XBX"), "25.00"), world::vanDijk, {}, made);
        QCOMPARE(proposal.lines.first().unit.uom, world::boxOf100);
        QVERIFY(!anyBlocking(proposal.findings));
    }

    // price

    void lineAllowancesKeepTheTotal_data()
    {
        QTest::addColumn<QString>("percent");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("charge");
        QTest::addColumn<QString>("gross");
        QTest::addColumn<QString>("total");
        QTest::addColumn<QString>("keptPercent");
        QTest::newRow("none") << ""
                              << ""
                              << ""
                              << ""
                              << "30.00"
                              << "0";
        QTest::newRow("percent") << "10"
                                 << ""
                                 << ""
                                 << ""
                                 << "27.00"
                                 << "10";
        QTest::newRow("amount") << ""
                                << "1.00"
                                << ""
                                << ""
                                << "29.00"
                                << "0";
        QTest::newRow("charge") << ""
                                << ""
                                << "0.50"
                                << ""
                                << "30.50"
                                << "0";
        QTest::newRow("amount and charge") << ""
                                           << "6.00"
                                           << "6.00"
                                           << ""
                                           << "30.00"
                                           << "0";
        QTest::newRow("percent explains the amount") << "10"
                                                     << "3.00"
                                                     << ""
                                                     << ""
                                                     << "27.00"
                                                     << "10";
        QTest::newRow("percent does not explain the amount") << "10"
                                                             << "1.00"
                                                             << ""
                                                             << ""
                                                             << "29.00"
                                                             << "0";
        QTest::newRow("percent and charge") << "10"
                                            << ""
                                            << "0.90"
                                            << ""
                                            << "27.90"
                                            << "10";
        QTest::newRow("fine percent") << "3.3333"
                                      << ""
                                      << ""
                                      << ""
                                      << "29.00"
                                      << "0";
        QTest::newRow("percent already in the net price") << "25"
                                                          << ""
                                                          << ""
                                                          << "4.00"
                                                          << "30.00"
                                                          << "0";
        QTest::newRow("all of it") << "100"
                                   << ""
                                   << ""
                                   << ""
                                   << "0.00"
                                   << "100";
    }

    void lineAllowancesKeepTheTotal()
    {
        QFETCH(QString, percent);
        QFETCH(QString, amount);
        QFETCH(QString, charge);
        QFETCH(QString, gross);
        QFETCH(QString, total);
        QFETCH(QString, keptPercent);
        IncomingOrderLine paper = sampleLine({}, QStringLiteral("Iets"), "10", QStringLiteral("PCE"), "3.00");
        const auto set = [](extraction::DecimalField& field, const QString& value) {
            if (!value.isEmpty())
                field = decimal(value.toLatin1().constData());
        };
        set(paper.discountPercent, percent);
        set(paper.discountAmount, amount);
        set(paper.chargeAmount, charge);
        set(paper.grossUnitPrice, gross);
        const LineProposal line = matched(paper, world::vanDijk).lines.first();
        QCOMPARE(line.discountPercent.normalized().toString(), keptPercent);
        const Decimal net = *line.priceUnit * (Decimal(100) - line.discountPercent) / Decimal(100);
        QCOMPARE((net * *line.quantity).rounded(2).toString(), total);
    }

    void missingPrices()
    {
        IncomingOrderLine paper = boltLine("10", QStringLiteral("PCE"), "");
        OrderProposal proposal = matched(paper, world::vanDijk);
        QCOMPARE(printed(proposal.lines.first().priceUnit), QStringLiteral("0.25"));
        QCOMPARE(findingOf(proposal.findings, FindingCode::PriceMissing)->severity, Severity::Warning);
        paper.quantity = decimal("1000"); // the price break
        QCOMPARE(printed(matched(paper, world::vanDijk).lines.first().priceUnit), QStringLiteral("0.19"));
        paper.quantity = decimal("10");
        paper.unit = text(QStringLiteral("CEN"));
        QCOMPARE(printed(matched(paper, world::vanDijk).lines.first().priceUnit), QStringLiteral("19")); // 1000 pieces
        paper.lineTotal = decimal("250.00");
        QCOMPARE(printed(matched(paper, world::vanDijk).lines.first().priceUnit), QStringLiteral("25"));
        IncomingOrderLine unknown = sampleLine({}, QStringLiteral("Iets"), "10", QStringLiteral("PCE"), "");
        QVERIFY(blocks(matched(unknown, world::vanDijk).findings, FindingCode::PriceMissing));
        unknown.quantity = {};
        QVERIFY(blocks(matched(unknown, world::vanDijk).findings, FindingCode::QuantityMissing));
    }

    void pricesPerAnotherUnitConvertOrAreNotBelieved()
    {
        IncomingOrderLine paper = sampleLine(QStringLiteral("HV-55010"), QStringLiteral("Dichtmasse grau"), "500",
                                             QStringLiteral("GRM"), "12.40");
        paper.extras.insert(QStringLiteral("priceUnit"), QStringLiteral("KGM"));
        QCOMPARE(printed(matched(paper, world::hoffmann).lines.first().priceUnit), QStringLiteral("0.0124"));
        paper = sampleLine({}, QStringLiteral("Iets"), "10", QStringLiteral("PCE"), "3.00");
        paper.extras.insert(QStringLiteral("priceUnit"), QStringLiteral("KGM"));
        QVERIFY(blocks(matched(paper, world::vanDijk).findings, FindingCode::PriceMissing));
        paper.lineTotal = decimal("45.00");
        QCOMPARE(printed(matched(paper, world::vanDijk).lines.first().priceUnit), QStringLiteral("4.5"));
        paper.unitPrice.origin = extraction::FieldOrigin::Typed; // a person knows what one piece costs
        QCOMPARE(printed(matched(paper, world::vanDijk).lines.first().priceUnit), QStringLiteral("3"));
    }

    void zeroPricesAreKeptAndSaid()
    {
        const OrderProposal proposal = matched(boltLine("10", QStringLiteral("PCE"), "0.00"), world::vanDijk);
        QCOMPARE(printed(proposal.lines.first().priceUnit), QStringLiteral("0"));
        QVERIFY(findingOf(proposal.findings, FindingCode::PriceUnusual));
    }

    void unusualPricesAreSaid()
    {
        OrderProposal proposal = matched(boltLine("10", QStringLiteral("PCE"), "0.50"), world::vanDijk);
        const extraction::Finding* finding = findingOf(proposal.findings, FindingCode::PriceUnusual);
        QVERIFY(finding);
        QCOMPARE(finding->severity, Severity::Warning);
        QCOMPARE(finding->arguments, QStringList({QStringLiteral("0.5"), QStringLiteral("0.25"), QStringLiteral("2")}));
        QVERIFY(!findingOf(matched(boltLine("10", QStringLiteral("PCE"), "0.27"), world::vanDijk).findings,
                           FindingCode::PriceUnusual));
        // history speaks where the vendor has no row
        MatchingWorld made;
        made.data.supplierInfos.clear();
        IncomingOrderLine paper = boltLine("10", QStringLiteral("PCE"), "2.40");
        paper.buyerItemCode = text(QStringLiteral("OP-1001"));
        proposal = matched(paper, world::vanDijk, {}, made);
        QCOMPARE(findingOf(proposal.findings, FindingCode::PriceUnusual)->arguments[2], QStringLiteral("9.6"));
    }

    void digitsThatTheServerLosesAreSaid()
    {
        MatchingWorld made;
        made.data.decimalPrecisions = {{1, QStringLiteral("Product Price"), 2},
                                       {2, QStringLiteral("Product Unit of Measure"), 2}};
        const IncomingOrderLine paper = boltLine("10", QStringLiteral("PCE"), "0.2475");
        const extraction::Findings findings = matched(paper, world::vanDijk, {}, made).findings;
        QCOMPARE(findingOf(findings, FindingCode::PricePrecision)->arguments,
                 QStringList({QStringLiteral("0.2475"), QStringLiteral("2"), QStringLiteral("0.25")}));
        QVERIFY(!findingOf(findings, FindingCode::QuantityPrecision));

        // a quantity is rounded by 19 as well
        const IncomingOrderLine fraction = boltLine("10.125", QStringLiteral("PCE"), "0.25");
        const extraction::Findings cut = matched(fraction, world::vanDijk, {}, made).findings;
        const auto finding = findingOf(cut, FindingCode::QuantityPrecision);
        QVERIFY(finding);
        QCOMPARE(finding->severity, extraction::Severity::Warning);
        QCOMPARE(finding->arguments,
                 QStringList({QStringLiteral("10.125"), QStringLiteral("2"), QStringLiteral("10.13")}));

        // without a field for it the discount goes into the price, which then has more digits
        IncomingOrderLine less = boltLine("10", QStringLiteral("PCE"), "0.25");
        less.discountPercent.value = Decimal(5);
        const extraction::Findings folded = matched(less, world::vanDijk, {}, made).findings;
        QVERIFY(findingOf(folded, FindingCode::PricePrecision));
        QCOMPARE(findingOf(folded, FindingCode::PricePrecision)->arguments[0], QStringLiteral("0.2375"));
        made.data.decimalPrecisions.push_back({3, QStringLiteral("Discount"), 2});
        QVERIFY(!findingOf(matched(less, world::vanDijk, {}, made).findings, FindingCode::PricePrecision));

        // a server that says nothing of prices keeps their digits (19)
        made.data.decimalPrecisions = {{2, QStringLiteral("Product Unit of Measure"), 2}};
        QVERIFY(!findingOf(matched(paper, world::vanDijk, {}, made).findings, FindingCode::PricePrecision));
    }
};

QTEST_GUILESS_MAIN(TestUnitResolver)
#include "tst_unitresolver.moc"
