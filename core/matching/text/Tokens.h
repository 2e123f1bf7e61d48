// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/text/Lexicon.h"

#include <QStringView>

#include <string>
#include <string_view>
#include <vector>

namespace op::matching {

enum class TokenKind : quint8 {
    Word,    ///< letters: "zeskantbout"
    Alnum,   ///< letters and digits in one, or a long run of digits: "e27", "m8", "kdl52v4100"
    Number,  ///< a number without a unit: "40" of "8x40"
    Measure, ///< a number with its unit: "1,5 l"
    Pack,    ///< how many are in it: "12" of "doos 12 st"
};

/// One word or number of a product text, folded (core/base/TextFold.h), in UTF-8.
struct Token
{
    TokenKind kind = TokenKind::Word;
    UnitDimension dimension = UnitDimension::None;
    bool isAbbreviated = false; ///< a dot follows: "verz."
    std::string text;           ///< numbers: canonical, with a decimal point: "1.5"
    double value = 0;           ///< of numbers, as written; of an Alnum the digits at its end or its begin; else 0
    double base = 0;            ///< of a Measure: in the base unit of its dimension
    double misread = 0;         ///< of an Alnum that a scanner may have made of a number ("65OOK"): that number; else 0
    UnitDimension misreadDimension = UnitDimension::None;
    double misreadBase = 0;
    quint32 begin = 0; ///< where it stands in the folded text
    quint32 end = 0;

    [[nodiscard]] bool isNumeric() const { return kind >= TokenKind::Number; }
};

/// Neighbouring tokens that are written as one thing: "FT-9" is "ft9", "010-10231-01" is "0101023101".
struct JoinedToken
{
    std::string text;
    quint16 first = 0;
    quint16 count = 0;
};

struct TokenText
{
    std::vector<Token> tokens; ///< at most 255
    std::vector<JoinedToken> joined;
    std::string letters; ///< the text's letters and digits, folded, without anything between
    std::string folded;  ///< what the tokens' places refer to
    std::string plain;   ///< the text in small letters, with its accents and signs, in UTF-8
};

/// Returns true for what may be an article number: five signs or more, a digit among them.
[[nodiscard]] bool isCodeLike(std::string_view text);

/// Returns the letters and digits of \a text between the tokens \a first and \a last, as they are written there.
[[nodiscard]] std::string writtenAs(const TokenText& text, size_t first, size_t last);

/// Takes \a text apart. Numbers lose their writing ("1,5" = "1.5", "3/4" = 0.75, "1.500" = 1500), units are read in all
/// spellings of the lexicon, dimensions are split ("M8x20 mm" = "m8" and 20 mm) and counts of a pack are told from
/// sizes. Any thread.
[[nodiscard]] TokenText tokenize(QStringView text, const Lexicon& lexicon);

/// Returns the shortest decimal writing of \a value, the same on every machine: "0.75", "1500".
[[nodiscard]] std::string canonicalNumber(double value);

} // namespace op::matching
