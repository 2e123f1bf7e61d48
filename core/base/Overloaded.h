// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace op {

/// One visitor made of several callables, for std::visit.
template <class... Visitors>
struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};
template <class... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

} // namespace op
