// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/text/TermTable.h"

#include "core/matching/text/Hash.h"

#include <algorithm>
#include <cmath>

namespace op::matching {
namespace {

constexpr size_t firstSlots = 1024;

quint64 hashOf(std::string_view text)
{
    quint64 hash = hashBasis;
    for (const char c : text)
        hash = hashStep(hash, c);
    return hash ^ (hash >> 29);
}

} // namespace

TermTable::TermTable(const Lexicon& lexicon) : m_lexicon(lexicon), m_slots(firstSlots, none) {}

size_t TermTable::slotOf(std::string_view wanted) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = static_cast<size_t>(hashOf(wanted)) & mask;
    while (m_slots[slot] != none && text(m_slots[slot]) != wanted)
        slot = (slot + 1) & mask;
    return slot;
}

void TermTable::grow()
{
    std::vector<quint32> before = std::move(m_slots);
    m_slots.assign(before.size() * 2, none);
    for (const quint32 term : before)
        if (term != none)
            m_slots[slotOf(text(term))] = term;
}

quint32 TermTable::insert(std::string_view wanted)
{
    size_t slot = slotOf(wanted);
    if (m_slots[slot] != none)
        return m_slots[slot];
    if ((m_terms.size() + 1) * 3 > m_slots.size() * 2) {
        grow();
        slot = slotOf(wanted);
    }
    Term term;
    term.textBegin = static_cast<quint32>(m_texts.size());
    term.textSize = static_cast<quint16>(std::min<size_t>(wanted.size(), 0xFFFF));
    m_texts.append(wanted.substr(0, term.textSize));
    m_slots[slot] = static_cast<quint32>(m_terms.size());
    m_terms.push_back(term);
    return m_slots[slot];
}

std::string TermTable::writtenKey(const Token& token)
{
    return '#' + token.text;
}

std::string TermTable::detailKey(const Token& token)
{
    return token.isNumeric() ? writtenKey(token) : token.text;
}

std::string TermTable::baseKey(const Token& token)
{
    return std::string("#") + static_cast<char>('a' + static_cast<int>(token.dimension)) + canonicalNumber(token.base);
}

// '=' keeps numbers as they are written apart from the keys by which they are found.
std::string TermTable::keyOf(const Token& token)
{
    if (!token.isNumeric())
        return token.text;
    std::string key = '=' + token.text;
    key += static_cast<char>('A' + static_cast<int>(token.kind));
    if (token.kind == TokenKind::Measure) {
        key += static_cast<char>('a' + static_cast<int>(token.dimension));
        key += canonicalNumber(token.base);
    }
    return key;
}

quint32 TermTable::add(const Token& token)
{
    const quint32 index = insert(keyOf(token));
    if (m_terms[index].isToken)
        return index;
    if (token.isNumeric()) {
        const quint32 written = insert(writtenKey(token));
        const quint32 base = token.kind == TokenKind::Measure ? insert(baseKey(token)) : written;
        m_terms[index].writtenKey = written;
        m_terms[index].baseKey = base;
    }
    Term& term = m_terms[index];
    term.isToken = true;
    term.kind = token.kind;
    term.dimension = token.dimension;
    term.value = token.value;
    term.base = token.base;
    if (!token.isNumeric()) {
        const auto meanings = m_lexicon.meanings(token.text);
        term.meaningBegin = static_cast<quint32>(m_meanings.size());
        term.meaningCount = static_cast<quint16>(meanings.size());
        m_meanings.insert(m_meanings.end(), meanings.begin(), meanings.end());
        term.beginsPhrase = m_lexicon.beginsPhrase(token.text);
    }
    return index;
}

quint32 TermTable::addKey(std::string_view wanted)
{
    return insert(wanted);
}

quint32 TermTable::addConcept(quint32 concept_)
{
    if (m_concepts.size() <= concept_)
        m_concepts.resize(concept_ + 1, none);
    if (m_concepts[concept_] == none)
        m_concepts[concept_] = insert('~' + std::to_string(concept_));
    return m_concepts[concept_];
}

quint32 TermTable::find(std::string_view wanted) const
{
    return m_slots[slotOf(wanted)];
}

quint32 TermTable::findConcept(quint32 concept_) const
{
    return concept_ < m_concepts.size() ? m_concepts[concept_] : none;
}

quint32 TermTable::find(const Token& token) const
{
    return find(keyOf(token));
}

double TermTable::weightFor(quint32 faces) const
{
    const double all = std::log(m_faces + 2.0);
    return std::clamp((all - std::log(faces + 1.0)) / all, 0.0, 1.0);
}

void TermTable::weigh(quint32 faces)
{
    m_faces = faces;
    for (Term& term : m_terms)
        term.weight = static_cast<float>(weightFor(term.faces));
}

qsizetype TermTable::bytes() const
{
    const size_t bytes = m_terms.capacity() * sizeof(Term) + m_texts.capacity()
        + m_meanings.capacity() * sizeof(Meaning) + (m_slots.capacity() + m_concepts.capacity()) * 4;
    return static_cast<qsizetype>(bytes);
}

} // namespace op::matching
