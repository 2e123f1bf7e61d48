// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/text/CodeTable.h"
#include "core/matching/text/DetailTable.h"
#include "core/matching/text/Postings.h"
#include "core/matching/text/TermSearch.h"
#include "core/matching/text/TermTable.h"
#include "core/matching/text/WordFinder.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <span>

namespace op::matching {

/// What one record says: a product or a partner. Several texts are several names for it (languages, vendors' names).
struct RecordSource
{
    QStringList texts; ///< at least one; the first is its name
    QString brand;
    QStringList codes;
    QStringList gtins;
    std::optional<double> price; ///< per unit
    QString details;             ///< a description beyond the name
    bool findByDetails = false;  ///< its words find the record too: a town does, a page of advertising does not
};

/// What is asked for: the text of a line, and what stands in fields of its own.
struct RecordQuery
{
    QString text;
    QString brand;
    QStringList codes;
    QString gtin;
    std::optional<double> price;
    QString details;
    bool isName = false; ///< of a company: a blank may have got lost, order and legal form count (NameFeatures.h)
};

/// A text of a record, taken apart into terms.
struct FaceTerms
{
    static constexpr quint32 brandBit = 0x80000000U; ///< set on tokens that belong to the brand
    struct Joined
    {
        quint32 term;
        quint16 first;
        quint16 count;
    };
    std::span<const quint32> tokens; ///< in order
    std::span<const Joined> joined;  ///< neighbours written as one, and phrases that mean a concept
    std::string_view plain;          ///< TokenText::plain
    std::string_view letters;        ///< the text's letters and digits, folded, without anything between
};

/// A query, prepared once for all records.
struct PreparedQuery
{
    struct Expansion
    {
        quint32 term;
        float likeness;
    };
    struct Word
    {
        Token token;
        quint32 term = TermTable::none;
        float weight = 0;                  ///< how much it tells, 0..1
        std::span<const Meaning> meanings; ///< of a word, in the index's lexicon
        std::vector<Expansion> expansions; ///< other writings of it that the index knows
    };
    struct Joined
    {
        JoinedToken joined;
        quint32 term = TermTable::none;
        float weight = 0;
        bool isPhrase = false; ///< a concept of several words
    };
    std::vector<Word> words;
    std::vector<Joined> joined;
    std::vector<std::string> codes;     ///< normalised (CodeTable), from their own fields
    std::vector<std::string> textCodes; ///< as above, what looks like one in the text
    std::vector<std::string> codeLike;  ///< tokens that may be an article number, written as one
    std::string plain;                  ///< as FaceTerms::plain
    std::string letters;                ///< as FaceTerms::letters
    size_t length = 0;                  ///< characters of the text as it was given
    std::vector<std::string> brandWords;
    quint64 gtin = 0;
    std::vector<quint64> swappedGtins; ///< what it may be when two of its digits were swapped (CodeTable::swapped())
    std::optional<double> price;
    std::vector<quint32> details; ///< terms of the description that the index knows, ascending
    bool isName = false;          ///< as RecordQuery::isName
};

struct RecordHit
{
    static constexpr float unknownScore = -1; ///< it was not looked for by text
    quint32 record = 0;
    float score = 0;    ///< sum of the weights of what is shared, a little less for long texts; 0 or more
    bool byKey = false; ///< found by a code or barcode
};

/// The RecordIndex class finds the records that may be meant by a text: an inverted index over words, typed numbers,
/// codes and concepts of the lexicon. What a query misspells or shortens is looked for among the words of the index, so
/// that documents need no letter grams. It blocks; PairFeatures compares.
///
/// Immutable after construction; any number of threads may search. Same input, same result, on every machine and with
/// any number of building threads.
class RecordIndex
{
public:
    /// Reads \a count records from \a source (called from several threads, in any order).
    RecordIndex(quint32 count, const std::function<RecordSource(quint32)>& source, const Lexicon& lexicon,
                unsigned threads = 0);

    /// Returns what the index knows of the words of \a asked.
    [[nodiscard]] PreparedQuery prepare(const RecordQuery& asked) const;
    /// Returns at most \a limit records, best first; those found by a code or barcode come on top of them. Equal scores
    /// in order of records.
    [[nodiscard]] std::vector<RecordHit> search(const PreparedQuery& query, size_t limit) const;

    [[nodiscard]] quint32 recordCount() const { return static_cast<quint32>(m_faceStarts.size()) - 1; }
    [[nodiscard]] quint32 firstFace(quint32 record) const { return m_faceStarts[record]; }
    [[nodiscard]] quint32 endFace(quint32 record) const { return m_faceStarts[record + 1]; }
    [[nodiscard]] FaceTerms face(quint32 face) const;
    [[nodiscard]] const TermTable& terms() const { return m_terms; }
    [[nodiscard]] const Lexicon& lexicon() const { return m_lexicon; }
    [[nodiscard]] const CodeTable& codes() const { return m_codes; }
    [[nodiscard]] std::span<const quint32> details(quint32 record) const { return m_details.of(record); }
    /// Returns the key under which a token of a text stands among the details: numbers whatever their unit.
    [[nodiscard]] quint32 detailKey(quint32 term) const
    {
        return m_terms[term].kind >= TokenKind::Number ? m_terms[term].writtenKey : term;
    }
    [[nodiscard]] std::optional<double> price(quint32 record) const;
    [[nodiscard]] qsizetype bytes() const;

private:
    void addFace(const TokenText& text, const std::vector<std::string>& brand, const std::vector<std::string>& found);
    void splitGlued(TokenText& text) const;
    void addPhrases(const std::vector<quint32>& tokens);
    [[nodiscard]] std::vector<PreparedQuery::Joined> joinedOf(const TokenText& text) const;
    void expand(PreparedQuery::Word& word) const;
    [[nodiscard]] std::vector<TermGroup> groupsOf(const PreparedQuery& query) const;

    const Lexicon& m_lexicon;
    TermTable m_terms;
    std::vector<quint32> m_faceStarts;  // by record
    std::vector<quint32> m_faceRecords; // by face
    std::vector<quint32> m_tokenStarts; // by face
    std::vector<quint32> m_tokens;
    std::vector<quint32> m_joinedStarts; // by face
    std::vector<FaceTerms::Joined> m_joined;
    std::vector<quint32> m_letterStarts; // by face
    std::string m_letters;
    std::vector<quint32> m_plainStarts; // by face
    std::string m_plain;
    std::vector<float> m_prices; // by record; NaN = none
    Postings m_postings;
    CodeTable m_codes;
    DetailTable m_details;
    WordFinder m_words;
    // while building
    std::vector<quint32> m_keyStarts;
    std::vector<quint32> m_keys;
};

} // namespace op::matching
