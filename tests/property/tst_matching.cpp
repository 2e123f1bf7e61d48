// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_matching op_masterdata op_extraction
#include "core/base/TextFold.h"
#include "core/matching/CompanyName.h"
#include "core/matching/PriceResolver.h"
#include "core/matching/TextTraits.h"
#include "core/matching/UnitCodes.h"
#include "tests/support/MatchingWorld.h"

#include <QTest>

#include <random>

using namespace op;
using namespace op::matching;
using namespace op::test;
using extraction::IncomingOrder;
using extraction::IncomingOrderLine;

namespace {

/// The same random orders in every run; the seed is printed with each failure by the loop's number.
class Dice
{
public:
    explicit Dice(unsigned seed) : m_random(seed) {}
    int upTo(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }
    bool chance(int percent) { return upTo(100) < percent; }
    template <class List>
    auto one(const List& list)
    {
        return list[static_cast<size_t>(upTo(static_cast<int>(std::size(list))))];
    }
    QString words(int count)
    {
        static constexpr const char16_t* vocabulary[] = {
            u"Zeskantbout", u"M8x40", u"verzinkt", u"Kabel", u"3x1,5", u"mm²",  u"zwart", u"wit",     u"500 ml",
            u"hex",         u"bolt",  u"zinc",     u"maat",  u"9",     u"16 A", u"Süß",   u"Müller",  u"B.V.",
            u"Handel",      u"12 mm", u"---",      u"1.000", u"st",    u"ø18",  u"½\"",   u"\u0130ı", u"op-1001"};
        QStringList list;
        for (int i = 0; i < count; ++i)
            list.append(QStringView(one(vocabulary)).toString());
        return list.join(u' ');
    }
    QString noise(int length)
    {
        QString result;
        for (int i = 0; i < length; ++i)
            result += QChar(static_cast<char16_t>(chance(70) ? 32 + upTo(95) : 1 + upTo(0xfffd)));
        return result;
    }
    Decimal amount(int limit, int places) { return Decimal(upTo(limit), places); }

private:
    std::mt19937 m_random;
};

extraction::DecimalField field(const Decimal& value)
{
    extraction::DecimalField made;
    made.value = value;
    return made;
}

IncomingOrderLine randomLine(Dice& dice)
{
    static constexpr const char16_t* codes[] = {u"VD-840Z", u"VD-M8Z",     u"VD-W8", u"A-100",
                                                u"OP-1015", u"KE-BOOT-S3", u"Q",     u""};
    static constexpr const char16_t* units[] = {u"C62",     u"DZN",   u"CEN",  u"XBX", u"KGM",
                                                u"doos 50", u"Stuks", u"quux", u""};
    static constexpr const char16_t* barcodes[] = {u"8719000110016", u"18719000190015", u"123", u"", u"", u""};
    IncomingOrderLine line;
    line.supplierItemCode = text(QStringView(dice.one(codes)).toString());
    line.gtin = text(QStringView(dice.one(barcodes)).toString());
    line.description = text(dice.words(dice.upTo(6)));
    line.unit = text(QStringView(dice.one(units)).toString());
    if (dice.chance(90))
        line.quantity = field(dice.amount(100000, dice.upTo(4)));
    if (dice.chance(90))
        line.unitPrice = field(dice.amount(1000000, dice.upTo(5)));
    if (dice.chance(20))
        line.priceBaseQuantity = field(dice.chance(50) ? Decimal(100) : Decimal(1000));
    return line;
}

IncomingOrder randomOrder(Dice& dice)
{
    IncomingOrder order = sampleOrder();
    static constexpr const char16_t* vats[] = {
        u"NL817640071B01", u"823170007B16", u"NL829550021B10", u"DE811234508", u"/", u""};
    order.seller->vatNumber = text(QStringView(dice.one(vats)).toString());
    order.seller->name = text(dice.words(2));
    for (int i = 0; i < 5; ++i)
        order.lines.append(randomLine(dice));
    return order;
}

void checkProposal(const MatchProposal& proposal)
{
    for (qsizetype i = 0; i < proposal.candidates.size(); ++i) {
        const MatchCandidate& candidate = proposal.candidates[i];
        QVERIFY(candidate.confidence >= 0 && candidate.confidence <= 1);
        QVERIFY(candidate.record.id > 0);
        double sum = 0;
        for (const Evidence& evidence : candidate.evidence)
            sum += evidence.contribution;
        QVERIFY(std::abs(sum - candidate.score) < 1e-9);
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(proposal.candidates[j].record.id != candidate.record.id);
    }
    if (proposal.rule == u"fuzzy" || proposal.rule == u"name")
        QCOMPARE(proposal.decidedId(), 0); // texts never decide
    if (proposal.decidedId() != 0)
        QCOMPARE(proposal.verdict, Verdict::Match);
}

} // namespace

class TestMatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposalsKeepTheirPromises()
    {
        const OrderMatcher matcher(MatchingWorld().snapshot());
        Dice dice(1);
        int decided = 0;
        for (int round = 0; round < 150; ++round) {
            const IncomingOrder order = randomOrder(dice);
            const OrderProposal proposal = matcher.match(order, {});
            QCOMPARE(matcher.match(order, {}), proposal);
            checkProposal(proposal.vendor);
            QCOMPARE(proposal.lines.size(), order.lines.size());
            for (const LineProposal& line : proposal.lines) {
                checkProposal(line.product);
                if (line.product.decidedId() == 0)
                    continue;
                ++decided;
                const masterdata::Product* product = matcher.snapshot()->product(ProductId(line.product.decidedId()));
                QVERIFY(product->active && product->purchaseOk);
                QVERIFY(product->company.isNull() || product->company == proposal.company);
                for (const TaxId tax : line.taxes.taxes)
                    QVERIFY(matcher.snapshot()->tax(tax)->company == proposal.company);
            }
        }
        QVERIFY(decided > 50); // the dice reach what is promised
    }

    void nothingDependsOnTheOrderOfRows()
    {
        MatchingWorld made;
        const OrderMatcher matcher(made.snapshot());
        std::mt19937 random(7); // NOLINT: the same order in every run
        std::shuffle(made.data.partners.begin(), made.data.partners.end(), random);
        std::shuffle(made.data.products.begin(), made.data.products.end(), random);
        std::shuffle(made.data.supplierInfos.begin(), made.data.supplierInfos.end(), random);
        std::shuffle(made.data.uoms.begin(), made.data.uoms.end(), random);
        std::shuffle(made.data.taxes.begin(), made.data.taxes.end(), random);
        std::shuffle(made.data.fiscalPositions.begin(), made.data.fiscalPositions.end(), random);
        std::shuffle(made.data.pickingTypes.begin(), made.data.pickingTypes.end(), random);
        const OrderMatcher shuffled(made.snapshot());
        Dice dice(2);
        for (int round = 0; round < 60; ++round) {
            const IncomingOrder order = randomOrder(dice);
            QCOMPARE(shuffled.match(order, {}), matcher.match(order, {}));
        }
    }

    // Whatever the unit became, quantity times price is what the paper says.
    void unitsNeverChangeTheMoney()
    {
        const OrderMatcher matcher(MatchingWorld().snapshot());
        Dice dice(3);
        int compared = 0;
        for (int round = 0; round < 150; ++round) {
            const IncomingOrder order = randomOrder(dice);
            const OrderProposal proposal = matcher.match(order, {});
            for (const LineProposal& line : proposal.lines) {
                const IncomingOrderLine& paper = order.lines[line.line];
                if (!paper.quantity.has() || !paper.unitPrice.has() || !line.quantity || !line.priceUnit)
                    continue;
                ++compared;
                const Decimal printed =
                    *paper.quantity.value * *paper.unitPrice.value / paper.priceBaseQuantity.valueOr(Decimal(1));
                const Decimal ours = *line.quantity * *line.priceUnit;
                QVERIFY2((printed - ours).abs() <= Decimal(1, 3),
                         qPrintable(printed.toString() + u' ' + ours.toString()));
            }
        }
        QVERIFY(compared > 300);
    }

    void allowancesKeepTheTotalToTheCent()
    {
        const masterdata::SnapshotPtr data = MatchingWorld().snapshot();
        const IncomingOrder order = sampleOrder();
        const MatchContext context;
        const MatchScope scope{*data,          order,         context, world::ours,
                               world::vanDijk, CurrencyId(1), {},      QDate(2026, 3, 1)};
        const UnitProposal unit{world::units, QStringLiteral("code"), 1, 1};
        Dice dice(4);
        for (int round = 0; round < 2000; ++round) {
            IncomingOrderLine line;
            const Decimal quantity = Decimal(1 + dice.upTo(5000), dice.upTo(2));
            const Decimal price = dice.amount(100000, dice.upTo(4));
            line.quantity = field(quantity);
            line.unitPrice = field(price);
            const Decimal goods = quantity * price;
            Decimal total = goods;
            switch (dice.upTo(4)) {
            case 0: {
                const Decimal percent = dice.amount(9000, 2);
                line.discountPercent = field(percent);
                total -= goods * percent / Decimal(100);
                break;
            }
            case 1: {
                const Decimal amount = dice.amount(500, 2);
                line.discountAmount = field(amount);
                total -= amount;
                break;
            }
            case 2: {
                const Decimal percent = dice.amount(9'000'000, 5);
                const Decimal charge = dice.amount(500, 2);
                line.discountPercent = field(percent);
                line.chargeAmount = field(charge);
                total = total - goods * percent / Decimal(100) + charge;
                break;
            }
            default:
                line.chargeAmount = field(dice.amount(500, 2));
                total += *line.chargeAmount.value;
            }
            const PriceOutcome outcome = resolvePrice(0, line, nullptr, unit, nullptr, scope);
            QVERIFY(outcome.priceUnit && outcome.quantity);
            QVERIFY(outcome.discountPercent.significantScale() <= 2);
            const Decimal ours =
                *outcome.priceUnit * *outcome.quantity * (Decimal(100) - outcome.discountPercent) / Decimal(100);
            QVERIFY2((ours - total).abs() < Decimal(1, 4), qPrintable(ours.toString() + u' ' + total.toString()));
        }
    }

    void likenessIsSymmetricAndBounded()
    {
        Dice dice(5);
        for (int round = 0; round < 1500; ++round) {
            const QString a = dice.chance(70) ? dice.words(1 + dice.upTo(4)) : dice.noise(20);
            const QString b = dice.chance(70) ? dice.words(1 + dice.upTo(4)) : dice.noise(20);
            const CompanyName x = parseCompanyName(a);
            const CompanyName y = parseCompanyName(b);
            const double there = nameSimilarity(x, y);
            QVERIFY2(there >= 0 && there <= 1, qPrintable(a + u'|' + b));
            QVERIFY2(std::abs(there - nameSimilarity(y, x)) < 1e-12, qPrintable(a + u'|' + b));
            if (!x.isEmpty())
                QCOMPARE(nameSimilarity(x, x), 1.0);
            const double words = wordSimilarity(a, b);
            QVERIFY(words >= 0 && words <= 1);
            QCOMPARE(words, wordSimilarity(b, a));
        }
    }

    void anyTextIsRead()
    {
        const OrderMatcher matcher(MatchingWorld().snapshot());
        Dice dice(6);
        for (int round = 0; round < 800; ++round) {
            const QString text = dice.noise(dice.upTo(60));
            const TextTraits traits = traitsOf(text);
            QCOMPARE(compareTraits(traits, traits).sizes == TraitOutcome::Differs, false);
            QCOMPARE(compareTraits(traits, traits).numbers == TraitOutcome::Differs, false);
            QCOMPARE(foldedKey(foldedKey(text)), foldedKey(text));
            std::ignore = unitMeaning(text);
            const int limit = 1 + dice.upTo(10);
            const QList<MatchCandidate> found = matcher.searchProducts(text, limit);
            QVERIFY(found.size() <= limit);
            for (qsizetype i = 1; i < found.size(); ++i)
                QVERIFY(found[i - 1].confidence >= found[i].confidence);
            QVERIFY(matcher.searchVendors(text, limit).size() <= limit);
        }
    }
};

QTEST_GUILESS_MAIN(TestMatching)
#include "tst_matching.moc"
