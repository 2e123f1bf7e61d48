// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"

#include <QString>

#include <optional>

namespace op::matching {

/// What a unit measures.
enum class Quantity { Pieces, Mass, Length, Area, Volume, Time, Energy };

/// What a unit on paper means, without any database: a size in the base unit of what it measures (piece, kg, m, m2, l,
/// hour, kWh), or a pack whose content only the product or the paper can tell.
struct UnitMeaning
{
    enum class Form { Code, Word };
    Quantity quantity = Quantity::Pieces;
    Decimal size = 1;               ///< in the base unit; meaningless for a pack without content
    bool isPack = false;            ///< box, carton, pallet, roll, set, pair, ...
    std::optional<Decimal> content; ///< of a pack, where the paper says it: "doos 100", "BX/12"
    Form form = Form::Code;
};

/// Returns the meaning of \a unit: a code of UN/ECE Rec 20, one of Rec 21 with X in front or bare, an ANSI code of
/// cXML, or a printed word in Dutch, German, French or English (order-formats.md section 3). std::nullopt for anything
/// else.
[[nodiscard]] std::optional<UnitMeaning> unitMeaning(QStringView unit);

} // namespace op::matching
