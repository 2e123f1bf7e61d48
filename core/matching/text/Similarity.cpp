// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/text/Similarity.h"

#include <algorithm>
#include <array>

namespace op::matching {
namespace {

constexpr size_t longestWord = 64;

constexpr std::array<char, 256> makeReadings()
{
    std::array<char, 256> readings{};
    for (size_t c = 0; c < readings.size(); ++c)
        readings[c] = static_cast<char>(c);
    readings['o'] = '0';
    readings['l'] = readings['i'] = '1';
    readings['s'] = '5';
    readings['b'] = '8';
    readings['z'] = '2';
    readings['g'] = readings['q'] = '6';
    return readings;
}

constexpr std::array<char, 256> readings = makeReadings();

// Returns what is read at \a at, which is moved behind it.
char readNext(std::string_view word, size_t& at)
{
    const char c = word[at++];
    if (c == 'r' && at < word.size() && word[at] == 'n') {
        ++at;
        return 'm';
    }
    return readAs(c);
}

size_t commonPrefix(std::string_view left, std::string_view right)
{
    const size_t most = std::min(left.size(), right.size());
    size_t count = 0;
    while (count < most && left[count] == right[count])
        ++count;
    return count;
}

bool isSubsequence(std::string_view shorter, std::string_view longer)
{
    size_t at = 0;
    for (const char c : longer)
        if (at < shorter.size() && shorter[at] == c)
            ++at;
    return at == shorter.size();
}

} // namespace

char readAs(char c)
{
    return readings[static_cast<unsigned char>(c)];
}

int editDistance(std::string_view left, std::string_view right, int limit)
{
    if (left.size() > right.size())
        std::swap(left, right);
    const int tooFar = limit + 1;
    if (right.size() - left.size() > static_cast<size_t>(limit))
        return tooFar;
    while (!left.empty() && left.front() == right.front()) {
        left.remove_prefix(1);
        right.remove_prefix(1);
    }
    while (!left.empty() && left.back() == right.back()) {
        left.remove_suffix(1);
        right.remove_suffix(1);
    }
    if (left.empty())
        return static_cast<int>(right.size());
    if (right.size() > longestWord)
        return tooFar;
    // only cells within limit of the diagonal can be small enough; what lies beside them counts as too far
    const auto band = static_cast<size_t>(limit);
    using Row = std::array<int, longestWord + 2>;
    std::array<Row, 3> rows; // NOLINT(cppcoreguidelines-pro-type-member-init): each cell is written before it is read
    Row* before = rows.data();
    Row* row = before + 1;
    Row* next = before + 2;
    for (size_t j = 0; j <= std::min(band, right.size()); ++j)
        (*row)[j] = static_cast<int>(j);
    (*row)[std::min(band, right.size()) + 1] = tooFar;
    for (size_t i = 1; i <= left.size(); ++i) {
        const size_t first = i > band ? i - band : 1;
        const size_t last = std::min(i + band, right.size());
        (*next)[first - 1] = i <= band ? static_cast<int>(i) : tooFar;
        int least = (*next)[first - 1];
        for (size_t j = first; j <= last; ++j) {
            int cell = std::min((*row)[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1),
                                std::min((*row)[j], (*next)[j - 1]) + 1);
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                cell = std::min(cell, (*before)[j - 2] + 1);
            (*next)[j] = cell;
            least = std::min(least, cell);
        }
        (*next)[last + 1] = tooFar;
        if (least > limit)
            return tooFar;
        Row* const oldest = before;
        before = row;
        row = next;
        next = oldest;
    }
    return std::min((*row)[right.size()], tooFar);
}

bool looksAlike(std::string_view left, std::string_view right)
{
    if (left == right)
        return true;
    if (left.size() > longestWord || right.size() > longestWord)
        return false;
    size_t i = 0;
    size_t j = 0;
    while (i < left.size() && j < right.size())
        if (readNext(left, i) != readNext(right, j))
            return false;
    return i == left.size() && j == right.size();
}

WordLikeness wordLikeness(std::string_view left, std::string_view right, bool leftIsAbbreviated)
{
    if (left == right)
        return {WordRelation::Equal, 1};
    const std::string_view shorter = left.size() <= right.size() ? left : right;
    const std::string_view longer = left.size() <= right.size() ? right : left;
    if (shorter.size() < 2)
        return {};
    if (shorter.size() >= 3 && longer.size() - shorter.size() <= 2 && looksAlike(left, right))
        return {WordRelation::Misread, 0.9};

    WordLikeness best;
    const auto offer = [&best](WordRelation relation, double value) {
        if (value > best.value)
            best = {relation, value};
    };
    const double share = static_cast<double>(shorter.size()) / static_cast<double>(longer.size());
    if (shorter.size() >= 4) {
        const int limit = longer.size() >= 8 ? 2 : 1;
        const int distance = editDistance(left, right, limit);
        if (distance <= limit)
            offer(WordRelation::Misspelled, 1 - 1.4 * distance / static_cast<double>(longer.size()));
    }
    const size_t prefix = commonPrefix(shorter, longer);
    if (prefix == shorter.size()) {
        const bool isDotted = leftIsAbbreviated && left.size() < right.size();
        if (shorter.size() >= 3 || isDotted)
            offer(WordRelation::Shortened, (isDotted ? 0.6 : 0.45) + 0.4 * share);
    } else if (shorter.size() >= 4 && longer.size() >= shorter.size() + 3) {
        if (longer.substr(longer.size() - shorter.size()) == shorter)
            offer(WordRelation::Part, 0.4 + 0.4 * share);
        else if (shorter.size() >= 5 && longer.find(shorter) != std::string_view::npos)
            offer(WordRelation::Part, 0.3 + 0.4 * share);
    }
    // letters left out: same begin, the rest in order
    if (best.value == 0 && shorter.front() == longer.front() && shorter.size() >= 3
        && longer.size() >= shorter.size() + 2 && isSubsequence(shorter, longer)) {
        if (shorter.size() <= 6)
            offer(WordRelation::Shortened, 0.25 + 0.3 * share + (prefix >= 3 ? 0.1 : 0.0));
    }
    // two writings that begin alike: "verpakkingen", "verpakkung"
    if (best.value == 0 && prefix >= 5 && static_cast<double>(prefix) >= 0.6 * static_cast<double>(longer.size()))
        offer(WordRelation::Shortened, 0.3 + 0.5 * static_cast<double>(prefix) / static_cast<double>(longer.size()));
    return best;
}

} // namespace op::matching
