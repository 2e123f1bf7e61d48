// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/text/Tokens.h"

#include "core/base/TextFold.h"

#include <QString>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace op::matching {
namespace {

constexpr size_t mostTokens = 255;
constexpr size_t mostDigits = 15; ///< of a number: as many as a double holds
constexpr size_t digitsOfCode = 6;
constexpr size_t mostJoined = 24; ///< letters and digits of a joined token

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
// Bytes of other scripts count as letters.
bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}
bool isAlnum(char c)
{
    return isDigit(c) || isLetter(c);
}

// The sign for a diameter says nothing that the number does not say, and would be folded to a letter.
QString withoutDiameterSigns(QStringView text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c != u'ø' && c != u'Ø' && c != u'⌀')
            continue;
        qsizetype next = i + 1;
        while (next < text.size() && text[next].isSpace())
            ++next;
        if (next >= text.size() || !text[next].isDigit() || (i > 0 && text[i - 1].isLetter()))
            continue;
        if (result.isEmpty())
            result = text.toString();
        result[i] = u' ';
    }
    return result;
}

// "HuizingaTechniek": capitals within a word begin another one, as a hyphen would.
QString withHyphensAtCapitals(QString text)
{
    constexpr qsizetype shortest = 3;
    qsizetype begin = 0; // of the letters that belong together
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isLetter()) {
            begin = i + 1;
            continue;
        }
        const bool isNext = i - begin >= shortest && text[i].isUpper() && text[i - 1].isLower() && i + 1 < text.size()
            && text[i + 1].isLetter();
        if (isNext) {
            text.insert(i, u'-');
            begin = ++i;
        }
    }
    return text;
}

class Scanner
{
public:
    Scanner(std::string text, const Lexicon& lexicon) : m_text(std::move(text)), m_lexicon(lexicon) {}

    TokenText run()
    {
        while (m_at < m_text.size() && m_result.tokens.size() < mostTokens) {
            const char c = m_text[m_at];
            if (isDigit(c))
                readNumber();
            else if (isLetter(c))
                readWord();
            else
                ++m_at;
        }
        findPacks();
        findJoined();
        std::copy_if(m_text.begin(), m_text.end(), std::back_inserter(m_result.letters), isAlnum);
        m_result.folded = std::move(m_text);
        return std::move(m_result);
    }

private:
    [[nodiscard]] char at(size_t index) const { return index < m_text.size() ? m_text[index] : ' '; }
    [[nodiscard]] std::string_view view(size_t begin, size_t end) const
    {
        begin = std::min(begin, m_text.size());
        return std::string_view(m_text).substr(begin, end - begin);
    }
    [[nodiscard]] size_t endOfLetters(size_t from) const
    {
        while (from < m_text.size() && isLetter(m_text[from]))
            ++from;
        return from;
    }
    [[nodiscard]] size_t endOfAlnum(size_t from) const
    {
        while (from < m_text.size() && isAlnum(m_text[from]))
            ++from;
        return from;
    }
    [[nodiscard]] size_t endOfDigits(size_t from) const
    {
        while (from < m_text.size() && isDigit(m_text[from]))
            ++from;
        return from;
    }
    [[nodiscard]] size_t skipBlanks(size_t from) const
    {
        while (from < m_text.size() && m_text[from] == ' ')
            ++from;
        return from;
    }

    Token& add(TokenKind kind, std::string text, size_t begin, size_t end)
    {
        Token token;
        token.kind = kind;
        token.text = std::move(text);
        token.begin = static_cast<quint32>(begin);
        token.end = static_cast<quint32>(end);
        m_result.tokens.push_back(std::move(token));
        m_at = end;
        return m_result.tokens.back();
    }

    void addNumber(double value, size_t begin, size_t end)
    {
        add(TokenKind::Number, canonicalNumber(value), begin, end).value = value;
    }

    [[nodiscard]] bool previousIsNumeric() const
    {
        return !m_result.tokens.empty() && (m_result.tokens.back().isNumeric() || m_result.tokens.back().value > 0);
    }

    void readWord()
    {
        const size_t begin = m_at;
        const size_t letters = endOfLetters(begin);
        const bool isTimes = letters == begin + 1 && m_text[begin] == 'x' && previousIsNumeric();
        if (isTimes && isDigit(at(skipBlanks(letters)))) {
            readTimes(letters); // "8 x 40"
            return;
        }
        if (isTimes && !isAlnum(at(letters))) {
            m_result.tokens.back().kind = m_result.tokens.back().isNumeric() ? TokenKind::Pack : TokenKind::Alnum;
            m_at = letters; // "10 x"
            return;
        }
        if (letters == begin + 1 && m_text[begin] == 'm' && isDigit(at(letters))) {
            readThread(begin, letters);
            return;
        }
        const size_t end = endOfAlnum(letters);
        if (end == letters) {
            Token& word = add(TokenKind::Word, std::string(view(begin, end)), begin, end);
            word.isAbbreviated = at(end) == '.' && end - begin > 1;
            return;
        }
        addAlnum(begin, end);
    }

    // Behind the "x" between two numbers: of "6 x 1,5 l" the first counts a pack, of "8 x 40 mm" it is a size.
    void readTimes(size_t end)
    {
        m_at = end;
        size_t last = endOfDigits(skipBlanks(end));
        if ((at(last) == '.' || at(last) == ',') && isDigit(at(last + 1)))
            last = endOfDigits(last + 1);
        const size_t letters = skipBlanks(last);
        const auto unit = m_lexicon.unit(view(letters, endOfLetters(letters)));
        const bool isContent =
            unit && (unit->dimension == UnitDimension::Volume || unit->dimension == UnitDimension::Weight);
        Token& token = m_result.tokens.back();
        if (isContent && token.kind == TokenKind::Number && token.value == std::floor(token.value))
            token.kind = TokenKind::Pack;
    }

    void addAlnum(size_t begin, size_t end)
    {
        Token& token = add(TokenKind::Alnum, std::string(view(begin, end)), begin, end);
        size_t digits = token.text.size();
        while (digits > 0 && isDigit(token.text[digits - 1]))
            --digits;
        findMisread(token);
        if (digits > 0 && token.text.size() - digits <= 6 && digits < token.text.size())
            std::from_chars(token.text.data() + digits, token.text.data() + token.text.size(), token.value);
    }

    // A scanner takes digits for letters: "65OOK" is 6500 K, "Z5" is 25.
    void findMisread(Token& token) const
    {
        std::string number;
        size_t at = 0;
        bool anyDigit = false;
        bool anyLetter = false;
        for (; at < token.text.size() && at < 9; ++at) {
            const char c = token.text[at];
            const char digit = isDigit(c)                ? c
                : c == 'o'                               ? '0'
                : c == 'l' || c == 'i'                   ? '1'
                : c == 's'                               ? '5'
                : c == 'b'                               ? '8'
                : c == 'z'                               ? '2'
                : c == 'g' && at + 1 < token.text.size() ? '6'
                                                         : ' ';
            if (digit == ' ')
                break;
            anyDigit = anyDigit || isDigit(c);
            anyLetter = anyLetter || !isDigit(c);
            number += digit;
        }
        const std::string_view rest = std::string_view(token.text).substr(at);
        if (!anyDigit || !anyLetter)
            return;
        const auto unit = m_lexicon.unit(rest);
        if (!rest.empty() && !unit)
            return;
        std::from_chars(number.data(), number.data() + number.size(), token.misread);
        if (unit) {
            token.misreadDimension = unit->dimension;
            token.misreadBase = token.misread * unit->factor;
        }
    }

    // "M8", "M2,5": metric threads keep their letter, and a length may follow ("M8x40").
    void readThread(size_t begin, size_t digits)
    {
        size_t end = endOfDigits(digits);
        size_t fraction = end;
        if ((at(end) == '.' || at(end) == ',') && isDigit(at(end + 1)))
            fraction = endOfDigits(end + 1);
        const bool isLength = at(fraction) == 'x' && isDigit(at(fraction + 1));
        if ((isLetter(at(fraction)) && !isLength) || end - digits > mostDigits) {
            addAlnum(begin, endOfAlnum(digits));
            return;
        }
        if (fraction - end > 3) // "m1.2345": no thread
            fraction = end;
        end = fraction;
        std::string number(view(digits, end));
        std::replace(number.begin(), number.end(), ',', '.');
        double value = 0;
        std::from_chars(number.data(), number.data() + number.size(), value);
        add(TokenKind::Alnum, 'm' + canonicalNumber(value), begin, end).value = value;
        if (isLength)
            m_at = end + 1;
    }

    // "1.234,56": groups of three behind one sign, and decimals behind the other.
    [[nodiscard]] std::optional<double> groupedAmount(size_t begin, size_t end) const
    {
        const std::string_view text = view(begin, end);
        const size_t decimals = text.find_last_of(".,");
        const char sign = text[decimals] == ',' ? '.' : ',';
        const std::string_view whole = text.substr(0, decimals);
        if (text.size() - decimals > 3 || whole.find(text[decimals]) != std::string_view::npos)
            return std::nullopt;
        const size_t first = std::min(whole.find(sign), whole.size());
        std::string digits(whole.substr(0, first));
        for (size_t group = first; group < whole.size(); group += 4) {
            const std::string_view three = whole.substr(group + 1, 3);
            if (whole[group] != sign || three.size() != 3 || !std::all_of(three.begin(), three.end(), isDigit))
                return std::nullopt;
            digits += three;
        }
        if (first > 3 || digits.size() > mostDigits)
            return std::nullopt;
        digits += '.';
        digits += text.substr(decimals + 1);
        double value = 0;
        std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return value;
    }

    void readNumber()
    {
        const size_t begin = m_at;
        size_t end = endOfDigits(begin);
        double value = 0;
        if (end - begin > mostDigits || (end - begin >= 5 && m_text[begin] == '0')) {
            addAlnum(begin, endOfAlnum(begin));
            return;
        }
        std::from_chars(m_text.data() + begin, m_text.data() + end, value);
        if ((at(end) == '.' || at(end) == ',') && isDigit(at(end + 1))) {
            size_t groups = 0;
            size_t last = end;
            while ((at(last) == '.' || at(last) == ',') && isDigit(at(last + 1))) {
                last = endOfDigits(last + 1);
                ++groups;
            }
            if (const auto amount = groups > 1 ? groupedAmount(begin, last) : std::nullopt) {
                addNumber(*amount, begin, last);
                readUnit(begin, last);
                return;
            }
            if (groups > 1) { // "2.505.120" numbers an article
                std::string joined;
                for (const char c : view(begin, last))
                    if (isDigit(c))
                        joined += c;
                add(TokenKind::Alnum, std::move(joined), begin, last);
                return;
            }
            const size_t decimals = last - end - 1;
            double fraction = 0;
            std::from_chars(m_text.data() + end + 1, m_text.data() + last, fraction);
            if (decimals == 3 && value != 0 && end - begin <= 3)
                value = value * 1000 + fraction;
            else
                value += fraction / std::pow(10.0, static_cast<double>(decimals));
            end = last;
        } else if (at(end) == '/' && end - begin <= 2 && isDigit(at(end + 1))) {
            const size_t last = endOfDigits(end + 1);
            double divisor = 0;
            std::from_chars(m_text.data() + end + 1, m_text.data() + last, divisor);
            if (last - end - 1 <= 2 && divisor > 1 && divisor <= 64 && value != 0 && !isLetter(at(last))) {
                value /= divisor;
                end = last;
            }
        }
        const bool isWhole = endOfDigits(begin) == end;
        addNumber(value, begin, end);
        readUnit(begin, end);
        // so long a number without a unit numbers an article
        Token& token = m_result.tokens.back();
        if (isWhole && end - begin >= digitsOfCode && token.kind == TokenKind::Number && m_at == end) {
            token.kind = TokenKind::Alnum;
            token.text = std::string(view(begin, end));
            token.value = 0;
        }
    }

    void setUnit(const MeasureUnit& unit, size_t end)
    {
        Token& token = m_result.tokens.back();
        token.kind = unit.dimension == UnitDimension::Count ? TokenKind::Pack : TokenKind::Measure;
        token.dimension = unit.dimension;
        token.base = token.value * unit.factor;
        token.end = static_cast<quint32>(end);
        m_at = end;
    }

    void readUnit(size_t begin, size_t end)
    {
        const char next = at(end);
        if (isLetter(next)) {
            readAttached(begin, end);
            return;
        }
        if (next == '*' && isDigit(at(end + 1))) {
            m_at = end + 1;
            return;
        }
        size_t mark = next == ' ' ? end + 1 : end;
        if (at(mark) == '"' || at(mark) == '\'') {
            while (at(mark) == '"' || at(mark) == '\'')
                ++mark;
            setUnit({UnitDimension::Inch, 1}, mark);
            return;
        }
        if (at(mark) == '%') {
            setUnit({UnitDimension::Percent, 1}, mark + 1);
            return;
        }
        if (view(mark, std::min(m_text.size(), mark + 2)) == "\xC2\xB0") {
            setUnit({UnitDimension::Angle, 1}, mark + 2);
            return;
        }
        const size_t letters = next == '-' ? end + 1 : skipBlanks(end);
        if (!isLetter(at(letters)))
            return;
        size_t last = endOfLetters(letters);
        // "mm2"
        if (isDigit(at(last)) && !isAlnum(at(last + 1)) && m_lexicon.unit(view(letters, last + 1)))
            ++last;
        if (isAlnum(at(last)) && !isTimesBetweenNumbers(last))
            return;
        if (const auto unit = m_lexicon.unit(view(letters, last)))
            setUnit(*unit, last);
    }

    [[nodiscard]] bool isTimesBetweenNumbers(size_t index) const { return at(index) == 'x' && isDigit(at(index + 1)); }

    // Letters right behind the digits: a unit, "x" of a dimension, "er" of "10er", or part of a code.
    void readAttached(size_t begin, size_t end)
    {
        size_t last = endOfLetters(end);
        const std::string_view letters = view(end, last);
        if (letters == "x" && isDigit(at(skipBlanks(last)))) { // "8x40", "8x 40"
            readTimes(last);
            return;
        }
        if (letters == "g" && last - begin <= 3 && isDigit(at(last))) {
            m_at = last;
            return;
        }
        if ((letters == "x" || letters == "er") && !isAlnum(at(last))) {
            m_result.tokens.back().kind = TokenKind::Pack;
            m_at = last;
            return;
        }
        if (isDigit(at(last)) && !isAlnum(at(last + 1)) && m_lexicon.unit(view(end, last + 1)))
            ++last;
        else if (letters.size() > 1 && letters.back() == 'x' && isDigit(at(last))) // "30mmx20mm"
            --last;
        if (!isAlnum(at(last)) || isTimesBetweenNumbers(last)) {
            if (const auto unit = m_lexicon.unit(view(end, last))) {
                setUnit(*unit, last);
                if (isTimesBetweenNumbers(last))
                    m_at = last + 1;
                return;
            }
        }
        if (last - end >= 3 && end - begin <= 2 && !isAlnum(at(last)) && isProductWord(view(end, last))) {
            m_at = end; // "2lgs", "3ply"
            return;
        }
        m_result.tokens.pop_back();
        addAlnum(begin, endOfAlnum(end));
        Token& token = m_result.tokens.back();
        if (token.value == 0)
            std::from_chars(m_text.data() + begin, m_text.data() + end, token.value);
    }

    [[nodiscard]] bool means(std::string_view word, ConceptKind kind) const
    {
        const auto meanings = m_lexicon.meanings(word);
        return std::any_of(meanings.begin(), meanings.end(),
                           [kind](const Meaning& meaning) { return meaning.kind == kind; });
    }
    [[nodiscard]] bool isProductWord(std::string_view word) const { return means(word, ConceptKind::Word); }
    [[nodiscard]] bool isPackWord(const Token& token) const
    {
        return token.kind == TokenKind::Word && means(token.text, ConceptKind::Pack);
    }
    // "doos 12": how many are in it stands behind the word, so what stands before it is a size ("4x12 doos 12").
    [[nodiscard]] bool isCountedBehind(size_t packWord) const
    {
        const std::vector<Token>& tokens = m_result.tokens;
        const size_t next =
            packWord + 1 < tokens.size() && isBetween(tokens[packWord + 1]) ? packWord + 2 : packWord + 1;
        return next < tokens.size() && (tokens[next].kind == TokenKind::Number || tokens[next].kind == TokenKind::Pack)
            && tokens[next].begin <= tokens[packWord].end + 5;
    }
    [[nodiscard]] static bool isBetween(const Token& token)
    {
        static constexpr std::array<std::string_view, 8> between{"a", "van", "of", "de", "met", "mit", "with", "per"};
        return std::find(between.begin(), between.end(), token.text) != between.end();
    }

    // "doos 12 st", "Karton à 6", "VE=10", "box of 20", "12-pack", "25 stuks"
    void findPacks()
    {
        std::vector<Token>& tokens = m_result.tokens;
        for (size_t i = 0; i < tokens.size(); ++i) {
            if (tokens[i].kind != TokenKind::Number || tokens[i].value != std::floor(tokens[i].value))
                continue;
            if (i + 1 < tokens.size() && isPackWord(tokens[i + 1]) && tokens[i + 1].begin <= tokens[i].end + 1
                && !isCountedBehind(i + 1)) {
                tokens[i].kind = TokenKind::Pack;
                continue;
            }
            size_t before = i;
            if (before >= 2 && isBetween(tokens[before - 1]))
                --before;
            const bool isLast = i + 1 >= tokens.size() || !tokens[i + 1].isNumeric();
            if (before >= 1 && isLast && isPackWord(tokens[before - 1])
                && tokens[i].begin <= tokens[before - 1].end + 5)
                tokens[i].kind = TokenKind::Pack;
        }
    }

    // Runs without a blank of several tokens: codes and hyphenated words.
    void findJoined()
    {
        const std::vector<Token>& tokens = m_result.tokens;
        for (size_t first = 0; first < tokens.size();) {
            size_t last = first;
            while (last + 1 < tokens.size() && isGlued(tokens[last], tokens[last + 1]))
                ++last;
            const size_t count = last - first + 1;
            if (count >= 2 && count <= 5) {
                std::string text;
                for (const char c : view(tokens[first].begin, tokens[last].end))
                    if (isAlnum(c))
                        text += c;
                if (text.size() >= 3 && text.size() <= mostJoined)
                    m_result.joined.push_back(
                        {std::move(text), static_cast<quint16>(first), static_cast<quint16>(count)});
            }
            first = last + 1;
        }
    }

    [[nodiscard]] bool isGlued(const Token& left, const Token& right) const
    {
        if (right.begin != left.end + 1)
            return false;
        const char c = m_text[left.end];
        return c == '-' || c == '/' || c == '_' || (c == '.' && !left.isNumeric());
    }

    std::string m_text;
    const Lexicon& m_lexicon;
    TokenText m_result;
    size_t m_at = 0;
};

} // namespace

bool isCodeLike(std::string_view text)
{
    return text.size() >= 5 && std::any_of(text.begin(), text.end(), isDigit);
}

std::string canonicalNumber(double value)
{
    std::array<char, 32> buffer{};
    const double rounded = std::round(value * 1e6) / 1e6;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), rounded, std::chars_format::fixed, 6);
    std::string text(buffer.data(), end.ptr);
    text.erase(text.find_last_not_of('0') + 1);
    if (!text.empty() && text.back() == '.')
        text.pop_back();
    return text;
}

std::string writtenAs(const TokenText& text, size_t first, size_t last)
{
    const quint32 begin = text.tokens[first].begin;
    const std::string_view part = std::string_view(text.folded).substr(begin, text.tokens[last].end - begin);
    std::string written;
    std::copy_if(part.begin(), part.end(), std::back_inserter(written), isAlnum);
    return written;
}

TokenText tokenize(QStringView text, const Lexicon& lexicon)
{
    const QString plain = withoutDiameterSigns(text);
    const QString parted = withHyphensAtCapitals(plain.isEmpty() ? text.toString() : plain);
    TokenText result = Scanner(foldedText(parted).toStdString(), lexicon).run();
    result.plain = text.toString().simplified().toLower().toStdString();
    return result;
}

} // namespace op::matching
