// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/text/PairFeatures.h"

#include "core/matching/text/Grid.h"
#include "core/matching/text/LetterSet.h"
#include "core/matching/text/NameFeatures.h"
#include "core/matching/text/TermLikeness.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <unordered_map>

namespace op::matching {
namespace {

constexpr float agrees = wordAgrees;
constexpr double wordOfDetails = 0.5; ///< weight of a word that stands in no name
constexpr quint8 noKind = 0;
constexpr quint8 isColour = 1;
constexpr quint8 isMaterial = 2;

quint8 attributeOf(std::span<const Meaning> meanings)
{
    for (const Meaning& meaning : meanings) {
        if (meaning.kind == ConceptKind::Colour)
            return isColour;
        if (meaning.kind == ConceptKind::Material)
            return isMaterial;
    }
    return noKind;
}

class Comparer
{
public:
    Comparer(const RecordIndex& index, const PreparedQuery& query)
        : m_index(index),
          m_query(query),
          m_names(query.isName ? std::optional<NameComparer>(std::in_place, index, query) : std::nullopt)
    {
        for (const PreparedQuery::Word& word : query.words) {
            m_attributes.push_back(attributeOf(word.meanings));
            if (!word.token.isNumeric())
                addLetters(m_letters, word.token.text);
            m_queryKeys.push_back(index.terms().find(TermTable::detailKey(word.token)));
        }
        addPairs(m_plain, query.plain);
        for (const PreparedQuery::Word& word : query.words)
            m_most += word.weight;
        for (const PreparedQuery::Joined& joined : query.joined)
            m_most += joined.weight;
    }

    Comparison compare(const RecordHit& hit)
    {
        Comparison best;
        best.record = hit.record;
        float bestFit = -std::numeric_limits<float>::infinity();
        for (quint32 face = m_index.firstFace(hit.record); face < m_index.endFace(hit.record); ++face) {
            Comparison comparison;
            comparison.record = hit.record;
            comparison.face = face;
            const float fit = compareFace(face, comparison);
            if (fit > bestFit) {
                bestFit = fit;
                best = std::move(comparison);
            }
        }
        const float coverage = best.features[static_cast<size_t>(PairFeature::QueryCoverage)];
        set(best, PairFeature::Retrieval, hit.score < 0 ? coverage : m_most > 0 ? hit.score / m_most : 0);
        compareKeys(best);
        compareDetails(best);
        return best;
    }

private:
    static void set(Comparison& comparison, PairFeature feature, double value)
    {
        comparison.features[static_cast<size_t>(feature)] = onGrid(value);
    }

    // Returns how like the term is to each word of the query: records share most of their terms.
    size_t rowOf(quint32 term)
    {
        const auto [known, isNew] = m_rows.try_emplace(term, m_likeness.size());
        if (isNew)
            for (const PreparedQuery::Word& word : m_query.words)
                m_likeness.push_back(termLikeness(word, term, m_index.terms()));
        return known->second;
    }

    // Returns how well the face fits, to choose among the texts of one record.
    float compareFace(quint32 faceIndex, Comparison& comparison)
    {
        const FaceTerms face = m_index.face(faceIndex);
        const TermTable& terms = m_index.terms();
        const size_t queryCount = m_query.words.size();
        const size_t recordCount = face.tokens.size();
        comparison.words.assign(queryCount, {});
        m_recordBest.assign(recordCount, 0);
        m_faceRows.clear();
        for (const quint32 token : face.tokens)
            m_faceRows.push_back(rowOf(token & ~FaceTerms::brandBit));

        for (size_t q = 0; q < queryCount; ++q) {
            WordMatch& match = comparison.words[q];
            const bool isNumber = m_query.words[q].token.isNumeric();
            for (size_t r = 0; r < recordCount; ++r) {
                const TermLikeness& like = m_likeness[m_faceRows[r] + q];
                if (like.value <= 0)
                    continue;
                // a number answers one number only
                if (isNumber && m_recordBest[r] >= like.value)
                    continue;
                if (like.value > match.likeness) {
                    if (isNumber && match.record >= 0)
                        m_recordBest[static_cast<size_t>(match.record)] = 0;
                    match = {static_cast<int>(r), like.value, like.relation, like.byMeaning};
                    if (isNumber)
                        m_recordBest[r] = like.value;
                }
                if (!isNumber)
                    m_recordBest[r] = std::max(m_recordBest[r], like.value);
            }
        }
        matchJoined(face, comparison);
        return score(face, terms, comparison);
    }

    // What one side writes as one and the other apart agrees as a whole.
    void matchJoined(const FaceTerms& face, Comparison& comparison)
    {
        const auto cover = [&](size_t first, size_t count, size_t recordFirst, size_t recordTokens, bool byMeaning) {
            for (size_t q = first; q < first + count && q < comparison.words.size(); ++q)
                if (comparison.words[q].likeness < 0.95F)
                    comparison.words[q] = {static_cast<int>(recordFirst), 0.95F, WordRelation::Equal, byMeaning};
            for (size_t r = recordFirst; r < recordFirst + recordTokens && r < m_recordBest.size(); ++r)
                m_recordBest[r] = std::max(m_recordBest[r], 0.95F);
        };
        const TermTable& terms = m_index.terms();
        for (const PreparedQuery::Joined& joined : m_query.joined) {
            if (joined.term == TermTable::none)
                continue;
            for (size_t r = 0; r < face.tokens.size(); ++r) {
                const quint32 term = face.tokens[r] & ~FaceTerms::brandBit;
                if (term == joined.term)
                    cover(joined.joined.first, joined.joined.count, r, 1, false);
                else if (joined.isPhrase)
                    for (const Meaning& meaning : terms.meanings(term))
                        if (!meaning.isShort && terms.findConcept(meaning.concept_) == joined.term)
                            cover(joined.joined.first, joined.joined.count, r, 1, true);
            }
            for (const FaceTerms::Joined& other : face.joined)
                if (other.term == joined.term)
                    cover(joined.joined.first, joined.joined.count, other.first, other.count, joined.isPhrase);
        }
        for (const FaceTerms::Joined& other : face.joined)
            for (size_t q = 0; q < m_query.words.size(); ++q) {
                if (m_query.words[q].term == other.term) {
                    cover(q, 1, other.first, other.count, false);
                    continue;
                }
                for (const Meaning& meaning : m_query.words[q].meanings)
                    if (terms.findConcept(meaning.concept_) == other.term)
                        cover(q, 1, other.first, other.count, true);
            }
        // two words here that are one there, unknown to the index: "zeskant bout"
        for (size_t r = 0; r + 1 < face.tokens.size(); ++r) {
            if (m_recordBest[r] >= agrees && m_recordBest[r + 1] >= agrees)
                continue;
            const quint32 left = face.tokens[r] & ~FaceTerms::brandBit;
            const quint32 right = face.tokens[r + 1] & ~FaceTerms::brandBit;
            if (terms[left].kind != TokenKind::Word || terms[right].kind != TokenKind::Word)
                continue;
            for (size_t q = 0; q < m_query.words.size(); ++q) {
                const std::string& text = m_query.words[q].token.text;
                if (comparison.words[q].likeness < 0.95F
                    && text.size() == terms.text(left).size() + terms.text(right).size() && text.size() >= 6
                    && text.compare(0, terms.text(left).size(), terms.text(left)) == 0
                    && text.compare(terms.text(left).size(), std::string::npos, terms.text(right)) == 0)
                    cover(q, 1, r, 2, false);
            }
        }
    }

    float score(const FaceTerms& face, const TermTable& terms, Comparison& comparison)
    {
        double queryAll = 0;
        double queryHas = 0;
        double queryMissing = 0;
        double queryMissingSum = 0;
        double misspelled = 0;
        double byMeaning = 0;
        double numbersAgree = 0;
        double numbersQuery = 0;
        double codesAgree = 0;
        double codesQuery = 0;
        double codesNear = 0;
        bool colourAsked = false;
        bool colourAgrees = false;
        bool materialAsked = false;
        bool materialAgrees = false;
        bool packAsked = false;
        bool packAgrees = false;
        m_openQuery.clear();
        for (size_t q = 0; q < m_query.words.size(); ++q) {
            const PreparedQuery::Word& word = m_query.words[q];
            const WordMatch& match = comparison.words[q];
            const double weight = word.weight;
            if (word.token.kind == TokenKind::Pack) {
                packAsked = true;
                packAgrees = packAgrees || match.likeness >= 0.9F;
                continue;
            }
            if (word.token.isNumeric()) {
                if (match.likeness >= agrees) {
                    numbersAgree += weight;
                } else {
                    ++numbersQuery;
                    m_openQuery.push_back(q);
                }
                continue;
            }
            if (m_attributes[q] == isColour) {
                colourAsked = true;
                colourAgrees = colourAgrees || match.likeness >= agrees;
            } else if (m_attributes[q] == isMaterial) {
                materialAsked = true;
                materialAgrees = materialAgrees || match.likeness >= agrees;
            }
            if (word.token.kind == TokenKind::Alnum) {
                if (match.likeness >= 0.85F)
                    codesAgree += weight;
                else if (match.likeness >= 0.5F)
                    codesNear += weight;
                else
                    codesQuery += 1;
            }
            queryAll += weight;
            queryHas += weight * match.likeness;
            if (match.likeness < agrees && !saysNothing(word.meanings)) {
                queryMissing = std::max(queryMissing, weight);
                queryMissingSum += weight;
            }
            if (match.likeness >= agrees && match.byMeaning)
                byMeaning += weight;
            else if (match.likeness >= agrees && match.relation > WordRelation::Equal)
                misspelled += weight;
        }

        double recordAll = 0;
        double recordHas = 0;
        double recordMissing = 0;
        double recordMissingSum = 0;
        double numbersRecord = 0;
        double codesRecord = 0;
        double conflict = 0;
        bool colourThere = false;
        bool materialThere = false;
        bool packThere = false;
        double brandAll = 0;
        double brandHas = 0;
        LetterSet letters;
        for (size_t r = 0; r < face.tokens.size(); ++r) {
            const quint32 termIndex = face.tokens[r] & ~FaceTerms::brandBit;
            const Term& term = terms[termIndex];
            const double has = m_recordBest[r];
            if (term.kind == TokenKind::Pack) {
                packThere = true;
                continue;
            }
            if (term.kind >= TokenKind::Number) {
                if (has < agrees) {
                    ++numbersRecord;
                    for (const size_t q : m_openQuery) {
                        const Token& token = m_query.words[q].token;
                        if (token.dimension == term.dimension || token.kind == TokenKind::Number
                            || term.kind == TokenKind::Number) {
                            ++conflict;
                            break;
                        }
                    }
                }
                continue;
            }
            addLetters(letters, terms.text(termIndex));
            const auto meanings = terms.meanings(termIndex);
            const quint8 attribute = attributeOf(meanings);
            colourThere = colourThere || attribute == isColour;
            materialThere = materialThere || attribute == isMaterial;
            const double weight = term.weight;
            if (term.kind == TokenKind::Alnum && has < 0.5)
                codesRecord += 1;
            if (face.tokens[r] & FaceTerms::brandBit) {
                brandAll += weight;
                brandHas += weight * has;
            }
            if (saysNothing(meanings))
                continue;
            recordAll += weight;
            recordHas += weight * has;
            if (has < agrees) {
                recordMissing = std::max(recordMissing, weight);
                recordMissingSum += weight;
            }
        }

        const double queryCoverage = queryAll > 0 ? queryHas / queryAll : 0;
        const double recordCoverage = recordAll > 0 ? recordHas / recordAll : 0;
        const double likeLetters = dice(m_letters, letters);
        set(comparison, PairFeature::QueryCoverage, queryCoverage);
        set(comparison, PairFeature::RecordCoverage, recordCoverage);
        set(comparison, PairFeature::QueryMissing, queryMissing);
        set(comparison, PairFeature::RecordMissing, recordMissing);
        set(comparison, PairFeature::QueryMissingSum, queryMissingSum);
        set(comparison, PairFeature::RecordMissingSum, recordMissingSum);
        set(comparison, PairFeature::Misspelled, misspelled);
        set(comparison, PairFeature::ByMeaning, byMeaning);
        set(comparison, PairFeature::Letters, likeLetters);
        set(comparison, PairFeature::NumbersAgree, numbersAgree);
        set(comparison, PairFeature::NumbersQueryOnly, numbersQuery);
        set(comparison, PairFeature::NumbersRecordOnly, numbersRecord);
        set(comparison, PairFeature::NumbersConflict, conflict);
        set(comparison, PairFeature::CodesAgree, codesAgree);
        set(comparison, PairFeature::CodesQueryOnly, codesQuery);
        set(comparison, PairFeature::CodesRecordOnly, codesRecord);
        set(comparison, PairFeature::CodesNear, codesNear);
        set(comparison, PairFeature::ColourAgrees, colourAsked && colourThere ? (colourAgrees ? 1 : -1) : 0);
        set(comparison, PairFeature::ColourExtra, colourThere && !colourAsked ? 1 : 0);
        set(comparison, PairFeature::MaterialAgrees, materialAsked && materialThere ? (materialAgrees ? 1 : -1) : 0);
        set(comparison, PairFeature::MaterialExtra, materialThere && !materialAsked ? 1 : 0);
        set(comparison, PairFeature::PackAgrees, packAsked && packThere ? (packAgrees ? 1 : -1) : 0);
        set(comparison, PairFeature::PackExtra, packThere && !packAsked ? 1 : 0);
        set(comparison, PairFeature::PackAsked, packAsked && !packThere && !packAgrees ? 1 : 0);
        set(comparison, PairFeature::BrandAgrees, brandAll > 0 ? brandHas / brandAll : -1);
        if (m_names)
            m_names->compare(face, m_recordBest, comparison);
        compareBrand(face, comparison);
        compareCodes(face, comparison);
        LetterSet plain;
        addPairs(plain, face.plain);
        set(comparison, PairFeature::Plain, dice(m_plain, plain));
        set(comparison, PairFeature::SamePlain, m_query.plain == face.plain ? 1 : 0);
        set(comparison, PairFeature::WordOrder, wordOrder(comparison));
        const bool sameWords = queryMissingSum == 0 && recordMissingSum == 0 && numbersQuery == 0 && numbersRecord == 0;
        set(comparison, PairFeature::SameWords, sameWords ? 1 : 0);
        set(comparison, PairFeature::HeadWord, comparison.words.empty() ? 0 : comparison.words.front().likeness);
        return static_cast<float>(queryCoverage + recordCoverage + likeLetters
                                  + 0.3 * (numbersAgree - numbersQuery - numbersRecord));
    }

    static double wordOrder(const Comparison& comparison)
    {
        int before = -1;
        double pairs = 0;
        double inOrder = 0;
        for (const WordMatch& match : comparison.words) {
            if (match.record < 0 || match.likeness < agrees)
                continue;
            if (before >= 0) {
                ++pairs;
                inOrder += match.record == before + 1 ? 1 : match.record > before ? 0.8 : 0;
            }
            before = match.record;
        }
        return pairs > 0 ? inOrder / pairs : 1;
    }

    // An article number may stand there with blanks and dashes, or with a colour's letters behind it.
    void compareCodes(const FaceTerms& face, Comparison& comparison) const
    {
        double shared = 0;
        double length = 0;
        for (const std::string& code : m_query.codeLike) {
            const auto run = static_cast<double>(longestRun(code, face.letters));
            if (run >= 3 && run / static_cast<double>(code.size()) > shared)
                shared = run / static_cast<double>(code.size());
            length = std::max(length, run);
        }
        double back = 0;
        const auto lookBack = [&](std::string_view code) {
            if (isCodeLike(code))
                back = std::max(
                    back, static_cast<double>(longestRun(code, m_query.letters)) / static_cast<double>(code.size()));
        };
        for (const quint32 token : face.tokens)
            if (m_index.terms()[token & ~FaceTerms::brandBit].kind == TokenKind::Alnum)
                lookBack(m_index.terms().text(token & ~FaceTerms::brandBit));
        for (const FaceTerms::Joined& joined : face.joined)
            lookBack(m_index.terms().text(joined.term));
        set(comparison, PairFeature::CodeShared, shared);
        set(comparison, PairFeature::CodeSharedLength, std::min(1.0, length / 16));
        set(comparison, PairFeature::RecordCodeShared, back);
    }

    void compareBrand(const FaceTerms& face, Comparison& comparison) const
    {
        if (m_query.brandWords.empty())
            return;
        bool anyBrand = false;
        double best = 0;
        for (const quint32 token : face.tokens) {
            if (!(token & FaceTerms::brandBit))
                continue;
            anyBrand = true;
            for (const std::string& word : m_query.brandWords)
                best = std::max(best, wordLikeness(word, m_index.terms().text(token & ~FaceTerms::brandBit)).value);
        }
        set(comparison, PairFeature::BrandConflict, anyBrand ? 1 - best : 0);
    }

    void compareKeys(Comparison& comparison) const
    {
        const CodeTable& codes = m_index.codes();
        int field = 0;
        int text = 0;
        const size_t count = codes.codeCount(comparison.record);
        for (size_t i = 0; i < count; ++i) {
            const std::string_view code = codes.code(comparison.record, i);
            for (const std::string& asked : m_query.codes)
                field = std::max(field, codeLikeness(asked, code));
            for (const std::string& asked : m_query.textCodes)
                if (asked.size() + 1 >= code.size())
                    text = std::max(text, codeLikeness(asked, code));
        }
        // codes that stand in the record's text
        const FaceTerms face = m_index.face(comparison.face);
        for (const std::string& asked : m_query.codes) {
            const quint32 term = m_index.terms().find(asked);
            if (term == TermTable::none)
                continue;
            for (const quint32 token : face.tokens)
                if ((token & ~FaceTerms::brandBit) == term)
                    field = 3;
            for (const FaceTerms::Joined& joined : face.joined)
                if (joined.term == term)
                    field = 3;
        }
        set(comparison, PairFeature::CodeField, !m_query.codes.empty() && count > 0 && field == 0 ? -1 : field);
        set(comparison, PairFeature::CodeInText, text);

        int gtin = 0;
        if (m_query.gtin != 0 && codes.hasAnyGtin(comparison.record)) {
            gtin = -1;
            if (codes.hasGtin(comparison.record, m_query.gtin)) {
                gtin = 2;
            } else {
                for (const quint64 other : m_query.swappedGtins)
                    if (codes.hasGtin(comparison.record, other))
                        gtin = 1;
            }
        }
        set(comparison, PairFeature::Gtin, gtin);
        const auto price = m_index.price(comparison.record);
        set(comparison, PairFeature::PriceRatio,
            price && m_query.price ? std::min(3.0, std::abs(std::log(*m_query.price / *price))) : -1);
    }

    // Adds up the weights of \a keys and of those among them that \a details holds.
    struct Explained
    {
        double all = 0;
        double held = 0;
        void add(double weight, bool isHeld)
        {
            all += weight;
            held += isHeld ? weight : 0;
        }
        [[nodiscard]] double share() const { return all > 0 ? held / all : 1; }
    };

    void compareDetails(Comparison& comparison) const
    {
        const std::span<const quint32> theirs = m_index.details(comparison.record);
        const auto holds = [](std::span<const quint32> details, quint32 key) {
            return std::binary_search(details.begin(), details.end(), key);
        };
        const TermTable& terms = m_index.terms();
        const FaceTerms face = m_index.face(comparison.face);
        double query = -1;
        double shared = -1;
        if (!theirs.empty()) {
            Explained open;
            for (size_t i = 0; i < m_query.words.size(); ++i)
                if (comparison.words[i].likeness < agrees)
                    open.add(rarity(m_query.words[i]),
                             m_queryKeys[i] != TermTable::none && holds(theirs, m_queryKeys[i]));
            query = open.share();
            Explained all;
            for (const quint32 key : theirs)
                all.add(terms[key].faces > 0 ? terms[key].weight : wordOfDetails,
                        holds(m_query.details, key)
                            || std::find(m_queryKeys.begin(), m_queryKeys.end(), key) != m_queryKeys.end());
            shared = all.share();
        }
        double record = -1;
        if (!m_query.details.empty()) {
            std::vector<bool> isMatched(face.tokens.size(), false);
            for (const WordMatch& match : comparison.words)
                if (match.record >= 0 && match.likeness >= agrees)
                    isMatched[static_cast<size_t>(match.record)] = true;
            Explained open;
            for (size_t i = 0; i < face.tokens.size(); ++i) {
                const quint32 term = face.tokens[i] & ~FaceTerms::brandBit;
                if (!isMatched[i])
                    open.add(terms[term].weight, holds(m_query.details, m_index.detailKey(term)));
            }
            record = open.share();
        }
        double missing = 0;
        for (size_t i = 0; i < m_query.words.size(); ++i)
            if (comparison.words[i].likeness < agrees && !saysNothing(m_query.words[i].meanings)
                && (m_queryKeys[i] == TermTable::none || !holds(theirs, m_queryKeys[i])))
                missing += rarity(m_query.words[i]);
        set(comparison, PairFeature::MissingAnywhere, missing);
        set(comparison, PairFeature::DetailQuery, query);
        set(comparison, PairFeature::DetailRecord, record);
        set(comparison, PairFeature::DetailShared, shared);
    }
    static double rarity(const PreparedQuery::Word& word) { return word.token.isNumeric() ? 1 : word.weight; }

    const RecordIndex& m_index;
    const PreparedQuery& m_query;
    const std::optional<NameComparer> m_names;
    std::vector<quint32> m_queryKeys; // by word: as RecordIndex::detailKey()
    std::vector<quint8> m_attributes;
    LetterSet m_letters;
    LetterSet m_plain;
    float m_most = 0;
    std::unordered_map<quint32, size_t> m_rows; // by term: where its row of m_likeness begins
    std::vector<TermLikeness> m_likeness;       // by term and word
    std::vector<size_t> m_faceRows;
    std::vector<float> m_recordBest;
    std::vector<size_t> m_openQuery;
};

// How far each stands behind the best of the list.
void setLag(std::vector<Comparison>& all, PairFeature of, PairFeature lag, bool lessIsBetter = false)
{
    const auto from = static_cast<size_t>(of);
    const auto to = static_cast<size_t>(lag);
    float best = 0;
    bool any = false;
    for (const Comparison& comparison : all) {
        const float value = comparison.features[from];
        if (lessIsBetter && value < 0)
            continue;
        best = !any ? value : lessIsBetter ? std::min(best, value) : std::max(best, value);
        any = true;
    }
    for (Comparison& comparison : all) {
        const float value = comparison.features[from];
        comparison.features[to] = !any || (lessIsBetter && value < 0) ? -1 : lessIsBetter ? value - best : best - value;
    }
}

} // namespace

std::vector<Comparison> compareAll(const RecordIndex& index, const PreparedQuery& query,
                                   const std::vector<RecordHit>& hits)
{
    Comparer comparer(index, query);
    std::vector<Comparison> all;
    all.reserve(hits.size());
    for (const RecordHit& hit : hits)
        all.push_back(comparer.compare(hit));
    setLag(all, PairFeature::Retrieval, PairFeature::RetrievalLag);
    setLag(all, PairFeature::QueryCoverage, PairFeature::QueryCoverageLag);
    setLag(all, PairFeature::RecordCoverage, PairFeature::RecordCoverageLag);
    setLag(all, PairFeature::Letters, PairFeature::LettersLag);
    setLag(all, PairFeature::NumbersAgree, PairFeature::NumbersLag);
    setLag(all, PairFeature::Plain, PairFeature::PlainLag);
    setLag(all, PairFeature::CodeShared, PairFeature::CodeSharedLag);
    setLag(all, PairFeature::DetailRecord, PairFeature::DetailRecordLag);
    setLag(all, PairFeature::PriceRatio, PairFeature::PriceLag, true);
    return all;
}

} // namespace op::matching
