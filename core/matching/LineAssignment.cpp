// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/LineAssignment.h"

#include "core/base/TextFold.h"
#include "core/matching/CrossReferenceKeys.h"

#include <algorithm>

namespace op::matching {
namespace {

bool isByWords(const LineProposal& line)
{
    return line.ordered && line.product.rule == u"fuzzy" && !line.product.candidates.isEmpty();
}

// The same article twice, on purpose: for another place, at another date.
bool areWrittenAlike(const extraction::IncomingOrderLine& left, const extraction::IncomingOrderLine& right)
{
    const QString words = foldedKey(left.description.valueOr({}));
    return crossReferenceKey(left) == crossReferenceKey(right)
        || (!words.isEmpty() && words == foldedKey(right.description.valueOr({})));
}

// How surely a line means its best candidate; 0 = not surely enough to hold it against another line.
double holdOf(const LineProposal& line)
{
    if (!line.ordered || line.product.verdict != Verdict::Match || line.product.candidates.isEmpty())
        return 0;
    return line.product.needsPerson ? line.product.candidates.first().confidence : 1;
}

std::map<ProductId, int> heldProducts(const std::vector<LineOutcome>& lines)
{
    std::map<ProductId, int> held;
    for (size_t i = 0; i < lines.size(); ++i) {
        const double hold = holdOf(lines[i].proposal);
        if (hold == 0)
            continue;
        const ProductId product(lines[i].proposal.product.candidates.first().record.id);
        const auto [known, isNew] = held.try_emplace(product, static_cast<int>(i));
        if (!isNew && hold > holdOf(lines[static_cast<size_t>(known->second)].proposal))
            known->second = static_cast<int>(i);
    }
    return held;
}

} // namespace

std::vector<LineOutcome> matchLines(const MatchScope& scope, const OriginalOrder& original,
                                    const ProductIndex& products, const UnitTable& units)
{
    const int count = static_cast<int>(scope.order.lines.size());
    std::vector<LineOutcome> lines;
    lines.reserve(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i)
        lines.push_back(matchLine(i, scope, original, products, units));
    const std::map<ProductId, int> held = heldProducts(lines);
    MatchScope together = scope;
    for (int i = 0; i < count; ++i) {
        LineOutcome& line = lines[static_cast<size_t>(i)];
        if (!isByWords(line.proposal))
            continue;
        together.heldBy.clear();
        for (const MatchCandidate& candidate : line.proposal.product.candidates) {
            const auto holder = held.find(ProductId(candidate.record.id));
            if (holder != held.end() && holder->second != i
                && !areWrittenAlike(scope.order.lines[holder->second], scope.order.lines[i]))
                together.heldBy.insert(*holder);
        }
        if (!together.heldBy.empty())
            line = matchLine(i, together, original, products, units);
    }
    return lines;
}

} // namespace op::matching
