// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/text/NameFeatures.h"

#include "core/matching/text/Grid.h"
#include "core/matching/text/Similarity.h"

#include <algorithm>

namespace op::matching {
namespace {

constexpr int mostEdits = 3;

void set(Comparison& comparison, PairFeature feature, double value)
{
    comparison.features[static_cast<size_t>(feature)] = onGrid(value);
}

// Returns the legal forms among \a words: the longest phrase from each word on, with blanks and without ("b v", "bv").
template <typename Word>
std::vector<quint32> legalForms(size_t count, const Word& word, const Lexicon& lexicon)
{
    constexpr size_t longestForm = 5;
    std::vector<quint32> forms;
    for (size_t first = 0; first < count; ++first) {
        std::string phrase;
        std::string together;
        size_t end = first;
        quint32 form = 0;
        for (size_t last = first; last < std::min(count, first + longestForm); ++last) {
            const std::string_view text = word(last);
            phrase += (last > first ? " " : "") + std::string(text);
            together += text;
            for (const std::string& written : {phrase, together})
                for (const Meaning& meaning : lexicon.meanings(written))
                    if (meaning.kind == ConceptKind::LegalForm) {
                        form = meaning.concept_;
                        end = last;
                    }
        }
        if (form == 0)
            continue;
        forms.push_back(form);
        first = end;
    }
    return forms;
}

} // namespace

NameComparer::NameComparer(const RecordIndex& index, const PreparedQuery& query) : m_index(index), m_query(query)
{
    const auto& words = query.words;
    m_tells.resize(words.size(), false);
    m_isTwice.resize(words.size(), false);
    for (size_t i = 0; i < words.size(); ++i) {
        m_tells[i] = !words[i].token.isNumeric() && !saysNothing(words[i].meanings);
        if (!m_tells[i])
            continue;
        m_isTwice[i] = std::any_of(words.begin(), words.end(), [&](const PreparedQuery::Word& other) {
            return &other != &words[i] && other.token.text == words[i].token.text;
        });
        if (m_main < 0 || words[i].weight > words[static_cast<size_t>(m_main)].weight)
            m_main = static_cast<int>(i);
    }
    m_forms = legalForms(
        words.size(), [&words](size_t i) { return std::string_view(words[i].token.text); }, index.lexicon());
}

void NameComparer::compare(const FaceTerms& face, std::span<const float> recordBest, Comparison& comparison) const
{
    compareOrder(comparison);
    compareRepeats(face, comparison);
    compareMainWords(face, recordBest, comparison);
    compareLegalForms(face, comparison);
}

// "Becker & Bauer" is not "Bauer & Becker"; a word that was moved to the other end of a long name is far from where it
// stood.
void NameComparer::compareOrder(Comparison& comparison) const
{
    constexpr int neighbours = 3; // a word may stand between them: "van", "&"
    double swapped = 0;
    size_t before = m_tells.size();
    for (size_t i = 0; i < m_tells.size(); ++i) {
        const WordMatch& match = comparison.words[i];
        if (!tells(i) || match.record < 0 || match.likeness < wordAgrees)
            continue;
        if (before < m_tells.size()) {
            const int distance = comparison.words[before].record - match.record;
            if (distance > 0 && distance <= neighbours)
                swapped = std::max(
                    swapped, static_cast<double>(std::min(m_query.words[before].weight, m_query.words[i].weight)));
        }
        before = i;
    }
    set(comparison, PairFeature::Swapped, swapped);
}

// "Vos & Vos" is not "Vos".
void NameComparer::compareRepeats(const FaceTerms& face, Comparison& comparison) const
{
    double repeats = 0;
    for (size_t i = 0; i < m_tells.size(); ++i) {
        const WordMatch& match = comparison.words[i];
        if (!tells(i) || match.record < 0 || match.likeness < wordAgrees)
            continue;
        const auto at = static_cast<size_t>(match.record);
        bool isTwiceThere = false;
        for (size_t r = 0; r < face.tokens.size(); ++r)
            isTwiceThere = isTwiceThere
                || (r != at && (face.tokens[r] & ~FaceTerms::brandBit) == (face.tokens[at] & ~FaceTerms::brandBit));
        if (isTwiceThere != m_isTwice[i])
            repeats += m_query.words[i].weight * (m_isTwice[i] ? 0.5 : 1);
    }
    set(comparison, PairFeature::Repeats, repeats);
}

void NameComparer::compareMainWords(const FaceTerms& face, std::span<const float> recordBest,
                                    Comparison& comparison) const
{
    const TermTable& terms = m_index.terms();
    float likeness = 0;
    int edits = 0;
    if (m_main >= 0) {
        const WordMatch& match = comparison.words[static_cast<size_t>(m_main)];
        likeness = match.likeness;
        if (match.record >= 0 && match.relation > WordRelation::Equal)
            edits = editDistance(m_query.words[static_cast<size_t>(m_main)].token.text,
                                 terms.text(face.tokens[static_cast<size_t>(match.record)] & ~FaceTerms::brandBit),
                                 mostEdits);
    }
    float worst = 1;
    for (size_t i = 0; i < m_tells.size(); ++i)
        if (tells(i) && comparison.words[i].likeness >= wordAgrees && !comparison.words[i].byMeaning)
            worst = std::min(worst, comparison.words[i].likeness);
    float ofRecord = 0;
    float most = -1;
    for (size_t r = 0; r < face.tokens.size(); ++r) {
        const quint32 term = face.tokens[r] & ~FaceTerms::brandBit;
        if (terms[term].kind >= TokenKind::Number || terms[term].weight <= most || saysNothing(terms.meanings(term)))
            continue;
        most = terms[term].weight;
        ofRecord = recordBest[r];
    }
    set(comparison, PairFeature::MainWord, static_cast<double>(likeness));
    set(comparison, PairFeature::MainWordEdits, edits);
    set(comparison, PairFeature::RecordMainWord, static_cast<double>(ofRecord));
    set(comparison, PairFeature::WorstWord, static_cast<double>(worst));
}

void NameComparer::compareLegalForms(const FaceTerms& face, Comparison& comparison) const
{
    if (m_forms.empty())
        return;
    const TermTable& terms = m_index.terms();
    const std::vector<quint32> theirs = legalForms(
        face.tokens.size(), [&](size_t i) { return terms.text(face.tokens[i] & ~FaceTerms::brandBit); },
        m_index.lexicon());
    if (theirs.empty())
        return;
    const bool agree = std::find(theirs.begin(), theirs.end(), m_forms.back()) != theirs.end();
    set(comparison, PairFeature::LegalForm, agree ? 1 : -1);
}

} // namespace op::matching
