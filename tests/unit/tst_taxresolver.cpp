// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_matching op_masterdata op_extraction
#include "core/matching/FiscalPositions.h"
#include "core/matching/TaxResolver.h"
#include "tests/support/MatchingWorld.h"

#include <QTest>

using namespace op;
using namespace op::matching;
using namespace op::test;
using extraction::FindingCode;

namespace {

/// One tax run for a product and a vendor of the world.
struct TaxRun
{
    masterdata::SnapshotPtr data;
    extraction::IncomingOrder order = sampleOrder();
    MatchContext context;
    PaperTax paper;

    explicit TaxRun(const MatchingWorld& made = {}) : data(made.snapshot()) {}

    TaxOutcome of(PartnerId vendor, ProductId product)
    {
        MatchScope scope{*data, order, context, world::ours, vendor, CurrencyId(1), {}, QDate(2026, 3, 1)};
        choice = chooseFiscalPosition(scope);
        scope.fiscalPosition = choice.position;
        return resolveTaxes(QStringLiteral("lines[0]"), data->product(product), paper, scope);
    }
    FiscalPositionChoice choice;
};

} // namespace

class TestTaxResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void positionsLikeTheServer_data()
    {
        QTest::addColumn<bool>("links");
        QTest::addColumn<qint64>("vendor");
        QTest::addColumn<qint64>("position");
        QTest::addColumn<QList<qint64>>("taxes");
        for (const bool links : {false, true}) {
            const auto row = [links](const char* name, PartnerId vendor, FiscalPositionId position, TaxId tax) {
                QTest::addRow("%s %s", links ? "19" : "14", name)
                    << links << vendor.value << position.value << QList<qint64>{tax.value};
            };
            row("domestic", world::vanDijk, world::domestic, world::tax21);
            row("EU with VAT", world::hoffmann, world::euBusiness, world::taxEu);
            row("EU without VAT", world::mueller, world::euPrivate, world::tax21);
            row("outside the EU", world::greatLakes, world::world, world::taxImport);
            row("no country", world::nowhere, {}, world::tax21);
        }
    }

    void positionsLikeTheServer()
    {
        QFETCH(bool, links);
        QFETCH(qint64, vendor);
        QFETCH(qint64, position);
        QFETCH(QList<qint64>, taxes);
        MatchingWorld made;
        if (links)
            made.useTaxLinks();
        TaxRun run(made);
        const TaxOutcome outcome = run.of(PartnerId(vendor), world::bolt);
        QCOMPARE(run.choice.position.value, position);
        QCOMPARE(run.choice.rule, position == 0 ? QStringLiteral("none") : QStringLiteral("automatic"));
        QList<qint64> got;
        for (const TaxId id : outcome.proposal.taxes)
            got.append(id.value);
        QCOMPARE(got, taxes);
        QVERIFY(outcome.proposal.decided);
        QVERIFY(outcome.findings.isEmpty());
        // the chain shows each step
        QCOMPARE(outcome.proposal.chain[0].rule, QStringLiteral("productTaxes"));
        QCOMPARE(outcome.proposal.chain[0].taxes.size(), 2);
        QCOMPARE(outcome.proposal.chain[1].taxes, QList<TaxId>{world::tax21});
        QCOMPARE(outcome.proposal.chain[2].rule, QStringLiteral("fiscalPosition"));
    }

    void vendorsOwnPositionWins()
    {
        MatchingWorld made;
        made.partner(world::vanDijk).properties = {{world::ours, {}, {}, world::world}};
        TaxRun run(made);
        QCOMPARE(run.of(world::vanDijk, world::bolt).proposal.taxes, QList<TaxId>{world::taxImport});
        QCOMPARE(run.choice.rule, QStringLiteral("vendor"));
        run.context.choices.insert(QStringLiteral("fiscalPosition"), {});
        QCOMPARE(run.of(world::vanDijk, world::bolt).proposal.taxes, QList<TaxId>{world::tax21});
        QCOMPARE(run.choice.rule, QStringLiteral("person"));
        run.context.choices.insert(QStringLiteral("fiscalPosition"), {world::euBusiness.value});
        QCOMPARE(run.of(world::vanDijk, world::bolt).proposal.taxes, QList<TaxId>{world::taxEu});
    }

    void rankingOf14()
    {
        MatchingWorld made;
        made.partner(world::hoffmann).zip = QStringLiteral("50667");
        masterdata::FiscalPosition position;
        position.company = world::ours;
        position.autoApply = true;
        position.country = CountryId(2);
        // an exact country without VAT demand loses to a group with it: the VAT pass comes first
        position.id = FiscalPositionId(10);
        position.sequence = 0;
        made.data.fiscalPositions.push_back(position);
        QCOMPARE(automaticFiscalPosition(*made.snapshot(), made.partner(world::hoffmann), world::ours),
                 world::euBusiness);
        // with it, the exact country beats the group whatever the sequence
        position.id = FiscalPositionId(11);
        position.vatRequired = true;
        position.sequence = 99;
        made.data.fiscalPositions.push_back(position);
        QCOMPARE(automaticFiscalPosition(*made.snapshot(), made.partner(world::hoffmann), world::ours),
                 FiscalPositionId(11));
        // and a zip range beats the country alone
        position.id = FiscalPositionId(12);
        position.zipFrom = QStringLiteral("50000");
        position.zipTo = QStringLiteral("59999");
        made.data.fiscalPositions.push_back(position);
        QCOMPARE(automaticFiscalPosition(*made.snapshot(), made.partner(world::hoffmann), world::ours),
                 FiscalPositionId(12));
        made.partner(world::hoffmann).zip = QStringLiteral("10115");
        QCOMPARE(automaticFiscalPosition(*made.snapshot(), made.partner(world::hoffmann), world::ours),
                 FiscalPositionId(11));
        // any text in the field counts as a VAT number on 14
        made.partner(world::mueller).vat = QStringLiteral("/");
        QCOMPARE(automaticFiscalPosition(*made.snapshot(), made.partner(world::mueller), world::ours),
                 FiscalPositionId(11));
    }

    void sequenceOf19()
    {
        MatchingWorld made;
        made.useTaxLinks();
        masterdata::FiscalPosition position;
        position.company = world::ours;
        position.autoApply = true;
        position.usesTaxLinks = true;
        position.country = CountryId(2);
        position.id = FiscalPositionId(10);
        position.sequence = 0; // first in line, no VAT demanded: it wins
        made.data.fiscalPositions.push_back(position);
        QCOMPARE(automaticFiscalPosition(*made.snapshot(), made.partner(world::hoffmann), world::ours),
                 FiscalPositionId(10));
        made.data.fiscalPositions.back().states = {CountryStateId(7)};
        QCOMPARE(automaticFiscalPosition(*made.snapshot(), made.partner(world::hoffmann), world::ours),
                 world::euBusiness);
        made.partner(world::hoffmann).state = CountryStateId(7);
        QCOMPARE(automaticFiscalPosition(*made.snapshot(), made.partner(world::hoffmann), world::ours),
                 FiscalPositionId(10));
        // "/" is no VAT number for 19
        made.partner(world::mueller).vat = QStringLiteral("/");
        made.data.fiscalPositions.pop_back();
        QCOMPARE(automaticFiscalPosition(*made.snapshot(), made.partner(world::mueller), world::ours),
                 world::euPrivate);
    }

    void onlyUsablePositionsApply()
    {
        for (const int change : {0, 1, 2}) {
            MatchingWorld made;
            masterdata::FiscalPosition& domestic = made.data.fiscalPositions.front();
            if (change == 0)
                domestic.active = false;
            else if (change == 1)
                domestic.autoApply = false;
            else
                domestic.company = world::other;
            QCOMPARE(automaticFiscalPosition(*made.snapshot(), made.partner(world::vanDijk), world::ours),
                     world::euBusiness);
        }
    }

    void mappings()
    {
        MatchingWorld made;
        masterdata::FiscalPosition& position = made.data.fiscalPositions[1];
        position.mappings = {{world::tax21, world::taxEu}, {world::tax21, world::taxImport}, {world::tax9, {}}};
        const masterdata::SnapshotPtr data = made.snapshot();
        QCOMPARE(mappedTaxes(*data, {world::tax21}, world::euBusiness),
                 (QList<TaxId>{world::taxEu, world::taxImport}));                // all destinations
        QVERIFY(mappedTaxes(*data, {world::tax9}, world::euBusiness).isEmpty()); // no destination: dropped
        QCOMPARE(mappedTaxes(*data, {world::tax21, world::tax9}, {}), (QList<TaxId>{world::tax21, world::tax9}));
        QCOMPARE(mappedTaxes(*data, {world::tax9}, world::domestic), QList<TaxId>{world::tax9});
    }

    void emptyPositionOf19RemovesAllTaxes()
    {
        MatchingWorld made;
        made.useTaxLinks();
        made.data.fiscalPositions[0].destinationTaxes.clear();
        TaxRun run(made);
        const TaxOutcome outcome = run.of(world::vanDijk, world::bolt);
        QVERIFY(outcome.proposal.taxes.isEmpty());
        QVERIFY(outcome.proposal.decided);
    }

    void missingTaxesBlock()
    {
        TaxRun run;
        TaxOutcome outcome = run.of(world::vanDijk, world::voucher);
        QVERIFY(blocks(outcome.findings, FindingCode::TaxMissing));
        QVERIFY(!outcome.proposal.decided);
        run.paper.rate = Decimal(0);
        outcome = run.of(world::vanDijk, world::voucher);
        QVERIFY(outcome.proposal.decided);
        QVERIFY(outcome.findings.isEmpty());
        run.paper = {std::nullopt, QStringLiteral("E")}; // exempt says 0 as well
        QVERIFY(run.of(world::vanDijk, world::voucher).proposal.decided);

        MatchingWorld made;
        made.product(world::bolt).supplierTaxes = {world::taxOther, world::taxSale, world::taxOld};
        TaxRun unusable(made); // of another company, of sales, archived: none counts
        QVERIFY(blocks(unusable.of(world::vanDijk, world::bolt).findings, FindingCode::TaxMissing));
        QVERIFY(unusable.of(world::vanDijk, world::bolt).proposal.taxes.isEmpty());
        // no product, no statement
        QVERIFY(run.of(world::vanDijk, ProductId(9999)).findings.isEmpty());
        QVERIFY(!run.of(world::vanDijk, ProductId(9999)).proposal.decided);
    }

    void presetsPropose_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("rate");
        QTest::addColumn<QString>("preset");
        QTest::newRow("standard") << "S"
                                  << "21"
                                  << "standard";
        QTest::newRow("no category, a rate that is charged") << ""
                                                             << "21.00"
                                                             << "standard";
        QTest::newRow("reduced") << "AA"
                                 << "9"
                                 << "reduced";
        QTest::newRow("reverse charge") << "AE"
                                        << ""
                                        << "reverseCharge";
        QTest::newRow("reverse charge with a rate printed") << "AE"
                                                            << "21"
                                                            << "reverseCharge";
        QTest::newRow("margin, used goods") << "f"
                                            << "0"
                                            << "margin";
        QTest::newRow("zero rated") << "Z"
                                    << "0"
                                    << "zero";
        QTest::newRow("0 % of whatever kind") << ""
                                              << "0"
                                              << "";
        QTest::newRow("exempt") << "E"
                                << "0"
                                << "";
        QTest::newRow("within the EU") << "K"
                                       << "21"
                                       << "";
        QTest::newRow("another rate") << "S"
                                      << "6"
                                      << "";
        QTest::newRow("nothing said") << ""
                                      << ""
                                      << "";
    }
    void presetsPropose()
    {
        QFETCH(QString, category);
        QFETCH(QString, rate);
        QFETCH(QString, preset);
        const QHash<QString, TaxId> presets{{QStringLiteral("standard"), TaxId(21)},
                                            {QStringLiteral("reduced"), TaxId(22)},
                                            {QStringLiteral("zero"), TaxId(23)},
                                            {QStringLiteral("reverseCharge"), TaxId(24)},
                                            {QStringLiteral("margin"), TaxId(25)}};
        MatchingWorld made;
        for (auto it = presets.begin(); it != presets.end(); ++it) {
            masterdata::Tax tax = made.data.taxes.front();
            tax.id = it.value();
            tax.name = it.key() == QLatin1String("reverseCharge") ? QStringLiteral("verlegd") : it.key();
            tax.xmlId.clear();
            made.data.taxes.push_back(tax);
        }
        TaxRun run(made);
        run.context.taxPresets.insert(world::ours, presets);
        run.paper = {Decimal::parse(rate), category};
        const TaxOutcome outcome = run.of(world::vanDijk, world::voucher);
        QCOMPARE(blocks(outcome.findings, FindingCode::TaxFromPreset), !preset.isEmpty());
        if (preset.isEmpty())
            return;
        QVERIFY(!outcome.proposal.decided);
        QCOMPARE(outcome.findings.size(), 1);
        QCOMPARE(outcome.findings.first().arguments.first(), preset);
        QCOMPARE(outcome.findings.first().subject, QStringLiteral("lines[0].taxes"));
        QCOMPARE(outcome.proposal.taxes, QList<TaxId>{presets.value(preset)});
        QCOMPARE(outcome.proposal.chain[2].rule, QStringLiteral("preset"));
        QCOMPARE(outcome.proposal.chain[2].detail, preset);
        QCOMPARE(outcome.proposal.chain[3].rule, QStringLiteral("fiscalPosition"));
        // the same, confirmed by a person
        run.context.choices.insert(QStringLiteral("lines[0].taxes"), {presets.value(preset).value});
        const TaxOutcome confirmed = run.of(world::vanDijk, world::voucher);
        QVERIFY(confirmed.proposal.decided);
        if (category == QLatin1String("AE"))
            QVERIFY(confirmed.findings.isEmpty());
    }

    void presetsStandBack()
    {
        TaxRun run;
        run.paper = {Decimal(21), QStringLiteral("S")};
        run.context.taxPresets[world::ours].insert(QStringLiteral("standard"), world::tax9);
        // a product's own tax goes before what the workspace uses
        QCOMPARE(run.of(world::vanDijk, world::bolt).proposal.taxes, QList<TaxId>{world::tax21});
        // mapped like any other tax
        run.context.taxPresets[world::ours].insert(QStringLiteral("standard"), world::tax21);
        QCOMPARE(run.of(world::hoffmann, world::voucher).proposal.taxes, QList<TaxId>{world::taxEu});
        // of another company, of sales, archived, gone: as if nothing were chosen
        for (const TaxId bad : {world::taxOther, world::taxSale, world::taxOld, TaxId(999)}) {
            run.context.taxPresets[world::ours].insert(QStringLiteral("standard"), bad);
            const TaxOutcome outcome = run.of(world::vanDijk, world::voucher);
            QVERIFY(blocks(outcome.findings, FindingCode::TaxMissing));
            QVERIFY(outcome.proposal.taxes.isEmpty());
        }
        run.context.taxPresets = {{world::other, {{QStringLiteral("standard"), world::tax21}}}};
        QVERIFY(blocks(run.of(world::vanDijk, world::voucher).findings, FindingCode::TaxMissing));
    }

    void personChoosesTaxes()
    {
        TaxRun run;
        run.context.choices.insert(QStringLiteral("lines[0].taxes"), {});
        TaxOutcome outcome = run.of(world::vanDijk, world::bolt);
        QVERIFY(outcome.proposal.decided);
        QVERIFY(outcome.proposal.taxes.isEmpty());
        QCOMPARE(outcome.proposal.chain.first().rule, QStringLiteral("person"));
        run.context.choices.insert(QStringLiteral("lines[0].taxes"), {world::tax9.value});
        QCOMPARE(run.of(world::vanDijk, world::bolt).proposal.taxes, QList<TaxId>{world::tax9});
        run.context.choices.insert(QStringLiteral("lines[0].taxes"), {world::taxOther.value});
        QVERIFY(blocks(run.of(world::vanDijk, world::bolt).findings, FindingCode::TaxOtherCompany));
        for (const TaxId bad : {world::taxSale, world::taxOld, TaxId(999)}) {
            run.context.choices.insert(QStringLiteral("lines[0].taxes"), {bad.value});
            outcome = run.of(world::vanDijk, world::bolt);
            QVERIFY(blocks(outcome.findings, FindingCode::TaxMissing));
            QVERIFY(!outcome.proposal.decided);
        }
    }

    void crossCheckWithThePaper()
    {
        TaxRun run;
        run.paper.rate = Decimal(21);
        TaxOutcome outcome = run.of(world::vanDijk, world::bolt);
        QVERIFY(outcome.findings.isEmpty());
        QCOMPARE(outcome.proposal.effectiveRate, Decimal(21));
        QCOMPARE(outcome.proposal.chain.last().rule, QStringLiteral("crossCheck"));
        run.paper.rate = Decimal(9);
        outcome = run.of(world::vanDijk, world::bolt);
        const extraction::Finding* finding = findingOf(outcome.findings, FindingCode::TaxMismatch);
        QVERIFY(finding);
        QCOMPARE(finding->severity, extraction::Severity::Warning);
        QCOMPARE(finding->arguments, QStringList({QStringLiteral("9"), QStringLiteral("21%")}));
        QCOMPARE(outcome.proposal.taxes, QList<TaxId>{world::tax21}); // never matched by its rate
        // reverse charge: the amount says 21, the bill says 0
        run.paper = {Decimal(0), QStringLiteral("AE")};
        outcome = run.of(world::hoffmann, world::bolt);
        QVERIFY(outcome.findings.isEmpty());
        QVERIFY(outcome.proposal.effectiveRate.isZero());
    }

    void effectiveRates_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("xmlId");
        QTest::addColumn<int>("rate");
        QTest::newRow("plain") << "21%"
                               << "21% VAT"
                               << "account.4_btw_21_buy" << 21;
        QTest::newRow("plain 14") << "BTW te vorderen hoog (inkopen)"
                                  << ""
                                  << "l10n_nl.3_btw_21_buy" << 21;
        QTest::newRow("services") << "21% S"
                                  << "21% VAT"
                                  << "account.4_btw_21_buy_d" << 21;
        QTest::newRow("reverse charge by id") << "x"
                                              << ""
                                              << "l10n_nl.3_btw_ink_0" << 0;
        QTest::newRow("reverse charge by name") << "BTW af te dragen verlegd (inkopen)"
                                                << ""
                                                << "" << 0;
        QTest::newRow("reverse charge 19") << "21% R"
                                           << "reverse charge"
                                           << "account.4_btw_ink_0" << 0;
        QTest::newRow("EU 19") << "21% EX EU"
                               << "21% EU"
                               << "account.4_btw_I_21" << 0;
        QTest::newRow("EU 14") << "Inkopen import binnen EU hoog"
                               << ""
                               << "l10n_nl.3_btw_I_21" << 0;
        QTest::newRow("outside 19") << "21% EX O EU"
                                    << ""
                                    << "" << 0;
        QTest::newRow("label says 0") << "irgendwas"
                                      << "0% EU"
                                      << "" << 0;
        QTest::newRow("German") << "19% Innergemeinschaftlicher Erwerb"
                                << ""
                                << "" << 0;
        QTest::newRow("Belgian") << "21% Cocontractant"
                                 << ""
                                 << "" << 0;
        QTest::newRow("importance is no import") << "21% belangrijk"
                                                 << ""
                                                 << "" << 21;
    }

    void effectiveRates()
    {
        QFETCH(QString, name);
        QFETCH(QString, label);
        QFETCH(QString, xmlId);
        QFETCH(int, rate);
        MatchingWorld made;
        masterdata::Tax& tax = made.data.taxes.front();
        tax.name = name;
        tax.invoiceLabel = label;
        tax.xmlId = xmlId;
        QCOMPARE(effectiveRate(*made.snapshot(), {world::tax21}), std::optional<Decimal>(rate));
        tax.amountType = QStringLiteral("fixed");
        QCOMPARE(effectiveRate(*made.snapshot(), {world::tax21}), std::optional<Decimal>());
    }
};

QTEST_GUILESS_MAIN(TestTaxResolver)
#include "tst_taxresolver.moc"
