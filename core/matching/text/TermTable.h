// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/text/Tokens.h"

#include <span>
#include <string_view>
#include <vector>

namespace op::matching {

/// One word, number, joined code or concept that texts of the index hold.
struct Term
{
    quint32 textBegin = 0;
    quint16 textSize = 0;
    TokenKind kind = TokenKind::Word;
    UnitDimension dimension = UnitDimension::None;
    bool isToken = false;      ///< stands as a token in some text; else only a key to find it by
    bool beginsPhrase = false; ///< some phrase of the lexicon begins with it
    bool isBrand = false;      ///< it mostly stands for a brand
    quint16 meaningCount = 0;
    quint32 meaningBegin = 0;
    quint32 faces = 0;   ///< how many texts hold it
    quint32 asBrand = 0; ///< how often as brand
    float weight = 0;    ///< how much it tells them apart: 0 all have it .. 1 one has it
    double value = 0;
    double base = 0;
    quint32 writtenKey = 0; ///< of numbers: the term by which they are found, whatever their unit
    quint32 baseKey = 0;    ///< of measures: as well, by their base value
};

/// The TermTable class numbers terms in the order in which they come.
class TermTable
{
public:
    static constexpr quint32 none = 0xFFFFFFFFU;

    explicit TermTable(const Lexicon& lexicon);

    /// Returns the number of \a token, a new one where it has none yet.
    quint32 add(const Token& token);
    /// As add(), for a key that is no token: joined codes.
    quint32 addKey(std::string_view wanted);
    quint32 addConcept(quint32 concept_);

    [[nodiscard]] quint32 find(std::string_view wanted) const;
    [[nodiscard]] quint32 findConcept(quint32 concept_) const;
    /// Returns the term of \a token: for numbers the one with the same writing and unit.
    [[nodiscard]] quint32 find(const Token& token) const;

    [[nodiscard]] const Term& operator[](quint32 term) const { return m_terms[term]; }
    [[nodiscard]] Term& at(quint32 term) { return m_terms[term]; }
    [[nodiscard]] std::string_view text(quint32 term) const
    {
        return std::string_view(m_texts).substr(m_terms[term].textBegin, m_terms[term].textSize);
    }
    [[nodiscard]] std::span<const Meaning> meanings(quint32 term) const
    {
        return {m_meanings.data() + m_terms[term].meaningBegin, m_terms[term].meaningCount};
    }
    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_terms.size()); }
    /// Sets the weights from the counts of faces; \a faces is how many there are.
    void weigh(quint32 faces);
    [[nodiscard]] double weightFor(quint32 faces) const;
    [[nodiscard]] qsizetype bytes() const;

    /// Returns the texts under which numbers are found: "#1.5" as written, "#v1500" in base units.
    [[nodiscard]] static std::string writtenKey(const Token& token);
    /// Returns the key of \a token whatever its unit: writtenKey() of a number, else its text.
    [[nodiscard]] static std::string detailKey(const Token& token);
    [[nodiscard]] static std::string baseKey(const Token& token);

private:
    [[nodiscard]] static std::string keyOf(const Token& token);
    [[nodiscard]] size_t slotOf(std::string_view wanted) const;
    quint32 insert(std::string_view wanted);
    void grow();

    const Lexicon& m_lexicon;
    std::vector<Term> m_terms;
    std::string m_texts;
    std::vector<quint32> m_slots; // open addressing, none = empty
    std::vector<Meaning> m_meanings;
    std::vector<quint32> m_concepts; // by concept
    quint32 m_faces = 0;
};

} // namespace op::matching
