// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/text/RecordIndex.h"

#include "core/base/TextFold.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <thread>

namespace op::matching {
namespace {

constexpr quint32 batchSize = 16384;
constexpr size_t mostExpansions = 12;
constexpr float byConcept = 0.9F;
constexpr float byShortConcept = 0.7F;
constexpr float perToken = 0.01F;
// What the tokens may move, so that none is dropped that could still come in.
constexpr float slack = 0.2F;
// A word that the index does not know tells little: it may be noise.
constexpr float unknownWeight = 0.75F;

std::vector<std::string> wordsOf(const QString& text)
{
    std::vector<std::string> words;
    for (const QString& word : foldedWords(text))
        words.push_back(word.toStdString());
    return words;
}

bool counts(ConceptKind kind)
{
    return kind == ConceptKind::Word || kind == ConceptKind::Colour || kind == ConceptKind::Material
        || kind == ConceptKind::CompanyWord;
}

} // namespace

RecordIndex::RecordIndex(quint32 count, const std::function<RecordSource(quint32)>& source, const Lexicon& lexicon,
                         unsigned threads)
    : m_lexicon(lexicon),
      m_terms(lexicon)
{
    struct Analysed
    {
        std::vector<TokenText> texts;
        std::vector<std::string> brand;
        std::vector<std::string> codes;
        std::vector<quint64> gtins;
        float price;
    };
    if (threads == 0)
        threads = std::clamp(std::thread::hardware_concurrency(), 1U, 8U);
    const auto analyse = [&](quint32 record, Analysed& analysed) {
        const RecordSource read = source(record);
        for (const QString& text : read.texts)
            analysed.texts.push_back(tokenize(text, lexicon));
        analysed.brand = wordsOf(read.brand);
        for (const QString& code : read.codes)
            analysed.codes.push_back(CodeTable::normalized(code));
        for (const QString& gtin : read.gtins)
            analysed.gtins.push_back(CodeTable::gtinOf(gtin));
        analysed.price =
            read.price && *read.price > 0 ? static_cast<float>(*read.price) : std::numeric_limits<float>::quiet_NaN();
    };
    m_faceStarts.reserve(count + 1);
    m_prices.reserve(count);
    std::vector<Analysed> batch;
    for (quint32 first = 0; first < count; first += batchSize) {
        const quint32 size = std::min(batchSize, count - first);
        batch.clear();
        batch.resize(size);
        const auto part = [&](unsigned thread) {
            for (quint32 i = size * thread / threads; i < size * (thread + 1) / threads; ++i)
                analyse(first + i, batch[i]);
        };
        std::vector<std::thread> others;
        for (unsigned thread = 1; thread < threads; ++thread)
            others.emplace_back(part, thread);
        part(0);
        for (std::thread& other : others)
            other.join();
        for (quint32 i = 0; i < size; ++i) {
            m_faceStarts.push_back(static_cast<quint32>(m_faceRecords.size()));
            for (const TokenText& text : batch[i].texts) {
                m_faceRecords.push_back(first + i);
                addFace(text, batch[i].brand);
            }
            m_codes.add(first + i, batch[i].codes, batch[i].gtins);
            m_prices.push_back(batch[i].price);
        }
    }
    m_faceStarts.push_back(static_cast<quint32>(m_faceRecords.size()));
    m_tokenStarts.push_back(static_cast<quint32>(m_tokens.size()));
    m_joinedStarts.push_back(static_cast<quint32>(m_joined.size()));
    m_letterStarts.push_back(static_cast<quint32>(m_letters.size()));
    m_plainStarts.push_back(static_cast<quint32>(m_plain.size()));
    m_keyStarts.push_back(static_cast<quint32>(m_keys.size()));
    m_codes.finish(count);

    const auto faces = static_cast<quint32>(m_faceRecords.size());
    std::vector<quint32> starts(m_terms.size() + 1, 0);
    for (const quint32 key : m_keys)
        ++starts[key + 1];
    for (quint32 term = 0; term < m_terms.size(); ++term) {
        m_terms.at(term).faces = starts[term + 1];
        starts[term + 1] += starts[term];
    }
    std::vector<quint32> documents(m_keys.size());
    std::vector<quint32> next(starts.begin(), starts.end() - 1);
    for (quint32 face = 0; face < faces; ++face)
        for (quint32 at = m_keyStarts[face]; at < m_keyStarts[face + 1]; ++at)
            documents[next[m_keys[at]]++] = face;
    m_postings.build(starts, documents);
    m_keyStarts = {};
    m_keys = {};
    // numbers weigh as their key: a size is as common as all its writings together
    for (quint32 term = 0; term < m_terms.size(); ++term)
        if (m_terms[term].isToken && m_terms[term].kind >= TokenKind::Number)
            m_terms.at(term).faces =
                std::min(m_terms[m_terms[term].writtenKey].faces, m_terms[m_terms[term].baseKey].faces);
    m_terms.weigh(faces);
    m_words.build(m_terms);
    m_tokens.shrink_to_fit();
    m_joined.shrink_to_fit();
}

void RecordIndex::addFace(const TokenText& text, const std::vector<std::string>& brand)
{
    m_tokenStarts.push_back(static_cast<quint32>(m_tokens.size()));
    m_joinedStarts.push_back(static_cast<quint32>(m_joined.size()));
    m_letterStarts.push_back(static_cast<quint32>(m_letters.size()));
    m_letters += text.letters;
    m_plainStarts.push_back(static_cast<quint32>(m_plain.size()));
    m_plain += text.plain;
    m_keyStarts.push_back(static_cast<quint32>(m_keys.size()));
    const size_t firstKey = m_keys.size();
    std::vector<quint32> tokens;
    for (const Token& token : text.tokens) {
        const quint32 term = m_terms.add(token);
        tokens.push_back(term);
        const bool isBrand = std::find(brand.begin(), brand.end(), token.text) != brand.end();
        m_tokens.push_back(isBrand ? term | FaceTerms::brandBit : term);
        if (token.isNumeric()) {
            m_keys.push_back(m_terms[term].writtenKey);
            m_keys.push_back(m_terms[term].baseKey);
            continue;
        }
        m_keys.push_back(term);
        if (token.kind == TokenKind::Alnum && token.value > 0 && token.text.size() <= 6)
            m_keys.push_back(m_terms.addKey('#' + canonicalNumber(token.value)));
        for (const Meaning& meaning : m_terms.meanings(term))
            if (counts(meaning.kind) && !meaning.isShort)
                m_keys.push_back(m_terms.addConcept(meaning.concept_));
    }
    for (const JoinedToken& joined : text.joined) {
        const quint32 term = m_terms.addKey(joined.text);
        m_joined.push_back({term, joined.first, joined.count});
        m_keys.push_back(term);
    }
    addPhrases(tokens);
    const auto begin = m_keys.begin() + static_cast<std::ptrdiff_t>(firstKey);
    std::sort(begin, m_keys.end());
    m_keys.erase(std::unique(begin, m_keys.end()), m_keys.end());
}

void RecordIndex::addPhrases(const std::vector<quint32>& tokens)
{
    for (size_t first = 0; first < tokens.size(); ++first) {
        if (!m_terms[tokens[first]].beginsPhrase)
            continue;
        std::string phrase(m_terms.text(tokens[first]));
        for (size_t last = first + 1;
             last < tokens.size() && last - first < static_cast<size_t>(m_lexicon.longestPhrase()); ++last) {
            phrase += ' ';
            std::string_view word = m_terms.text(tokens[last]);
            if (m_terms[tokens[last]].kind >= TokenKind::Number)
                word = word.substr(1, word.find_first_not_of("0123456789.", 1) - 1);
            phrase += word;
            for (const Meaning& meaning : m_lexicon.meanings(phrase)) {
                if (!counts(meaning.kind))
                    continue;
                const quint32 term = m_terms.addConcept(meaning.concept_);
                m_joined.push_back({term, static_cast<quint16>(first), static_cast<quint16>(last - first + 1)});
                m_keys.push_back(term);
            }
        }
    }
}

FaceTerms RecordIndex::face(quint32 face) const
{
    FaceTerms terms;
    terms.tokens = {m_tokens.data() + m_tokenStarts[face], m_tokenStarts[face + 1] - m_tokenStarts[face]};
    terms.joined = {m_joined.data() + m_joinedStarts[face], m_joinedStarts[face + 1] - m_joinedStarts[face]};
    terms.plain = std::string_view(m_plain).substr(m_plainStarts[face], m_plainStarts[face + 1] - m_plainStarts[face]);
    terms.letters =
        std::string_view(m_letters).substr(m_letterStarts[face], m_letterStarts[face + 1] - m_letterStarts[face]);
    return terms;
}

std::optional<double> RecordIndex::price(quint32 record) const
{
    return std::isnan(m_prices[record]) ? std::nullopt : std::optional<double>(m_prices[record]);
}

qsizetype RecordIndex::bytes() const
{
    const size_t numbers = m_faceStarts.capacity() + m_faceRecords.capacity() + m_tokenStarts.capacity()
        + m_tokens.capacity() + m_joinedStarts.capacity() + m_letterStarts.capacity() + m_plainStarts.capacity()
        + m_prices.capacity();
    const size_t own =
        numbers * 4 + m_letters.capacity() + m_plain.capacity() + m_joined.capacity() * sizeof(FaceTerms::Joined);
    return m_terms.bytes() + m_postings.bytes() + m_codes.bytes() + m_words.bytes() + static_cast<qsizetype>(own);
}

void RecordIndex::expand(PreparedQuery::Word& word) const
{
    const Token& token = word.token;
    const auto add = [&word](quint32 term, float likeness) {
        if (term != TermTable::none)
            word.expansions.push_back({term, likeness});
    };
    if (token.isNumeric()) {
        add(m_terms.find(TermTable::writtenKey(token)), 1.0F);
        if (token.kind == TokenKind::Measure)
            add(m_terms.find(TermTable::baseKey(token)), 1.0F);
        return;
    }
    const quint32 exact = m_terms.find(token.text);
    add(exact, 1.0F);
    if (token.kind == TokenKind::Alnum && token.value > 0 && token.text.size() <= 6)
        add(m_terms.find('#' + canonicalNumber(token.value)), 0.5F);
    if (token.misread > 0)
        add(m_terms.find('#' + canonicalNumber(token.misread)), 0.8F);
    for (const Meaning& meaning : word.meanings)
        if (counts(meaning.kind))
            add(m_terms.findConcept(meaning.concept_), meaning.isShort ? byShortConcept : byConcept);
    const bool isKnown = exact != TermTable::none && m_terms[exact].faces > 0;
    if (token.text.size() >= 3 && (!isKnown || token.isAbbreviated))
        for (const WordFinder::Found& found : m_words.find(token.text, token.isAbbreviated, m_terms, mostExpansions)) {
            add(found.term, static_cast<float>(found.likeness.value));
            for (const Meaning& meaning : m_terms.meanings(found.term))
                if (counts(meaning.kind) && !meaning.isShort)
                    add(m_terms.findConcept(meaning.concept_), byConcept * static_cast<float>(found.likeness.value));
        }
}

std::vector<PreparedQuery::Joined> RecordIndex::joinedOf(const TokenText& text) const
{
    std::vector<PreparedQuery::Joined> result;
    const auto add = [&](std::string joined, size_t first, size_t count, bool isPhrase, quint32 term) {
        PreparedQuery::Joined entry;
        entry.joined = {std::move(joined), static_cast<quint16>(first), static_cast<quint16>(count)};
        entry.term = term;
        entry.isPhrase = isPhrase;
        entry.weight = term == TermTable::none ? 0 : m_terms[term].weight;
        result.push_back(std::move(entry));
    };
    for (const JoinedToken& joined : text.joined)
        add(joined.text, joined.first, joined.count, false, m_terms.find(joined.text));
    for (size_t first = 0; first < text.tokens.size(); ++first) {
        // written apart here and in one there: "zeskant bout", "FT 9"
        std::string together = text.tokens[first].text;
        for (size_t last = first + 1; last < std::min(text.tokens.size(), first + 3); ++last) {
            if (text.tokens[last].isNumeric() && text.tokens[last].kind != TokenKind::Number)
                break;
            together += text.tokens[last].text;
            const quint32 term = together.size() >= 3 ? m_terms.find(together) : TermTable::none;
            const bool isGlued = std::any_of(text.joined.begin(), text.joined.end(), [&](const JoinedToken& joined) {
                return joined.first == first && joined.count == last - first + 1;
            });
            if (term != TermTable::none && m_terms[term].faces > 0 && !isGlued)
                add(together, first, last - first + 1, false, term);
        }
        if (!m_lexicon.beginsPhrase(text.tokens[first].text))
            continue;
        std::string phrase = text.tokens[first].text;
        for (size_t last = first + 1;
             last < text.tokens.size() && last - first < static_cast<size_t>(m_lexicon.longestPhrase()); ++last) {
            phrase += ' ' + text.tokens[last].text;
            for (const Meaning& meaning : m_lexicon.meanings(phrase))
                if (counts(meaning.kind))
                    add(phrase, first, last - first + 1, true, m_terms.findConcept(meaning.concept_));
        }
    }
    return result;
}

PreparedQuery RecordIndex::prepare(QStringView text, QStringView brand, const QStringList& codes, QStringView gtin,
                                   std::optional<double> price) const
{
    PreparedQuery query;
    const TokenText tokens = tokenize(text, m_lexicon);
    query.words.reserve(tokens.tokens.size());
    for (const Token& token : tokens.tokens) {
        PreparedQuery::Word word;
        word.token = token;
        word.term = m_terms.find(token);
        if (!token.isNumeric())
            word.meanings = m_lexicon.meanings(token.text);
        expand(word);
        const bool isKnown = word.term != TermTable::none && m_terms[word.term].isToken && m_terms[word.term].faces > 0;
        if (isKnown) {
            word.weight = m_terms[word.term].weight;
        } else {
            word.weight = 0;
            for (const PreparedQuery::Expansion& expansion : word.expansions)
                word.weight = std::max(word.weight, expansion.likeness * m_terms[expansion.term].weight);
            if (word.expansions.empty())
                word.weight = unknownWeight;
        }
        if (saysNothing(word.meanings))
            word.weight *= 0.25F;
        query.words.push_back(std::move(word));
    }
    query.joined = joinedOf(tokens);
    query.letters = tokens.letters;
    query.plain = tokens.plain;
    const auto addCodeLike = [&query](const std::string& code) {
        if (isCodeLike(code) && query.codeLike.size() < 4)
            query.codeLike.push_back(code);
    };
    for (const JoinedToken& joined : tokens.joined)
        addCodeLike(joined.text);
    for (const Token& token : tokens.tokens)
        if (token.kind <= TokenKind::Number)
            addCodeLike(token.text);
    for (const JoinedToken& joined : tokens.joined)
        if (isCodeLike(joined.text))
            query.textCodes.push_back(joined.text);
    for (size_t i = 0; i < tokens.tokens.size(); ++i) {
        const Token& token = tokens.tokens[i];
        const bool isLongNumber = token.kind == TokenKind::Number && token.text.size() >= 5;
        if ((token.kind == TokenKind::Alnum && token.text.size() >= 5) || isLongNumber)
            query.textCodes.push_back(token.text);
        // a code that is written with blanks: "15 000001", "HE 51192 84"
        std::string together = token.text;
        for (size_t last = i + 1; last < std::min(tokens.tokens.size(), i + 4); ++last) {
            together += tokens.tokens[last].text;
            if (together.size() >= 6 && together.size() <= 16)
                query.textCodes.push_back(together);
        }
    }
    for (const std::string& word : wordsOf(brand.toString()))
        query.brandWords.push_back(word);
    for (const QString& code : codes)
        if (std::string plain = CodeTable::normalized(code); !plain.empty())
            query.codes.push_back(std::move(plain));
    query.gtin = CodeTable::gtinOf(gtin);
    if (query.gtin != 0 && !CodeTable::isValid(query.gtin))
        query.swappedGtins = CodeTable::swapped(query.gtin);
    if (price && *price > 0)
        query.price = price;
    return query;
}

std::vector<RecordHit> RecordIndex::search(const PreparedQuery& query, size_t limit) const
{
    struct Group
    {
        float best = 0;
        std::vector<std::pair<float, quint32>> lists; ///< weight, term; best first
    };
    std::vector<Group> groups;
    const auto close = [&groups](Group&& group) {
        if (group.lists.empty())
            return;
        std::sort(group.lists.begin(), group.lists.end(), [](const auto& left, const auto& right) {
            return left.first != right.first ? left.first > right.first : left.second < right.second;
        });
        group.best = group.lists.front().first;
        groups.push_back(std::move(group));
    };
    for (const PreparedQuery::Word& word : query.words) {
        Group group;
        const float factor = word.token.kind == TokenKind::Pack ? 0.6F : 1.0F;
        for (const PreparedQuery::Expansion& expansion : word.expansions)
            if (m_terms[expansion.term].faces > 0 && m_postings.count(expansion.term) > 0)
                group.lists.emplace_back(factor * expansion.likeness * std::max(m_terms[expansion.term].weight, 0.02F),
                                         expansion.term);
        close(std::move(group));
    }
    for (const PreparedQuery::Joined& joined : query.joined) {
        Group group;
        if (joined.term != TermTable::none && m_postings.count(joined.term) > 0)
            group.lists.emplace_back(m_terms[joined.term].weight, joined.term);
        close(std::move(group));
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const Group& left, const Group& right) { return left.best > right.best; });

    thread_local std::vector<float> scores;
    thread_local std::vector<quint8> seen;
    thread_local std::vector<quint32> touched;
    const auto faces = static_cast<quint32>(m_faceRecords.size());
    if (scores.size() < faces) {
        scores.resize(faces, 0);
        seen.resize(faces, 0);
    }
    touched.clear();
    float left = 0;
    for (const Group& group : groups)
        left += group.best;
    const size_t wanted = std::max<size_t>(limit * 2, 64);
    float threshold = 0;
    bool isOpen = true; // documents that share nothing with the groups so far may still come in
    std::vector<float> best;
    const auto findThreshold = [&] {
        best.clear();
        for (const quint32 face : touched)
            best.push_back(scores[face]);
        std::nth_element(best.begin(), best.begin() + static_cast<std::ptrdiff_t>(wanted - 1), best.end(),
                         std::greater<>());
        threshold = best[wanted - 1];
    };
    quint8 stamp = 0;
    for (const Group& group : groups) {
        if (++stamp == 0) { // more groups than stamps: unlikely, and harmless
            std::fill(seen.begin(), seen.end(), quint8(0));
            stamp = 1;
        }
        if (isOpen && touched.size() > wanted) {
            findThreshold();
            isOpen = left > threshold - slack;
        }
        if (isOpen) {
            for (const auto& [weight, term] : group.lists)
                m_postings.forEach(term, [&, weight = weight](quint32 face) {
                    if (scores[face] == 0) {
                        touched.push_back(face);
                        seen[face] = 0;
                    }
                    if (seen[face] != stamp) {
                        seen[face] = stamp;
                        scores[face] += weight;
                    }
                });
        } else {
            // who cannot come in any more is not carried along
            size_t kept = 0;
            for (const quint32 face : touched) {
                if (scores[face] + left >= threshold - slack)
                    touched[kept++] = face;
                else
                    scores[face] = 0;
            }
            touched.resize(kept);
            std::sort(touched.begin(), touched.end());
            for (const auto& [weight, term] : group.lists) {
                Postings::Cursor cursor(m_postings, term);
                for (const quint32 face : touched) {
                    if (seen[face] != stamp && cursor.has(face)) {
                        seen[face] = stamp;
                        scores[face] += weight;
                    }
                }
            }
            if (touched.size() > wanted) {
                findThreshold();
            }
        }
        left -= group.best;
    }

    std::vector<RecordHit> hits;
    hits.reserve(touched.size());
    for (const quint32 face : touched) {
        // of those that share as much, what says less besides comes first
        const auto tokens = static_cast<float>(m_tokenStarts[face + 1] - m_tokenStarts[face]);
        hits.push_back({m_faceRecords[face], std::max(0.0F, scores[face] - perToken * tokens), false});
        scores[face] = 0;
    }
    const auto better = [](const RecordHit& first, const RecordHit& second) {
        return first.score != second.score ? first.score > second.score : first.record < second.record;
    };
    // a record with several texts comes once, with the best of them
    if (hits.size() > wanted * 4) {
        std::nth_element(hits.begin(), hits.begin() + static_cast<std::ptrdiff_t>(wanted * 4), hits.end(), better);
        hits.resize(wanted * 4);
    }
    std::sort(hits.begin(), hits.end(), better);
    std::vector<RecordHit> result;
    const auto known = [&result](quint32 record) {
        return std::find_if(result.begin(), result.end(),
                            [record](const RecordHit& hit) { return hit.record == record; });
    };
    for (const RecordHit& hit : hits) {
        if (result.size() >= limit)
            break;
        if (known(hit.record) == result.end())
            result.push_back(hit);
    }
    const auto byKey = [&](quint32 record) {
        if (const auto it = known(record); it != result.end()) {
            it->byKey = true;
            return;
        }
        const auto hit =
            std::find_if(hits.begin(), hits.end(), [record](const RecordHit& h) { return h.record == record; });
        result.push_back({record, hit == hits.end() ? 0.0F : hit->score, true});
    };
    size_t keyed = 0;
    const auto byKeyAtMost = [&](quint32 record) {
        if (keyed++ < limit)
            byKey(record);
    };
    for (const std::string& code : query.codes)
        m_codes.forCode(code, byKeyAtMost);
    for (const std::string& code : query.textCodes)
        m_codes.forCode(code, byKeyAtMost);
    if (query.gtin != 0) {
        m_codes.forGtin(query.gtin, byKeyAtMost);
        for (const quint64 other : query.swappedGtins)
            m_codes.forGtin(other, byKeyAtMost);
    }
    return result;
}

} // namespace op::matching
