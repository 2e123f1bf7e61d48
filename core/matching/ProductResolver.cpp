// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/ProductResolver.h"

#include "core/base/Identifiers.h"
#include "core/extraction/FieldPaths.h"
#include "core/matching/Candidates.h"
#include "core/matching/ProductEvidence.h"
#include "core/matching/ProductKeys.h"

#include <algorithm>
#include <cmath>

namespace op::matching {
namespace {

using extraction::Finding;
using extraction::FindingCode;
using extraction::Severity;
using masterdata::Product;

constexpr qsizetype shownCandidates = 8;
constexpr qsizetype comparedCandidates = 40;
constexpr double possibleFrom = 0.5;
constexpr double matchedFrom = 0.95;
constexpr double ambiguousBelow = 0.1;

// Log odds that an exact key adds to what the texts say.
constexpr double strongKey = 7;
constexpr double weakKey = 4;
// How much rarer a product is that the order has on another line already, in other words. An estimate: no set of whole
// orders with known products is to be had.
constexpr double twiceInOtherWords = 0.2;
// A vendor's code that equals one of ours decides when at least so much of the text agrees.
constexpr double enoughWords = 0.45;

class Resolver
{
public:
    Resolver(int lineIndex, const extraction::IncomingOrderLine& line, const MatchScope& scope,
             const ProductIndex& index)
        : m_scope(scope),
          m_index(index),
          m_path(QStringLiteral("lines[%1].product").arg(lineIndex))
    {
        m_outcome.proposal.subject = m_path;
        m_query = productQuery(line.description.valueOr({}) + u' ' + line.longDescription.valueOr({}));
        for (const auto* field : {&line.supplierItemCode, &line.buyerItemCode, &line.manufacturerItemCode})
            if (const QString code = looseItemCode(field->valueOr({})); !code.isEmpty())
                m_query.codes.append(code);
        if (line.unitPrice.has()) {
            const Decimal base = line.priceBaseQuantity.valueOr(Decimal(1));
            m_query.price = base.isZero() ? *line.unitPrice.value : *line.unitPrice.value / base;
        }
        m_query.gtin = line.gtin.valueOr({});
        m_query.vendor = scope.vendor;
        m_query.company = scope.company;
        m_hits = productKeyHits(line, scope);
    }

    ProductOutcome run()
    {
        if (!decideByPerson() && !decideByKeys())
            proposeByText();
        reportState();
        return std::move(m_outcome);
    }

private:
    MatchProposal& proposal() { return m_outcome.proposal; }

    void add(FindingCode code, const QStringList& arguments = {})
    {
        m_outcome.findings.append(Finding{code, Severity::Blocking, m_path, arguments});
    }

    void addCandidate(ProductId id)
    {
        const auto known = std::find_if(proposal().candidates.begin(), proposal().candidates.end(),
                                        [id](const MatchCandidate& c) { return c.record.id == id.value; });
        const Product* product = m_scope.data.product(id);
        if (known == proposal().candidates.end() && product)
            proposal().candidates.append(compared(*product, m_index.rankOf(m_query, id)));
    }

    // A code that agrees as a key is not named once more as one that is written nearly so.
    static double takenOut(Feature feature, MatchCandidate& candidate)
    {
        const auto isSame = [feature](const Evidence& evidence) {
            return evidence.feature == feature && evidence.outcome == Outcome::Close && feature <= Feature::DefaultCode;
        };
        const auto known = std::find_if(candidate.evidence.cbegin(), candidate.evidence.cend(), isSame);
        const double contribution = known == candidate.evidence.cend() ? 0 : known->contribution;
        candidate.evidence.removeIf(isSame);
        return contribution;
    }

    MatchCandidate compared(const Product& product, const ProductRank& rank) const
    {
        MatchCandidate candidate = compareProduct(m_query, product, rank, m_scope.data, m_index);
        for (const ProductKeyHit& hit : m_hits)
            if (hit.has(product.id))
                candidate.evidence.prepend(
                    {hit.feature, hit.feature == Feature::Expired ? Outcome::Differs : Outcome::Agrees, hit.paper,
                     codeOf(hit, product), (hit.isWeak ? weakKey : strongKey) + takenOut(hit.feature, candidate),
                     storyOf(hit)});
        candidate.score = 0;
        for (const Evidence& evidence : candidate.evidence)
            candidate.score += evidence.contribution;
        if (!product.active)
            addEvidence(candidate, Feature::Archived, Outcome::Differs, {}, displayName(product), -2);
        if (!product.purchaseOk)
            addEvidence(candidate, Feature::NotPurchasable, Outcome::Differs, {}, displayName(product), -2);
        if (!m_scope.isUsableBy(product.company))
            addEvidence(candidate, Feature::OtherCompany, Outcome::Differs, {}, displayName(product), -3);
        candidate.confidence = confidenceOf(candidate.score);
        return candidate;
    }

    static QStringList storyOf(const ProductKeyHit& hit)
    {
        if (!hit.crossReference)
            return {};
        const CrossReference& reference = *hit.crossReference;
        return {reference.taughtBy, reference.taughtAt.toUTC().toString(Qt::ISODate), reference.taughtFrom};
    }

    static QString codeOf(const ProductKeyHit& hit, const Product& product)
    {
        switch (hit.feature) {
        case Feature::DefaultCode:
            return product.defaultCode;
        case Feature::Barcode:
            return product.barcode;
        case Feature::PackagingBarcode:
            return hit.packaging ? hit.packaging->name : QString();
        default:
            return hit.paper;
        }
    }

    // The key that names \a product also tells its pack.
    void takePack(ProductId product)
    {
        for (const ProductKeyHit& hit : m_hits) {
            if (hit.packaging && hit.packaging->product == product && !m_outcome.packaging)
                m_outcome.packaging = hit.packaging;
            if (hit.crossReference && hit.crossReference->product == product && !m_outcome.crossReference)
                m_outcome.crossReference = hit.crossReference;
        }
    }

    void putFirst(ProductId product)
    {
        QList<MatchCandidate>& candidates = proposal().candidates;
        const auto it = std::find_if(candidates.begin(), candidates.end(),
                                     [product](const MatchCandidate& c) { return c.record.id == product.value; });
        std::rotate(candidates.begin(), it, it + 1);
        proposal().margin = candidates.first().confidence - (candidates.size() > 1 ? candidates[1].confidence : 0.0);
    }

    bool decideByPerson()
    {
        const ProductId chosen(m_scope.chosenId(m_path));
        if (chosen.isNull() || !m_scope.data.product(chosen))
            return false;
        addCandidate(chosen);
        for (const ProductKeyHit& hit : m_hits)
            for (const ProductId id : hit.products)
                addCandidate(id);
        for (MatchCandidate& candidate : proposal().candidates) {
            if (candidate.record.id != chosen.value)
                continue;
            candidate.evidence.prepend({Feature::PersonChose, Outcome::Agrees, {}, candidate.record.displayName, 0});
            candidate.confidence = 1;
        }
        rank(proposal(), shownCandidates);
        putFirst(chosen);
        proposal().verdict = Verdict::Match;
        proposal().rule = QStringLiteral("person");
        proposal().needsPerson = false;
        takePack(chosen);
        return true;
    }

    bool decideByKeys()
    {
        const bool anyStrong =
            std::any_of(m_hits.begin(), m_hits.end(), [](const ProductKeyHit& hit) { return !hit.isWeak; });
        QList<const ProductKeyHit*> counting;
        for (const ProductKeyHit& hit : m_hits)
            if (hit.isWeak != anyStrong)
                counting.append(&hit);
        if (counting.isEmpty())
            return false;
        for (const ProductKeyHit* hit : counting)
            for (const ProductId id : hit->products)
                addCandidate(id);

        const auto unique =
            std::find_if(counting.begin(), counting.end(), [](const ProductKeyHit* hit) { return hit->isUnique(); });
        const ProductKeyHit& deciding = unique != counting.end() ? **unique : *counting.first();
        std::vector<ProductId> common = counting.first()->products;
        for (const ProductKeyHit* hit : counting)
            std::erase_if(common, [hit](ProductId id) { return !hit->has(id); });
        rank(proposal(), shownCandidates);
        proposal().rule = deciding.rule;
        if (common.empty())
            setContradiction(deciding, counting);
        else if (common.size() > 1)
            setAmbiguous(common.size());
        else
            decideFor(common.front(), deciding, !anyStrong);
        return true;
    }

    void setContradiction(const ProductKeyHit& deciding, const QList<const ProductKeyHit*>& counting)
    {
        const ProductId first = deciding.products.front();
        const auto other = std::find_if(counting.begin(), counting.end(),
                                        [first](const ProductKeyHit* hit) { return !hit->has(first); });
        proposal().verdict = Verdict::Ambiguous;
        const Product* record = m_scope.data.product((*other)->products.front());
        add(FindingCode::ProductContradiction, {featureName((*other)->feature), (*other)->paper, displayName(*record)});
    }

    void setAmbiguous(size_t count)
    {
        for (MatchCandidate& candidate : proposal().candidates)
            candidate.confidence /= static_cast<double>(count);
        proposal().margin /= static_cast<double>(count);
        proposal().verdict = Verdict::Ambiguous;
        add(FindingCode::ProductAmbiguous, {candidateNames(proposal())});
    }

    void decideFor(ProductId product, const ProductKeyHit& deciding, bool isWeak)
    {
        putFirst(product);
        takePack(product);
        const MatchCandidate& best = proposal().candidates.first();
        const bool isSupported = deciding.feature == Feature::DefaultCode && wordsOf(product) >= enoughWords;
        if (isWeak && !isSupported) {
            proposal().verdict = Verdict::PossibleMatch;
            add(FindingCode::ProductNotConfirmed, {best.record.displayName});
            return;
        }
        proposal().verdict = Verdict::Match;
        proposal().needsPerson = false;
        // what a person taught about this vendor's code outranks words; other keys give way to a size that differs
        if (deciding.feature == Feature::CrossReference)
            return;
        if (const Evidence* against = textContradiction(best))
            contradictProduct(m_outcome, featureName(against->feature),
                              against->paper.isEmpty() ? m_query.text : against->paper,
                              against->record.isEmpty() ? best.record.displayName : against->record);
    }

    [[nodiscard]] double wordsOf(ProductId id) const
    {
        return productFeatures(m_query, *m_scope.data.product(id), m_scope.data, m_index).words;
    }

    // Bayes' rule over the candidates and the chance that none is meant: what another line holds loses, the rest gains.
    void weighOtherLines()
    {
        if (m_scope.heldBy.empty())
            return;
        double before = 0;
        double after = 0;
        for (MatchCandidate& candidate : proposal().candidates) {
            before += candidate.confidence;
            const auto holder = m_scope.heldBy.find(ProductId(candidate.record.id));
            if (holder != m_scope.heldBy.end()) {
                const int line = holder->second;
                addEvidence(candidate, Feature::OtherLine, Outcome::Differs,
                            extraction::lineNumber(m_scope.order.lines[line], line), candidate.record.displayName,
                            std::log(twiceInOtherWords));
                candidate.confidence *= twiceInOtherWords;
            }
            after += candidate.confidence;
        }
        const double none = std::max(0.0, 1 - before);
        for (MatchCandidate& candidate : proposal().candidates)
            candidate.confidence /= std::max(after + none, 1e-9);
    }

    void proposeByText()
    {
        proposal().rule = QStringLiteral("fuzzy");
        for (const ProductRank& ranked : m_index.search(m_query, comparedCandidates)) {
            MatchCandidate candidate = compared(*m_scope.data.product(ranked.product), ranked);
            // what the models did not know moves the odds that they gave
            candidate.confidence = confidenceOf(oddsOf(ranked.confidence) + candidate.score - ranked.score);
            proposal().candidates.append(std::move(candidate));
        }
        weighOtherLines();
        rank(proposal(), shownCandidates);
        const double best = proposal().candidates.isEmpty() ? 0 : proposal().candidates.first().confidence;
        if (best < possibleFrom) {
            proposal().verdict = Verdict::NoMatch;
            add(FindingCode::ProductMissing, {m_query.text});
            return;
        }
        const bool isClose = proposal().candidates.size() > 1 && proposal().margin < ambiguousBelow;
        if (isClose) {
            proposal().verdict = Verdict::Ambiguous;
            add(FindingCode::ProductAmbiguous, {candidateNames(proposal())});
            return;
        }
        // the confidence of texts alone still has to prove itself: a person confirms
        proposal().verdict = best >= matchedFrom ? Verdict::Match : Verdict::PossibleMatch;
        takePack(ProductId(proposal().candidates.first().record.id));
        add(FindingCode::ProductNotConfirmed, {proposal().candidates.first().record.displayName});
    }

    // The server takes archived, unpurchasable and foreign products without a word (odoo-rpc.md 5).
    void reportState()
    {
        const ProductId likely = m_outcome.likely();
        const Product* product = m_scope.data.product(likely);
        if (!product || isOrderable(*product, m_scope))
            return;
        const QString name = displayName(*product);
        if (!product->active)
            add(FindingCode::ProductArchived, {name});
        else if (!product->purchaseOk)
            add(FindingCode::ProductNotPurchasable, {name});
        if (!m_scope.isUsableBy(product->company))
            add(FindingCode::ProductOtherCompany, {name});
        if (proposal().rule != u"person") {
            proposal().needsPerson = true;
            proposal().verdict = Verdict::PossibleMatch;
        }
    }

    const MatchScope& m_scope;
    const ProductIndex& m_index;
    const QString m_path;
    ProductQuery m_query;
    QList<ProductKeyHit> m_hits;
    ProductOutcome m_outcome;
};

} // namespace

ProductId ProductOutcome::likely() const
{
    const bool isClear = proposal.verdict == Verdict::Match || proposal.verdict == Verdict::PossibleMatch;
    return isClear && !proposal.candidates.isEmpty() ? ProductId(proposal.candidates.first().record.id) : ProductId();
}

ProductOutcome resolveProduct(int lineIndex, const extraction::IncomingOrderLine& line, const MatchScope& scope,
                              const ProductIndex& index)
{
    return Resolver(lineIndex, line, scope, index).run();
}

void contradictProduct(ProductOutcome& outcome, const QString& what, const QString& paper, const QString& record)
{
    if (outcome.proposal.rule == u"person" || outcome.proposal.rule == u"crossReference")
        return;
    outcome.proposal.needsPerson = true;
    if (outcome.proposal.verdict == Verdict::Match)
        outcome.proposal.verdict = Verdict::PossibleMatch;
    if (!outcome.proposal.candidates.isEmpty()) {
        MatchCandidate& best = outcome.proposal.candidates.first();
        best.confidence = std::min(best.confidence, 0.7);
    }
    outcome.findings.append(Finding{
        FindingCode::ProductContradiction, Severity::Blocking, outcome.proposal.subject, {what, paper, record}});
}

} // namespace op::matching
