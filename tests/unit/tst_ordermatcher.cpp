// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_matching op_masterdata op_extraction
#include "core/matching/ChargeResolver.h"
#include "tests/support/MatchingWorld.h"

#include <QSet>
#include <QTest>

using namespace op;
using namespace op::matching;
using namespace op::test;
using extraction::DocumentType;
using extraction::FindingCode;
using extraction::IncomingOrder;
using extraction::Severity;

namespace {

IncomingOrder twoLines()
{
    IncomingOrder order = sampleOrder();
    order.lines = {
        sampleLine(QStringLiteral("VD-840Z"), QStringLiteral("Zeskantbout M8x40"), "500", QStringLiteral("C62"),
                   "0.25"),
        sampleLine(QStringLiteral("VD-M8Z"), QStringLiteral("Moer M8"), "200", QStringLiteral("C62"), "0.08")};
    order.lines[0].lineNo = text(QStringLiteral("10"));
    order.lines[1].lineNo = text(QStringLiteral("20"));
    return order;
}

IncomingOrder confirmation()
{
    IncomingOrder order = twoLines();
    order.documentType = DocumentType::OrderResponse;
    order.documentNumber = text(QStringLiteral("AB-1"));
    order.orderNumber = text(QStringLiteral("P00042"));
    order.lines.removeLast();
    return order;
}

extraction::HeaderCharge charge(bool isCharge, const QString& code, const QString& reason, const char* amount)
{
    extraction::HeaderCharge made;
    made.isCharge = isCharge;
    made.reasonCode = text(code);
    made.reason = text(reason);
    made.amount = decimal(amount);
    return made;
}

} // namespace

class TestOrderMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeOrderWithoutAPerson()
    {
        IncomingOrder order = twoLines();
        order.deliveryTo.value = QDate(2026, 3, 20);
        order.lines[1].deliveryDate.value = QDate(2026, 3, 25);
        order.totals.net = decimal("141.00");
        const OrderProposal proposal = matched(order);
        QVERIFY2(proposal.findings.isEmpty(), described(proposal.findings).constData());
        QCOMPARE(proposal.role, OurRole::Buyer);
        QCOMPARE(proposal.company, world::ours);
        QCOMPARE(proposal.vendor.decidedId(), world::vanDijk.value);
        QCOMPARE(proposal.currency, CurrencyId(1));
        QCOMPARE(proposal.paymentTerm, PaymentTermId(1));
        QCOMPARE(proposal.fiscalPosition, world::domestic);
        QCOMPARE(proposal.fiscalPositionRule, QStringLiteral("automatic"));
        QCOMPARE(proposal.pickingType, PickingTypeId(1)); // lowest sequence of the company
        QCOMPARE(proposal.lines.size(), 2);
        QCOMPARE(proposal.lines[0].product.decidedId(), world::bolt.value);
        QCOMPARE(*proposal.lines[0].quantity, Decimal(500));
        QCOMPARE(proposal.lines[0].priceUnit->toString(), QStringLiteral("0.25"));
        QCOMPARE(proposal.lines[0].taxes.taxes, QList<TaxId>{world::tax21});
        QCOMPARE(*proposal.lines[0].plannedDate, QDate(2026, 3, 20));
        QCOMPARE(*proposal.lines[1].plannedDate, QDate(2026, 3, 25));
        QCOMPARE(proposal.lines[0].description, QStringLiteral("[VD-840Z] Zeskantbout M8x40"));
        QCOMPARE(proposal.engineVersion, engineVersion());
        QCOMPARE(proposal.snapshotFingerprint, MatchingWorld().snapshot()->fingerprint());
    }

    void sameInputSameOutput()
    {
        IncomingOrder order = twoLines();
        order.lines.append(sampleLine({}, QStringLiteral("kabelbinder"), "5", QStringLiteral("XBX"), "3.00"));
        order.headerCharges = {charge(true, QStringLiteral("FC"), {}, "10.00")};
        const OrderMatcher matcher(MatchingWorld().snapshot());
        const OrderProposal first = matcher.match(order, {});
        QCOMPARE(matcher.match(order, {}), first);
        QCOMPARE(OrderMatcher(MatchingWorld().snapshot()).match(order, {}), first);
    }

    void emptySnapshotSaysSo()
    {
        const auto nothing = std::make_shared<const masterdata::MasterDataSnapshot>(masterdata::MasterData());
        const OrderProposal proposal = OrderMatcher(nothing).match(twoLines(), {});
        QVERIFY(blocks(proposal.findings, FindingCode::SnapshotMissing));
        QVERIFY(blocks(proposal.findings, FindingCode::VendorMissing));
        QVERIFY(OrderMatcher(nothing).searchProducts(QStringLiteral("x"), 5).isEmpty());
        QVERIFY(OrderMatcher(nothing).searchVendors(QStringLiteral("x"), 5).isEmpty());
    }

    // currency, term, receipt type

    void currencies()
    {
        IncomingOrder order = twoLines();
        order.currency = {};
        OrderProposal proposal = matched(order);
        QVERIFY(blocks(proposal.findings, FindingCode::CurrencyMissing));
        QCOMPARE(proposal.currency, CurrencyId(1)); // the company's, shown as a guess
        MatchContext context;
        context.choices.insert(QStringLiteral("currency"), {1});
        QVERIFY(!findingOf(matched(order, context).findings, FindingCode::CurrencyMissing));
        order.currency = text(QStringLiteral("CHF")); // archived in Odoo
        proposal = matched(order);
        QCOMPARE(findingOf(proposal.findings, FindingCode::CurrencyMissing)->arguments,
                 QStringList{QStringLiteral("CHF")});
        QVERIFY(proposal.currency.isNull());
        order.currency = text(QStringLiteral("EUR"));
        context.choices = {{QStringLiteral("vendor"), {world::greatLakes.value}}};
        proposal = matched(order, context);
        QCOMPARE(findingOf(proposal.findings, FindingCode::CurrencyDiffers)->arguments,
                 QStringList({QStringLiteral("EUR"), QStringLiteral("USD")}));
    }

    void pickingTypes()
    {
        MatchContext context;
        context.pickingTypes.insert(world::ours, PickingTypeId(2));
        QCOMPARE(matched(twoLines(), context).pickingType, PickingTypeId(2));
        context.pickingTypes.insert(world::ours, PickingTypeId(3)); // of another company: never
        QCOMPARE(matched(twoLines(), context).pickingType, PickingTypeId(1));
        context.choices.insert(QStringLiteral("pickingType"), {2});
        QCOMPARE(matched(twoLines(), context).pickingType, PickingTypeId(2));
        MatchingWorld made;
        made.data.pickingTypes.erase(made.data.pickingTypes.begin(), made.data.pickingTypes.begin() + 2);
        QVERIFY(blocks(matched(twoLines(), {}, made).findings, FindingCode::PickingTypeMissing));
    }

    void paymentTerms()
    {
        IncomingOrder order = twoLines();
        order.paymentTerms = text(QStringLiteral("betaling binnen 14 dagen"));
        const OrderProposal proposal = matched(order);
        QVERIFY(findingOf(proposal.findings, FindingCode::PaymentTermDiffers));
        QCOMPARE(proposal.paymentTerm, PaymentTermId(1));
        MatchContext context;
        context.choices.insert(QStringLiteral("paymentTerm"), {});
        QVERIFY(matched(order, context).paymentTerm.isNull());
    }

    // charges and totals

    void chargeKinds_data()
    {
        QTest::addColumn<bool>("isCharge");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("kind");
        QTest::newRow("freight code") << true << "FC"
                                      << ""
                                      << "freight";
        QTest::newRow("handling code") << true << "HD"
                                       << ""
                                       << "handling";
        QTest::newRow("packing code") << true << "PC"
                                      << ""
                                      << "packing";
        QTest::newRow("insurance code") << true << "IN"
                                        << ""
                                        << "insurance";
        QTest::newRow("Dutch") << true << ""
                               << "Vrachtkosten"
                               << "freight";
        QTest::newRow("German") << true << ""
                                << "Verpackungskosten"
                                << "packing";
        QTest::newRow("French") << true << ""
                                << "Frais de port"
                                << "freight";
        QTest::newRow("English") << true << ""
                                 << "Small order surcharge"
                                 << "handling";
        QTest::newRow("German freight") << true << ""
                                        << "Versandkosten"
                                        << "freight";
        QTest::newRow("nothing known") << true << "ZZZ"
                                       << "Wat dan ook"
                                       << "other";
        QTest::newRow("allowance") << false << "95"
                                   << ""
                                   << "discount";
        QTest::newRow("allowance by any code") << false << "FC"
                                               << "Vracht"
                                               << "discount";
    }

    void chargeKinds()
    {
        QFETCH(bool, isCharge);
        QFETCH(QString, code);
        QFETCH(QString, reason);
        QFETCH(QString, kind);
        QCOMPARE(chargeKind(charge(isCharge, code, reason, "1")), kind);
    }

    void chargesBecomeLines()
    {
        IncomingOrder order = twoLines();
        order.headerCharges = {charge(true, QStringLiteral("FC"), QStringLiteral("Vracht"), "15.00"),
                               charge(false, QStringLiteral("95"), {}, "6.00"),
                               charge(true, QStringLiteral("HD"), {}, "0.00")};
        order.totals.net = decimal("150.00");
        OrderProposal proposal = matched(order);
        QCOMPARE(proposal.charges.size(), 2); // nothing is charged for the third
        QCOMPARE(findingOf(proposal.findings, FindingCode::ChargeUnmapped)->arguments,
                 QStringList({QStringLiteral("freight"), QStringLiteral("15.00")}));
        QVERIFY(blocks(proposal.findings, FindingCode::ChargeUnmapped));

        MatchContext context;
        context.chargeProducts = {{QStringLiteral("freight"), world::freight},
                                  {QStringLiteral("discount"), world::discount}};
        proposal = matched(order, context);
        QVERIFY2(proposal.findings.isEmpty(), described(proposal.findings).constData());
        QCOMPARE(proposal.charges[0].product, world::freight);
        QCOMPARE(proposal.charges[0].taxes.taxes, QList<TaxId>{world::tax21});
        QCOMPARE(proposal.charges[1].amount, Decimal(-6));
        context.choices.insert(QStringLiteral("charges[0].product"), {world::discount.value});
        QCOMPARE(matched(order, context).charges[0].product, world::discount);
        context.choices.insert(QStringLiteral("charges[0].product"), {world::lamp.value});
        QVERIFY(blocks(matched(order, context).findings, FindingCode::ProductArchived));
        order.headerCharges[0].amount.value.reset();
        QVERIFY(blocks(matched(order, context).findings, FindingCode::ChargeUnmapped));
    }

    void totalsApart_data()
    {
        QTest::addColumn<QString>("net");
        QTest::addColumn<bool>("blocked");
        QTest::newRow("equal") << "141.00" << false;
        QTest::newRow("within five cents") << "141.05" << false;
        QTest::newRow("within a tenth of a percent") << "141.14" << false;
        QTest::newRow("beyond both") << "141.20" << true;
        QTest::newRow("below") << "140.80" << true;
    }

    void totalsApart()
    {
        QFETCH(QString, net);
        QFETCH(bool, blocked);
        IncomingOrder order = twoLines();
        // the paper's own figures fit; ours do not
        order.lines[1].lineTotal = decimal(qPrintable((*Decimal::parse(QStringView(net)) - Decimal(125)).toString()));
        order.totals.net = decimal(qPrintable(net));
        const OrderProposal proposal = matched(order);
        QCOMPARE(blocks(proposal.findings, FindingCode::TotalsApart), blocked);
        if (blocked)
            QCOMPARE(findingOf(proposal.findings, FindingCode::TotalsApart)->arguments.mid(0, 3),
                     QStringList({QStringLiteral("net"), net, QStringLiteral("141")}));
    }

    void theSameProductTwiceIsSaid()
    {
        IncomingOrder order = twoLines();
        order.lines[1].supplierItemCode = order.lines[0].supplierItemCode;
        order.lines[1].description = order.lines[0].description;
        order.lines[1].unitPrice = order.lines[0].unitPrice;
        const OrderProposal proposal = matched(order);
        const extraction::Finding* finding = findingOf(proposal.findings, FindingCode::SameProductTwice);
        QVERIFY(finding);
        QCOMPARE(finding->severity, Severity::Info);
        QCOMPARE(finding->arguments, QStringList{QStringLiteral("10, 20")});
    }

    void whatAnotherLineHoldsIsLessProbable()
    {
        IncomingOrder order = twoLines();
        order.lines[1].supplierItemCode = {};
        order.lines[1].unitPrice = {};
        order.lines[1].description = text(QStringLiteral("Zeskantbout M8 verzinkt"));
        IncomingOrder alone = order;
        alone.lines.removeFirst();
        const MatchProposal together = matched(order).lines[1].product;
        const MatchProposal single = matched(alone).lines[0].product;
        QCOMPARE(single.rule, QStringLiteral("fuzzy"));
        QCOMPARE(together.rule, QStringLiteral("fuzzy"));
        const auto of = [](const MatchProposal& proposal, ProductId product) {
            const auto found = std::find_if(
                proposal.candidates.begin(), proposal.candidates.end(),
                [product](const MatchCandidate& candidate) { return candidate.record.id == product.value; });
            return found == proposal.candidates.end() ? MatchCandidate() : *found;
        };
        const MatchCandidate held = of(together, world::bolt);
        QVERIFY(held.confidence < of(single, world::bolt).confidence);
        QVERIFY(of(together, world::bolt50).confidence > of(single, world::bolt50).confidence);
        const auto reason = std::find_if(held.evidence.begin(), held.evidence.end(), [](const Evidence& evidence) {
            return evidence.feature == Feature::OtherLine;
        });
        QVERIFY(reason != held.evidence.end());
        QCOMPARE(reason->paper, QStringLiteral("10"));
        double score = 0;
        for (const Evidence& evidence : held.evidence)
            score += evidence.contribution;
        QVERIFY(qAbs(score - held.score) < 1e-9);
        double all = 0;
        for (const MatchCandidate& candidate : together.candidates)
            all += candidate.confidence;
        QVERIFY(all <= 1 + 1e-9);
    }

    void theSameWordsTwiceAreMeant()
    {
        IncomingOrder order = twoLines();
        order.lines[1].supplierItemCode = {};
        order.lines[1].description = order.lines[0].description;
        order.lines[1].unitPrice = order.lines[0].unitPrice;
        IncomingOrder alone = order;
        alone.lines.removeFirst();
        MatchProposal together = matched(order).lines[1].product;
        MatchProposal single = matched(alone).lines[0].product;
        QCOMPARE(together.rule, QStringLiteral("fuzzy"));
        QCOMPARE(together.candidates, single.candidates);
    }

    // confirmations

    void linesThatAreNotOrdered_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("ordered");
        QTest::addColumn<int>("finding");
        QTest::newRow("accepted") << "5" << true << -1;
        QTest::newRow("refused") << "7" << false << static_cast<int>(FindingCode::LineNotAccepted);
        QTest::newRow("delivered") << "42" << false << static_cast<int>(FindingCode::LineAlreadyDelivered);
        QTest::newRow("cXML back-ordered") << "backordered" << false << static_cast<int>(FindingCode::LineBackOrdered);
    }

    void linesThatAreNotOrdered()
    {
        QFETCH(QString, status);
        QFETCH(bool, ordered);
        QFETCH(int, finding);
        IncomingOrder order = confirmation();
        order.lines[0].status = text(status);
        order.lines[0].unit = text(QStringLiteral("quux")); // would block if it were ordered
        MatchContext context;
        OrderProposal proposal = matched(order, context);
        QCOMPARE(proposal.lines[0].ordered, ordered);
        QCOMPARE(blocks(proposal.findings, FindingCode::UnitUnknown), ordered);
        if (finding >= 0)
            QCOMPARE(findingOf(proposal.findings, static_cast<FindingCode>(finding))->severity, Severity::Warning);
        // a person may order it all the same, or leave any line out
        context.choices.insert(QStringLiteral("lines[0].skip"), {0});
        QVERIFY(matched(order, context).lines[0].ordered);
        context.choices.insert(QStringLiteral("lines[0].skip"), {1});
        proposal = matched(order, context);
        QVERIFY(!proposal.lines[0].ordered);
        QVERIFY(!anyBlocking(proposal.findings));
    }

    void refusedOrdersBlock()
    {
        IncomingOrder order = confirmation();
        order.responseCode = text(QStringLiteral("RE"));
        QVERIFY(blocks(matched(order).findings, FindingCode::RefusedByVendor));
    }

    void changesAreShownAgainstOurOrder()
    {
        IncomingOrder order = confirmation();
        OrderProposal proposal = matched(order);
        QVERIFY2(proposal.findings.isEmpty(), described(proposal.findings).constData());
        order.lines[0].quantity = decimal("4");
        order.lines[0].unit = text(QStringLiteral("CEN"));
        order.lines[0].unitPrice = decimal("27.00");
        order.lines[0].deliveryDate.value = QDate(2026, 3, 12);
        proposal = matched(order);
        QCOMPARE(findingOf(proposal.findings, FindingCode::QuantityChanged)->arguments,
                 QStringList({QStringLiteral("4"), QStringLiteral("5")})); // in the unit of the paper
        QCOMPARE(findingOf(proposal.findings, FindingCode::PriceChanged)->arguments,
                 QStringList({QStringLiteral("27"), QStringLiteral("25")}));
        QCOMPARE(findingOf(proposal.findings, FindingCode::DateChanged)->arguments,
                 QStringList({QStringLiteral("2026-03-12"), QStringLiteral("2026-03-10")}));
    }

    void whatAConfirmationLeavesOutComesFromOurOrder()
    {
        IncomingOrder order = confirmation();
        order.lines[0].quantity = {};
        order.lines[0].unit = {};
        order.lines[0].unitPrice = {};
        OrderProposal proposal = matched(order);
        QCOMPARE(*proposal.lines[0].quantity, Decimal(500));
        QCOMPARE(*proposal.lines[0].priceUnit, Decimal(25, 2));
        QCOMPARE(proposal.lines[0].unit.uom, world::units);
        QCOMPARE(*proposal.lines[0].plannedDate, QDate(2026, 3, 10));
        QVERIFY2(!anyBlocking(proposal.findings), described(proposal.findings).constData());
        order.orderNumber = text(QStringLiteral("P00043")); // unknown
        QVERIFY(blocks(matched(order).findings, FindingCode::QuantityMissing));
        // a cancelled order confirms nothing
        MatchingWorld made;
        made.data.pastOrders.front().state = QStringLiteral("cancel");
        order.orderNumber = text(QStringLiteral("P00042"));
        QVERIFY(blocks(matched(order, {}, made).findings, FindingCode::QuantityMissing));
    }

    void substitutesWaitForAPerson()
    {
        IncomingOrder order = confirmation();
        order.lines[0].status = text(QStringLiteral("3"));
        extraction::SubstituteItem substitute;
        substitute.supplierItemCode = text(QStringLiteral("VD-850Z"));
        substitute.description = text(QStringLiteral("Zeskantbout M8x50"));
        order.lines[0].substitute = substitute;
        MatchContext context;
        OrderProposal proposal = matched(order, context);
        QVERIFY(blocks(proposal.findings, FindingCode::LineSubstituted));
        QCOMPARE(findingOf(proposal.findings, FindingCode::LineSubstituted)->arguments,
                 QStringList{QStringLiteral("Zeskantbout M8x50")});
        QCOMPARE(proposal.lines[0].product.candidates.first().record.id, world::bolt50.value);
        QCOMPARE(proposal.lines[0].product.decidedId(), 0);
        context.choices.insert(QStringLiteral("lines[0].product"), {world::bolt50.value});
        proposal = matched(order, context);
        QVERIFY(!blocks(proposal.findings, FindingCode::LineSubstituted));
        QCOMPARE(proposal.lines[0].product.decidedId(), world::bolt50.value);
    }

    void findingsNameTheirSubject()
    {
        IncomingOrder order = twoLines();
        order.lines.append(sampleLine({}, QStringLiteral("Iets onbekends"), "1", QStringLiteral("quux"), ""));
        order.headerCharges = {charge(true, QStringLiteral("FC"), {}, "10.00")};
        order.currency = {};
        for (const extraction::Finding& finding : matched(order).findings)
            QVERIFY2(!finding.subject.isEmpty(), qPrintable(extraction::findingCodeName(finding.code)));
    }

    void namesOfTheEnumerations()
    {
        QSet<QString> names;
        for (int i = 0; i <= static_cast<int>(Feature::PersonChose); ++i)
            names.insert(featureName(static_cast<Feature>(i)));
        QCOMPARE(names.size(), static_cast<int>(Feature::PersonChose) + 1);
        QVERIFY(!names.contains(QString()));
        QCOMPARE(verdictName(Verdict::PossibleMatch), QStringLiteral("possible match"));
        QCOMPARE(outcomeName(Outcome::Close), QStringLiteral("close"));
    }
};

QTEST_GUILESS_MAIN(TestOrderMatcher)
#include "tst_ordermatcher.moc"
