// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <tl/expected.hpp>

namespace op {

/// The one Result of the project: a value, or the Error that says why there is none.
/// GCC 12 has std::expected in C++23 mode only; this alias is the single line to change later.
template <class T>
using Result = tl::expected<T, Error>;

/// Returns a failed Result of any type.
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

/// Returns a failed Result made of \a code, \a arguments and \a detail.
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QStringList arguments = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error(code, std::move(arguments), std::move(detail)));
}

} // namespace op

#define OP_CONCAT_IMPL(a, b) a##b
#define OP_CONCAT(a, b) OP_CONCAT_IMPL(a, b)

/// Returns the error of \a expression from the enclosing function, or goes on (for Result<void>).
#define OP_CHECK(expression)                                                                                           \
    do {                                                                                                               \
        auto OP_CONCAT(opResult, __LINE__) = (expression);                                                             \
        if (!OP_CONCAT(opResult, __LINE__))                                                                            \
            return tl::unexpected<op::Error>(std::move(OP_CONCAT(opResult, __LINE__)).error());                        \
    } while (false)

/// Declares \a declaration with the value of \a expression, or returns its error from the enclosing function.
#define OP_TRY(declaration, expression)                                                                                \
    auto OP_CONCAT(opResult, __LINE__) = (expression);                                                                 \
    if (!OP_CONCAT(opResult, __LINE__))                                                                                \
        return tl::unexpected<op::Error>(std::move(OP_CONCAT(opResult, __LINE__)).error());                            \
    declaration = std::move(*OP_CONCAT(opResult, __LINE__)) // NOLINT(bugprone-macro-parentheses): a declaration
