// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/expressions/Value.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace op::expressions {

/// What is wrong with an expression, or with what it met in a paper.
struct ExpressionError
{
    enum class Code {
        TooLong,          ///< 0: characters allowed
        TooDeep,          ///< 0: levels allowed
        UnknownCharacter, ///< 0: the character
        OpenText,         ///< a text without its closing quotation mark
        BadNumber,        ///< 0: as written
        Unexpected,       ///< 0: what stands there; empty = the end
        UnknownField,     ///< 0: its name
        UnknownFunction,  ///< 0: its name
        ArgumentCount,    ///< 0: function, 1: least, 2: most number of arguments
        WrongType,        ///< 0: function or operator, 1: type wanted, 2: type found (typeName())
        DifferentTypes,   ///< 0: function or operator, 1 and 2: the types that do not go together
        DivisionByZero,
        NotANumber, ///< 0: the text
        NotADate,   ///< 0: the text
        OutOfRange, ///< 0: function or operator; a number too large, a date that there is none
    };
    Code code = Code::Unexpected;
    qsizetype position = 0; ///< of the first character concerned, from 0
    QStringList arguments;
    friend bool operator==(const ExpressionError&, const ExpressionError&) = default;
};

template <class T>
using ExpressionResult = tl::expected<T, ExpressionError>;

/// Returns the type of a field, nothing when there is none of that name.
using FieldTypes = std::function<std::optional<Type>(const QString& name)>;
/// Returns the value of a field; Empty when the paper does not have it.
using FieldValues = std::function<Value(const QString& name)>;

struct Node; ///< a part of a parsed expression

/// The Expression class is a formula over the fields of a paper: it reads and computes, and can do nothing else. No
/// loops, no calls outside, at most maxLength characters and maxDepth levels, so it always ends at once.
///
/// - Values: "text" (a quotation mark inside is doubled), 12.5, true, false, empty, names of fields (buyer.name,
///   line.unitPrice)
/// - Operators, the loosest first: or, and, not, = <> < <= > >=, & (joins as text), + -, * /, unary -, parentheses.
///   date + number and date - number count days, date - date gives them.
/// - Functions: see functions()
///
/// Empty: arithmetic with an empty value is empty; & takes it as no text; it equals empty only; it is neither smaller
/// nor larger than anything. An immutable value, safe to share between threads.
class Expression
{
public:
    static constexpr qsizetype maxLength = 2000;
    static constexpr int maxDepth = 50;

    [[nodiscard]] static ExpressionResult<Expression> parse(const QString& text);

    /// Returns what the expression gives when its fields are of \a types; Empty when it can give nothing.
    [[nodiscard]] ExpressionResult<Type> check(const FieldTypes& types) const;
    /// Computes; meant for an expression that check() found sound, anything else ends with an error as well.
    [[nodiscard]] ExpressionResult<Value> evaluate(const FieldValues& values) const;
    /// Returns the names of the fields that stand in it, each once, in order of appearance.
    [[nodiscard]] QStringList fields() const;

private:
    explicit Expression(std::shared_ptr<const Node> root) : m_root(std::move(root)) {}
    std::shared_ptr<const Node> m_root;
};

/// One function, for help and completion.
struct FunctionHelp
{
    QString name;
    QString usage; ///< left(text, count)
};
[[nodiscard]] QList<FunctionHelp> functions();

/// Returns \a text as an expression that gives just this text.
[[nodiscard]] QString quoted(const QString& text);

} // namespace op::expressions
