// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expressions/Expression.h"

#include <vector>

namespace op::expressions {

struct Function;

/// A part of a parsed expression: a value, a field, or an operation over further parts.
struct Node
{
    enum class Kind { Constant, Field, Not, Negate, Or, And, Compare, Join, Add, Subtract, Multiply, Divide, Call };
    Kind kind = Kind::Constant;
    qsizetype position = 0;
    Value value = {};
    QString name = {}; ///< of the field, or the operator as written
    const Function* function = nullptr;
    std::vector<std::shared_ptr<const Node>> parts = {};
};

/// One function of the language.
struct Function
{
    QStringView name;
    QStringView usage;
    qsizetype least;
    qsizetype most;
    /// Checks the types of the arguments and returns that of the answer.
    ExpressionResult<Type> (*check)(const Node& call, const QList<Type>& types);
    ExpressionResult<Value> (*compute)(const Node& call, const QList<Value>& values);
};

/// Returns the function \a name, null when there is none.
[[nodiscard]] const Function* findFunction(QStringView name);

[[nodiscard]] inline tl::unexpected<ExpressionError> wrong(ExpressionError::Code code, qsizetype position,
                                                           QStringList arguments = {})
{
    return tl::unexpected<ExpressionError>(ExpressionError{code, position, std::move(arguments)});
}
/// Returns nothing when \a found is \a wanted or Empty.
[[nodiscard]] ExpressionResult<void> want(const Node& node, const QString& what, Type wanted, Type found);

} // namespace op::expressions
