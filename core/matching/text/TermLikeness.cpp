// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/text/TermLikeness.h"

#include "core/matching/text/Similarity.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace op::matching {
namespace {

constexpr float byMeaningStrong = 0.92F;
constexpr float byMeaningShort = 0.75F;

TermLikeness numbers(const Token& token, const Term& term)
{
    const bool sameWritten = std::abs(token.value - term.value) < 1e-9;
    const bool bothMeasures = token.kind == TokenKind::Measure && term.kind == TokenKind::Measure;
    if (bothMeasures) {
        if (token.dimension == term.dimension)
            return std::abs(token.base - term.base) <= 1e-6 * std::max(1.0, std::abs(term.base))
                ? TermLikeness{1, WordRelation::Equal, false}
                : TermLikeness{};
        return sameWritten ? TermLikeness{0.3F, WordRelation::Part, false} : TermLikeness{};
    }
    if (!sameWritten)
        return {};
    const bool samePack = (token.kind == TokenKind::Pack) == (term.kind == TokenKind::Pack);
    const bool sameKind = token.kind == term.kind;
    return {sameKind ? 1.0F : samePack ? 0.95F : 0.5F, WordRelation::Equal, false};
}

TermLikeness codesLikeness(std::string_view left, std::string_view right)
{
    if (left.size() >= 2 && looksAlike(left, right))
        return {0.9F, WordRelation::Misread, false};
    const size_t shorter = std::min(left.size(), right.size());
    if (shorter >= 6 && editDistance(left, right, 1) == 1)
        return {0.5F, WordRelation::Misspelled, false};
    const auto starts = [](std::string_view text, std::string_view begin) {
        return text.substr(0, begin.size()) == begin;
    };
    if (shorter >= 4 && (starts(left, right) || starts(right, left)))
        return {0.6F, WordRelation::Part, false};
    return {};
}

} // namespace

TermLikeness termLikeness(const PreparedQuery::Word& word, quint32 termIndex, const TermTable& terms)
{
    const Token& token = word.token;
    const Term& term = terms[termIndex];
    const bool queryNumber = token.isNumeric();
    const bool recordNumber = term.kind >= TokenKind::Number;
    if (queryNumber && recordNumber)
        return numbers(token, term);
    if (queryNumber || recordNumber) {
        // "8" and "m8"
        const TokenKind other = queryNumber ? term.kind : token.kind;
        const bool same = other == TokenKind::Alnum && token.value > 0 && token.value == term.value;
        if (recordNumber && token.misread > 0) {
            const bool sameMeasure = term.kind == TokenKind::Measure && token.misreadDimension == term.dimension
                && token.misreadBase == term.base;
            if (sameMeasure || token.misread == term.value)
                return {0.85F, WordRelation::Misread, false};
        }
        return same ? TermLikeness{0.6F, WordRelation::Part, false} : TermLikeness{};
    }
    const std::string_view text = terms.text(termIndex);
    if (text == token.text)
        return {1, WordRelation::Equal, false};
    TermLikeness best;
    for (const Meaning& meaning : word.meanings)
        for (const Meaning& other : terms.meanings(termIndex))
            if (meaning.concept_ == other.concept_ && !(meaning.isShort && other.isShort))
                best = {meaning.isShort || other.isShort ? std::max(best.value, byMeaningShort) : byMeaningStrong,
                        WordRelation::Equal, true};
    if (token.kind == TokenKind::Alnum || term.kind == TokenKind::Alnum) {
        const TermLikeness code = codesLikeness(token.text, text);
        return code.value > best.value ? code : best;
    }
    const WordLikeness written = wordLikeness(token.text, text, token.isAbbreviated);
    if (static_cast<float>(written.value) > best.value)
        best = {static_cast<float>(written.value), written.relation, false};
    return best;
}

int codeLikeness(std::string_view left, std::string_view right)
{
    if (left == right)
        return 3;
    if (looksAlike(left, right))
        return 2;
    const std::string_view shorter = left.size() <= right.size() ? left : right;
    const std::string_view longer = left.size() <= right.size() ? right : left;
    if (shorter.size() >= 4 && longer.substr(0, shorter.size()) == shorter)
        return 1;
    return shorter.size() >= 6 && editDistance(left, right, 1) <= 1 ? 1 : 0;
}

size_t longestRun(std::string_view code, std::string_view text)
{
    std::array<quint8, 32> runs{};
    const size_t size = std::min(code.size(), runs.size());
    quint8 best = 0;
    for (const char c : text)
        for (size_t i = size; i-- > 0;) {
            const quint8 before = i > 0 ? runs[i - 1] : quint8(0);
            runs[i] = code[i] == c ? static_cast<quint8>(before + 1) : quint8(0);
            best = std::max(best, runs[i]);
        }
    return best;
}

} // namespace op::matching
