// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_drafting
#include "core/drafting/DraftBuilder.h"

#include <QTest>

#include <algorithm>

using namespace op;
using namespace op::drafting;
using extraction::Finding;
using extraction::FindingCode;
using extraction::Severity;

namespace {

const QString english = QStringLiteral("en_US");

masterdata::MasterData sampleData()
{
    masterdata::MasterData data;
    data.companies.push_back(
        {CompanyId(4), QStringLiteral("Onze firma"), PartnerId(1), CurrencyId(1), CountryId(165), {}, {}, {}, {}, {}});
    data.companies.push_back(
        {CompanyId(5), QStringLiteral("Other firm"), PartnerId(2), CurrencyId(1), CountryId(165), {}, {}, {}, {}, {}});
    masterdata::Partner vendor;
    vendor.id = vendor.commercial = PartnerId(50);
    vendor.name = QStringLiteral("Leverancier");
    vendor.isCompany = true;
    data.partners.push_back(vendor);
    masterdata::Partner contact;
    contact.id = PartnerId(51);
    contact.commercial = contact.parent = PartnerId(50);
    data.partners.push_back(contact);
    data.uoms.push_back({UomId(1), {{english, QStringLiteral("Units")}}, 1, 1, Decimal(1, 2), true});
    data.uoms.push_back({UomId(2), {{english, QStringLiteral("kg")}}, 2, 1, Decimal(1, 2), true});
    masterdata::Product product;
    product.id = ProductId(37);
    product.templateId = TemplateId(30);
    product.names.insert(english, QStringLiteral("Bolt"));
    product.uom = product.purchaseUom = UomId(1);
    data.products.push_back(product);
    data.currencies.push_back({CurrencyId(1), QStringLiteral("EUR"), QStringLiteral("€"), Decimal(1, 2), true});
    data.pickingTypes.push_back({PickingTypeId(11), QStringLiteral("Receipts"), CompanyId(4), {}, true, 0});
    data.pickingTypes.push_back({PickingTypeId(12), QStringLiteral("Receipts"), CompanyId(5), {}, true, 0});
    for (const auto& [id, company, use] :
         {std::tuple(70, 4, "purchase"), std::tuple(71, 5, "purchase"), std::tuple(72, 4, "sale")}) {
        masterdata::Tax tax;
        tax.id = TaxId(id);
        tax.company = CompanyId(company);
        tax.use = QString::fromLatin1(use);
        tax.amount = 21;
        data.taxes.push_back(tax);
    }
    return data;
}

matching::MatchProposal decided(const QString& subject, qint64 id)
{
    matching::MatchProposal proposal;
    proposal.subject = subject;
    proposal.verdict = matching::Verdict::Match;
    proposal.needsPerson = false;
    proposal.candidates = {{{QStringLiteral("m"), id, QStringLiteral("n"), {}}, 1, 1, {}}};
    return proposal;
}

/// A case that gives a draft; each test spoils one thing.
struct Fixture
{
    masterdata::MasterData data = sampleData();
    review::ReviewCase reviewCase;
    review::CaseEvaluation evaluation;
    ServerAbilities server;

    Fixture()
    {
        reviewCase.id = 12;
        reviewCase.reference = QStringLiteral("OP-7F3A-12");
        reviewCase.document.sha256 = QByteArray(32, 'x');
        reviewCase.document.fileName = QStringLiteral("order.xml");
        auto& order = evaluation.order;
        order.documentNumber.value = order.orderNumber.value = QStringLiteral("PO-77");
        order.issueDate.value = QDate(2026, 11, 20);
        order.notes = {QStringLiteral("ring twice")};
        order.lines.append(extraction::IncomingOrderLine());
        auto& proposal = evaluation.proposal;
        proposal.company = CompanyId(4);
        proposal.vendor = decided(QStringLiteral("vendor"), 51);
        proposal.currency = CurrencyId(1);
        proposal.pickingType = PickingTypeId(11);
        matching::LineProposal line;
        line.product = decided(QStringLiteral("lines[0].product"), 37);
        line.unit.uom = UomId(1);
        line.quantity = Decimal(3);
        line.priceUnit = Decimal::parse(u"12.345");
        line.discountPercent = 10;
        line.taxes.taxes = {TaxId(70)};
        line.taxes.decided = true;
        line.plannedDate = QDate(2026, 12, 1);
        line.description = QStringLiteral("Bout");
        proposal.lines = {line};
    }

    [[nodiscard]] DraftOrFindings build() const
    {
        const masterdata::MasterDataSnapshot snapshot{masterdata::MasterData(data)};
        return buildDraft(reviewCase, evaluation, snapshot, server,
                          QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC));
    }

    [[nodiscard]] bool isBlockedBy(FindingCode code) const
    {
        const DraftOrFindings built = build();
        const auto* findings = std::get_if<extraction::Findings>(&built);
        return findings && std::any_of(findings->begin(), findings->end(), [code](const Finding& finding) {
                   return finding.code == code;
               });
    }

    [[nodiscard]] PurchaseOrderDraft draft() const
    {
        const DraftOrFindings built = build();
        return std::holds_alternative<PurchaseOrderDraft>(built) ? std::get<PurchaseOrderDraft>(built)
                                                                 : PurchaseOrderDraft();
    }

    matching::LineProposal& line() { return evaluation.proposal.lines.first(); }
};

} // namespace

class TestDraftBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsTheWholeHeader()
    {
        const PurchaseOrderDraft draft = Fixture().draft();
        QCOMPARE(draft.vendor, PartnerId(50)); // the company, not its contact
        QCOMPARE(draft.company, CompanyId(4));
        QCOMPARE(draft.pickingType, PickingTypeId(11));
        QCOMPARE(draft.origin, QStringLiteral("OP-7F3A-12 PO-77"));
        QCOMPARE(draft.partnerRef, QString()); // an order carries no number of the vendor's
        QCOMPARE(draft.note, QStringLiteral("ring twice"));
        QCOMPARE(draft.orderDate.date(), QDate(2026, 11, 20));
        QCOMPARE(draft.orderDate.timeSpec(), Qt::UTC);
        QCOMPARE(draft.lines.size(), 1);
        QCOMPARE(draft.lines.first().plannedDate.date(), QDate(2026, 12, 1));
        QVERIFY(draft.externalKey.startsWith(QStringLiteral("__orderpilot__.po_")));
    }

    void confirmationBringsTheVendorsNumber()
    {
        Fixture fixture;
        fixture.evaluation.order.documentType = extraction::DocumentType::OrderResponse;
        fixture.evaluation.order.documentNumber.value = QStringLiteral("AB-9");
        QCOMPARE(fixture.draft().partnerRef, QStringLiteral("AB-9"));
        fixture.evaluation.order.salesOrderNumber.value = QStringLiteral("SO-1");
        QCOMPARE(fixture.draft().partnerRef, QStringLiteral("SO-1"));
    }

    void foldsTheDiscountWhereTheServerHasNoField()
    {
        Fixture fixture;
        fixture.server.roundsPrices = false;
        PurchaseOrderDraft draft = fixture.draft();
        QCOMPARE(draft.lines.first().priceUnit, *Decimal::parse(u"11.1105"));
        QVERIFY(draft.lines.first().discountPercent.isZero());
        QCOMPARE(draft.expectedUntaxed, *Decimal::parse(u"33.33"));
        fixture.server.discountField = true;
        draft = fixture.draft();
        QCOMPARE(draft.lines.first().priceUnit, *Decimal::parse(u"12.345"));
        QCOMPARE(draft.lines.first().discountPercent, Decimal(10));
        QCOMPARE(draft.expectedUntaxed, *Decimal::parse(u"33.33"));
    }

    void expectsWhatAServerThatRoundsWillStore()
    {
        Fixture fixture;
        fixture.line().discountPercent = 0;
        fixture.server.roundsPrices = true; // 12.345 is stored as 12.35
        QCOMPARE(fixture.draft().expectedUntaxed, *Decimal::parse(u"37.05"));
    }

    void saysWhatTheServerWillStore()
    {
        Fixture fixture;
        QVERIFY(!fixture.draft().expectedTax); // a server that does not say how it rounds taxes
        fixture.data.companies.front().taxRounding = QStringLiteral("round_per_line");
        fixture.data.taxes.front().amountType = QStringLiteral("percent");
        fixture.server.priceDigits = 2;
        // 12.345 less 10 % is sent as 11.1105 and stored as 11.11
        QCOMPARE(fixture.draft().expectedUntaxed, *Decimal::parse(u"33.33"));
        QCOMPARE(fixture.draft().expectedTax, Decimal::parse(u"7.00"));
        const masterdata::MasterDataSnapshot snapshot{masterdata::MasterData(fixture.data)};
        const auto shown = expectedTotals(fixture.evaluation, snapshot, fixture.server);
        QVERIFY(shown);
        QCOMPARE(shown->total, *Decimal::parse(u"40.33"));
        // a quantity is cut as well
        fixture.line().quantity = Decimal::parse(u"3.004");
        fixture.server.quantityDigits = 2;
        QCOMPARE(fixture.draft().expectedUntaxed, *Decimal::parse(u"33.33"));
        // nothing is said of a line that is not settled
        fixture.line().taxes.decided = false;
        QVERIFY(!expectedTotals(fixture.evaluation, snapshot, fixture.server));
    }

    void blocksWhatTheServerWouldTakeSilently()
    {
        Fixture fixture;
        QVERIFY(!fixture.isBlockedBy(FindingCode::UnitOfOtherKind));
        fixture.line().unit.uom = UomId(2); // kg for pieces: Odoo 19 stores it without a word
        QVERIFY(fixture.isBlockedBy(FindingCode::UnitOfOtherKind));
        fixture = Fixture();
        fixture.line().taxes.taxes = {TaxId(71)};
        QVERIFY(fixture.isBlockedBy(FindingCode::TaxOtherCompany));
        fixture = Fixture();
        fixture.line().taxes.taxes = {TaxId(72)};
        QVERIFY(fixture.isBlockedBy(FindingCode::TaxMissing));
        fixture = Fixture();
        fixture.evaluation.proposal.pickingType = PickingTypeId(12);
        QVERIFY(fixture.isBlockedBy(FindingCode::PickingTypeMissing));
        fixture = Fixture();
        fixture.data.products.front().active = false;
        QVERIFY(fixture.isBlockedBy(FindingCode::ProductArchived));
        fixture = Fixture();
        fixture.data.products.front().purchaseOk = false;
        QVERIFY(fixture.isBlockedBy(FindingCode::ProductNotPurchasable));
        fixture = Fixture();
        fixture.data.products.front().company = CompanyId(5);
        QVERIFY(fixture.isBlockedBy(FindingCode::ProductOtherCompany));
        fixture = Fixture();
        fixture.data.partners.front().active = false;
        QVERIFY(fixture.isBlockedBy(FindingCode::VendorArchived));
        fixture = Fixture();
        fixture.data.partners.front().company = CompanyId(5);
        QVERIFY(fixture.isBlockedBy(FindingCode::VendorOtherCompany));
    }

    void blocksWhatIsMissing()
    {
        Fixture fixture;
        fixture.line().product.needsPerson = true;
        QVERIFY(fixture.isBlockedBy(FindingCode::ProductMissing));
        fixture = Fixture();
        fixture.line().quantity = std::nullopt;
        QVERIFY(fixture.isBlockedBy(FindingCode::QuantityMissing));
        fixture = Fixture();
        fixture.line().priceUnit = std::nullopt;
        QVERIFY(fixture.isBlockedBy(FindingCode::PriceMissing));
        fixture = Fixture();
        fixture.line().taxes.decided = false;
        QVERIFY(fixture.isBlockedBy(FindingCode::TaxMissing));
        fixture = Fixture();
        fixture.line().ordered = false;
        QVERIFY(fixture.isBlockedBy(FindingCode::NoLines));
        fixture = Fixture();
        fixture.evaluation.proposal.currency = CurrencyId();
        QVERIFY(fixture.isBlockedBy(FindingCode::CurrencyMissing));
        fixture = Fixture();
        fixture.server.requiredCustomFields = {QStringLiteral("purchase.order.x_project")};
        QVERIFY(fixture.isBlockedBy(FindingCode::RequiredCustomField));
        fixture = Fixture();
        fixture.evaluation.findings = {{FindingCode::TotalsApart, Severity::Blocking, {}, {}}};
        QVERIFY(fixture.isBlockedBy(FindingCode::TotalsApart));
    }

    void noTaxOnPurposeIsNoGap()
    {
        Fixture fixture;
        fixture.line().taxes.taxes = {};
        QCOMPARE(fixture.draft().lines.size(), 1);
    }

    void chargesBecomeLines()
    {
        Fixture fixture;
        extraction::HeaderCharge paper;
        paper.reason.value = QStringLiteral("Vracht");
        fixture.evaluation.order.headerCharges = {paper};
        matching::ChargeProposal charge;
        charge.kind = QStringLiteral("freight");
        charge.amount = *Decimal::parse(u"-4.50");
        charge.taxes.decided = true;
        fixture.evaluation.proposal.charges = {charge};
        QVERIFY(fixture.isBlockedBy(FindingCode::ChargeUnmapped));
        fixture.evaluation.proposal.charges.first().product = ProductId(37);
        const PurchaseOrderDraft draft = fixture.draft();
        QCOMPARE(draft.lines.size(), 2);
        QCOMPARE(draft.lines.last().name, QStringLiteral("Vracht"));
        QCOMPARE(draft.lines.last().priceUnit, *Decimal::parse(u"-4.50"));
        QCOMPARE(draft.lines.last().sequence, 20);
    }
};

QTEST_GUILESS_MAIN(TestDraftBuilder)
#include "tst_draftbuilder.moc"
