// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <algorithm>

namespace op::matching {

/// Returns how much of the words \a of stands among \a by, from 0 to 1: each counts by its \a weight and by the
/// \a likeness to the best of the others.
template <class Likeness, class Weight>
[[nodiscard]] double wordCoverage(const QStringList& of, const QStringList& by, const Likeness& likeness,
                                  const Weight& weight)
{
    double covered = 0;
    double whole = 0;
    for (const QString& word : of) {
        double best = 0;
        for (const QString& other : by)
            best = std::max(best, likeness(word, other));
        const double counts = weight(word);
        covered += counts * best;
        whole += counts;
    }
    return whole > 0 ? covered / whole : 0;
}

} // namespace op::matching
