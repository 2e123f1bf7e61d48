// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/CaseLearning.h"

#include "core/matching/CrossReferenceKeys.h"

#include <algorithm>

namespace op::services {
namespace {

using matching::CrossReference;
using matching::CrossReferenceKey;
using matching::Feature;
using matching::LineProposal;
using matching::MatchCandidate;
using matching::Outcome;
using storage::StoredCrossReference;

bool hasEvidence(const MatchCandidate& candidate, std::initializer_list<Feature> features, Outcome outcome)
{
    return std::any_of(candidate.evidence.begin(), candidate.evidence.end(), [&](const matching::Evidence& evidence) {
        return evidence.outcome == outcome
            && std::find(features.begin(), features.end(), evidence.feature) != features.end();
    });
}

// A choice that is about this line only: the vendor delivers a substitute, the code names several products in Odoo (a
// template's code), or it names one that the line's own words contradict. Overruling a code that named its product
// cleanly is a correction and remembered.
bool isOneOff(const extraction::IncomingOrder& order, const LineProposal& line)
{
    if (extraction::confirmationOf(order.documentType, order.lines[line.line])
        == extraction::LineConfirmation::Substituted)
        return true;
    const matching::MatchProposal& chosen = line.product;
    const auto isKeyed = [](const MatchCandidate& candidate) {
        return hasEvidence(candidate, {Feature::VendorCode, Feature::Barcode, Feature::PackagingBarcode},
                           Outcome::Agrees);
    };
    const bool isOwnKey = !chosen.candidates.isEmpty() && isKeyed(chosen.candidates.first());
    return std::any_of(chosen.candidates.begin(), chosen.candidates.end(), [&](const MatchCandidate& other) {
        return other.record.id != chosen.decidedId() && isKeyed(other)
            && (isOwnKey
                || hasEvidence(other, {Feature::Sizes, Feature::Numbers, Feature::Colours, Feature::UnitKind},
                               Outcome::Differs));
    });
}

bool isFor(const CrossReference& reference, PartnerId vendor, const CrossReferenceKey& key)
{
    return reference.vendor == vendor && matching::hasKey(reference, key);
}

bool isSameKey(const CrossReference& a, const CrossReference& b)
{
    return isFor(a, b.vendor, {b.keyKind, b.key});
}

bool isSame(const CrossReference& a, const CrossReference& b)
{
    return isSameKey(a, b) && a.product == b.product && a.uom == b.uom && a.factor == b.factor;
}

template <class List>
bool holds(const List& references, const CrossReference& reference)
{
    return std::any_of(references.begin(), references.end(),
                       [&](const CrossReference& other) { return isSame(other, reference); });
}

/// What the decisions about one case teach, and what it has taught already.
class Lessons
{
public:
    Lessons(const review::ReviewCase& reviewCase, QList<StoredCrossReference> taught)
        : m_reviewCase(reviewCase),
          m_taught(std::move(taught))
    {}

    /// Only what a person chose is new knowledge; what the rules found they find again.
    [[nodiscard]] QList<CrossReference> of(const review::CaseEvaluation& evaluation) const
    {
        QList<CrossReference> lessons;
        const PartnerId vendor(evaluation.proposal.vendor.decidedId());
        if (vendor.isNull())
            return lessons;
        for (const LineProposal& line : evaluation.proposal.lines) {
            if (!line.ordered || line.product.decidedId() == 0 || line.product.rule != QLatin1String("person"))
                continue;
            const CrossReferenceKey key = matching::crossReferenceKey(evaluation.order.lines[line.line]);
            if (key.kind.isEmpty() || isOneOff(evaluation.order, line) || isAmbiguousHere(key, line, evaluation))
                continue;
            CrossReference lesson;
            lesson.keyKind = key.kind;
            lesson.key = key.key;
            lesson.vendor = vendor;
            lesson.product = ProductId(line.product.decidedId());
            if (line.unit.rule == QLatin1String("person")) {
                lesson.uom = line.unit.uom;
                lesson.factor = line.unit.factor;
            }
            // of two units for one key the later line counts
            lessons.removeIf([&](const CrossReference& other) { return isSameKey(other, lesson); });
            lessons.append(lesson);
        }
        return lessons;
    }

    /// Returns the row in force that the case taught with this meaning; nullptr without one.
    [[nodiscard]] const StoredCrossReference* inForce(const CrossReference& lesson) const
    {
        const auto found = std::find_if(m_taught.begin(), m_taught.end(), [&](const StoredCrossReference& row) {
            return !row.removedAt.isValid() && isSame(row.reference, lesson);
        });
        return found == m_taught.end() ? nullptr : &*found;
    }

    /// Returns true when the case taught it before, whatever became of it.
    [[nodiscard]] bool hasTaught(const CrossReference& lesson) const
    {
        return std::any_of(m_taught.begin(), m_taught.end(),
                           [&](const StoredCrossReference& row) { return isSame(row.reference, lesson); });
    }

    [[nodiscard]] bool isOwn(qint64 id) const
    {
        return std::any_of(m_taught.begin(), m_taught.end(),
                           [id](const StoredCrossReference& row) { return row.reference.id == id; });
    }

    /// Returns \a lesson with the story that its row will have.
    [[nodiscard]] CrossReference told(CrossReference lesson, const QString& actor, const QDateTime& now) const
    {
        lesson.taughtBy = actor;
        lesson.taughtAt = now;
        lesson.taughtFrom = m_reviewCase.number.isEmpty() ? QString::number(m_reviewCase.id) : m_reviewCase.number;
        return lesson;
    }

private:
    // The same key stands for two products on one paper: remembering either would turn against the other line. A line
    // that is open, or follows what this case taught, follows the newer choice.
    [[nodiscard]] bool isAmbiguousHere(const CrossReferenceKey& key, const LineProposal& line,
                                       const review::CaseEvaluation& evaluation) const
    {
        const PartnerId vendor(evaluation.proposal.vendor.decidedId());
        return std::any_of(evaluation.proposal.lines.begin(), evaluation.proposal.lines.end(),
                           [&](const LineProposal& other) {
                               const qint64 decided = other.product.decidedId();
                               return other.ordered && decided != 0 && decided != line.product.decidedId()
                                   && matching::crossReferenceKey(evaluation.order.lines[other.line]) == key
                                   && !(other.product.rule == QLatin1String("crossReference") && follows(vendor, key));
                           });
    }

    [[nodiscard]] bool follows(PartnerId vendor, const CrossReferenceKey& key) const
    {
        return std::any_of(m_taught.begin(), m_taught.end(), [&](const StoredCrossReference& row) {
            return !row.removedAt.isValid() && isFor(row.reference, vendor, key);
        });
    }

    const review::ReviewCase& m_reviewCase;
    const QList<StoredCrossReference> m_taught; ///< by the case, removed ones too
};

// Who decided in a line of the order is counted once per order, however many lines it decided.
Result<void> countUses(Office& office, const Lessons& lessons, const review::CaseEvaluation& evaluation,
                       const QList<CrossReference>& known, storage::LearnedChange& change)
{
    const PartnerId vendor(evaluation.proposal.vendor.decidedId());
    for (const LineProposal& line : evaluation.proposal.lines) {
        const ProductId decided(line.product.decidedId());
        const bool isFollowed = line.product.rule == QLatin1String("crossReference");
        if (!line.ordered || decided.isNull() || !(isFollowed || line.product.rule == QLatin1String("person")))
            continue;
        const CrossReferenceKey key = matching::crossReferenceKey(evaluation.order.lines[line.line]);
        for (const CrossReference& reference : known) {
            if (!isFor(reference, vendor, key))
                continue;
            const bool agrees = reference.product == decided;
            if (isFollowed && agrees)
                change.hits.insert(reference.id);
            else if (!isFollowed && !agrees)
                change.misses.insert(reference.id);
            else if (!isFollowed && lessons.isOwn(reference.id)) {
                // the choice overruled the row whose place it took when it was made
                OP_TRY(const auto former, office.crossReferences().replacedBy(reference.id));
                if (former && former->reference.product != decided)
                    change.misses.insert(former->reference.id);
            }
        }
    }
    return {};
}

} // namespace

Result<CaseLearning> learningOf(Office& office, const review::ReviewCase& reviewCase,
                                const review::CaseEvaluation& before, const review::CaseEvaluation& after,
                                bool wasApproved, bool isApproved)
{
    CaseLearning learning;
    if (reviewCase.connection.isEmpty() || !reviewCase.order)
        return learning;
    OP_TRY(QList<StoredCrossReference> taught, office.crossReferences().taughtBy(reviewCase.id));
    const Lessons lessons(reviewCase, std::move(taught));
    const QList<CrossReference> stood = lessons.of(before);
    const QList<CrossReference> stand = lessons.of(after);
    const auto isDone = [&](const CrossReference& lesson) {
        // what a person removed from the list since the choice does not come back with the approval
        return holds(stood, lesson) && (!isApproved || wasApproved || lessons.hasTaught(lesson));
    };
    const bool isTold = std::all_of(stand.begin(), stand.end(), isDone)
        && std::all_of(stood.begin(), stood.end(), [&](const CrossReference& lesson) { return holds(stand, lesson); });
    if (isTold && wasApproved == isApproved)
        return learning;

    OP_TRY(const QList<CrossReference> known, office.crossReferences().active(reviewCase.connection));
    learning.references = known;
    const auto changes = [&learning](PartnerId vendor) {
        if (!learning.vendors.contains(vendor))
            learning.vendors.append(vendor);
    };
    for (const CrossReference& lesson : stood) {
        const StoredCrossReference* row = holds(stand, lesson) ? nullptr : lessons.inForce(lesson);
        // what other orders were approved with is theirs, too
        if (!row || row->hits > 0)
            continue;
        const qint64 id = row->reference.id;
        OP_TRY(const auto former, office.crossReferences().replacedBy(id));
        learning.change.withdrawn.append({id, former ? former->reference.id : 0});
        learning.references.removeIf([id](const CrossReference& other) { return other.id == id; });
        if (former)
            learning.references.append(former->reference);
        changes(lesson.vendor);
    }
    for (const CrossReference& lesson : stand) {
        const auto isCovered = [&lesson](const CrossReference& other) {
            // a choice that says nothing about the unit leaves the one that is known
            return isSame(other, lesson)
                || (isSameKey(other, lesson) && other.product == lesson.product && lesson.uom.isNull());
        };
        if (isDone(lesson) || std::any_of(learning.references.begin(), learning.references.end(), isCovered))
            continue;
        learning.change.taught.append(lesson);
        learning.references.removeIf([&lesson](const CrossReference& other) { return isSameKey(other, lesson); });
        learning.references.append(lessons.told(lesson, office.actor(), office.clock().now()));
        changes(lesson.vendor);
    }
    if (wasApproved != isApproved) {
        learning.change.count = isApproved ? 1 : -1;
        OP_CHECK(countUses(office, lessons, isApproved ? after : before, known, learning.change));
    }
    return learning;
}

} // namespace op::services
