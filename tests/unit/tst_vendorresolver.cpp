// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_matching op_masterdata op_extraction
#include "core/matching/CompanyName.h"
#include "tests/support/MatchingWorld.h"

#include <QTest>

using namespace op;
using namespace op::matching;
using namespace op::test;
using extraction::FindingCode;
using extraction::IncomingOrder;
using extraction::Party;

namespace {

IncomingOrder orderFrom(const Party& seller)
{
    IncomingOrder order = sampleOrder();
    order.seller = seller;
    return order;
}

Party named(const QString& name)
{
    Party party;
    party.name = text(name);
    return party;
}

} // namespace

class TestVendorResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // whose order is it

    void ourCompanyByEachKey_data()
    {
        QTest::addColumn<Party>("buyer");
        QTest::addColumn<QString>("rule");
        Party party = named(QStringLiteral("Somebody"));
        party.vatNumber = text(QStringLiteral("nl 8113.50.009 b01"));
        QTest::newRow("VAT") << party << "vat";
        party = named(QStringLiteral("Somebody"));
        party.registrationNumber = text(QStringLiteral("KvK 68750110"));
        QTest::newRow("register") << party << "registerNumber";
        party = named(QStringLiteral("Somebody"));
        party.ids = {{QStringLiteral("0106"), QStringLiteral("68750110")}};
        QTest::newRow("register by scheme") << party << "registerNumber";
        party.ids = {{QStringLiteral("0088"), QStringLiteral("8719000200014")}};
        QTest::newRow("GLN by scheme") << party << "gln";
        party = named(QStringLiteral("Somebody"));
        party.gln = text(QStringLiteral("8719000200014"));
        QTest::newRow("GLN") << party << "gln";
        QTest::newRow("name") << named(QStringLiteral("NL-Company B.V.")) << "name";
        party = {};
        party.legalName = text(QStringLiteral("nl company"));
        QTest::newRow("legal name") << party << "name";
    }

    void ourCompanyByEachKey()
    {
        QFETCH(Party, buyer);
        QFETCH(QString, rule);
        IncomingOrder order = sampleOrder();
        order.buyer = buyer;
        const OrderProposal proposal = matched(order);
        QCOMPARE(proposal.role, OurRole::Buyer);
        QCOMPARE(proposal.company, world::ours);
        QCOMPARE(proposal.companyRule, rule);
        QCOMPARE(proposal.vendor.decidedId(), world::vanDijk.value);
    }

    void namesakeWithAnotherVatIsNotUs()
    {
        IncomingOrder order = sampleOrder();
        order.buyer->name = text(QStringLiteral("NL Company"));
        order.buyer->vatNumber = text(QStringLiteral("NL123456782B90"));
        const OrderProposal proposal = matched(order);
        QCOMPARE(proposal.role, OurRole::Neither);
    }

    void customersOrderNeverBecomesAPurchase()
    {
        IncomingOrder order = sampleOrder();
        std::swap(order.buyer, order.seller);
        order.lines = {sampleLine(QStringLiteral("VD-840Z"), QStringLiteral("Zeskantbout M8x40"), "10",
                                  QStringLiteral("PCE"), "0.25")};
        const OrderProposal proposal = matched(order);
        QCOMPARE(proposal.role, OurRole::Seller);
        const extraction::Finding* finding = findingOf(proposal.findings, FindingCode::CustomerOrder);
        QVERIFY(finding);
        QCOMPARE(finding->severity, extraction::Severity::Blocking);
        QCOMPARE(finding->arguments, QStringList{QStringLiteral("NL Company")});
        QCOMPARE(proposal.vendor.decidedId(), 0);
        QVERIFY(!proposal.lines.first().ordered);
    }

    // Files whose columns a mapping explains: the partner that a person named, as long as it still has that name.
    void partnerOfAMapping()
    {
        IncomingOrder order = sampleOrder();
        const MatchingWorld made;
        const QString name = made.snapshot()->partner(world::vanDijk)->name;
        order.seller = named(name);
        QVERIFY(matched(order).vendor.needsPerson);
        order.vendorPartner = world::vanDijk.value;
        const OrderProposal proposal = matched(order);
        QCOMPARE(proposal.vendor.decidedId(), world::vanDijk.value);
        QCOMPARE(proposal.vendor.rule, QStringLiteral("mapping"));
        order.seller = named(QStringLiteral("Somebody Else"));
        QVERIFY(matched(order).vendor.rule != u"mapping");
        order.seller = named(name);
        order.vendorPartner = 987'654;
        QVERIFY(matched(order).vendor.rule != u"mapping");
    }

    void neitherPartyOursWaitsForAPerson()
    {
        IncomingOrder order = sampleOrder();
        order.buyer = named(QStringLiteral("Stichting Iemand Anders"));
        MatchContext context;
        context.defaultCompany = world::ours;
        OrderProposal proposal = matched(order, context);
        QCOMPARE(proposal.role, OurRole::Neither);
        QCOMPARE(proposal.company, world::ours);
        QCOMPARE(proposal.companyRule, QStringLiteral("default"));
        // the VAT number names one vendor, and still nobody decided
        QCOMPARE(proposal.vendor.candidates.first().record.id, world::vanDijk.value);
        QCOMPARE(proposal.vendor.decidedId(), 0);
        QVERIFY(blocks(proposal.findings, FindingCode::NeitherPartyIsOurs));

        context.choices.insert(QStringLiteral("vendor"), {world::vanDijk.value});
        proposal = matched(order, context);
        QVERIFY(blocks(proposal.findings, FindingCode::NeitherPartyIsOurs)); // the company is still a guess
        context.choices.insert(QStringLiteral("company"), {world::ours.value});
        proposal = matched(order, context);
        QVERIFY(!findingOf(proposal.findings, FindingCode::NeitherPartyIsOurs));
        QCOMPARE(proposal.vendor.decidedId(), world::vanDijk.value);
        QCOMPARE(proposal.companyRule, QStringLiteral("person"));
    }

    void severalOfOurCompanies()
    {
        MatchingWorld made;
        made.data.companies[1].vat = made.data.companies[0].vat; // a fiscal unity
        IncomingOrder order = sampleOrder();
        order.buyer->name = text(QStringLiteral("Inkoop"));
        OrderProposal proposal = matched(order, {}, made);
        QVERIFY(blocks(proposal.findings, FindingCode::SeveralCompanies));
        QVERIFY(proposal.company.isNull());
        order.buyer->name = text(QStringLiteral("Other Company BV")); // the name tells branches apart
        proposal = matched(order, {}, made);
        QCOMPARE(proposal.company, world::other);
    }

    void bothPartiesOursWaitsForAPerson()
    {
        IncomingOrder order = sampleOrder();
        order.seller = named(QStringLiteral("Other Company"));
        const OrderProposal proposal = matched(order);
        QCOMPARE(proposal.role, OurRole::Unclear);
        QVERIFY(blocks(proposal.findings, FindingCode::SeveralCompanies));
    }

    // vendor

    void keysDecide_data()
    {
        QTest::addColumn<Party>("seller");
        QTest::addColumn<qint64>("vendor");
        QTest::addColumn<QString>("rule");
        Party party = named(QStringLiteral("Wie dan ook"));
        party.vatNumber = text(QStringLiteral("NL823170007B16"));
        QTest::newRow("VAT against one without prefix") << party << world::kramer.value << "vat";
        party = named(QStringLiteral("Van Dijk"));
        party.registrationNumber = text(QStringLiteral("KvK 2431.0087"));
        QTest::newRow("register number in ref") << party << world::vanDijk.value << "registerNumber";
        party = named(QStringLiteral("Bakker Groothandel"));
        party.gln = text(QStringLiteral("8719000200045"));
        QTest::newRow("GLN") << party << world::bakkerUtrecht.value << "gln";
        party = named(QStringLiteral("Bakker Groothandel"));
        party.iban = text(QStringLiteral("NL16 RABO 0310 0200 12"));
        QTest::newRow("IBAN") << party << world::bakkerRotterdam.value << "iban";
        party = named(QStringLiteral("Bakker Groothandel"));
        party.vatNumber = text(QStringLiteral("NL829550021B10"));
        party.iban = text(QStringLiteral("NL86RABO0310020013"));
        QTest::newRow("twins told apart by IBAN") << party << world::bakkerUtrecht.value << "iban";
        party = named(QStringLiteral("Kramer Elektro"));
        party.email = text(QStringLiteral("Ruud <ruud@kramer-elektro.example>"));
        QTest::newRow("e-mail domain") << party << world::kramer.value << "emailDomain";
        party = named(QStringLiteral("Anouk de Wit"));
        party.vatNumber = text(QStringLiteral("NL817640071B01"));
        QTest::newRow("contact gives its company") << party << world::vanDijk.value << "vat";
        party = named(QStringLiteral("Hoffmann"));
        party.ids = {{QStringLiteral("9930"), QStringLiteral("DE811234508")}};
        QTest::newRow("VAT by Peppol scheme") << party << world::hoffmann.value << "vat";
    }

    void keysDecide()
    {
        QFETCH(Party, seller);
        QFETCH(qint64, vendor);
        QFETCH(QString, rule);
        const OrderProposal proposal = matched(orderFrom(seller));
        QVERIFY2(proposal.vendor.decidedId() == vendor, described(proposal.findings).constData());
        QCOMPARE(proposal.vendor.rule, rule);
        QCOMPARE(proposal.vendor.verdict, Verdict::Match);
        QVERIFY(proposal.vendor.candidates.first().confidence > 0.9);
        QVERIFY(!proposal.vendor.candidates.first().evidence.isEmpty());
        QVERIFY2(!anyBlocking(proposal.findings), described(proposal.findings).constData());
    }

    void twinsAreShown()
    {
        Party seller = named(QStringLiteral("Bakker Groothandel"));
        seller.vatNumber = text(QStringLiteral("NL829550021B10"));
        seller.registrationNumber = text(QStringLiteral("33190422"));
        seller.email = text(QStringLiteral("info@bakker-groothandel.example"));
        const OrderProposal proposal = matched(orderFrom(seller));
        QCOMPARE(proposal.vendor.verdict, Verdict::Ambiguous);
        QCOMPARE(proposal.vendor.decidedId(), 0);
        QCOMPARE(proposal.vendor.candidates.size(), 2);
        const extraction::Finding* finding = findingOf(proposal.findings, FindingCode::VendorAmbiguous);
        QVERIFY(finding && finding->arguments.first().contains(QStringLiteral("Utrecht"))
                && finding->arguments.first().contains(QStringLiteral("Rotterdam")));
        QVERIFY(bandOf(proposal.vendor.candidates.first().confidence) == Band::MustFix);
    }

    void contradictionsAreShown_data()
    {
        QTest::addColumn<Party>("seller");
        Party party = named(QStringLiteral("Van Dijk Bevestigingen"));
        party.vatNumber = text(QStringLiteral("NL817640071B01"));
        party.iban = text(QStringLiteral("NL58ABNA0530040011"));
        QTest::newRow("VAT of one, IBAN of another") << party;
        party = named(QStringLiteral("Van Dijk Bevestigingen"));
        party.vatNumber = text(QStringLiteral("NL817640071B01"));
        party.email = text(QStringLiteral("orders@kramer-elektro.example"));
        QTest::newRow("VAT of one, mail domain of another") << party;
        party = named(QStringLiteral("Van Dijk Bevestigingen"));
        party.vatNumber = text(QStringLiteral("NL123456782B90"));
        party.gln = text(QStringLiteral("8719000200021"));
        QTest::newRow("known GLN, unknown VAT") << party;
        party = named(QStringLiteral("Kramer Elektro"));
        party.vatNumber = text(QStringLiteral("NL123456782B90"));
        party.email = text(QStringLiteral("orders@kramer-elektro.example"));
        QTest::newRow("known domain, unknown VAT") << party;
        party = named(QStringLiteral("Kramer Elektrotechniek"));
        party.iban = text(QStringLiteral("NL91ABNA0417164300"));
        party.email = text(QStringLiteral("orders@kramer-elektro.example"));
        QTest::newRow("known domain, another bank account") << party;
        party = named(QStringLiteral("Totaal Anders Holding"));
        party.email = text(QStringLiteral("orders@kramer-elektro.example"));
        QTest::newRow("known domain, another name") << party;
    }

    void contradictionsAreShown()
    {
        QFETCH(Party, seller);
        const OrderProposal proposal = matched(orderFrom(seller));
        QCOMPARE(proposal.vendor.decidedId(), 0);
        QVERIFY2(blocks(proposal.findings, FindingCode::VendorContradiction), described(proposal.findings).constData());
        QCOMPARE(findingOf(proposal.findings, FindingCode::VendorContradiction)->arguments.size(), 4);
    }

    void failedAuthenticationOnlyProposes()
    {
        Party seller = named(QStringLiteral("Kramer Elektrotechniek"));
        MatchContext context;
        context.senderDomain = QStringLiteral("kramer-elektro.example");
        QCOMPARE(matched(orderFrom(seller), context).vendor.decidedId(), world::kramer.value);
        context.senderFailedAuthentication = true;
        OrderProposal proposal = matched(orderFrom(seller), context);
        QCOMPARE(proposal.vendor.decidedId(), 0);
        QCOMPARE(proposal.vendor.candidates.first().record.id, world::kramer.value);
        QVERIFY(blocks(proposal.findings, FindingCode::VendorNotConfirmed));
        // a number of the register does not depend on the mail
        seller.vatNumber = text(QStringLiteral("NL823170007B16"));
        QCOMPARE(matched(orderFrom(seller), context).vendor.decidedId(), world::kramer.value);
    }

    void publicHostsAndOurOwnMailNameNobody()
    {
        MatchContext context;
        context.senderDomain = QStringLiteral("nl-company.example"); // forwarded by a colleague
        OrderProposal proposal = matched(orderFrom(named(QStringLiteral("Xyz"))), context);
        QCOMPARE(proposal.vendor.verdict, Verdict::NoMatch);
        QVERIFY(blocks(proposal.findings, FindingCode::VendorMissing));

        Party seller = named(QStringLiteral("Xyz"));
        seller.email = text(QStringLiteral("iemand@gmail.com"));
        QCOMPARE(matched(orderFrom(seller)).vendor.verdict, Verdict::NoMatch);
        // the whole address as stored is a hint
        seller.email = text(QStringLiteral("atelier.zonnehof@gmail.com"));
        proposal = matched(orderFrom(seller));
        QCOMPARE(proposal.vendor.candidates.first().record.id, world::zonnehof.value);
        QCOMPARE(proposal.vendor.decidedId(), 0);
        QVERIFY(blocks(proposal.findings, FindingCode::VendorNotConfirmed));
    }

    void namesOnlyPropose_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("vendor");
        QTest::newRow("legal form left out") << "Van Dijk Bevestigingen" << world::vanDijk.value;
        QTest::newRow("exactly as stored") << "Kramer Elektrotechniek B.V." << world::kramer.value;
        QTest::newRow("typing error") << "Hofmann Verbindungstechnik" << world::hoffmann.value;
        QTest::newRow("umlauts spelled out") << "Mueller und Soehne Werkzeuge" << world::mueller.value;
        QTest::newRow("umlauts lost") << "MULLER & SOHNE WERKZEUGE" << world::mueller.value;
        QTest::newRow("abbreviated") << "Great Lakes Fast. Incorporated" << world::greatLakes.value;
    }

    void namesOnlyPropose()
    {
        QFETCH(QString, name);
        QFETCH(qint64, vendor);
        const OrderProposal proposal = matched(orderFrom(named(name)));
        QVERIFY(!proposal.vendor.candidates.isEmpty());
        QCOMPARE(proposal.vendor.candidates.first().record.id, vendor);
        QCOMPARE(proposal.vendor.verdict, Verdict::PossibleMatch);
        QCOMPARE(proposal.vendor.decidedId(), 0);
        QVERIFY(proposal.vendor.needsPerson);
        QVERIFY(blocks(proposal.findings, FindingCode::VendorNotConfirmed));
    }

    void unknownNameIsNoMatch()
    {
        const OrderProposal proposal = matched(orderFrom(named(QStringLiteral("Zilverstroom Advies"))));
        QCOMPARE(proposal.vendor.verdict, Verdict::NoMatch);
        QVERIFY(blocks(proposal.findings, FindingCode::VendorMissing));
    }

    void unusableVendorsBlock()
    {
        Party seller = named(QStringLiteral("Oude Maas Handel"));
        seller.vatNumber = text(QStringLiteral("NL841230006B15"));
        OrderProposal proposal = matched(orderFrom(seller));
        QVERIFY(blocks(proposal.findings, FindingCode::VendorArchived));
        QCOMPARE(proposal.vendor.decidedId(), 0);

        seller = named(QStringLiteral("Windy City Supplies"));
        seller.registrationNumber = text(QStringLiteral("12345678"));
        proposal = matched(orderFrom(seller));
        QVERIFY(blocks(proposal.findings, FindingCode::VendorOtherCompany));
        QCOMPARE(proposal.vendor.decidedId(), 0);
    }

    void archivedTwinGivesWay()
    {
        MatchingWorld made;
        made.partner(world::bakkerRotterdam).active = false;
        Party seller = named(QStringLiteral("Bakker Groothandel"));
        seller.vatNumber = text(QStringLiteral("NL829550021B10"));
        QCOMPARE(matched(orderFrom(seller), {}, made).vendor.decidedId(), world::bakkerUtrecht.value);
    }

    void personOutranksEverything()
    {
        IncomingOrder order = sampleOrder();
        MatchContext context;
        context.choices.insert(QStringLiteral("vendor"), {world::contact.value});
        OrderProposal proposal = matched(order, context);
        QCOMPARE(proposal.vendor.decidedId(), world::vanDijk.value); // always the commercial partner
        context.choices.insert(QStringLiteral("vendor"), {world::hoffmann.value});
        proposal = matched(order, context);
        QCOMPARE(proposal.vendor.decidedId(), world::hoffmann.value);
        QCOMPARE(proposal.vendor.rule, QStringLiteral("person"));
        QVERIFY(!findingOf(proposal.findings, FindingCode::VendorContradiction));
        // the one the paper names stays visible
        QCOMPARE(proposal.vendor.candidates[1].record.id, world::vanDijk.value);
        context.choices.insert(QStringLiteral("vendor"), {world::oudeMaas.value});
        QVERIFY(blocks(matched(order, context).findings, FindingCode::VendorArchived));
    }

    void ourOwnPartnerIsNoVendor()
    {
        IncomingOrder order = sampleOrder();
        order.seller = named(QStringLiteral("Some Shop"));
        order.seller->email = text(QStringLiteral("x@nl-company.example"));
        const OrderProposal proposal = matched(order);
        for (const MatchCandidate& candidate : proposal.vendor.candidates)
            QVERIFY(candidate.record.id != 1);
    }

    // names

    void nameSimilarityBehaves()
    {
        const auto likeness = [](const char16_t* a, const char16_t* b) {
            return nameSimilarity(parseCompanyName(QStringView(a)), parseCompanyName(QStringView(b)));
        };
        QCOMPARE(likeness(u"Kramer B.V.", u"KRAMER BV"), 1.0);
        QCOMPARE(likeness(u"The Bolt Co. Ltd.", u"Bolt"), 1.0);
        QVERIFY(likeness(u"Van Dijk Bevestigingen", u"Van Dijk Bevestigingstechniek Zwolle") < 0.85);
        QVERIFY(likeness(u"KPN", u"Koninklijke PTT Nederland") >= 0.75);
        QVERIFY(likeness(u"Deutsche Bank", u"Dresdner Bank") < 0.7);
        QVERIFY(likeness(u"Jansen", u"Pietersen") < 0.5);
        QVERIFY(likeness(u"Jansen GmbH", u"Jansen AG") < 1.0);
        QCOMPARE(likeness(u"", u"Jansen"), 0.0);
        QVERIFY(!parseCompanyName(u"De Het B.V.").isEmpty()); // nothing but small words is a name all the same
    }
};

QTEST_GUILESS_MAIN(TestVendorResolver)
#include "tst_vendorresolver.moc"
