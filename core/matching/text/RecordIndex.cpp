// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/text/RecordIndex.h"

#include "core/base/TextFold.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <thread>

namespace op::matching {
namespace {

constexpr quint32 batchSize = 16384;
constexpr size_t mostExpansions = 12;
constexpr float byConcept = 0.9F;
constexpr float byShortConcept = 0.7F;
constexpr float perToken = 0.01F;
// A word that the index does not know tells little: it may be noise.
constexpr float unknownWeight = 0.75F;

std::vector<std::string> wordsOf(const QString& text)
{
    std::vector<std::string> words;
    for (const QString& word : foldedWords(text))
        words.push_back(word.toStdString());
    return words;
}

std::vector<std::string> detailKeys(const QString& text, const Lexicon& lexicon)
{
    std::vector<std::string> keys;
    if (text.isEmpty())
        return keys;
    for (const Token& token : tokenize(text, lexicon).tokens)
        keys.push_back(TermTable::detailKey(token));
    return keys;
}

float heaviest(const TermGroup& group)
{
    float most = 0;
    for (const auto& [weight, term] : group.lists)
        most = std::max(most, weight);
    return most;
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
        std::vector<std::string> details;
        bool findByDetails;
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
        analysed.details = detailKeys(read.details, lexicon);
        analysed.findByDetails = read.findByDetails;
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
                addFace(text, batch[i].brand, batch[i].findByDetails ? batch[i].details : std::vector<std::string>());
            }
            m_codes.add(first + i, batch[i].codes, batch[i].gtins);
            m_prices.push_back(batch[i].price);
            std::vector<quint32> details;
            for (const std::string& key : batch[i].details)
                details.push_back(m_terms.addKey(key));
            m_details.add(std::move(details));
        }
    }
    m_faceStarts.push_back(static_cast<quint32>(m_faceRecords.size()));
    m_tokenStarts.push_back(static_cast<quint32>(m_tokens.size()));
    m_joinedStarts.push_back(static_cast<quint32>(m_joined.size()));
    m_letterStarts.push_back(static_cast<quint32>(m_letters.size()));
    m_plainStarts.push_back(static_cast<quint32>(m_plain.size()));
    m_keyStarts.push_back(static_cast<quint32>(m_keys.size()));
    m_codes.finish(count);
    m_details.finish();

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
    m_postings.build(starts, documents, faces);
    m_keyStarts = {};
    m_keys = {};
    // numbers weigh as their key: a size is as common as all its writings together
    for (quint32 term = 0; term < m_terms.size(); ++term)
        if (m_terms[term].isToken && m_terms[term].kind >= TokenKind::Number)
            m_terms.at(term).faces =
                std::min(m_terms[m_terms[term].writtenKey].faces, m_terms[m_terms[term].baseKey].faces);
    for (quint32 term = 0; term < m_terms.size(); ++term)
        m_terms.at(term).isBrand = m_terms[term].asBrand > m_terms[term].faces / 2;
    m_terms.weigh(faces);
    m_words.build(m_terms);
    m_tokens.shrink_to_fit();
    m_joined.shrink_to_fit();
}

void RecordIndex::addFace(const TokenText& text, const std::vector<std::string>& brand,
                          const std::vector<std::string>& found)
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
        m_terms.at(term).asBrand += isBrand ? 1 : 0;
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
    for (const std::string& key : found)
        m_keys.push_back(m_terms.addKey(key));
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
    return m_terms.bytes() + m_postings.bytes() + m_codes.bytes() + m_details.bytes() + m_words.bytes()
        + static_cast<qsizetype>(own);
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

// A blank got lost: "taylorwholesale". What is a slip of the pen in a word that the index has stays in one.
void RecordIndex::splitGlued(TokenText& text) const
{
    constexpr size_t shortest = 6;
    constexpr size_t shortestPart = 2;
    constexpr size_t shortestWord = 4; // of the longer part
    constexpr quint32 common = 8;      // a word that so many records have is no name
    constexpr double surelyMisspelled = 0.8;
    const auto facesOf = [this](const std::string& word) {
        const quint32 term = m_terms.find(word);
        return term != TermTable::none && m_terms[term].isToken ? m_terms[term].faces : 0U;
    };
    for (size_t i = text.tokens.size(); i-- > 0;) {
        const Token whole = text.tokens[i];
        if (whole.kind != TokenKind::Word || whole.text.size() < shortest || text.tokens.size() >= 255
            || facesOf(whole.text) > 0 || !m_lexicon.meanings(whole.text).empty())
            continue;
        size_t cut = 0;
        size_t best = 0;
        for (size_t at = shortestPart; at + shortestPart <= whole.text.size(); ++at) {
            if ((static_cast<unsigned char>(whole.text[at]) & 0xC0U) == 0x80U)
                continue; // within a letter
            const std::string left = whole.text.substr(0, at);
            const std::string right = whole.text.substr(at);
            const quint32 leftFaces = facesOf(left);
            const quint32 rightFaces = facesOf(right);
            const size_t longer = std::max(left.size(), right.size());
            const bool bothKnown = leftFaces > 0 && rightFaces > 0 && longer >= shortestWord;
            const bool oneIsCommon = (leftFaces >= common && left.size() > shortestWord && right.size() > shortestPart)
                || (rightFaces >= common && right.size() > shortestWord && left.size() > shortestPart);
            const size_t quality = bothKnown ? 100 + longer : oneIsCommon ? longer : 0;
            if (quality > best) {
                best = quality;
                cut = at;
            }
        }
        if (cut == 0)
            continue;
        const auto written = m_words.find(whole.text, whole.isAbbreviated, m_terms, 1);
        if (!written.empty() && written.front().likeness.value >= surelyMisspelled)
            continue;
        Token left = whole;
        Token right = whole;
        left.text.resize(cut);
        left.isAbbreviated = false;
        left.end = left.begin + static_cast<quint32>(cut);
        right.text.erase(0, cut);
        right.begin = left.end;
        text.tokens[i] = std::move(left);
        text.tokens.insert(text.tokens.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(right));
        for (JoinedToken& joined : text.joined) {
            if (joined.first > i)
                ++joined.first;
            else if (joined.first + joined.count > i)
                ++joined.count;
        }
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

PreparedQuery RecordIndex::prepare(const RecordQuery& asked) const
{
    PreparedQuery query;
    TokenText tokens = tokenize(asked.text, m_lexicon);
    query.isName = asked.isName;
    if (asked.isName)
        splitGlued(tokens);
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
    query.length = static_cast<size_t>(asked.text.size());
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
        for (size_t last = i + 1; last < std::min(tokens.tokens.size(), i + 4); ++last) {
            std::string together = writtenAs(tokens, i, last);
            if (together.size() >= 6 && together.size() <= 16)
                query.textCodes.push_back(std::move(together));
        }
    }
    for (const std::string& word : wordsOf(asked.brand))
        query.brandWords.push_back(word);
    // a brand that the index knows may stand in the text only
    for (const PreparedQuery::Word& word : query.words)
        if (word.term != TermTable::none && m_terms[word.term].isBrand)
            query.brandWords.push_back(word.token.text);
    for (const QString& code : asked.codes)
        if (std::string plain = CodeTable::normalized(code); !plain.empty())
            query.codes.push_back(std::move(plain));
    query.gtin = CodeTable::gtinOf(asked.gtin);
    if (query.gtin != 0 && !CodeTable::isValid(query.gtin))
        query.swappedGtins = CodeTable::swapped(query.gtin);
    if (asked.price && *asked.price > 0)
        query.price = asked.price;
    for (const std::string& key : detailKeys(asked.details, m_lexicon))
        if (const quint32 term = m_terms.find(key); term != TermTable::none)
            query.details.push_back(term);
    std::sort(query.details.begin(), query.details.end());
    query.details.erase(std::unique(query.details.begin(), query.details.end()), query.details.end());
    return query;
}

std::vector<TermGroup> RecordIndex::groupsOf(const PreparedQuery& query) const
{
    constexpr float packsCount = 0.6F;
    constexpr float leastWeight = 0.02F;
    constexpr float byPhrase = 0.9F;
    std::vector<TermGroup> groups;
    for (const PreparedQuery::Word& word : query.words) {
        TermGroup& group = groups.emplace_back();
        const float factor = word.token.kind == TokenKind::Pack ? packsCount : 1.0F;
        for (const PreparedQuery::Expansion& expansion : word.expansions)
            if (m_terms[expansion.term].faces > 0 && m_postings.count(expansion.term) > 0)
                group.lists.emplace_back(factor * expansion.likeness
                                             * std::max(m_terms[expansion.term].weight, leastWeight),
                                         expansion.term);
    }
    const auto wordCount = static_cast<std::ptrdiff_t>(groups.size());
    quint8 phrase = 1;
    for (const PreparedQuery::Joined& joined : query.joined) {
        if (joined.term == TermTable::none || m_postings.count(joined.term) == 0)
            continue;
        TermGroup group;
        group.lists.emplace_back(m_terms[joined.term].weight, joined.term);
        const auto first = groups.begin() + std::min<std::ptrdiff_t>(joined.joined.first, wordCount);
        const auto end =
            groups.begin() + std::min<std::ptrdiff_t>(joined.joined.first + joined.joined.count, wordCount);
        const bool isFree = std::all_of(first, end, [](const TermGroup& word) { return word.phrase == 0; });
        const float words =
            std::accumulate(first, end, 0.0F, [](float sum, const TermGroup& word) { return sum + heaviest(word); });
        if (joined.isPhrase && phrase != 0 && isFree && words > 0) {
            // the meaning tells as much as the words that it is said with
            group.lists.front().first = byPhrase * words;
            group.isPhrase = true;
            group.phrase = phrase;
            std::for_each(first, end, [phrase](TermGroup& word) { word.phrase = phrase; });
            phrase = static_cast<quint8>(phrase << 1);
        }
        groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<RecordHit> RecordIndex::search(const PreparedQuery& query, size_t limit) const
{
    const size_t wanted = limit + limit / 2;
    std::vector<RecordHit> hits;
    for (const ScoredDocument& found :
         searchTerms(m_postings, groupsOf(query), static_cast<quint32>(m_faceRecords.size()), wanted)) {
        // of those that share as much, what says less besides comes first
        const auto tokens = static_cast<float>(m_tokenStarts[found.document + 1] - m_tokenStarts[found.document]);
        hits.push_back({m_faceRecords[found.document], std::max(0.0F, found.score - perToken * tokens), false});
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
