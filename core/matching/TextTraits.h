// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace op::matching {

/// A number with its unit in a text, brought to the base unit of what it measures: "500 ml" and "0,5 l" are both 0.5 of
/// 'l'.
struct TextSize
{
    QString unit; ///< base unit: "m", "l", "kg", "v", "w", "a", "in", "pcs", ...
    double value = 0;
    QString written;
    friend bool operator==(const TextSize&, const TextSize&) = default;
};

/// What a product text says, taken apart. Two articles of one family have the same words and differ in sizes, numbers
/// or colour.
struct TextTraits
{
    QStringList words;      ///< letters only, folded
    QStringList codes;      ///< letters and digits mixed ("e27", "ft9"), long digit runs
    QList<TextSize> sizes;  ///< numbers with a unit
    QStringList dimensions; ///< "m8x40", "3x1.5", "40x30x20", "m8", "1/2"
    QStringList numbers;    ///< numbers without a unit, normalised: "6.8"
    QStringList colours;    ///< canonical: "black", "white", ...
};

/// Returns the traits of \a text in Dutch, German, French or English writing.
[[nodiscard]] TextTraits traitsOf(QStringView text);

enum class TraitOutcome { Unknown, Agrees, Differs };

/// How two texts compare trait by trait; Unknown where one of them says nothing.
struct TraitComparison
{
    TraitOutcome sizes = TraitOutcome::Unknown;
    TraitOutcome dimensions = TraitOutcome::Unknown;
    TraitOutcome numbers = TraitOutcome::Unknown;
    TraitOutcome colours = TraitOutcome::Unknown;
    TraitOutcome codes = TraitOutcome::Unknown;
    QString paperSize; ///< the pair that differs, for showing
    QString recordSize;
};

[[nodiscard]] TraitComparison compareTraits(const TextTraits& paper, const TextTraits& record);

} // namespace op::matching
