// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <span>

namespace op::odoo {

/// What one remote method may do to the server's data.
enum class MethodAccess {
    NotAllowed, ///< the app never calls it
    Read,       ///< stores nothing: may be sent again
    Write,      ///< may store something: one POST on the wire
};

/// The AllowedMethod struct is one entry of the list of everything the app may ever call on a server (DESIGN.md section
/// 8).
struct AllowedMethod
{
    QStringView model; ///< a model's name, "*" for any; of services without models "common" and "db"
    QStringView method;
    MethodAccess access;
};

/// Returns the whole list.
[[nodiscard]] std::span<const AllowedMethod> allowedMethods();

/// Returns what \a method of \a model may do; NotAllowed when it is not on the list.
[[nodiscard]] MethodAccess methodAccess(QStringView model, QStringView method);

} // namespace op::odoo
