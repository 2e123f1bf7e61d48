// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/MasterDataSnapshot.h"
#include "core/matching/UnitCodes.h"

#include <QHash>

namespace op::matching {

/// The UnitTable class knows what the units of one snapshot measure. A database may name, add and number its units as
/// it likes, so each kind is recognised by the names of its units ("kg", "Stuks", "Liter(s)"), never by a database id.
/// Built once per snapshot; const and thread-safe.
class UnitTable
{
public:
    explicit UnitTable(const masterdata::MasterDataSnapshot& snapshot);

    /// Returns the active units whose name in any language is \a word, in id order.
    [[nodiscard]] QList<UomId> unitsNamed(const QString& word) const;
    /// Returns what \a uom measures; std::nullopt when nothing in its kind has a known name.
    [[nodiscard]] std::optional<Quantity> quantityOf(const masterdata::Uom& uom) const;
    /// Returns the size of \a uom in the base unit of its quantity (piece, kg, m, ...), std::nullopt as above.
    [[nodiscard]] std::optional<Decimal> sizeOf(const masterdata::Uom& uom) const;
    /// Returns the active units of \a quantity with exactly \a size, in id order.
    [[nodiscard]] QList<UomId> unitsOf(Quantity quantity, const Decimal& size) const;

private:
    struct Kind
    {
        Quantity quantity = Quantity::Pieces;
        Decimal scale = 1; ///< base units in one reference unit
        bool fromReference = false;
    };
    const masterdata::MasterDataSnapshot& m_snapshot;
    QHash<qint64, Kind> m_kinds;
    QHash<QString, QList<UomId>> m_names;
};

/// Returns the name of \a uom to show.
[[nodiscard]] QString unitName(const masterdata::Uom* uom);

} // namespace op::matching
