// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/text/RecordIndex.h"

#include <array>
#include <string_view>
#include <vector>

namespace op::matching {

/// What is compared between a query and a record, as numbers for the model; the order is that of the model file.
enum class PairFeature : quint8 {
    Retrieval,        ///< score of the index by the best possible
    RetrievalLag,     ///< behind the best candidate, 0..1
    QueryCoverage,    ///< share of the query's words, weighed, that the record has
    RecordCoverage,   ///< the other way round
    QueryCoverageLag, ///< behind the best candidate
    RecordCoverageLag,
    QueryMissing, ///< weight of the heaviest word of the query that the record lacks
    RecordMissing,
    QueryMissingSum,
    RecordMissingSum,
    Misspelled, ///< weight that agrees by another writing only
    ByMeaning,  ///< weight that agrees by the lexicon only
    Letters,    ///< shared letter triples, Dice
    LettersLag,
    NumbersAgree,     ///< weight
    NumbersQueryOnly, ///< count
    NumbersRecordOnly,
    NumbersConflict, ///< count: both have one that the other lacks, with units that fit
    NumbersLag,      ///< numbers that agree, behind the best candidate
    CodesAgree,      ///< weight of words with digits that agree
    CodesQueryOnly,
    CodesRecordOnly,
    CodesNear,    ///< one sign apart
    ColourAgrees, ///< 1 agrees, -1 differs, 0 not said by both
    ColourExtra,  ///< the record says one, the query none
    MaterialAgrees,
    MaterialExtra,
    PackAgrees,
    PackExtra, ///< the record says one, the query none
    PackAsked, ///< the query says one, the record none
    CodeField, ///< 3 the same, 2 misread, 1 part of it, -1 differs, 0 none
    CodeInText,
    Gtin,             ///< 2 the same, 1 digits swapped, -1 differs, 0 none
    PriceRatio,       ///< |ln| of it, -1 = none
    PriceLag,         ///< behind the best candidate
    BrandAgrees,      ///< share of the brand's words in the query; -1 = none known
    BrandConflict,    ///< the query's brand is another
    CodeShared,       ///< longest run of an article number of the query in the record's letters, by its length
    CodeSharedLength, ///< the same in signs, by 16
    CodeSharedLag,
    RecordCodeShared, ///< the other way round
    WordOrder,        ///< share of neighbours that stand in the same order
    Plain,            ///< as Letters, with accents, blanks and signs
    PlainLag,
    SamePlain, ///< 1 = the same text, but for case
    SameWords, ///< 1 = the same words in the same order
    HeadWord,  ///< likeness of the first words
    // Of what one side's name says and the other's lacks, the share that the other's description has; -1: none there
    DetailQuery,     ///< the record's description explains the query's words
    DetailRecord,    ///< the query's description explains the record's words
    DetailRecordLag, ///< behind the best candidate
    DetailShared,    ///< share of the record's description that the query says anywhere; -1: no description
    MissingAnywhere, ///< weight of the query's words that neither the record's name nor its description has
    // What tells names of the same words apart (NameFeatures.h); 0 unless the query is a name
    Swapped,        ///< weight of two neighbours that stand the other way round
    Repeats,        ///< weight of words that one side says twice and the other once
    MainWord,       ///< likeness of the query's word of most weight
    MainWordEdits,  ///< letters by which it differs, at most 4
    RecordMainWord, ///< likeness of the record's word of most weight
    WorstWord,      ///< least likeness among the words that agree as written
    LegalForm,      ///< 1 agrees, -1 differs, 0 not said by both
    Count,
};
inline constexpr size_t pairFeatureCount = static_cast<size_t>(PairFeature::Count);
[[nodiscard]] std::string_view pairFeatureName(PairFeature feature);

using PairFeatures = std::array<float, pairFeatureCount>;

/// How one word or number of the query fared, to be shown as reason.
struct WordMatch
{
    int record = -1; ///< token of the record's face; -1 = none
    float likeness = 0;
    WordRelation relation = WordRelation::None;
    bool byMeaning = false;
};

struct Comparison
{
    quint32 record = 0;
    quint32 face = 0; ///< the text of the record that fits best
    PairFeatures features{};
    std::vector<WordMatch> words; ///< by word of the query
};

/// Compares \a query with the records of \a hits. Features that compare candidates with each other ("Lag") hold within
/// this list. Pure; any thread.
[[nodiscard]] std::vector<Comparison> compareAll(const RecordIndex& index, const PreparedQuery& query,
                                                 const std::vector<RecordHit>& hits);

} // namespace op::matching
