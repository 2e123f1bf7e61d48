// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/CompanyName.h"

#include "core/base/TextFold.h"
#include "core/matching/WordCoverage.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <vector>

namespace op::matching {
namespace {

struct LegalForm
{
    QStringView written; // folded, without points and blanks
    QStringView form;
};

constexpr LegalForm legalForms[] = {
    {u"bv", u"bv"},
    {u"bvba", u"bv"},
    {u"nv", u"nv"},
    {u"vof", u"vof"},
    {u"cv", u"cv"},
    {u"stichting", u"stichting"},
    {u"gmbh", u"gmbh"},
    {u"mbh", u"gmbh"},
    {u"ag", u"ag"},
    {u"aktiengesellschaft", u"ag"},
    {u"kg", u"kg"},
    {u"kgaa", u"kgaa"},
    {u"ohg", u"ohg"},
    {u"ek", u"ek"},
    {u"ug", u"ug"},
    {u"haftungsbeschraenkt", u"ug"},
    {u"se", u"se"},
    {u"sa", u"sa"},
    {u"sas", u"sas"},
    {u"sarl", u"sarl"},
    {u"srl", u"srl"},
    {u"spa", u"spa"},
    {u"eurl", u"sarl"},
    {u"sprl", u"bv"},
    {u"ltd", u"ltd"},
    {u"limited", u"ltd"},
    {u"plc", u"plc"},
    {u"llc", u"llc"},
    {u"llp", u"llp"},
    {u"inc", u"inc"},
    {u"incorporated", u"inc"},
    {u"corp", u"corp"},
    {u"corporation", u"corp"},
    {u"co", u"co"},
    {u"as", u"as"},
    {u"asa", u"as"},
    {u"ab", u"ab"},
    {u"oy", u"oy"},
    {u"aps", u"aps"},
    {u"sl", u"sl"},
    {u"lda", u"lda"},
    {u"sro", u"sro"},
    {u"spzoo", u"spzoo"},
    {u"pty", u"ltd"},
};

constexpr QStringView smallWords[] = {u"de", u"het", u"den", u"der",  u"die", u"das", u"the",
                                      u"la", u"le",  u"les", u"et",   u"en",  u"und", u"and",
                                      u"of", u"von", u"van", u"voor", u"t",   u"u",   u"s"};

QStringView legalFormOf(QStringView word)
{
    const auto it = std::find_if(std::begin(legalForms), std::end(legalForms),
                                 [word](const LegalForm& form) { return word == form.written; });
    return it == std::end(legalForms) ? QStringView() : it->form;
}

bool isSmallWord(QStringView word)
{
    return std::any_of(std::begin(smallWords), std::end(smallWords),
                       [word](QStringView small) { return word == small; });
}

// Optimal string alignment distance, cut off at \a limit: swapped neighbours count once.
int editDistance(QStringView a, QStringView b, int limit)
{
    const int n = static_cast<int>(a.size());
    const int m = static_cast<int>(b.size());
    if (std::abs(n - m) > limit)
        return limit + 1;
    std::vector<int> before(static_cast<size_t>(m) + 1);
    std::vector<int> last(static_cast<size_t>(m) + 1);
    std::vector<int> row(static_cast<size_t>(m) + 1);
    for (int j = 0; j <= m; ++j)
        last[static_cast<size_t>(j)] = j;
    for (int i = 1; i <= n; ++i) {
        row[0] = i;
        int best = i;
        for (int j = 1; j <= m; ++j) {
            const auto at = static_cast<size_t>(j);
            const int cost = a[i - 1] == b[j - 1] ? 0 : 1;
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + cost});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
            best = std::min(best, row[at]);
        }
        if (best > limit)
            return limit + 1;
        std::swap(before, last);
        std::swap(last, row);
    }
    return last[static_cast<size_t>(m)];
}

// Long words say more about a company than short ones.
double weightOf(QStringView word)
{
    return std::sqrt(static_cast<double>(word.size()));
}

double coverage(const QStringList& of, const QStringList& by)
{
    return wordCoverage(of, by, wordSimilarity, weightOf);
}

bool areInitialsOf(const CompanyName& shortName, const CompanyName& longName)
{
    return shortName.words.size() == 1 && longName.initials.size() >= 3 && shortName.compact == longName.initials;
}

} // namespace

double wordSimilarity(QStringView a, QStringView b)
{
    if (a == b)
        return 1;
    const qsizetype shorter = std::min(a.size(), b.size());
    const qsizetype longer = std::max(a.size(), b.size());
    // "techn." for "technik", and compound words cut short
    if (shorter >= 4 && (a.startsWith(b) || b.startsWith(a)))
        return 0.75 + 0.2 * static_cast<double>(shorter) / static_cast<double>(longer);
    if (longer < 4)
        return 0;
    const int limit = longer >= 8 ? 2 : 1;
    const int distance = editDistance(a, b, limit);
    return distance > limit ? 0 : 1.0 - static_cast<double>(distance) * 1.5 / static_cast<double>(longer);
}

CompanyName parseCompanyName(QStringView name)
{
    CompanyName result;
    // "B.V." and "G.m.b.H." lose their points before the words are cut
    const QString text = foldedTextWithUmlauts(name);
    QString joined;
    joined.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool betweenLetters = text[i] == u'.' && i > 0 && text[i - 1].isLetter()
            && (i < 2 || !text[i - 2].isLetterOrNumber() || text[i - 2] == u'.');
        if (!betweenLetters)
            joined += text[i];
    }
    const QStringList all = foldedWords(joined);
    for (const QString& word : all) {
        if (const QStringView form = legalFormOf(word); !form.isEmpty()) {
            if (result.legalForm.isEmpty() || result.legalForm == u"co")
                result.legalForm = form.toString();
        } else if (!isSmallWord(word)) {
            result.words.append(word);
        }
    }
    if (result.words.isEmpty())
        result.words = all; // a name of nothing but such words still is a name
    for (const QString& word : result.words) {
        result.compact += word;
        result.initials += word[0];
    }
    return result;
}

double nameSimilarity(const CompanyName& a, const CompanyName& b)
{
    if (a.isEmpty() || b.isEmpty())
        return 0;
    double similarity = 0;
    if (a.compact == b.compact) {
        similarity = 1;
    } else if (areInitialsOf(a, b) || areInitialsOf(b, a)) {
        similarity = 0.8;
    } else {
        const double ab = coverage(a.words, b.words);
        const double ba = coverage(b.words, a.words);
        // a trade name inside a longer legal name: one side is covered whole, the other in part
        const double contained = std::max(ab, ba);
        similarity = 0.45 * contained + 0.55 * std::min(ab, ba);
        similarity = std::max(similarity, wordSimilarity(a.compact, b.compact) * 0.98);
    }
    if (!a.legalForm.isEmpty() && !b.legalForm.isEmpty() && a.legalForm != b.legalForm)
        similarity *= 0.95;
    return similarity;
}

} // namespace op::matching
