// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/IncomingOrder.h"

namespace op::extraction {

/// Where the source says what a field holds.
struct FieldPlace
{
    QString path; ///< of the field, as in FieldPaths.h
    QString raw;  ///< as it was written
    documents::SourcePlace place;
    friend bool operator==(const FieldPlace&, const FieldPlace&) = default;
};

/// Returns every field of \a order that stands somewhere in the source, in the order of FieldPaths.h: parties, lines,
/// charges and totals after the head.
[[nodiscard]] QList<FieldPlace> fieldPlaces(const IncomingOrder& order);

/// Returns the places of \a places that show what \a path is about: those of the field itself; for a choice ("vendor",
/// "lines[2].product") those of the fields it was made from; for a whole line ("lines[2]", "lines[2].skip") all of that
/// line. Empty where the source says nothing about it.
[[nodiscard]] QList<FieldPlace> placesOf(const QList<FieldPlace>& places, const QString& path);

} // namespace op::extraction
